"""The import sheet of the integrated budget system as a workbook of one sheet without merged cells."""

from targetlang.backends.import_sheet import TITLE
from targetlang.backends.import_sheet import import_table
from targetlang.backends.sheet_columns import plan_columns
from targetlang.backends.sheet_table import write_table
from targetlang.backends.workbook import Book
from targetlang.model.document import Document
from targetlang.ports.backend import Backend

_ROOM = 220


def render(document: Document, *, draft: bool = False) -> bytes:
    """Return the workbook; its heads stay in sight and are printed on every page."""
    table = import_table(document, draft=draft)
    columns = plan_columns([table], _ROOM)
    book = Book(TITLE)
    sheet = book.add_sheet(TITLE, columns.widths, landscape=True)
    heads = write_table(sheet, table, columns)
    sheet.freeze(heads)
    sheet.repeat(0, heads - 1)
    return book.close()


BACKEND = Backend("import-xlsx", (".import.xlsx",), "model", render)
