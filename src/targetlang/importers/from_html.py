"""A page, as Word, WPS, Excel or a site of a government writes it → blocks."""

import re
from html.parser import HTMLParser

from targetlang.importers.encoded_text import read_text
from targetlang.importers.page_flow import Flow
from targetlang.importers.page_looks import Look
from targetlang.importers.page_looks import Sheet
from targetlang.importers.page_tables import Entry
from targetlang.importers.page_tables import PageTable
from targetlang.ports.importer import Importer
from targetlang.ports.importer import Unreadable
from targetlang.tables import Block
from targetlang.tables import PageBreak
from targetlang.tables import Paragraph

_VOID = frozenset(("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"))
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_SECTIONS = ("address", "article", "aside", "body", "details", "fieldset", "footer", "form", "header", "html", "main", "nav", "section")
_GROUPS = ("blockquote", "center", "dd", "div", "dl", "dt", "figcaption", "figure", "legend", "li", "menu", "ol", "p", "pre", "summary", "ul")
_BLOCKS = frozenset((*_HEADINGS, *_SECTIONS, *_GROUPS))
_PARTS = frozenset(("thead", "tbody", "tfoot"))
_CELLS = frozenset(("td", "th"))
_IN_TABLE = _PARTS | _CELLS | {"tr", "caption"}
# Elements that a browser shows nothing of, and what the writer of a tracked change took out.
_UNREAD = frozenset(("del", "noscript", "script", "style", "svg", "template", "title", "xml"))
# What ends an element that is left out and whose own end is missing.
_ROW_ENDS = _PARTS | {"tr"}
_ENDS = {
    "td": _ROW_ENDS | _CELLS,
    "th": _ROW_ENDS | _CELLS,
    "tr": _ROW_ENDS,
    "li": frozenset({"li"}),
    "p": _BLOCKS | {"table"},
    "title": _BLOCKS | {"table", "meta", "link", "style", "script"},
}
_OUTER = frozenset({"table", "tr", "ul", "ol"}) | _PARTS
# Deeper tables are read as running text, and ends look for their beginning no farther.
_DEEPEST = 20
_FARTHEST = 100
# A book of a hundred projects that Word wrote has a tenth of this.
_MOST_TAGS = 1_000_000

_META = re.compile(rb"<meta\b[^>]{0,1000}?charset\s*=\s*[\"']?\s*([\w-]{1,40})", re.IGNORECASE)
_XML = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w-]{1,40})")
# Word and Excel write <![if !vml]> … <![endif]> around what browsers show.
_CONDITION = re.compile(r"<!\[(?:if|endif)[^>\[]{0,200}(?<!--)>")


def read(data: bytes) -> tuple[Block, ...]:
    """Return the blocks of a page. Raises Unreadable as `read_text` and `tile` do, and for too-many-elements."""
    text = read_text(data, _declared)
    if text.count("<") > _MOST_TAGS:
        raise Unreadable("too-many-elements", most=_MOST_TAGS)
    parser = _Page()
    parser.feed(_well_ended(text))
    parser.close()
    return tuple(parser.finished())


def _declared(data: bytes) -> str:
    found = _META.search(data) or _XML.search(data)
    return found[1].decode("ascii", "replace") if found else ""


def _well_ended(text: str) -> str:
    """Return a page in which every tag and comment that begins also ends: the parser would look for the end again and again."""
    text = _CONDITION.sub("", text).replace("<![", "&lt;![")
    ended = text.rfind("-->") + 1
    text = text[:ended] + text[ended:].replace("<!--", "")
    ended = text.rfind(">") + 1
    return text[:ended] + text[ended:].replace("<", "&lt;")


class _Left:
    """An element that is left out: its name, how many of that name are open, and tables inside it."""

    __slots__ = ("count", "tables", "tag")

    def __init__(self, tag: str) -> None:
        self.tag = tag
        self.count = 1
        self.tables = 0

    def ends_before(self, tag: str) -> bool:
        """Take in the start of an element; tell whether what is left out ended before it."""
        if not self.tables and tag in _ENDS.get(self.tag, ()):
            return True
        self.count += tag == self.tag
        self.tables += tag == "table" != self.tag
        return False

    def ends_at(self, tag: str) -> bool:
        """Take in the end of an element; tell whether nothing is left out any more."""
        if self.tables:
            self.tables -= tag == "table"
            return False
        self.count -= tag == self.tag
        return self.count == 0 or self.is_around(tag)

    def is_around(self, tag: str) -> bool:
        """Tell whether an end is that of an element around this one."""
        return tag != self.tag and self.tag in _ENDS and tag in _OUTER


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._sheet = Sheet()
        self._css: list[str] | None = None
        self._left: _Left | None = None
        self._flow = Flow()
        self._tables: list[PageTable] = []
        self._too_deep = 0
        # Open elements: name, whether white space is kept, whether a page ends with it.
        self._open: list[tuple[str, bool, bool]] = []
        # For each open list the number of its next item, None where items have none.
        self._lists: list[int | None] = []

    def finished(self) -> list[Block]:
        """Return the blocks of the page, also of tables that nothing ended."""
        while self._tables:
            self._end_table()
        return self._flow.finished()

    @property
    def _here(self) -> Flow:
        """What text goes into: the innermost cell, or what the table stands in where no cell is open."""
        for table in reversed(self._tables):
            if table.caption is not None:
                return table.caption
            if table.entry is not None:
                return table.entry.flow
        return self._flow

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._left is not None:
            if not self._left.ends_before(tag):
                return
            self._left = None
        attributes = {name: value or "" for name, value in reversed(attrs)}
        look = self._sheet.look(tag, attributes)
        if tag in _UNREAD or look.hidden:
            self._leave_out(tag)
            return
        if look.breaks_before:
            self._break_page()
        self._begin(tag, attributes, look)
        if tag not in _VOID:
            inherited = self._open[-1][1] if self._open else False
            keeps = look.keeps if look.keeps is not None else tag == "pre" or inherited
            self._open.append((tag, keeps, look.breaks_after))
        elif look.breaks_after:
            self._break_page()

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        # A browser passes over the slash; only names with a prefix, which are XML, end here.
        self.handle_starttag(tag, attrs)
        if ":" in tag or tag in _UNREAD:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._left is not None:
            around = self._left.is_around(tag) and not self._left.tables
            if not self._left.ends_at(tag):
                return
            self._left = None
            if not around:
                self._take_css()
                return
        if tag in _IN_TABLE or tag == "table":
            self._end_in_table(tag)
        elif tag in _BLOCKS:
            self._here.end()
        if tag in ("ol", "ul") and self._lists:
            self._lists.pop()
        self._close(tag)

    def handle_data(self, data: str) -> None:
        if self._left is None:
            self._here.write(data, keeps=self._open[-1][1] if self._open else False)
        elif self._css is not None:
            self._css.append(data)

    def _leave_out(self, tag: str) -> None:
        if tag not in _VOID:
            self._left = _Left(tag)
            self._css = [] if tag == "style" else None

    def _take_css(self) -> None:
        if self._css is not None:
            self._sheet.add("".join(self._css))
            self._css = None

    def _break_page(self) -> None:
        if self._tables:
            self._here.end()
        else:
            self._flow.put(PageBreak())

    def _begin(self, tag: str, attributes: dict[str, str], look: Look) -> None:
        """Begin an element that has a meaning of its own."""
        if tag == "br":
            if not look.breaks_before:
                self._here.feed()
        elif tag == "hr":
            self._break_page()
        elif tag == "table":
            self._begin_table()
        elif tag in _IN_TABLE:
            self._begin_in_table(tag, attributes, look)
        elif tag in _BLOCKS:
            self._end_open_paragraph(tag)
            self._here.begin(look.align, _HEADINGS.get(tag, 0))
            self._number(tag, attributes)

    def _end_open_paragraph(self, tag: str) -> None:
        """A paragraph ends where the next one begins, with its white space, if nothing else ended it."""
        if self._open and self._open[-1][0] in ("p", tag) and tag in (*_HEADINGS, "p", "li"):
            self._open.pop()

    def _number(self, tag: str, attributes: dict[str, str]) -> None:
        """Write the number that a browser shows before an item of a list."""
        if tag in ("ol", "ul"):
            given = attributes.get("start", "1").strip()
            first = int(given) if given.isascii() and given.isdigit() and len(given) < 6 else 1
            plain = attributes.get("type", "1") == "1" and "list-style" not in attributes.get("style", "")
            self._lists.append(first if tag == "ol" and plain else None)
        elif tag == "li" and self._lists and self._lists[-1] is not None:
            self._here.write(f"{self._lists[-1]}.", keeps=True)
            self._lists[-1] += 1

    def _begin_table(self) -> None:
        if len(self._tables) >= _DEEPEST:
            self._too_deep += 1
            self._here.end()
        else:
            self._tables.append(PageTable(len(self._open)))

    def _begin_in_table(self, tag: str, attributes: dict[str, str], look: Look) -> None:
        if not self._tables or self._too_deep:
            self._here.end()
            return
        table = self._tables[-1]
        # What a cell before left open ends with it; the table itself stays.
        del self._open[table.base + 1 :]
        if tag in _CELLS:
            table.begin_cell(Entry(tag, attributes, look.align))
        elif tag == "tr":
            table.begin_row(measure=attributes.get("height", "") == "0")
        elif tag == "caption":
            table.end_row()
            table.caption = Flow()
        else:
            table.begin_part(tag)

    def _end_in_table(self, tag: str) -> None:
        if not self._tables or self._too_deep:
            self._too_deep -= tag == "table" and self._too_deep > 0
            self._here.end()
        elif tag == "table":
            self._end_table()
        elif tag in _CELLS or tag == "caption":
            self._tables[-1].end_cell()
        elif tag == "tr":
            self._tables[-1].end_row()
        else:
            self._tables[-1].begin_part("tbody")

    def _end_table(self) -> None:
        table = self._tables.pop()
        caption, blocks = table.finish()
        if caption and self._sheet.is_seen("caption"):
            self._here.put(Paragraph(caption))
        self._here.end()
        for block in blocks:
            self._here.put(block)
        del self._open[table.base + 1 :]

    def _close(self, tag: str) -> None:
        """Take an element from those that are open, and all that began inside it; never one around the open table."""
        base = self._tables[-1].base + 1 if self._tables else 0
        for at in range(len(self._open) - 1, max(base, len(self._open) - _FARTHEST) - 1, -1):
            if self._open[at][0] == tag:
                breaks = self._open[at][2]
                del self._open[at:]
                if breaks:
                    self._break_page()
                return


IMPORTER = Importer("html", (".html", ".htm"), read)
