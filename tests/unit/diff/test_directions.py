"""Names of indicators, and which way is better, as a domain person would say it. Where it is open, nothing is said."""

from pathlib import Path

import pytest

from targetlang.diff.direction import HIGHER
from targetlang.diff.direction import LOWER
from targetlang.diff.direction import Scale
from targetlang.diff.direction import common_scale
from targetlang.diff.direction import read_scale

TABLE = Path(__file__).parent.parent.parent / "cases" / "diff" / "directions.tsv"
WORDS = {"高": HIGHER, "低": LOWER, "无": None}
ROWS = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines()[1:] if not line.startswith("#")]
LEAST = 90


def test_the_table_is_large_enough() -> None:
    assert len(ROWS) >= LEAST
    assert len({tuple(row[:2]) for row in ROWS}) == len(ROWS)
    assert all(len(row) == 4 and row[3] for row in ROWS)


@pytest.mark.parametrize("row", ROWS, ids=[row[1] for row in ROWS])
def test_direction_is_as_expected(row: list[str]) -> None:
    place, name, expected, why = row
    first, second = place.split(".")
    assert read_scale(first, second, name).direction == WORDS[expected], why


def test_a_renamed_indicator_has_the_direction_that_both_names_allow() -> None:
    higher, lower, neither = Scale(HIGHER, share=True), Scale(LOWER), Scale(None, whole=False)
    assert common_scale(higher, higher) == higher
    assert common_scale(higher, lower) == common_scale(lower, higher) == Scale()
    assert common_scale(higher, neither) == common_scale(neither, higher) == Scale(HIGHER, whole=False)
