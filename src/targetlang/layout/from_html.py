"""The small HTML that layouts are written in → blocks, one by one as the text comes.

A layout may use h1 to h3, p, hr (a page break), and table with caption, thead, tbody, tr, th and td; on cells
colspan, rowspan and scope; on cells and paragraphs a class of the words left, center, right and, on cells,
number; on headings a title, which contents, bookmarks and sheets have in place of their text. Everything else is a fault of the layout: what a format can't show must not be dropped in silence.
"""

import re
from collections.abc import Iterable
from collections.abc import Iterator
from html import unescape

from targetlang.layout.fault import LayoutFault
from targetlang.layout.printing import printed_value
from targetlang.source.pattern import late
from targetlang.tables import Block
from targetlang.tables import Cell
from targetlang.tables import Heading
from targetlang.tables import PageBreak
from targetlang.tables import Paragraph
from targetlang.tables import Row
from targetlang.tables import Table

_INSIDE: dict[str, frozenset[str]] = {
    "": frozenset({"h1", "h2", "h3", "p", "hr", "table"}),
    "table": frozenset({"caption", "thead", "tbody", "tr"}),
    "thead": frozenset({"tr"}),
    "tbody": frozenset({"tr"}),
    "tr": frozenset({"th", "td"}),
}
_HEADINGS = frozenset({"h1", "h2", "h3"})
_WITH_TEXT = frozenset({"h1", "h2", "h3", "p", "caption", "th", "td"})
_ATTRIBUTES = {
    **dict.fromkeys(_HEADINGS, frozenset({"title"})),
    "p": frozenset({"class"}),
    "th": frozenset({"class", "colspan", "rowspan", "scope"}),
    "td": frozenset({"class", "colspan", "rowspan"}),
}
_NONE: frozenset[str] = frozenset()
_ALIGNS = frozenset({"left", "center", "right"})
_MAX_SPAN = 1000
_SHOWN = 20
_CHUNK = 1 << 15
_MAX_REMEMBERED = 500

# Text, then a tag: its slash, the line of the template it stands in, its name and its attributes.
_PIECE = late(r"([^<]*)<(/?)(?:([0-9]+):)?([a-z][a-z0-9]*)([^<>]*)>")
_ATTRIBUTE = late(r"\s+([a-z]+)(?:=\"([^\"]*)\"|='([^']*)')?")
_NOT_ATTRIBUTES = late(r"\S")
_TAG = late(r"<!--.*?-->|<(/?[a-z])", re.DOTALL)


def mark_lines(text: str, line: int) -> str:
    """Return a piece of a template with its line before the name of every tag: `<td>` in line 7 is `<7:td>`.

    Comments are left out.
    """
    parts: list[str] = []
    last = 0
    for found in _TAG.finditer(text):
        here = line + text.count("\n", 0, found.start())
        parts.append(text[last : found.start()])
        if found[1]:
            parts.append(f"<{found[1][:-1]}{here}:{found[1][-1]}")
        last = found.end()
    return "".join(parts) + text[last:]


def read_blocks(pieces: Iterable[str]) -> Iterator[Block]:
    """Yield the blocks of a rendered layout while its text comes; no more than one table is held.

    Raises LayoutFault on anything that layouts don't have, and on merges that don't tile their table.
    """
    reader = _Reader()
    rest = ""
    for text in _chunks(pieces):
        rest = reader.feed(rest + text)
        if reader.blocks:
            yield from reader.blocks
            reader.blocks = []
    reader.finish(rest)


def _chunks(pieces: Iterable[str]) -> Iterator[str]:
    """Join small pieces."""
    held: list[str] = []
    size = 0
    for piece in pieces:
        held.append(piece)
        size += len(piece)
        if size >= _CHUNK:
            yield "".join(held)
            held, size = [], 0
    yield "".join(held)


class _Shape:
    """What the attributes of a cell or paragraph say."""

    __slots__ = ("align", "columns", "kind", "rows", "scope")

    def __init__(self, columns: int, rows: int, scope: str, align: str, kind: str) -> None:
        self.columns = columns
        self.rows = rows
        self.scope = scope
        self.align = align
        self.kind = kind


class _Reader:
    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.open: list[str] = [""]
        self.shape: _Shape | None = None
        self.rows: list[Row] = []
        self.cells: list[Cell] = []
        self.heads = 0
        self.caption = ""
        self.name = ""
        self.line = 1
        self._shapes: dict[tuple[str, str, bool], _Shape] = {}
        self._known: dict[tuple[str, str, _Shape], Cell] = {}

    def fault(self, variant: str, **facts: str) -> LayoutFault:
        return LayoutFault(self.line, variant, facts)

    def feed(self, text: str) -> str:
        """Read as far as the last complete tag; return what follows it."""
        at = 0
        match = _PIECE.match
        while (found := match(text, at)) is not None:
            words, slash, line, tag, given = found.groups()
            if line:
                self.line = int(line)
            if slash:
                self._close(tag, words)
            else:
                if words and not words.isspace():
                    raise self.fault("stray-text", text=words.strip()[:_SHOWN])
                self._open(tag, given)
            at = found.end()
        rest = text[at:]
        begun = rest.find("<")
        # A tag without its end may be one whose attribute is long.
        if 0 <= begun < len(rest) - _CHUNK and ">" in rest[begun:]:
            raise self.fault("unreadable", text=rest[begun : begun + _SHOWN])
        return rest

    def _open(self, tag: str, given: str) -> None:
        around = self.open[-1]
        if tag not in _INSIDE.get(around, _NONE):
            raise self.fault("misplaced", tag=tag, around=around)
        if tag == "hr":
            self.blocks.append(PageBreak())
            return
        if tag in ("td", "th"):
            self.shape = self._shape_of(tag, given)
        else:
            self._begin(tag, given)
        self.open.append(tag)

    def _begin(self, tag: str, given: str) -> None:
        """Begin what is no cell."""
        if tag in _HEADINGS:
            self.name = unescape(self._attributes(tag, given).get("title", ""))
        elif given and not given.isspace():
            self.shape = self._shape_of(tag, given)
        elif tag == "p":
            self.shape = None
        elif tag == "table":
            self.rows, self.heads, self.caption = [], 0, ""
        elif tag == "thead" and self.rows:
            raise self.fault("late-head")
        elif tag == "tr":
            self.cells = []

    def _close(self, tag: str, words: str) -> None:
        if self.open[-1] != tag:
            raise self.fault("not-open", tag=tag, around=self.open[-1])
        self.open.pop()
        if tag == "td" or tag == "th":
            self._add_cell(tag, words)
        elif tag in _WITH_TEXT:
            self._add_text(tag, unescape(words) if "&" in words else words)
        elif words and not words.isspace():
            raise self.fault("stray-text", text=words.strip()[:_SHOWN])
        elif tag == "tr":
            self.rows.append(tuple(self.cells))
            if self.open[-1] == "thead":
                self.heads = len(self.rows)
        elif tag == "table":
            self._add_table()

    def _add_cell(self, tag: str, words: str) -> None:
        shape = self.shape
        assert shape is not None  # noqa: S101 - set where the cell opened
        key = (tag, words, shape)
        cell = self._known.get(key)
        if cell is None:
            text = unescape(words) if "&" in words else words
            value = printed_value(text) if shape.kind == "number" else None
            cell = Cell(text, shape.columns, shape.rows, tag == "th", shape.scope, shape.align, shape.kind, value)
            if len(self._known) < _MAX_REMEMBERED:
                self._known[key] = cell
        self.cells.append(cell)

    def _add_text(self, tag: str, text: str) -> None:
        if tag == "caption":
            self.caption = text
        elif tag == "p":
            self.blocks.append(Paragraph(text, self.shape.align if self.shape else ""))
        else:
            self.blocks.append(Heading(int(tag[1]), text, self.name))

    def _add_table(self) -> None:
        table = Table(self.caption, tuple(self.rows), self.heads)
        hole = _find_hole(table.rows)
        if hole is not None:
            raise self.fault(hole[0], caption=table.caption, row=str(hole[1]), column=str(hole[2]))
        self.blocks.append(table)

    def finish(self, rest: str) -> None:
        if "<" in rest:
            begun = rest.index("<")
            raise self.fault("unreadable", text=rest[begun : begun + _SHOWN])
        if rest.strip():
            raise self.fault("stray-text", text=rest.strip()[:_SHOWN])
        if len(self.open) > 1:
            raise self.fault("not-closed", tag=self.open[-1])

    def _shape_of(self, tag: str, given: str) -> _Shape:
        key = (tag, given, "thead" in self.open)
        shape = self._shapes.get(key)
        if shape is None:
            shape = self._shapes[key] = self._read_shape(tag, given)
        return shape

    def _attributes(self, tag: str, written: str) -> dict[str, str]:
        given: dict[str, str] = {}
        at = 0
        while (found := _ATTRIBUTE.match(written, at)) is not None:
            if found[1] not in _ATTRIBUTES.get(tag, _NONE):
                raise self.fault("attribute", tag=tag, name=found[1])
            given[found[1]] = found[2] or found[3] or ""
            at = found.end()
        if _NOT_ATTRIBUTES.search(written, at):
            raise self.fault("attribute", tag=tag, name=written[at:].strip())
        return given

    def _read_shape(self, tag: str, written: str) -> _Shape:
        given = self._attributes(tag, written)
        words = set(given.get("class", "").split())
        kind = "number" if "number" in words and tag != "p" else "text"
        words -= {"number"} if tag != "p" else set()
        if words - _ALIGNS or len(words) > 1:
            raise self.fault("class", words=" ".join(sorted(words - _ALIGNS or words)))
        scope = self._scope(tag, given)
        return _Shape(self._span("colspan", given), self._span("rowspan", given), scope, next(iter(words), ""), kind)

    def _scope(self, tag: str, given: dict[str, str]) -> str:
        if tag != "th":
            return ""
        scope = given.get("scope") or ("col" if "thead" in self.open else "row")
        if scope not in ("col", "row"):
            raise self.fault("scope", scope=scope)
        return scope

    def _span(self, name: str, given: dict[str, str]) -> int:
        written = given.get(name, "1")
        plain = written.isascii() and written.isdigit() and len(written) <= len(str(_MAX_SPAN))
        if not (plain and 1 <= int(written) <= _MAX_SPAN):
            raise self.fault("span", name=name, most=str(_MAX_SPAN), written=written)
        return int(written)


def _find_hole(rows: tuple[Row, ...]) -> tuple[str, int, int] | None:
    """Return (kind, row, column), from 1, of the first place where the cells don't fill their grid, None where they do.

    A row is a number whose bits are its columns.
    """
    masks = [0] * len(rows)
    for at, row in enumerate(rows):
        for cell in row:
            mask = masks[at]
            free = ~mask & (mask + 1)
            place = ((1 << cell.columns) - 1) * free
            end = at + cell.rows
            if end > len(rows):
                return "below", at + 1, free.bit_length()
            for line in range(at, end):
                if masks[line] & place:
                    return "overlap", at + 1, free.bit_length()
                masks[line] |= place
    full = (1 << max((mask.bit_length() for mask in masks), default=0)) - 1
    for at, mask in enumerate(masks):
        if mask != full:
            return "gap", at + 1, (~mask & (mask + 1)).bit_length()
    return None
