"""The small HTML that layouts are written in → blocks.

A layout may use h1 to h3, p, hr (a page break), and table with caption, thead, tbody, tr, th and td; on cells
colspan, rowspan and scope; on cells and paragraphs a class of the words left, center, right and, on cells,
number. Everything else is a fault of the layout: what a format can't show must not be dropped in silence.
"""

from html.parser import HTMLParser

from targetlang.tables import Block
from targetlang.tables import Cell
from targetlang.tables import Heading
from targetlang.tables import PageBreak
from targetlang.tables import Paragraph
from targetlang.tables import Row
from targetlang.tables import Table

_INSIDE: dict[str | None, frozenset[str]] = {
    None: frozenset({"h1", "h2", "h3", "p", "hr", "table"}),
    "table": frozenset({"caption", "thead", "tbody", "tr"}),
    "thead": frozenset({"tr"}),
    "tbody": frozenset({"tr"}),
    "tr": frozenset({"th", "td"}),
}
_WITH_TEXT = frozenset({"h1", "h2", "h3", "p", "caption", "th", "td"})
_ATTRIBUTES = {
    "p": frozenset({"class"}),
    "th": frozenset({"class", "colspan", "rowspan", "scope"}),
    "td": frozenset({"class", "colspan", "rowspan"}),
}
_NONE: frozenset[str] = frozenset()
_ALIGNS = frozenset({"left", "center", "right"})
_MAX_SPAN = 1_000_000


class LayoutFault(ValueError):
    """A layout is not written as layouts are; `line` counts from 1 in the rendered text, `sentence` says what."""

    def __init__(self, line: int, sentence: str) -> None:
        super().__init__(f"版式第{line}行：{sentence}")
        self.line = line
        self.sentence = sentence


def read_blocks(text: str) -> tuple[Block, ...]:
    """Return the blocks of a rendered layout.

    Raises LayoutFault on anything that layouts don't have, and on merges that don't tile their table.
    """
    reader = _Reader()
    reader.feed(text)
    reader.close()
    reader.finish()
    return tuple(reader.blocks)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self.open: list[str] = []
        self.given: dict[str, str] = {}
        self.parts: list[str] = []
        self.rows: list[Row] = []
        self.cells: list[Cell] = []
        self.heads = 0
        self.caption = ""

    def fault(self, sentence: str) -> LayoutFault:
        return LayoutFault(self.getpos()[0], sentence)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        around = self.open[-1] if self.open else None
        if tag not in _INSIDE.get(around, _NONE):
            raise self.fault(f"<{tag}> 不能写在{f' <{around}> 里' if around else '这里'}")
        if tag == "thead" and self.rows:
            raise self.fault("<thead> 要写在表的最前面")
        for name, _ in attrs:
            if name not in _ATTRIBUTES.get(tag, _NONE):
                raise self.fault(f"<{tag}> 没有 {name} 这个属性")
        if tag == "hr":
            self.blocks.append(PageBreak())
            return
        self.open.append(tag)
        if tag in _WITH_TEXT:
            self.given, self.parts = {name: value or "" for name, value in attrs}, []
        elif tag == "tr":
            self.cells = []
        elif tag == "table":
            self.rows, self.heads, self.caption = [], 0, ""

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] in _WITH_TEXT:
            self.parts.append(data)
        elif data.strip():
            raise self.fault(f"“{data.strip()[:20]}”不在标题、段落或单元格里")

    def handle_comment(self, data: str) -> None:
        raise self.fault("不能有 HTML 注释，请写 {# … #}")

    def handle_decl(self, decl: str) -> None:
        raise self.fault(f"不能有 <!{decl}>")

    def handle_pi(self, data: str) -> None:
        raise self.fault(f"不能有 <?{data}>")

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open[-1] != tag:
            raise self.fault(f"</{tag}> 前面没有与它相配的 <{tag}>")
        self.open.pop()
        if tag in ("th", "td"):
            self.cells.append(self._cell(tag, "".join(self.parts)))
        elif tag == "tr":
            self.rows.append(tuple(self.cells))
            self.heads += self.open[-1] == "thead"
        elif tag == "caption":
            self.caption = "".join(self.parts)
        elif tag == "table":
            self._close_table()
        elif tag == "p":
            self.blocks.append(Paragraph("".join(self.parts), self._align(self._words())))
        elif tag in _WITH_TEXT:
            self.blocks.append(Heading(int(tag[1]), "".join(self.parts)))

    def finish(self) -> None:
        if self.open:
            raise self.fault(f"<{self.open[-1]}> 没有结束")

    def _close_table(self) -> None:
        table = Table(self.caption, tuple(self.rows), self.heads)
        for sentence in table.grid.faults:
            raise self.fault(f"表“{table.caption}”{sentence}")
        self.blocks.append(table)

    def _cell(self, tag: str, text: str) -> Cell:
        given = self.given
        if not given:
            return Cell(text) if tag == "td" else Cell(text, header=True, scope=self._scope())
        words = self._words()
        kind = "number" if "number" in words else "text"
        align = self._align(words - {"number"})
        columns, rows = self._span("colspan"), self._span("rowspan")
        if tag == "td":
            return Cell(text, columns, rows, align=align, kind=kind)
        return Cell(text, columns, rows, header=True, scope=self._scope(), align=align, kind=kind)

    def _scope(self) -> str:
        scope = self.given.get("scope") or ("col" if "thead" in self.open else "row")
        if scope not in ("col", "row"):
            raise self.fault(f"scope 只能是 col 或 row，不能是 {scope}")
        return scope

    def _span(self, name: str) -> int:
        written = self.given.get(name, "1")
        plain = written.isascii() and written.isdigit() and len(written) <= len(str(_MAX_SPAN))
        if not (plain and 1 <= int(written) <= _MAX_SPAN):
            raise self.fault(f"{name} 要写 1 到 {_MAX_SPAN} 的整数，不能是 {written}")
        return int(written)

    def _words(self) -> set[str]:
        return set(self.given.get("class", "").split())

    def _align(self, words: set[str]) -> str:
        unknown = words - _ALIGNS
        if unknown or len(words) > 1:
            raise self.fault(f"class 不认识：{' '.join(sorted(unknown or words))}")
        return next(iter(words), "")
