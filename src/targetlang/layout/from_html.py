"""The small HTML that layouts are written in → tables."""

from html.parser import HTMLParser

from targetlang.tables import Block
from targetlang.tables import Cell
from targetlang.tables import Heading
from targetlang.tables import PageBreak
from targetlang.tables import Paragraph
from targetlang.tables import Table

_TEXT_TAGS = ("h1", "h2", "h3", "p", "td", "th", "caption")
_TAGS = frozenset((*_TEXT_TAGS, "table", "thead", "tbody", "tr", "hr"))
_MAX_SPAN = 1_000_000


class LayoutFault(ValueError):
    """A layout uses HTML that is no table, heading or paragraph; `line` counts in the rendered text."""

    def __init__(self, tag: str, line: int) -> None:
        super().__init__(f"layout: <{tag}> in line {line} is not one of {' '.join(sorted(_TAGS))}")
        self.line = line


def read_blocks(text: str) -> tuple[Block, ...]:
    """Return the blocks of a rendered layout. Raises LayoutFault on a tag that layouts don't have."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return tuple(reader.blocks)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self.rows: list[list[Cell]] = []
        self.heads = 0
        self.in_head = False
        self.caption = ""
        self.open: tuple[str, dict[str, str]] | None = None
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _TAGS:
            raise LayoutFault(tag, self.getpos()[0])
        given = {name: value or "" for name, value in attrs}
        if tag == "hr":
            self.blocks.append(PageBreak())
        elif tag == "table":
            self.rows, self.heads, self.caption = [], 0, ""
        elif tag == "thead":
            self.in_head = True
        elif tag == "tr":
            self.rows.append([])
            self.heads += self.in_head
        elif tag in _TEXT_TAGS:
            self.open, self.parts = (tag, given), []

    def handle_data(self, data: str) -> None:
        if self.open is not None:
            self.parts.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "thead":
            self.in_head = False
        elif tag == "table":
            rows = tuple(tuple(row) for row in self.rows if row)
            self.blocks.append(Table(self.caption, rows, self.heads))
        elif self.open is not None and tag == self.open[0]:
            self._close(tag, self.open[1], "".join(self.parts))
            self.open = None

    def _close(self, tag: str, given: dict[str, str], text: str) -> None:
        if tag in ("h1", "h2", "h3"):
            self.blocks.append(Heading(int(tag[1]), text))
        elif tag == "p":
            self.blocks.append(Paragraph(text, given.get("class", "")))
        elif tag == "caption":
            self.caption = text
        elif self.rows:
            spans = [max(1, min(int(given.get(name) or 1), _MAX_SPAN)) for name in ("colspan", "rowspan")]
            self.rows[-1].append(Cell(text, spans[0], spans[1], tag == "th" or self.in_head, given.get("class", "")))
