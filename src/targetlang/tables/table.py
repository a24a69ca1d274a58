"""Blocks of a laid-out document."""

from attrs import frozen


@frozen
class Cell:
    """A cell at the place of its upper left corner. `style` is "" or one of the words a layout may use: note, number."""

    text: str
    columns: int = 1
    rows: int = 1
    header: bool = False
    style: str = ""


@frozen
class Table:
    """Rows of cells; places covered by a merge above or to the left have no cell. `heads` rows repeat on each page."""

    caption: str
    rows: tuple[tuple[Cell, ...], ...]
    heads: int = 0

    @property
    def width(self) -> int:
        """Number of grid columns."""
        return max((len(row) for row in self.grid), default=0)

    @property
    def grid(self) -> list[list[tuple[Cell, bool] | None]]:
        """Each place as (cell, whether it starts here), None where nothing stands. Merges never overlap."""
        places: dict[tuple[int, int], tuple[Cell, bool]] = {}
        for at, row in enumerate(self.rows):
            column = 0
            for cell in row:
                while (at, column) in places:
                    column += 1
                for down in range(cell.rows):
                    for right in range(cell.columns):
                        places[at + down, column + right] = (cell, down == right == 0)
                column += cell.columns
        width = max((column for _, column in places), default=-1) + 1
        return [[places.get((at, column)) for column in range(width)] for at in range(len(self.rows))]

    @property
    def complete(self) -> bool:
        """Tell whether the cells tile the grid: no place empty, none beyond the last row."""
        grid = self.grid
        tiles = sum(cell.columns * cell.rows for row in self.rows for cell in row)
        return all(place is not None for row in grid for place in row) and tiles == len(grid) * self.width


@frozen
class Heading:
    """A heading of level 1 to 3."""

    level: int
    text: str


@frozen
class Paragraph:
    """A paragraph of prose; `style` is "" or a word of the layout: right."""

    text: str
    style: str = ""


@frozen
class PageBreak:
    """What follows begins on a new page."""


Block = Heading | Paragraph | PageBreak | Table
