"""Blocks → the paragraphs and tables of word/document.xml, piece by piece."""

from collections.abc import Iterable
from collections.abc import Iterator
from itertools import pairwise

from targetlang.backends.column_widths import share_width
from targetlang.backends.docx_section import section
from targetlang.backends.pages import ACROSS
from targetlang.backends.pages import UPRIGHT
from targetlang.backends.pages import Content
from targetlang.backends.pages import read_pages
from targetlang.backends.plain_text import printable
from targetlang.source.pattern import late
from targetlang.tables import Block
from targetlang.tables import Cell
from targetlang.tables import Heading
from targetlang.tables import Paragraph
from targetlang.tables import Row
from targetlang.tables import Table

# Twentieths of a point between the side margins of A4, upright and across.
_WIDTHS = {False: 10092, True: 15024}
_CHARACTERS = {False: UPRIGHT, True: ACROSS}
# A row longer than this many lines may be broken over pages: programs cut off what is longer than a page.
_UNBROKEN_LINES = 24
_REMEMBERED = 5_000
# Word takes “ ” … — · for Western characters unless the run says otherwise.
_SPECIAL = late("[&<>\t\n\r\x00-\x1f\x7f“”‘’…—·\ud800-\udfff\ufffe\uffff]")
_AMBIGUOUS = late("[“”‘’…—·]")
_EAST_ASIAN = '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>'
_TEXT = '<w:t xml:space="preserve">'
_ROW = "<w:tr>"
_WHOLE_ROW = "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
_WHOLE_HEAD = "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
_GAP = '<w:p><w:pPr><w:pStyle w:val="TableGap"/></w:pPr></w:p>'
_GAP_ON_NEW_PAGE = '<w:p><w:pPr><w:pStyle w:val="TableGap"/><w:pageBreakBefore/></w:pPr></w:p>'


class Body:
    """Writes blocks and remembers their headings."""

    def __init__(self, across: bool | None = None) -> None:
        """Take whether all pages lie across; None where each lies as it needs."""
        self._given = across
        self.headings: list[tuple[int, str]] = []
        """Level and name of each heading; its bookmark is `bookmark(place in the list)`."""
        self._across = False
        self._sections = 0
        self._runs: dict[str, str] = {}
        self._openings: dict[tuple[int, int, str, bool, str], str] = {}

    def write(self, blocks: Iterable[Block]) -> Iterator[str]:
        """Yield the XML of each block as it comes, the section of the last page at the end.

        A page break is a property of the paragraph after it, so that a full page is not followed by an empty one.
        Where pages turn from upright to across or back, a section ends instead.
        """
        after_table = False
        for at, (needed, page) in enumerate(read_pages(blocks)):
            across = needed if self._given is None else self._given
            broken = at > 0
            if broken and across != self._across:
                yield f'<w:p><w:pPr><w:pStyle w:val="TableGap"/>{self._section()}</w:pPr></w:p>'
                broken = after_table = False
            self._across = across
            for block in page:
                yield self._block(block, broken, after_table)
                after_table = isinstance(block, Table)
                broken = False
        if after_table:
            yield _GAP
        yield self._section()

    def _block(self, block: Content, broken: bool, after_table: bool) -> str:
        """Return the XML of a block; `broken` says that it begins a page. Two tables don't touch each other."""
        if isinstance(block, Heading):
            return self._heading(block, broken)
        if isinstance(block, Paragraph):
            return self._paragraph(block, broken)
        gap = _GAP_ON_NEW_PAGE if broken else _GAP if after_table else ""
        return gap + "".join(self._table(block))

    def _section(self) -> str:
        """End a section; pages count from 1 in the first and on from there."""
        written = section(across=self._across, numbers="" if self._sections else 'w:start="1"')
        self._sections += 1
        return written

    def _heading(self, heading: Heading, broken: bool) -> str:
        at = len(self.headings)
        self.headings.append((heading.level, heading.named))
        page = "<w:pageBreakBefore/>" if broken else ""
        return (
            f'<w:p><w:pPr><w:pStyle w:val="Heading{heading.level}"/>{page}</w:pPr>'
            f'<w:bookmarkStart w:id="{at}" w:name="{bookmark(at)}"/>{run(heading.text)}'
            f'<w:bookmarkEnd w:id="{at}"/></w:p>'
        )

    def _paragraph(self, paragraph: Paragraph, broken: bool) -> str:
        given = "<w:pageBreakBefore/>" if broken else ""
        if paragraph.align:
            given += '<w:ind w:firstLineChars="0" w:firstLine="0"/>' if paragraph.align != "left" else ""
            given += f'<w:jc w:val="{paragraph.align}"/>'
        return f'<w:p><w:pPr><w:pStyle w:val="BodyText"/>{given}</w:pPr>{run(paragraph.text)}</w:p>'

    def _table(self, table: Table) -> Iterator[str]:
        if not table.rows:
            return
        columns = _column_count(table.rows)
        width, characters = _WIDTHS[self._across], _CHARACTERS[self._across]
        shares = share_width(table.rows, columns, characters)
        edges = [0]
        for share in shares:
            edges.append(edges[-1] + share)
        places = [edge * width // characters for edge in edges]
        caption = f'<w:tblCaption w:val="{_attribute(table.caption)}"/>' if table.caption else ""
        yield (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="OfficialTable"/><w:tblW w:w="{width}" w:type="dxa"/>'
            f'<w:jc w:val="center"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0000"/>{caption}</w:tblPr><w:tblGrid>'
        )
        for start, end in pairwise(places):
            yield f'<w:gridCol w:w="{end - start}"/>'
        yield "</w:tblGrid>"
        # A cell of n characters has less than n lines, and less than 2n characters' width of them.
        most = min(shares) * _UNBROKEN_LINES // 2
        hanging: list[Cell | None] = [None] * columns
        left = [0] * columns
        for at, row in enumerate(table.rows):
            cells, longest = self._cells(row, hanging, left, places)
            yield _ROW if longest > most else _WHOLE_HEAD if at < table.heads else _WHOLE_ROW
            yield from cells
            yield "</w:tr>"
        yield "</w:tbl>"

    def _cells(
        self, row: Row, hanging: "list[Cell | None]", left: list[int], places: list[int]
    ) -> tuple[list[str], int]:
        """Return the cells of a row, with those that come down from above, and the length of the longest text.

        `hanging` holds by column the cell that comes down from above, `left` how many rows it has left.
        """
        written: list[str] = []
        longest = at = 0
        fresh = iter(row)
        while at < len(left):
            cell = hanging[at]
            if cell is not None:
                text, merge = "", "continue"
            else:
                cell = next(fresh, _EMPTY)
                text, merge = cell.text, ""
                if cell.rows > 1:
                    hanging[at], left[at], merge = cell, cell.rows, "restart"
            end = min(at + cell.columns, len(left))
            written.append(self._opening(places[end] - places[at], end - at, merge, cell))
            written.append(self._runs.get(text) or self._ending(text))
            if len(text) > _UNBROKEN_LINES:
                longest = max(longest, len(text), _UNBROKEN_LINES * ACROSS * (text.count("\n") > _UNBROKEN_LINES))
            if merge:
                left[at] -= 1
                if not left[at]:
                    hanging[at] = None
            at = end
        return written, longest

    def _opening(self, width: int, span: int, merge: str, cell: Cell) -> str:
        key = (width, span, merge, cell.header, cell.align)
        opening = self._openings.get(key)
        if opening is None:
            spans = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
            merges = f'<w:vMerge w:val="{merge}"/>' if merge else ""
            align = f'<w:jc w:val="{cell.align}"/>' if cell.align else ""
            opening = (
                f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{spans}{merges}<w:vAlign w:val="center"/></w:tcPr>'
                f'<w:p><w:pPr><w:pStyle w:val="{"TableHead" if cell.header else "TableText"}"/>{align}</w:pPr>'
            )
            if len(self._openings) < _REMEMBERED:
                self._openings[key] = opening
        return opening

    def _ending(self, text: str) -> str:
        """Return the rest of a cell behind its opening."""
        written = f"{run(text)}</w:p></w:tc>" if text else "</w:p></w:tc>"
        # Short texts come again and again; long ones seldom do.
        if len(text) < UPRIGHT and len(self._runs) < _REMEMBERED:
            self._runs[text] = written
        return written


_EMPTY = Cell("")


def bookmark(at: int) -> str:
    """Return the name of the bookmark of the heading at a place."""
    return f"_Toc{at + 1:09d}"


def run(text: str) -> str:
    """Return a text as a run; whatever stands in it is text."""
    if _SPECIAL.search(text) is None:
        return f"<w:r>{_TEXT}{text}</w:t></w:r>"
    text = escape(text)
    text = text.replace("\t", f"</w:t><w:tab/>{_TEXT}").replace("\n", f"</w:t><w:br/>{_TEXT}")
    return f"<w:r>{_EAST_ASIAN if _AMBIGUOUS.search(text) else ''}{_TEXT}{text}</w:t></w:r>"


def escape(text: str) -> str:
    """Return a text as XML has it, with what no document can hold replaced."""
    text = printable(text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _attribute(text: str) -> str:
    return escape(" ".join(text.split())).replace('"', "&quot;")


def _column_count(rows: tuple[Row, ...]) -> int:
    """Return the number of grid columns: those of the first row, where nothing hangs down yet."""
    return max(1, sum(cell.columns for cell in rows[0]))
