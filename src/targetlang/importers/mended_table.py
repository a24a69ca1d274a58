"""Rows of cells as a page gives them → cells that tile a grid, with bounded work."""

from targetlang.ports.importer import Unreadable
from targetlang.records import evolve
from targetlang.tables import Cell
from targetlang.tables import Row

MOST_COLUMNS = 1000
"""A cell covers no more columns than this, as in browsers."""

MOST_PLACES = 1_000_000
"""Places of a grid, and those that its cells cover while it is made."""

# No form has so many columns; where there are more, those in which no cell begins go.
_WIDE = 100


def tile(rows: list[list[Cell]]) -> tuple[Row, ...]:
    """Return rows whose cells tile the grid, in the same order.

    A cell that would run into one from above is cut short, one that reaches below the last row ends there; gaps are
    filled with empty cells, and a row in which no cell begins goes. Raises Unreadable (table-too-large).
    """
    placed = _placed(rows)
    width = max((column + cell.columns for line in placed for column, cell in line), default=0)
    if width > _WIDE:
        placed, width = _narrowed(placed, width)
    if width * len(rows) > MOST_PLACES:
        raise Unreadable("table-too-large", most=MOST_PLACES)
    return _without_hollow_rows(_filled(placed, width))


def pad_rows(rows: list[list[str]]) -> tuple[Row, ...]:
    """Return rows of simple cells, short ones filled up with empty cells. Raises Unreadable (table-too-large)."""
    width = max(map(len, rows), default=0)
    if width * len(rows) > MOST_PLACES:
        raise Unreadable("table-too-large", most=MOST_PLACES)
    return tuple(tuple(map(Cell, [*row, *[""] * (width - len(row))])) for row in rows)


def _placed(rows: list[list[Cell]]) -> list[list[tuple[int, Cell]]]:
    """Return each row's cells with the columns that they begin in."""
    # By column the first row that no cell from above covers.
    free: list[int] = []
    placed: list[list[tuple[int, Cell]]] = []
    work = 0
    for at, row in enumerate(rows):
        column = 0
        line: list[tuple[int, Cell]] = []
        for given in row:
            while column < len(free) and free[column] > at:
                column += 1
                work += 1
            cell = _fitting(given, free, at, column, len(rows) - at)
            free.extend([0] * (column + cell.columns - len(free)))
            free[column : column + cell.columns] = [at + cell.rows] * cell.columns
            line.append((column, cell))
            column += cell.columns
            work += cell.columns
            if work > 2 * MOST_PLACES:
                raise Unreadable("table-too-large", most=MOST_PLACES)
        placed.append(line)
    return placed


def _fitting(cell: Cell, free: list[int], at: int, column: int, below: int) -> Cell:
    """Return a cell cut short where it would leave the grid or run into another one."""
    columns = max(1, min(cell.columns, MOST_COLUMNS))
    taken = (end for end in range(column + 1, min(column + columns, len(free))) if free[end] > at)
    columns = min(columns, next(taken, column + columns) - column)
    rows = max(1, min(cell.rows, below))
    return cell if (columns, rows) == (cell.columns, cell.rows) else evolve(cell, columns=columns, rows=rows)


def _narrowed(placed: list[list[tuple[int, Cell]]], width: int) -> tuple[list[list[tuple[int, Cell]]], int]:
    """Take out the columns in which no cell begins."""
    starts = sorted({column for line in placed for column, _ in line})
    # By old column how many columns that stay stand before it.
    before = [0] * (width + 1)
    for column in starts:
        before[column + 1] = 1
    for column in range(width):
        before[column + 1] += before[column]
    lines = []
    for line in placed:
        kept = [(column, cell, max(1, before[column + cell.columns] - before[column])) for column, cell in line]
        lines.append([(before[column], evolve(cell, columns=columns)) for column, cell, columns in kept])
    return lines, len(starts)


def _filled(placed: list[list[tuple[int, Cell]]], width: int) -> list[list[Cell]]:
    """Return the cells with empty ones where nothing stands; a row that none begins in stays empty."""
    free = [0] * width
    filled: list[list[Cell]] = []
    for at, line in enumerate(placed):
        if not line:
            filled.append([])
            continue
        begins = dict(line)
        for column, cell in line:
            free[column : column + cell.columns] = [at + cell.rows] * cell.columns
        row = [begins[column] if column in begins else Cell("") for column in range(width) if column in begins or free[column] <= at]
        filled.append(row)
    return filled


def _without_hollow_rows(rows: list[list[Cell]]) -> tuple[Row, ...]:
    """Leave out rows in which no cell begins, and shorten the merges by them."""
    hollow = [not row for row in rows]
    if not any(hollow):
        return tuple(map(tuple, rows))
    kept = [0]
    for gone in hollow:
        kept.append(kept[-1] + (not gone))
    return tuple(
        tuple(evolve(cell, rows=kept[at + cell.rows] - kept[at]) for cell in row)
        for at, row in enumerate(rows)
        if row
    )
