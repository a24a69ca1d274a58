"""Tables as values: what every format writes and no format decides."""

from targetlang.tables.cell import Cell
from targetlang.tables.grid import Grid
from targetlang.tables.grid import Place
from targetlang.tables.grid import place_cells
from targetlang.tables.table import Block
from targetlang.tables.table import Heading
from targetlang.tables.table import PageBreak
from targetlang.tables.table import Paragraph
from targetlang.tables.table import Row
from targetlang.tables.table import Table

__all__ = [
    "Block",
    "Cell",
    "Grid",
    "Heading",
    "PageBreak",
    "Paragraph",
    "Place",
    "Row",
    "Table",
    "place_cells",
]
