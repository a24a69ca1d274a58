"""Where the cells of a table stand: every place of the grid and the cell that covers it."""

from collections.abc import Sequence

from targetlang.records import define
from targetlang.records import frozen
from targetlang.tables.cell import Cell


@define(eq=False)
class Place:
    """A cell and the row and column of its upper left corner. Places are told apart by identity, not by content."""

    cell: Cell
    row: int
    column: int


Line = tuple[Place | None, ...]


@frozen
class Grid:
    """The grid of a table, row by row.

    `lines` hold for each place of the grid the Place that covers it, the same object at all places that one
    merged cell covers, None where nothing stands. `places` are the cells in reading order. `faults` say, a
    sentence each, where merges overlap, leave a gap or reach below the last row; without any the cells tile
    the grid exactly.
    """

    lines: tuple[Line, ...]
    places: tuple[Place, ...]
    faults: tuple[str, ...]

    @property
    def width(self) -> int:
        """Number of columns."""
        return len(self.lines[0]) if self.lines else 0


def place_cells(rows: Sequence[Sequence[Cell]]) -> Grid:
    """Return the grid of rows of cells; rows and columns in faults count from 1.

    >>> place_cells([[Cell("甲", columns=2)], [Cell("乙")]]).faults
    ('第2行第2列是空的，没有单元格',)
    """
    covered: list[dict[int, Place]] = [{} for _ in rows]
    places: list[Place] = []
    faults: list[str] = []
    for at, row in enumerate(rows):
        column = 0
        for cell in row:
            while column in covered[at]:
                column += 1
            place = Place(cell, at, column)
            places.append(place)
            faults.extend(_cover(covered, place))
            column += cell.columns
    width = max((column + 1 for line in covered for column in line), default=0)
    for at, line in enumerate(covered):
        if len(line) < width:
            gap = next(column for column in range(width) if column not in line)
            faults.append(f"第{at + 1}行第{gap + 1}列是空的，没有单元格")
    lines = tuple(tuple(line.get(column) for column in range(width)) for line in covered)
    return Grid(lines, tuple(places), tuple(faults))


def _cover(covered: list[dict[int, Place]], place: Place) -> list[str]:
    """Enter a cell at all places it covers; return what is wrong with that."""
    cell = place.cell
    end = place.row + cell.rows
    spot = f"第{place.row + 1}行第{place.column + 1}列的单元格"
    faults = [f"{spot}伸到了最后一行以下"] if end > len(covered) else []
    overlaps = False
    for line in covered[place.row : end]:
        for column in range(place.column, place.column + cell.columns):
            overlaps |= line.setdefault(column, place) is not place
    return [*faults, f"{spot}和别的单元格重叠"] if overlaps else faults
