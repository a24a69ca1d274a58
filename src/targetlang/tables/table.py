"""Blocks of a laid-out document."""

from targetlang.records import frozen
from targetlang.tables.cell import Cell
from targetlang.tables.grid import Grid
from targetlang.tables.grid import place_cells

Row = tuple[Cell, ...]
"""The cells that begin in a row; places covered by a merge from above or from the left have none."""


@frozen
class Table:
    """Rows of cells. `heads` rows at the top repeat on each page.

    `caption` names the table for readers who can't see it and for outlines; it is not printed.
    """

    caption: str
    rows: tuple[Row, ...]
    heads: int = 0

    @property
    def grid(self) -> Grid:
        """Every place of the table and what covers it; made anew at each call."""
        return place_cells(self.rows)

    @property
    def width(self) -> int:
        """Number of grid columns."""
        return self.grid.width

    @property
    def complete(self) -> bool:
        """Tell whether the cells tile the grid: no place empty or covered twice, none beyond the last row."""
        return not self.grid.faults


@frozen
class Heading:
    """A heading of level 1 to 3; `name` is what contents, bookmarks and sheets call it, "" where that is its text."""

    level: int
    text: str
    name: str = ""

    @property
    def named(self) -> str:
        """What contents, bookmarks and sheets call it."""
        return self.name or self.text


@frozen
class Paragraph:
    """A paragraph of prose, maybe of several lines; `align` as in a cell."""

    text: str
    align: str = ""


@frozen
class PageBreak:
    """What follows begins on a new page; with `sheet`, in a spreadsheet on a sheet of its own."""

    sheet: bool = False


Block = Heading | Paragraph | PageBreak | Table
