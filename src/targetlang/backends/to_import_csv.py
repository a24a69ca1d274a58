"""The import sheet of the integrated budget system as CSV."""

from targetlang.backends.csv_text import csv_bytes
from targetlang.backends.import_sheet import import_table
from targetlang.model.document import Document
from targetlang.ports.backend import Backend


def render(document: Document, *, draft: bool = False) -> bytes:
    """Return the sheet in UTF-8."""
    return csv_bytes(import_table(document, draft=draft).rows)


BACKEND = Backend("import-csv", (".import.csv",), "model", render, bom=True)
