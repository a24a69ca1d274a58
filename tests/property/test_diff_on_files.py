"""The laws of comparing on the files of the examples and of all cases: every construct of the language, every form."""

import random
from collections import Counter
from functools import cache
from itertools import permutations
from pathlib import Path

import pytest
from property.test_diff import MIRRORED
from property.test_diff import TURNED
from property.test_diff import compared
from property.test_diff import plain
from property.test_format import retyped

from targetlang.backends.to_json import document_json
from targetlang.cli.files import read_file
from targetlang.diff import apply
from targetlang.diff import diff
from targetlang.diff.judging import Comparison
from targetlang.diff.settings import DiffSettings
from targetlang.formatting import format_bytes
from targetlang.model import Document
from targetlang.pipeline import compile_bytes
from targetlang.pipeline import compile_text

ROOT = Path(__file__).parent.parent.parent
EXAMPLES = sorted((ROOT / "examples").rglob("*.target"))
CASES = sorted((ROOT / "tests/cases/diff").glob("*.a.target"))
PAIRS = [(one, one.with_name(one.name.replace(".a.target", ".b.target"))) for one in CASES] + [*permutations(EXAMPLES, 2)]
# A budget that went to zero is a budget cut, a withdrawn project one that is gone; seen from the other side both say so.
PLAINER = {"D204": "D202", "D103": "D102"}


@cache
def read(path: Path, *, formatted: bool = False) -> Document:
    data = path.read_bytes()
    if formatted:
        data, refused = format_bytes(str(path), data)
        assert refused == ""
    document = compile_bytes(str(path), data, read_file, str(path.parent)).document
    assert document is not None
    return document


def codes(result: Comparison) -> Counter[str]:
    return Counter(PLAINER.get(one.code, one.code) for one in result.events if one.code in {*TURNED, *PLAINER})


@pytest.mark.parametrize("path", [*EXAMPLES, *CASES], ids=lambda path: path.name)
def test_a_file_differs_neither_from_itself_nor_from_its_formatted_text(path: Path) -> None:
    assert compared(read(path), read(path)).events == ()
    assert compared(read(path), read(path, formatted=True)).events == ()


@pytest.mark.parametrize("folder", ["examples", "tests/cases/diff", "tests/cases/rules"])
def test_another_typing_is_no_change(folder: str) -> None:
    chance = random.Random(3)
    seen = 0
    for path in sorted((ROOT / folder).rglob("*.target")):
        text = retyped(path.read_text(encoding="utf-8"), chance, chance.choice((0.02, 0.2)))
        data, refused = format_bytes(str(path), text.encode(), read_file)
        assert refused == ""
        old, new = (compile_bytes(str(path), one, read_file, str(path.parent)).document for one in (text.encode(), data))
        if old is None or new is None:  # the name of a form of one's own was typed otherwise
            continue
        told = [one for one in compared(old, new).events if one.severity != "equivalent"]
        assert told == [], f"{path}\n{text}"
        seen += 1
    assert seen > 10


@pytest.mark.parametrize("mode", ["年际", "修订"])
def test_changes_lead_from_one_file_to_the_other(mode: str) -> None:
    settings = DiffSettings(mode=mode)
    for old, new in PAIRS:
        made = apply(diff(read(old), read(new), settings), read(old))
        assert plain(document_json(made)) == plain(document_json(read(new))), f"{old} → {new}"


def test_turned_round_every_event_is_its_mirror_and_the_bridge_adds_up() -> None:
    for old, new in PAIRS:
        there, back = compared(read(old), read(new)), compared(read(new), read(old))
        mirrored = Counter({MIRRORED.get(code, code): count for code, count in codes(there).items()})
        assert mirrored == codes(back), f"{old} → {new}"
        bridge = there.bridge
        assert bridge.old + bridge.added - bridge.removed + bridge.changed == bridge.new, f"{old} → {new}"


def test_no_two_events_have_one_fingerprint() -> None:
    text = "规范: 河北\n" + "".join(f"部门 {n} 第{n}局\n总体目标: {{goal}}\n项目 工作经费\n  预算: {{money}}\n" for n in (1, 2))
    made = [compile_text("a.target", text.format(goal=goal, money=money)).document for goal, money in (("好。", "1万元"), ("更好。", "3万元"))]
    documents = [one for one in made if one is not None]
    for old, new in [(read(one), read(other)) for one, other in PAIRS] + [(documents[0], documents[1])]:
        events = compared(old, new).events
        assert len({one.fingerprint for one in events}) == len(events), f"{old.path} → {new.path}"
