"""Tables → text, drawn with box characters; widths count East Asian characters as two."""

from collections.abc import Iterator

from targetlang.ports.backend import Backend
from targetlang.source.pattern import late
from targetlang.source.width import display_width
from targetlang.source.width import find_words
from targetlang.source.width import pad
from targetlang.source.width import wrap
from targetlang.tables import Block
from targetlang.tables import Grid
from targetlang.tables import Heading
from targetlang.tables import PageBreak
from targetlang.tables import Paragraph
from targetlang.tables import Place
from targetlang.tables import Table

WIDTH = 100
_LEAST = 6
_MOST = 40
# Between two columns stand a blank, a line and a blank.
_GAP = 3
_NUMBER = late(r"[≥≤<>=+-]?[0-9]")
# Index: 1 a line goes up from here, 2 down, 4 left, 8 right.
_CORNERS = " ╵╷│╴┘┐┤╶└┌├─┴┬┼"

Line = tuple[Place | None, ...]


def render(blocks: tuple[Block, ...], width: int = WIDTH) -> bytes:
    """Return the text of a laid-out document in UTF-8.

    Lines are at most `width` cells of a terminal wide, except where a table has too many columns, or numbers too long, for that.
    Marks of ambiguous width (“ ” ≥ ·) count one cell, as in most terminals.
    """
    parts: list[str] = []
    for block in blocks:
        if isinstance(block, Heading):
            parts.append("\n".join(wrap(block.text, width)))
        elif isinstance(block, Paragraph):
            parts.append("\n".join(pad(line, width, block.align).rstrip() for line in wrap(block.text, width)))
        elif isinstance(block, PageBreak):
            parts.append("")
        else:
            parts.append("\n".join(_draw(block, width)))
    return ("\n\n".join(parts).rstrip("\n") + "\n").encode()


def _draw(table: Table, width: int) -> Iterator[str]:
    """Yield the lines of a table. A merged cell writes on across the rule that it covers."""
    grid = table.grid
    columns = _column_widths(grid, width)
    texts = {id(place): _wrapped(place, columns) for place in grid.places}
    heights = _row_heights(grid, texts)
    writers = {id(place): _padded(place, texts[id(place)], columns) for place in grid.places}
    above: Line | None = None
    for line, height in zip(grid.lines, heights, strict=True):
        yield _rule(above, line, columns, writers)
        for _ in range(height):
            yield _text_line(line, columns, writers)
        above = line
    if above is not None:
        yield _rule(above, None, columns, writers)


def _room(columns: list[int], start: int, end: int) -> int:
    """Return the cells between the outer blanks of columns start to end."""
    return sum(columns[start:end]) + _GAP * (end - start - 1)


def _wrapped(place: Place, columns: list[int]) -> list[str]:
    return wrap(place.cell.text, _room(columns, place.column, place.column + place.cell.columns))


def _padded(place: Place, lines: list[str], columns: list[int]) -> Iterator[str]:
    """Yield the lines of a cell filled to its width, then blank ones without end."""
    room = _room(columns, place.column, place.column + place.cell.columns)
    for line in lines:
        yield f" {pad(line, room, place.cell.align)} "
    while True:
        yield " " * (room + 2)


def _row_heights(grid: Grid, texts: dict[int, list[str]]) -> list[int]:
    """Return the lines of each row: what its own cells need; a merged cell may lengthen its last row."""
    heights = [1] * len(grid.lines)
    for place in sorted(grid.places, key=lambda one: one.cell.rows):
        end = place.row + place.cell.rows
        # Rules inside a merged cell hold its text as well.
        missing = len(texts[id(place)]) - sum(heights[place.row : end]) - (place.cell.rows - 1)
        heights[end - 1] += max(0, missing)
    return heights


def _column_widths(grid: Grid, width: int) -> list[int]:
    """Share the width between the columns by what their cells need, none below a few characters or its numbers.

    Words stay whole as well, where there is room for that.
    """
    columns = [_LEAST] * grid.width
    words = [_LEAST] * grid.width
    numbers = [_LEAST] * grid.width
    for place in grid.places:
        if place.cell.columns == 1:
            text, at = place.cell.text, place.column
            columns[at] = max(columns[at], min(_MOST, max(map(display_width, text.split("\n")))))
            for word in find_words(text):
                size = display_width(word)
                words[at] = max(words[at], size if size <= _MOST else 0)
                numbers[at] = max(numbers[at], size if size <= _MOST and _NUMBER.match(word) else 0)
    room = width - _GAP * grid.width - 1
    for least in (words, numbers):
        _narrow(columns, least, room)
    spare = max(0, room - sum(columns))
    return [own + spare // grid.width + (at < spare % grid.width) for at, own in enumerate(columns)]


def _narrow(columns: list[int], least: list[int], room: int) -> None:
    """Take from the widest column, one cell after the other, until all find room or are as narrow as they may be."""
    while sum(columns) > room:
        wider = [at for at, own in enumerate(columns) if own > least[at]]
        if not wider:
            break
        columns[max(wider, key=columns.__getitem__)] -= 1


def _end_of(line: Line, column: int) -> int:
    """Return the column after the cell that covers a place."""
    end = column + 1
    while end < len(line) and line[end] is not None and line[end] is line[column]:
        end += 1
    return end


def _text_line(line: Line, columns: list[int], writers: dict[int, Iterator[str]]) -> str:
    parts: list[str] = []
    column = 0
    while column < len(line):
        end = _end_of(line, column)
        place = line[column]
        parts.append(next(writers[id(place)]) if place is not None else " " * (_room(columns, column, end) + 2))
        column = end
    return f"│{'│'.join(parts)}│"


def _rule(above: Line | None, below: Line | None, columns: list[int], writers: dict[int, Iterator[str]]) -> str:
    """Return the line between two rows, open where a cell goes on below; None stands outside the table."""
    parts: list[str] = []
    column = 0
    while column < len(columns):
        parts.append(_corner(above, below, column, len(columns)))
        place = below[column] if below is not None else None
        if place is not None and _goes_on(above, below, column):
            parts.append(next(writers[id(place)]))
            column = _end_of(below or (), column)
        else:
            parts.append("─" * (columns[column] + 2))
            column += 1
    return "".join(parts) + _corner(above, below, len(columns), len(columns))


def _goes_on(above: Line | None, below: Line | None, column: int) -> bool:
    """Tell whether one cell covers the places above and below a rule."""
    return above is not None and below is not None and above[column] is not None and above[column] is below[column]


def _corner(above: Line | None, below: Line | None, column: int, width: int) -> str:
    shape = 1 * _parted(above, column, width) + 2 * _parted(below, column, width)
    shape += 4 * (column > 0 and not _goes_on(above, below, column - 1))
    shape += 8 * (column < width and not _goes_on(above, below, column))
    return _CORNERS[shape]


def _parted(line: Line | None, column: int, width: int) -> bool:
    """Tell whether a row has a line at the left of a column."""
    if line is None:
        return False
    return column in (0, width) or line[column - 1] is None or line[column - 1] is not line[column]


BACKEND = Backend("text", (".txt",), "tables", render)
