"""What a spreadsheet cell can hold and how high it is: limits of the format, and room for wrapped text."""

from collections.abc import Sequence

from targetlang.backends.plain_text import printable
from targetlang.source.width import display_width
from targetlang.source.width import wrap

LINES_IN_A_ROW = 26
"""Lines of table text in the highest row that spreadsheets allow (409 points)."""

_MOST_UNITS = 32_767
_MOST_LINES = 250
# A cell's own margins, in half-width characters.
_MARGIN = 1


def count_lines(text: str, width: int) -> int:
    """Return the lines that a text takes in a cell `width` half-width characters wide."""
    room = max(2, width - _MARGIN)
    if "\n" not in text and display_width(text) <= room:
        return 1
    return len(wrap(text, room))


def split_text(text: str) -> list[str]:
    """Return a text in pieces that a cell can hold: 32 767 UTF-16 units, about 250 line feeds. Joined they are the text."""
    text = printable(text)
    if len(text) <= _MOST_UNITS // 2 and text.count("\n") <= _MOST_LINES:
        return [text]
    pieces: list[str] = []
    start = units = feeds = 0
    for at, character in enumerate(text):
        size = 2 if character > "\uffff" else 1
        if units + size > _MOST_UNITS or feeds >= _MOST_LINES:
            pieces.append(text[start:at])
            start, units, feeds = at, 0, 0
        units += size
        feeds += character == "\n"
    return [*pieces, text[start:]]


def row_heights(rows: int, cells: Sequence[tuple[int, int, int]]) -> list[int]:
    """Return the lines of each row from (row, rows covered, lines needed) of all cells.

    A row is as high as its own cells; what a merged cell needs beyond its rows is shared out between them.
    """
    heights = [1] * rows
    for row, covered, lines in sorted(cells, key=lambda one: one[1]):
        end = min(rows, row + covered)
        missing = lines - sum(heights[row:end])
        for at in range(row, end):
            share = -(-missing // (end - at)) if missing > 0 else 0
            heights[at] += share
            missing -= share
    return heights
