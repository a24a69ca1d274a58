"""Pairs of targets and how the new one stands to the old one, as a domain person would say it."""

from pathlib import Path

import pytest

from targetlang.diff.acceptable import relate
from targetlang.diff.direction import scale_of
from targetlang.diff.relation import EQUIVALENT
from targetlang.diff.relation import LOOSENED
from targetlang.diff.relation import MIRRORED
from targetlang.diff.relation import NOT_COMPARABLE
from targetlang.diff.relation import REWORDED
from targetlang.diff.relation import SAME
from targetlang.diff.relation import SHIFTED
from targetlang.diff.relation import SLIP
from targetlang.diff.relation import TIGHTENED
from targetlang.diff.relation import TO_QUANTITY
from targetlang.diff.relation import TO_WORDS
from targetlang.diff.relation import Relation
from targetlang.diff.wording import Wording
from targetlang.model import Indicator
from targetlang.pipeline import compile_text

TABLE = Path(__file__).parent.parent.parent / "cases" / "diff" / "relations.tsv"
WORDS = {
    "同": SAME,
    "等价": EQUIVALENT,
    "收紧": TIGHTENED,
    "放宽": LOOSENED,
    "平移": SHIFTED,
    "不可比": NOT_COMPARABLE,
    "错位": SLIP,
    "定量变定性": TO_WORDS,
    "定性变定量": TO_QUANTITY,
    "换说法": REWORDED,
}
ROWS = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines()[1:] if not line.startswith("#")]
LEAST = 80


def read(path: str, name: str, attributes: str, value: str) -> Indicator:
    text = f"部门 202001 某局\n规范: 河北\n项目 13043425P000001100396 某项目\n  {path} {name}: {value} {attributes}\n"
    document = compile_text("a.target", text).document
    assert document is not None
    (indicator,) = document.projects[0].indicators
    assert indicator.target is not None, value
    return indicator


def relation(path: str, name: str, attributes: str, old: str, new: str) -> Relation:
    before, after = (read(path, name, attributes, value) for value in (old, new))
    wordings = (Wording(None, fold_years=True), Wording(None, fold_years=True))
    return relate(before.target, after.target, scale_of(after), wordings)


def test_the_table_is_large_enough() -> None:
    assert len(ROWS) >= LEAST
    assert len({tuple(row[:5]) for row in ROWS}) == len(ROWS)
    assert all(len(row) == 7 and row[6] for row in ROWS)


@pytest.mark.parametrize("row", ROWS, ids=[f"{row[1]} {row[3]} → {row[4]}" for row in ROWS])
def test_relation_is_as_expected(row: list[str]) -> None:
    path, name, attributes, old, new, expected, why = row
    assert relation(path, name, attributes, old, new).kind == WORDS[expected], why


@pytest.mark.parametrize("row", ROWS, ids=[f"{row[1]} {row[4]} → {row[3]}" for row in ROWS])
def test_relation_turned_round_is_its_mirror(row: list[str]) -> None:
    path, name, attributes, old, new, expected, _ = row
    kind = WORDS[expected]
    assert relation(path, name, attributes, new, old).kind == MIRRORED.get(kind, kind)
