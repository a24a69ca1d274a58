"""The running text of a page or of a cell: white space as a browser shows it, paragraphs, breaks."""

import re
import unicodedata

from targetlang.importers.page_breaks import without_needless_breaks
from targetlang.tables import Block
from targetlang.tables import Heading
from targetlang.tables import Paragraph
from targetlang.tables import Table

# Until a paragraph ends, white space that may go is written as one of these: blanks, and blanks with a line feed.
_BLANK = "\x1e"
_FEED = "\x1f"
_SPACE = re.compile(r"[ \t\n\v\f\r]+")
_RUN = re.compile(f"[{_BLANK}{_FEED}]+")
_HARD_BLANKS = re.compile("[\xa0\u2002\u2003\u2007\u2009\u202f]")


class Flow:
    """Gathers the blocks of a page or of a cell. A cell knows no headings and breaks: all of it are lines."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.align = ""
        self._level = 0
        self._pieces: list[str] = []

    def write(self, text: str, *, keeps: bool) -> None:
        """Add text; white space collapses unless the element keeps it."""
        if not keeps:
            text = _SPACE.sub(_collapsed, text)
        self._pieces.append(text)

    def feed(self) -> None:
        """Begin a new line in the same paragraph."""
        self._pieces.append("\n")

    def begin(self, align: str = "", level: int = 0) -> None:
        """End the paragraph that is open and begin another; `level` is that of a heading."""
        self.end()
        self.align = align
        self._level = level

    def end(self) -> None:
        """End the paragraph that is open; one without text is none."""
        text = _RUN.sub(_shown, "".join(self._pieces))
        text = "\n".join(line.rstrip(" ") for line in _HARD_BLANKS.sub(" ", text).split("\n")).strip(" \t\n")
        if text and self._level:
            self.blocks.append(Heading(min(self._level, 3), text.replace("\n", " ")))
        elif text:
            self.blocks.append(Paragraph(text, self.align))
        self._pieces = []
        self.align = ""
        self._level = 0

    def put(self, block: Block) -> None:
        """Add a table or a break, after what is open."""
        self.end()
        self.blocks.append(block)

    def finished(self) -> list[Block]:
        """Return all blocks, without breaks that part nothing."""
        self.end()
        return without_needless_breaks(self.blocks)


def lines_of(blocks: list[Block]) -> str:
    """Return the text of a cell: paragraphs and the rows of tables in it are lines, cells of a row parted by a blank."""
    lines: list[str] = []
    for block in blocks:
        if isinstance(block, Heading | Paragraph):
            lines.append(block.text)
        elif isinstance(block, Table):
            rows = (" ".join(filter(None, (cell.text for cell in row))) for row in block.rows)
            lines += [*filter(None, rows)]
    return "\n".join(lines)


def _collapsed(space: "re.Match[str]") -> str:
    return _FEED if "\n" in space[0] else _BLANK


def _shown(run: "re.Match[str]") -> str:
    """Return the white space that a browser shows for a run: none at the end of a line, nor where a line of Chinese is broken."""
    before = run.string[run.start() - 1 : run.start()]
    after = run.string[run.end() : run.end() + 1]
    if not before or not after or before == "\n" or after == "\n":
        return ""
    return "" if _FEED in run[0] and _is_wide(before) and _is_wide(after) else " "


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in "WF"
