"""A table on a sheet: where its cells go, how high its rows are, which cells are merged."""

from functools import lru_cache
from itertools import pairwise

from targetlang.backends.sheet_columns import Columns
from targetlang.backends.sheet_columns import count_columns
from targetlang.backends.sheet_text import LINES_IN_A_ROW
from targetlang.backends.sheet_text import count_lines
from targetlang.backends.sheet_text import row_heights
from targetlang.backends.sheet_text import split_text
from targetlang.backends.workbook import LINE_HEIGHT
from targetlang.backends.workbook import Look
from targetlang.backends.workbook import Sheet
from targetlang.records import define
from targetlang.tables import Cell
from targetlang.tables import Table

_PADDING = 5
_SHORT = 200


@define(eq=False)
class _Placed:
    """A cell in the rows of its table and the columns of the sheet.

    `pieces` are its text as far as one sheet cell can hold each; `starts` the sheet rows where they begin.
    """

    cell: Cell
    row: int
    first: int
    last: int
    pieces: list[str]
    lines: int
    look: Look
    starts: tuple[int, ...] = ()


def write_table(sheet: Sheet, table: Table, columns: Columns) -> int:
    """Write a table from the next row of a sheet on; return the number of sheet rows that its heads take.

    A row that needs more height than a sheet row can have takes several, merged.
    """
    if not table.rows:
        return 0
    lines = _place(table, columns)
    cells = [placed for at, line in enumerate(lines) for placed in line if placed.row == at]
    heights = row_heights(len(lines), [(one.row, one.cell.rows, one.lines) for one in cells])
    counts = [-(-height // LINES_IN_A_ROW) for height in heights]
    starts = [sheet.row]
    for count in counts:
        starts.append(starts[-1] + count)
    for placed in cells:
        _settle(sheet, placed, starts)
    for line, height, count in zip(lines, heights, counts, strict=True):
        points = -(-height // count) * LINE_HEIGHT + _PADDING
        for _ in range(count):
            _write_row(sheet, line, sheet.add_row(points))
    return starts[table.heads] - starts[0]


def number_format(cell: Cell) -> str:
    """Return the format that shows a cell's value as its text prints it; "" for a cell without one."""
    if cell.value is None:
        return ""
    text = cell.text
    decimals = len(text.removesuffix("%").partition(".")[2])
    return ("#,##0" if "," in text else "0") + ("." + "0" * decimals if decimals else "") + text[-1] * (text[-1] == "%")


def _place(table: Table, columns: Columns) -> list[list[_Placed]]:
    """Return for each row of a table the cells that cover it, from left to right."""
    count = count_columns(table)
    edges = columns.edges_of(count)
    widths = [*columns.widths, *[10] * max(0, edges[-1] - len(columns.widths))]
    lines: list[list[_Placed]] = []
    hanging: list[_Placed | None] = [None] * count
    for at, row in enumerate(table.rows):
        fresh = iter(row)
        line: list[_Placed] = []
        column = 0
        while column < count:
            placed = hanging[column]
            if placed is None:
                cell = next(fresh)
                placed = _placed(cell, at, edges[column], edges[column + cell.columns], widths)
            line.append(placed)
            end = column + placed.cell.columns
            left = placed.row + placed.cell.rows > at + 1
            hanging[column:end] = [placed if left else None] * placed.cell.columns
            column = end
        lines.append(line)
    return lines


def _placed(cell: Cell, row: int, first: int, end: int, widths: list[int]) -> _Placed:
    text = cell.text
    width = widths[first] if end - first == 1 else sum(widths[first:end])
    if len(text) < _SHORT:
        pieces, lines = _short(text, width)
    else:
        pieces = split_text(text)
        lines = sum(count_lines(piece, width) for piece in pieces)
        lines = max(lines, len(pieces) * LINES_IN_A_ROW) if len(pieces) > 1 else lines
    kind = "head" if cell.header else "text"
    look = (kind, cell.align, "") if cell.value is None else (kind, cell.align or "right", number_format(cell))
    return _Placed(cell, row, first, end - 1, pieces, lines, look)


@lru_cache(maxsize=10_000)
def _short(text: str, width: int) -> tuple[list[str], int]:
    """Return the one piece and the lines of a short text: such texts come again and again."""
    pieces = split_text(text)
    return pieces, count_lines(pieces[0], width)


def _settle(sheet: Sheet, placed: _Placed, starts: list[int]) -> None:
    """Give a cell its sheet rows and merge what it covers, each piece of its text on its own."""
    start, end = starts[placed.row], starts[placed.row + placed.cell.rows]
    count = len(placed.pieces)
    if count == 1:
        placed.starts = (start,)
        if end - start > 1 or placed.last > placed.first:
            sheet.merge((start, placed.first, end - 1, placed.last))
        return
    edges = [start + (end - start) * at // count for at in range(count + 1)]
    placed.starts = tuple(edges[:-1])
    for first, last in pairwise(edges):
        if last - first > 1 or placed.last > placed.first:
            sheet.merge((first, placed.first, last - 1, placed.last))


def _write_row(sheet: Sheet, line: list[_Placed], row: int) -> None:
    for placed in line:
        first = placed.first
        if row in placed.starts:
            sheet.write(row, first, placed.pieces[placed.starts.index(row)], placed.look, placed.cell.value)
            first += 1
        if first <= placed.last:
            sheet.write_blanks(row, first, placed.last, placed.look)
