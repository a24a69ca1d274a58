"""One line of a source as a terminal shows it, and the cells that a span of it takes."""

from itertools import accumulate

from targetlang.records import frozen
from targetlang.source import SourceText
from targetlang.source.width import character_width
from targetlang.source.width import display_width
from targetlang.source.width import widths

TAB = 4
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_ELLIPSIS = "…"


@frozen
class Excerpt:
    """A line (`number` from 1) as shown, cut to fit, and where each of its characters begins.

    `cells[i]` is the cell of the character at offset `first + i`; the last entry is the end of what is shown.
    """

    number: int
    text: str
    first: int
    cells: list[int]

    def covers(self, start: int) -> bool:
        """Tell whether the character at an offset is shown; the end of the line counts."""
        return self.first <= start < self.first + len(self.cells)

    def underline(self, start: int, end: int) -> tuple[int, int]:
        """Return (cells before, cells wide) for a mark under a span; at least one wide, ending with the line."""
        last = len(self.cells) - 1
        before = self.cells[min(max(start - self.first, 0), last)]
        after = self.cells[min(max(end - self.first, 0), last)]
        return before, max(after - before, 1)


def show(text: str) -> str:
    """Return `text` with invisible, control and private characters written as <U+200B>; tabs too.

    What a file holds can thus never steer the terminal, and what nobody could see is seen.
    """
    if text.isprintable():
        return text
    return "".join(map(_shown, text))


def excerpt(source: SourceText, start: int, end: int, width: int, ambiguous: int = 1) -> Excerpt:
    """Show the line on which `start` stands in at most `width` cells.

    A longer line is cut around the span, what is left out becomes “…”.
    """
    number, _ = source.position(start)
    line_start, line_end = source.line_span(number)
    shown, cells = _lay_out(source.text[line_start:line_end], ambiguous)
    if cells[-1] <= width:
        return Excerpt(number, "".join(shown), line_start, cells)
    left, right = _window(cells, start - line_start, min(end, line_end) - line_start, width, ambiguous)
    head = _ELLIPSIS if left else ""
    tail = _ELLIPSIS if right < len(shown) else ""
    shift = display_width(head, ambiguous) - cells[left]
    text = head + "".join(shown[left:right]) + tail
    return Excerpt(number, text, line_start + left, [cell + shift for cell in cells[left : right + 1]])


def _lay_out(line: str, ambiguous: int) -> tuple[list[str], list[int]]:
    if line.isprintable():
        return list(line), list(accumulate(map(widths(ambiguous).__getitem__, line), initial=0))
    shown: list[str] = []
    cells = [0]
    for character in line:
        piece = " " * (TAB - cells[-1] % TAB) if character == "\t" else _shown(character)
        shown.append(piece)
        cells.append(cells[-1] + display_width(piece, ambiguous))
    return shown, cells


def _window(cells: list[int], start: int, end: int, width: int, ambiguous: int) -> tuple[int, int]:
    """Choose which characters to show: the span's start a third from the left, or all of the line's end."""
    room = max(width - 2 * character_width(_ELLIPSIS, ambiguous), 1)
    count = len(cells) - 1
    start = min(start, count)
    wide = min(cells[min(end, count)] - cells[start], room)
    before = max((room - wide) // 3, 0)
    left = start
    while left and cells[start] - cells[left - 1] <= before:
        left -= 1
    right = left
    while right < count and cells[right + 1] - cells[left] <= room:
        right += 1
    while right == count and left and cells[right] - cells[left - 1] <= room:
        left -= 1
    return left, max(right, min(left + 1, count))


def _shown(character: str) -> str:
    from unicodedata import category

    if category(character) not in _HIDDEN:
        return character
    return f"<U+{ord(character):04X}>"
