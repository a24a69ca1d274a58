"""Tables as values: what every format writes and no format decides."""

from targetlang.tables.table import Block
from targetlang.tables.table import Cell
from targetlang.tables.table import Heading
from targetlang.tables.table import PageBreak
from targetlang.tables.table import Paragraph
from targetlang.tables.table import Table

__all__ = ["Block", "Cell", "Heading", "PageBreak", "Paragraph", "Table"]
