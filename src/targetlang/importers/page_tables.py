"""A table of a page while it is read, and whether it is one: some only hold others side by side."""

from targetlang.importers.mended_table import tile
from targetlang.importers.page_flow import Flow
from targetlang.importers.page_flow import lines_of
from targetlang.tables import Block
from targetlang.tables import Cell
from targetlang.tables import Table

_SCOPES = {"col": "col", "colgroup": "col", "row": "row", "rowgroup": "row"}
# Wider than any browser's table; `tile` cuts what is too wide.
_LARGEST = 100_000


class Entry:
    """A cell of the page: its tag and attributes, and what stands in it."""

    __slots__ = ("align", "attributes", "blocks", "flow", "header")

    def __init__(self, tag: str, attributes: dict[str, str], align: str) -> None:
        self.header = tag == "th"
        self.attributes = attributes
        self.align = align
        self.flow = Flow()
        self.blocks: list[Block] = []

    def close(self) -> None:
        """End the cell."""
        self.blocks = self.flow.finished()
        self.flow = Flow()

    @property
    def holds_table(self) -> bool:
        """Tell whether a table stands in the cell."""
        return any(isinstance(block, Table) for block in self.blocks)

    def cell(self, rows_left: int) -> Cell:
        """Return the cell; a rowspan of 0 reaches to the end of its part of the table."""
        rows = _number(self.attributes.get("rowspan", ""), 1)
        return Cell(
            lines_of(self.blocks),
            columns=max(1, _number(self.attributes.get("colspan", ""), 1)),
            rows=rows or rows_left,
            header=self.header,
            scope=_SCOPES.get(self.attributes.get("scope", "").strip().lower(), "") if self.header else "",
            align=self.align,
        )


class PageTable:
    """Gathers the rows of one table. `base` is how many elements were open where it began."""

    def __init__(self, base: int) -> None:
        self.base = base
        self.entry: Entry | None = None
        self.caption: Flow | None = None
        self._named = ""
        # Each part of the table (head, bodies, foot) with its rows.
        self._parts: list[tuple[str, list[list[Entry]]]] = [("tbody", [])]
        self._row: list[Entry] | None = None
        self._row_is_measure = False

    def begin_part(self, tag: str) -> None:
        """Begin a head, body or foot."""
        self.end_row()
        self._parts.append((tag, []))

    def begin_row(self, *, measure: bool = False) -> None:
        """Begin a row; `measure` tells one without height, which only sets the columns where its cells are empty."""
        self.end_row()
        self._row = []
        self._row_is_measure = measure

    def begin_cell(self, entry: Entry) -> None:
        """Begin a cell, and a row where none was begun."""
        self.end_cell()
        if self._row is None:
            self.begin_row()
        self.entry = entry

    def end_cell(self) -> None:
        """End the cell or the caption that is open."""
        if self.caption is not None:
            words = lines_of(self.caption.finished()).replace("\n", " ")
            self._named = " ".join(filter(None, (self._named, words)))
            self.caption = None
        if self.entry is not None and self._row is not None:
            self.entry.close()
            self._row.append(self.entry)
        self.entry = None

    def end_row(self) -> None:
        """End the row that is open."""
        self.end_cell()
        if self._row and not (self._row_is_measure and not any(entry.blocks for entry in self._row)):
            self._parts[-1][1].append(self._row)
        self._row = None

    def finish(self) -> tuple[str, list[Block]]:
        """Return the caption, and the table, or what stands in its cells where it only lays out the page."""
        self.end_row()
        rows = [row for _, part in self._parts for row in part]
        if not any(entry.blocks for row in rows for entry in row):
            return self._named, []
        if _lays_out(rows):
            return self._named, [block for row in rows for entry in row for block in entry.blocks]
        cells = [[entry.cell(len(part) - at) for entry in row] for _, part in self._parts for at, row in enumerate(part)]
        return self._named, [Table(self._named, tile(cells), self._heads())]

    def _heads(self) -> int:
        """Return the rows of the head, where it comes first."""
        filled = [(tag, part) for tag, part in self._parts if part]
        return len(filled[0][1]) if len(filled) > 1 and filled[0][0] == "thead" else 0


def _lays_out(rows: list[list[Entry]]) -> bool:
    """Tell a table that only holds others: one of its cells has a table, and no row has two cells filled with text alone."""
    if not any(entry.holds_table for row in rows for entry in row):
        return False
    return all(sum(1 for entry in row if entry.blocks and not entry.holds_table) < 2 for row in rows)


def _number(text: str, otherwise: int) -> int:
    digits = text.strip()[:12]
    return min(int(digits), _LARGEST) if digits.isascii() and digits.isdigit() else otherwise
