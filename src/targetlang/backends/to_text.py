"""Tables → text, drawn with box characters; widths count East Asian characters as two."""

from targetlang.ports.backend import Backend
from targetlang.source.width import display_width
from targetlang.source.width import pad
from targetlang.source.width import wrap
from targetlang.tables import Block
from targetlang.tables import Cell
from targetlang.tables import Heading
from targetlang.tables import PageBreak
from targetlang.tables import Paragraph
from targetlang.tables import Table

WIDTH = 100
_LEAST = 6


def render(blocks: tuple[Block, ...], width: int = WIDTH) -> bytes:
    """Return the text of a laid-out document, lines at most `width` columns wide."""
    parts: list[str] = []
    for block in blocks:
        if isinstance(block, Heading):
            parts.append(block.text)
        elif isinstance(block, Paragraph):
            parts.append("\n".join(wrap(block.text, width)))
        elif isinstance(block, PageBreak):
            parts.append("")
        else:
            parts.append(_draw(block, width))
    return ("\n\n".join(parts).rstrip("\n") + "\n").encode()


def _draw(table: Table, width: int) -> str:
    columns = _column_widths(table, width)
    grid = table.grid
    texts: dict[int, list[str]] = {}
    heights = [1] * len(grid)
    for at, row in enumerate(grid):
        for column, place in enumerate(row):
            if place is None or not place[1]:
                continue
            cell = place[0]
            room = sum(columns[column : column + cell.columns]) + 3 * (cell.columns - 1)
            lines = [line for part in cell.text.split("\n") for line in (wrap(part, room) or [""])]
            texts[id(cell)] = lines
            missing = len(lines) - sum(heights[at : at + cell.rows]) - (cell.rows - 1)
            if missing > 0:
                heights[at + cell.rows - 1] += missing
    lines = [_rule(grid, columns, 0)]
    for at in range(len(grid)):
        lines.extend(_line(grid, columns, texts, heights, at, inner) for inner in range(heights[at]))
        lines.append(_rule(grid, columns, at + 1, texts, heights))
    caption = f"{table.caption}\n" if table.caption else ""
    return caption + "\n".join(lines)


def _column_widths(table: Table, width: int) -> list[int]:
    """Share the width between the columns by what their cells need, none below a few characters."""
    grid = table.grid
    wanted = [_LEAST] * table.width
    for row in grid:
        for column, place in enumerate(row):
            if place is not None and place[1] and place[0].columns == 1:
                wanted[column] = max(wanted[column], min(40, max(map(display_width, place[0].text.split("\n")))))
    room = width - 3 * table.width - 1
    while sum(wanted) > room and max(wanted) > _LEAST:
        wanted[wanted.index(max(wanted))] -= 1
    spare = room - sum(wanted)
    for at in range(table.width):
        wanted[at] += spare // table.width + (1 if at < spare % table.width else 0)
    return wanted


Grid = list[list[tuple[Cell, bool] | None]]


def _same(grid: "Grid", a: tuple[int, int], b: tuple[int, int]) -> bool:
    """Tell whether two neighbouring places belong to one cell; a place outside belongs to none."""
    for at, column in (a, b):
        if not (0 <= at < len(grid) and 0 <= column < len(grid[0])):
            return False
    first, second = grid[a[0]][a[1]], grid[b[0]][b[1]]
    return first is not None and second is not None and first[0] is second[0]


def _rule(
    grid: "Grid",
    columns: list[int],
    at: int,
    texts: "dict[int, list[str]] | None" = None,
    heights: list[int] | None = None,
) -> str:
    """Return the line above row `at`, open where a cell goes on below."""
    parts: list[str] = []
    column = 0
    while column < len(columns):
        parts.append(_corner(grid, at, column))
        if _same(grid, (at - 1, column), (at, column)):
            end = column + 1
            while end < len(columns) and _same(grid, (at, column), (at, end)):
                end += 1
            room = sum(columns[column:end]) + 3 * (end - column - 1)
            parts.append(f" {pad(_text_at(grid, at, column, texts or {}, heights or []), room)} ")
            column = end
            continue
        parts.append("─" * (columns[column] + 2))
        column += 1
    return "".join(parts) + _corner(grid, at, len(columns))


def _corner(grid: "Grid", at: int, column: int) -> str:
    up = 0 < at <= len(grid) and not _same(grid, (at - 1, column - 1), (at - 1, column))
    down = at < len(grid) and not _same(grid, (at, column - 1), (at, column))
    left = column > 0 and not _same(grid, (at - 1, column - 1), (at, column - 1))
    right = column < len(grid[0]) and not _same(grid, (at - 1, column), (at, column))
    shapes = {
        (False, True, False, True): "┌",
        (False, True, True, False): "┐",
        (True, False, False, True): "└",
        (True, False, True, False): "┘",
        (True, True, False, True): "├",
        (True, True, True, False): "┤",
        (False, True, True, True): "┬",
        (True, False, True, True): "┴",
        (True, True, True, True): "┼",
        (True, True, False, False): "│",
        (False, False, True, True): "─",
    }
    return shapes.get((up, down, left, right), " ")


def _text_at(
    grid: "Grid", at: int, column: int, texts: dict[int, list[str]], heights: list[int], inner: int = -1
) -> str:
    """Return the line of a cell's text that stands in line `inner` of row `at` (-1: on the rule above it)."""
    cell = grid[at][column][0]  # type: ignore[index]
    first = at
    while first > 0 and _same(grid, (first - 1, column), (at, column)):
        first -= 1
    number = sum(heights[first:at]) + (at - first) + inner
    lines = texts.get(id(cell), [])
    return lines[number] if 0 <= number < len(lines) else ""


def _line(
    grid: "Grid",
    columns: list[int],
    texts: dict[int, list[str]],
    heights: list[int],
    at: int,
    inner: int,
) -> str:
    parts: list[str] = []
    column = 0
    while column < len(columns):
        end = column + 1
        while end < len(columns) and _same(grid, (at, column), (at, end)):
            end += 1
        room = sum(columns[column:end]) + 3 * (end - column - 1)
        text = _text_at(grid, at, column, texts, heights, inner) if grid[at][column] is not None else ""
        parts.append(f" {pad(text, room)} ")
        column = end
    return "│" + "│".join(parts) + "│"


BACKEND = Backend("text", (".txt",), "tables", render)
