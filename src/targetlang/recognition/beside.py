"""Which label a cell of a table has: what stands beside it or above it."""

from itertools import groupby

from targetlang.recognition.labels import bare
from targetlang.records import frozen
from targetlang.tables import Grid
from targetlang.tables import Place

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Iterator

    Test = Callable[[Place], bool]


@frozen
class Label:
    """Where the label of a cell stands ("left", "above"), its text, and which of that text in its row it is.

    For "row", a label at the beginning of the row, `at` counts the cells between. `beside` is the text of the nearest
    label in the row of a cell whose label stands above it, "" for none; `distance` is how many rows above it stands.
    """

    direction: str
    text: str
    at: int
    beside: str = ""
    distance: int = 0


FIRST = Label("first", "", 0)
"""The label of the first cell of a table that has none."""


def rows_of(grid: Grid) -> "Iterator[list[Place]]":
    """Yield the cells that begin in each row; none for a row in which none does."""
    begun = {row: list(places) for row, places in groupby(grid.places, lambda place: place.row)}
    yield from (begun.get(row, []) for row in range(len(grid.lines)))


class Labels:
    """The labels of the cells of one table; `is_label` tells the cells that may be one."""

    def __init__(self, grid: Grid, is_label: "Test") -> None:
        self._grid = grid
        self._known: dict[int, bool] = {}
        self._asked = is_label
        self._labels: dict[tuple[int, int], Place | None] = {}
        self._texts: dict[tuple[int, int], Place | None] = {}

    def of(self, place: Place) -> list[Label]:
        """Return the labels that a cell may have, the likeliest first: what stands beside it, and the nearest one above it."""
        line = self._grid.lines[place.row]
        before = self._before(place)
        beside = before[-1] if before and self._is_label(before[-1]) else None
        over = self._nearest(place.row - 1, place.column, self._labels, self._is_label)
        row = next((one for one in reversed(before) if self._is_label(one)), None)
        found: list[Label] = []
        if beside is not None:
            found.append(Label("left", beside.cell.text, _count(line, beside)))
        if over is not None:
            words = row.cell.text if row is not None else ""
            at = _count(self._grid.lines[over.row], over)
            found.append(Label("above", over.cell.text, at, words, place.row - over.row - over.cell.rows + 1))
            # What stands above the cell alone says more than what stands beside several rows.
            if beside is not None and beside.row < place.row and over.row >= beside.row and over.cell.columns == place.cell.columns:
                found.reverse()
        if row is not None and not found:
            found.append(Label("row", row.cell.text, len(before) - 1 - before.index(row)))
        return found

    def _is_label(self, place: Place) -> bool:
        known = self._known.get(id(place))
        if known is None:
            known = self._known[id(place)] = self._asked(place)
        return known

    def _before(self, place: Place) -> list[Place]:
        """Return the cells before one in its row; a blank one at the beginning of the row goes on with the nearest above it."""
        found: list[Place] = []
        begins = True
        for column, one in enumerate(self._grid.lines[place.row][: place.column]):
            begins = begins and (one is None or not one.cell.text.strip() or one.row < place.row)
            held = (self._nearest(place.row, column, self._texts, _says) or one) if begins else one
            if held is not None and held not in found and held is not place:
                found.append(held)
        return found

    def _nearest(self, row: int, column: int, known: "dict[tuple[int, int], Place | None]", fits: "Test") -> Place | None:
        """Return the nearest cell of a column that fits, from a row upwards; each row is looked at once."""
        passed: list[int] = []
        found: Place | None = None
        while row >= 0 and (row, column) not in known:
            one = self._grid.lines[row][column]
            passed.append(row)
            if one is not None and fits(one):
                found = one
                break
            row -= 1
        else:
            found = known.get((row, column))
        for one_row in passed:
            known[one_row, column] = found
        return found


def _says(place: Place) -> bool:
    return bool(place.cell.text.strip())


def _count(line: "tuple[Place | None, ...]", label: Place) -> int:
    """Return how many cells with the same text stand before a label in a line."""
    before = {id(one) for one in line[: label.column] if one is not None and one is not label and bare(one.cell.text) == bare(label.cell.text)}
    return len(before)
