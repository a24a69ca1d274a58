"""Tables → an Excel workbook (Office Open XML, ISO/IEC 29500): texts are texts, numbers are numbers."""

from collections.abc import Iterable
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain
from itertools import groupby
from itertools import islice

from targetlang.backends.document_title import split_title
from targetlang.backends.pages import lies_across
from targetlang.backends.sheet_columns import Columns
from targetlang.backends.sheet_columns import plan_columns
from targetlang.backends.sheet_table import write_table
from targetlang.backends.sheet_text import LINES_IN_A_ROW
from targetlang.backends.sheet_text import count_lines
from targetlang.backends.sheet_text import split_text
from targetlang.backends.workbook import LINE_HEIGHT
from targetlang.backends.workbook import Book
from targetlang.backends.workbook import Sheet
from targetlang.ports.backend import Backend
from targetlang.tables import Block
from targetlang.tables import Heading
from targetlang.tables import PageBreak
from targetlang.tables import Paragraph
from targetlang.tables import Table

_TITLE = "预算绩效目标"
# Half-width characters of table text between the margins of A4, upright and across.
_PORTRAIT = 100
_LANDSCAPE = 150
_LOOKED_AT = 500
_SELDOM = 100_000
_MOST_FROZEN = 8
_SIZES = {1: 16, 2: 12, 3: 11}


def render(blocks: Iterable[Block]) -> bytes:
    """Return the .xlsx of a laid-out document. The same blocks give the same bytes.

    A page break that asks for a sheet begins one. The columns of a sheet are planned from its first 500 blocks;
    what follows them is written as it comes.
    """
    with _seldom_collected():
        return _write_book(blocks)


def _write_book(blocks: Iterable[Block]) -> bytes:
    book: Book | None = None
    for _, section in groupby(blocks, _SheetNumber()):
        rest = iter(section)
        first = list(islice(rest, _LOOKED_AT))
        if isinstance(first[0], PageBreak):
            del first[0]
        if first:
            book = book or Book(split_title(first)[0] or _TITLE, long=len(first) >= _LOOKED_AT - 1)
            _write_sheet(book, first, rest)
    return (book or Book(_TITLE)).close()


@contextmanager
def _seldom_collected() -> Iterator[None]:
    """Let the collector of cycles come seldom: cells are many and hold none, and looking at them takes a fifth of the time."""
    import gc

    before = gc.get_threshold()
    gc.set_threshold(max(_SELDOM, before[0]) if before[0] else 0, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


class _SheetNumber:
    """Numbers the sheets that blocks stand on."""

    def __init__(self) -> None:
        self._count = 0

    def __call__(self, block: Block) -> int:
        self._count += isinstance(block, PageBreak) and block.sheet
        return self._count


def _sheet_name(blocks: list[Block]) -> str:
    """Return the name of a sheet: the heading over its first table, or over its prose the last of the top level."""
    name = ""
    for at, block in enumerate(blocks):
        if isinstance(block, Table):
            return name or block.caption
        if isinstance(block, Paragraph) and not block.align:
            headings = [one for one in blocks[:at] if isinstance(one, Heading)]
            top = min((one.level for one in headings), default=0)
            return next((one.named for one in reversed(headings) if one.level == top), "")
        if isinstance(block, Heading):
            name = block.named
    return name


def _write_sheet(book: Book, first: list[Block], rest: Iterable[Block]) -> None:
    tables = [block for block in first if isinstance(block, Table) and block.rows]
    landscape = lies_across(tables)
    columns = plan_columns(tables, _LANDSCAPE if landscape else _PORTRAIT)
    sheet = book.add_sheet(_sheet_name(first), columns.widths, landscape=landscape)
    opening = True
    heads: list[tuple[int, int]] = []
    after_table = False
    for block in chain(first, rest):
        if isinstance(block, PageBreak):
            sheet.break_page()
        elif isinstance(block, Table):
            if after_table:
                sheet.add_row(LINE_HEIGHT // 2)
            begin = sheet.row
            taken = write_table(sheet, block, columns)
            if opening and 0 < begin + taken <= _MOST_FROZEN:
                sheet.freeze(begin + taken)
            if taken:
                heads.append((begin, begin + taken - 1))
        else:
            _write_line(sheet, block, columns)
        after_table = isinstance(block, Table)
        opening = opening and (isinstance(block, Heading) or (isinstance(block, Paragraph) and block.align != ""))
    # Rows printed again belong to one table only; the next one would stand under the wrong heads.
    if len(heads) == 1:
        sheet.repeat(*heads[0])


def _write_line(sheet: Sheet, block: Heading | Paragraph, columns: Columns) -> None:
    """Write a heading or a paragraph over the whole width; a long one takes several rows, merged."""
    kind = f"title{block.level}" if isinstance(block, Heading) else "plain"
    align = "" if isinstance(block, Heading) else block.align
    size = _SIZES[block.level] if isinstance(block, Heading) else 10
    width = sum(columns.widths) * 10 // size
    last = len(columns.widths) - 1
    for piece in split_text(block.text):
        lines = count_lines(piece, width)
        count = -(-lines // LINES_IN_A_ROW)
        points = -(-lines // count) * LINE_HEIGHT * size // 10 + (8 if isinstance(block, Heading) else 3)
        begin = sheet.row
        for at in range(count):
            row = sheet.add_row(min(points, 409))
            sheet.write(row, 0, piece if at == 0 else "", (kind, align, ""))
            if last:
                sheet.write_blanks(row, 1, last, (kind, align, ""))
        if count > 1 or last:
            sheet.merge((begin, 0, begin + count - 1, last))


BACKEND = Backend("xlsx", (".xlsx",), "tables", render, streams=True)
