"""A table drawn with box characters → its cells, with the merges that the drawing shows."""

from itertools import pairwise

from targetlang.importers.wrapped_text import unwrap
from targetlang.source.width import widths
from targetlang.tables import Cell
from targetlang.tables import Row
from targetlang.tables import Table

# Corners of rules, and those that a line goes down from.
_CORNERS = frozenset("┌┐└┘├┤┬┴┼")
_DOWN = frozenset("┌┐├┤┬┼│╷")
_FIRST, _LAST = "┌", "└"
_SIDE, _RULE = "│", "─"


def find_end(lines: list[str], start: int) -> int:
    """Return the line after the table that a line begins, or `start` where no table is drawn there."""
    if not lines[start].strip().startswith(_FIRST):
        return start
    for at in range(start + 1, len(lines)):
        line = lines[at].strip()
        if line.startswith(_LAST):
            return at + 1
        if not line.startswith(("├", _SIDE)):
            break
    return start


def read_drawn(lines: list[str]) -> Table | None:
    """Return the table of a drawing, None where its lines don't make one."""
    drawing = _Drawing([line.strip() for line in lines])
    return drawing.table()


class _Drawing:
    """The lines of a drawing by the cells of a terminal; a wide character takes two of them, of which the second is ""."""

    def __init__(self, lines: list[str]) -> None:
        self._lines = [_spread(line) for line in lines]
        self.width = max(map(len, self._lines))
        self._edges = sorted({at for line in self._lines for at in range(len(line)) if _is_corner(line, at)})
        # Lines that hold a rule, each with the columns in which it is drawn.
        self._rules = {at: drawn for at in range(len(lines)) if any(drawn := self._drawn(at))}
        self._starts = sorted(self._rules)

    def table(self) -> Table | None:
        """Return the table, None where lines differ in width, a row has no line, or a cell is no rectangle."""
        if any(len(line) != self.width for line in self._lines) or self._starts[:1] != [0]:
            return None
        if self._starts[-1] != len(self._lines) - 1 or any(b - a < 2 for a, b in pairwise(self._starts)):
            return None
        count = len(self._starts) - 1
        parted = [[self._is_parted(row, edge) for edge in self._edges] for row in range(count)]
        taken = [[False] * (len(self._edges) - 1) for _ in range(count)]
        rows: list[Row] = []
        for row in range(count):
            cells: list[Cell] = []
            for column in range(len(self._edges) - 1):
                if not taken[row][column]:
                    cell = self._cell(row, column, parted)
                    if cell is None or not _take(taken, row, column, cell):
                        return None
                    cells.append(cell)
            rows.append(tuple(cells))
        return Table("", tuple(rows)) if all(rows) else None

    def _drawn(self, at: int) -> list[bool]:
        """Tell for each column whether a line has a rule there, from edge to edge."""
        line = self._lines[at]
        return [all(one == _RULE for one in line[a + 1 : b]) and b - a > 1 and b < len(line) for a, b in pairwise(self._edges)]

    def _is_parted(self, row: int, edge: int) -> bool:
        start, end = self._starts[row], self._starts[row + 1]
        return self._lines[start][edge] in _DOWN and all(line[edge] == _SIDE for line in self._lines[start + 1 : end])

    def _cell(self, row: int, column: int, parted: list[list[bool]]) -> Cell | None:
        """Return the cell with its upper left corner at a place, None where its sides don't agree."""
        right = column + 1
        while right < len(self._edges) - 1 and not parted[row][right]:
            right += 1
        below = row + 1
        while below < len(parted) and not any(self._rules[self._starts[below]][column:right]):
            below += 1
        for at in range(row, below):
            if not (parted[at][column] and parted[at][right]) or any(parted[at][column + 1 : right]):
                return None
        if below < len(parted) and not all(self._rules[self._starts[below]][column:right]):
            return None
        return Cell(self._text(row, below, column, right), columns=right - column, rows=below - row)

    def _text(self, row: int, below: int, column: int, right: int) -> str:
        start, end = self._edges[column], self._edges[right]
        inside = self._lines[self._starts[row] + 1 : self._starts[below]]
        lines = ["".join(line[start + 1 : end]).strip(" ") for line in inside]
        while lines and not lines[-1]:
            lines.pop()
        return unwrap(lines, end - start - 3)


def _take(taken: list[list[bool]], row: int, column: int, cell: Cell) -> bool:
    """Mark the places of a cell; tell whether all were free."""
    for line in taken[row : row + cell.rows]:
        if any(line[column : column + cell.columns]):
            return False
        line[column : column + cell.columns] = [True] * cell.columns
    return True


def _spread(line: str) -> list[str]:
    """Return what stands at each cell of a terminal; what takes no cell goes with the character before it."""
    size = widths()
    spread: list[str] = []
    for character in line:
        width = size[character]
        if width == 0 and spread:
            at = len(spread) - (1 if spread[-1] or len(spread) < 2 else 2)
            spread[at] += character
        else:
            spread.append(character)
            spread.extend([""] * (width - 1))
    return spread


def _is_corner(line: list[str], at: int) -> bool:
    """Tell whether a corner of a rule stands at a cell; a text may hold such a character by itself."""
    return line[at] in _CORNERS and (line[at - 1 : at] == [_RULE] or line[at + 1 : at + 2] == [_RULE])
