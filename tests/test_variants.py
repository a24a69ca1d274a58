"""Other ways to mistype a line: each is told once, at its place, and fixing leads to the line that was meant."""

from pathlib import Path

import pytest
from property.test_one_cause import TEXT

from targetlang.diagnostics.severity import severity_of
from targetlang.fixing import fix_document
from targetlang.pipeline import compile_bytes

TABLE = Path(__file__).parent / "cases" / "mistakes" / "variants.tsv"
HEAD, *LINES = TABLE.read_text(encoding="utf-8").rstrip("\n").split("\n")
ROWS = [dict(zip(HEAD.split("\t"), line.split("\t"), strict=True)) for line in LINES]


def with_line(start: str, new: str) -> str:
    """Return the document with the first line that starts so replaced; `=` leaves it as it is."""
    lines = TEXT.split("\n")
    at = next(number for number, line in enumerate(lines) if line.strip().startswith(start))
    if new != "=":
        lines[at : at + 1] = new.replace("\\n", "\n").split("\n")
    return "\n".join(lines)


@pytest.mark.parametrize("row", ROWS, ids=[row["line"].strip() for row in ROWS])
def test_line_is_told_once_and_mended(row: dict[str, str]) -> None:
    text = with_line(row["replaces"], row["line"])
    found = [one for one in compile_bytes("a.target", text.encode()).findings if severity_of(one) != "note" and one.code[0] not in "QL"]
    assert {one.code for one in found} == {row["code"]}
    first = found[0]
    assert text[first.start : first.end] == row["place"]
    assert (first.fixes[0].level if first.fixes else "none") == row["fix"]
    if row["fixed"]:
        mended = fix_document("a.target", text.encode(), confirm=True, wanted=lambda one: one.code[0] not in "QL")
        assert mended.files["a.target"].decode() == with_line(row["replaces"], row["fixed"])
