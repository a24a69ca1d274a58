"""Which rows of a printed table may be taller than a page, so that they have to be broken over pages."""

from collections.abc import Iterable

from targetlang.tables import Place

# In lines of 小五: a page that lies across has room for some forty, and what heads the table stands on it as well.
_WHOLE_ROW = 24
_WHOLE_HEAD = 12
_MARGINS = 2
_WIDEST = 2


def tall_rows(places: Iterable[Place], widths: list[int]) -> set[int]:
    """Return the rows that a page may have no room for, where columns are so wide in half-width characters.

    Where a cell that goes down over rows is tall, all of them are, since any of them may be the one that holds it.
    """
    tall: set[int] = set()
    for place in places:
        if _count_lines(place, widths) > _WHOLE_ROW:
            tall.update(range(place.row, place.row + place.cell.rows))
    return tall


def is_tall_head(places: Iterable[Place], widths: list[int]) -> bool:
    """Tell whether cells would leave no room for what they head, if they stood on each page."""
    heights: dict[int, int] = {}
    for place in places:
        heights[place.row] = max(heights.get(place.row, 0), _count_lines(place, widths))
    return sum(heights.values()) > _WHOLE_HEAD


def room_of(place: Place, widths: list[int]) -> int:
    """Return how wide a cell is, with its margins."""
    return sum(widths[place.column : place.column + place.cell.columns])


def _count_lines(place: Place, widths: list[int]) -> int:
    """Return how many lines a cell may have: no character is wider than two half ones."""
    room = max(_WIDEST, room_of(place, widths) - _MARGINS)
    return sum(1 + _WIDEST * len(line) // room for line in place.cell.text.split("\n"))
