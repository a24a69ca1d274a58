"""Which rows of a printed table may be taller than a page, so that they have to be broken over pages."""

from collections.abc import Sequence

from targetlang.tables import Row
from targetlang.tables import place_cells

# In lines of 小五: a page that lies across has room for some forty, and what heads the table stands on it as well.
_WHOLE_ROW = 24
_WHOLE_HEAD = 12
_MARGINS = 2
_WIDEST = 2


def tall_rows(rows: Sequence[Row], widths: list[int]) -> set[int]:
    """Return the places of rows that a page may have no room for, the columns being so wide in half-width characters.

    Where a cell that goes down over rows is tall, all of them are, since any of them may be the one that holds it.
    """
    tall: set[int] = set()
    for place in place_cells(rows).places:
        cell = place.cell
        if _count_lines(cell.text, sum(widths[place.column : place.column + cell.columns])) > _WHOLE_ROW:
            tall.update(range(place.row, place.row + cell.rows))
    return tall


def is_tall_head(rows: Sequence[Row], widths: list[int]) -> bool:
    """Tell whether rows would leave no room for what they head, if they stood on each page."""
    heights = [0] * len(rows)
    for place in place_cells(rows).places:
        lines = _count_lines(place.cell.text, sum(widths[place.column : place.column + place.cell.columns]))
        heights[place.row] = max(heights[place.row], lines)
    return sum(heights) > _WHOLE_HEAD


def _count_lines(text: str, width: int) -> int:
    """Return how many lines a text may take: no character is wider than two half ones."""
    room = max(_WIDEST, width - _MARGINS)
    return sum(1 + _WIDEST * len(line) // room for line in text.split("\n"))
