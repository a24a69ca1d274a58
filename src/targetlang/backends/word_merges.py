"""Cells of a Word table that are one cell: marked while the template is filled in, merged when the table is whole.

docxtpl merges by the innermost loop only, so that two levels, a category and the subcategories in it, come out wrong.
"""

from itertools import pairwise

from lxml import etree

from targetlang.backends.word_tags import MERGE
from targetlang.backends.word_tags import W
from targetlang.source.pattern import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_OPEN, _CLOSE = "\ufdd0", "\ufdd1"
_NUMBER = late(f"{_OPEN}([0-9]+){_CLOSE}")
_MARKS = late(f"[{_OPEN}{_CLOSE}{MERGE}]")
_BEFORE_MERGE = frozenset(f"{W}{name}" for name in ("cnfStyle", "tcW", "gridSpan", "hMerge"))


def mark(number: int) -> str:
    """Return the mark of a merged cell; cells with one number are one cell."""
    return f"{_OPEN}{number}{_CLOSE}"


def without_marks(text: str, instead: str = "\ufffd") -> str:
    """Return a text with `instead` for what could be taken for a mark; with "" marks are taken out whole."""
    return _MARKS.sub(instead, text if instead else _NUMBER.sub("", text))


class _Place:
    """A cell at its columns, what is marked in it, and whether it goes on with the cell above."""

    __slots__ = ("cell", "columns", "goes_on", "key", "numbers")

    def __init__(self, cell: "Any", columns: tuple[int, int]) -> None:
        self.cell = cell
        self.columns = columns
        text = "".join(one.text or "" for one in cell.iter(f"{W}t"))
        self.numbers = tuple(_NUMBER.findall(text))
        self.key = (self.numbers, without_marks(text, "")) if self.numbers or MERGE in text else None
        self.goes_on = False


def merge_marked(table: "Any") -> None:
    """Merge the marked cells of a table with equal ones above them; those below lose their text.

    A cell with a mark of its own joins only cells of that mark; one that asks to be merged by `{% vm %}` joins an
    equal one above, but never across a border of a merged cell before it in its row.
    """
    rows = [_places(row) for row in table.findall(f"{W}tr")]
    for above, row in pairwise(rows):
        known = {place.columns: place for place in above}
        border = False
        for place in row:
            if place.key is None:
                continue
            upper = known.get(place.columns)
            place.goes_on = upper is not None and upper.key == place.key and bool(place.numbers or not border)
            border |= not place.goes_on
    for above, row in pairwise([*rows, []]):
        below = {place.columns for place in row if place.goes_on}
        for place in above:
            if place.goes_on:
                _merge(place.cell, "continue")
                _empty(place.cell)
            elif place.columns in below:
                _merge(place.cell, "restart")


def _places(row: "Any") -> list[_Place]:
    places = []
    at = 0
    for cell in row.findall(f"{W}tc"):
        span = cell.find(f"{W}tcPr/{W}gridSpan")
        end = at + (int(span.get(f"{W}val", "1")) if span is not None else 1)
        places.append(_Place(cell, (at, end)))
        at = end
    return places


def _merge(cell: "Any", value: str) -> None:
    properties = cell.find(f"{W}tcPr")
    if properties is None:
        properties = etree.Element(f"{W}tcPr")
        cell.insert(0, properties)
    for old in properties.findall(f"{W}vMerge"):
        properties.remove(old)
    at = sum(one.tag in _BEFORE_MERGE for one in properties)
    properties.insert(at, etree.Element(f"{W}vMerge", {f"{W}val": value}))


def _empty(cell: "Any") -> None:
    """Leave one empty paragraph, as every cell needs one."""
    for one in list(cell):
        if one.tag not in (f"{W}tcPr", f"{W}p"):
            cell.remove(one)
    paragraphs = cell.findall(f"{W}p")
    for paragraph in paragraphs[1:]:
        cell.remove(paragraph)
    for one in list(paragraphs[0]) if paragraphs else ():
        if one.tag != f"{W}pPr":
            paragraphs[0].remove(one)
