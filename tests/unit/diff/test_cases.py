"""Every event of the catalogue in a pair of small files that a domain person can read.

`x.events` lists what comes out: severity, code, the way to it, the sentence, the reason. Its first line may set the mode
(`# 模式: 修订`) or name a pair of codes (`# 对应: 旧=新`). `pytest --update-golden` writes the lists anew.
"""

from pathlib import Path

import pytest

from targetlang.comparing import Side
from targetlang.comparing import compare
from targetlang.diff.catalogue import codes
from targetlang.diff.catalogue import find
from targetlang.diff.judge import SUBJECTS
from targetlang.diff.judge import find_judges
from targetlang.diff.judging import Comparison
from targetlang.diff.settings import DiffSettings
from targetlang.diff.telling import message
from targetlang.diff.telling import severity_word

CASES = Path(__file__).parent.parent.parent / "cases" / "diff"
NAMES = sorted(path.name.removesuffix(".events") for path in CASES.glob("*.events"))


def read_settings(name: str) -> tuple[list[str], DiffSettings]:
    lines = (CASES / f"{name}.events").read_text(encoding="utf-8").splitlines()
    head = [line for line in lines if line.startswith("#")]
    given = dict(line.removeprefix("#").strip().split(": ", 1) for line in head)
    pairs = dict([given["对应"].split("=")]) if "对应" in given else {}
    return head, DiffSettings(mode=given.get("模式", "年际"), pairs=pairs)


def run_case(name: str, settings: DiffSettings) -> Comparison:
    old, new = (Side(name, [(f"{name}.{side}.target", (CASES / f"{name}.{side}.target").read_bytes())]) for side in "ab")
    comparison = compare(old, new, settings).comparison
    assert comparison is not None
    return comparison


def told(comparison: Comparison) -> list[str]:
    found = []
    for event in comparison.events:
        line = f"{severity_word(event.severity)} {event.code} {'/'.join(event.path) or '项目'}: {message(event)}"
        found.append(line + (f" 理由: {event.reason}" if event.reason and event.severity == "must_explain" else ""))
    return found


@pytest.mark.parametrize("name", NAMES)
def test_case_gives_its_events(name: str, request: pytest.FixtureRequest) -> None:
    head, settings = read_settings(name)
    lines = told(run_case(name, settings))
    if request.config.getoption("--update-golden", default=False):
        (CASES / f"{name}.events").write_text("\n".join([*head, *lines, ""]), encoding="utf-8")
    expected = (CASES / f"{name}.events").read_text(encoding="utf-8").splitlines()
    assert [*head, *lines] == expected
    if name[0] == "D":
        assert any(line.split()[1] == name[:4] for line in lines)


def test_every_code_has_a_case() -> None:
    assert {entry.code for entry in codes()} - {name[:4] for name in NAMES} == set()


def test_every_case_has_both_sides() -> None:
    for side in "ab":
        assert sorted(path.name.removesuffix(f".{side}.target") for path in CASES.glob(f"*.{side}.target")) == NAMES


def test_judgements_give_codes_of_the_catalogue_and_all_of_them() -> None:
    given = {code for subject in SUBJECTS for one in find_judges(subject) for code in one.codes}
    assert given == {entry.code for entry in codes()}


@pytest.mark.parametrize("name", NAMES)
def test_sentences_have_their_facts_in_both_languages(name: str) -> None:
    _, settings = read_settings(name)
    for event in run_case(name, settings).events:
        variant = event.facts.get("variant", "")
        assert variant in find(event.code).fields
        for language in ("zh", "en"):
            assert "{" not in message(event, language)
