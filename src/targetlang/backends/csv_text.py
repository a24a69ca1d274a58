"""Rows of cells → CSV (RFC 4180) that no spreadsheet takes for formulas."""

from collections.abc import Iterable

from targetlang.backends.plain_text import printable
from targetlang.tables import Cell

_TRIGGERS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def csv_bytes(rows: Iterable[Iterable[Cell]]) -> bytes:
    """Return the rows in UTF-8, lines ended by CR LF.

    A text that begins like a formula gets an apostrophe before it, and so does one that has apostrophes there
    already: a reader who takes one away has the text. Cells that hold a number are written as numbers.
    """
    import csv
    from io import StringIO

    file = StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    for row in rows:
        writer.writerow([guarded(cell) for cell in row])
    return file.getvalue().encode()


def guarded(cell: Cell) -> str:
    """Return the text of a cell as it is safe in a CSV file; a number without the commas of its groups."""
    if cell.value is not None:
        return cell.text.replace(",", "")
    # The first character decides, so look before carriage returns become line feeds.
    dangerous = cell.text.lstrip("'").startswith(_TRIGGERS)
    return ("'" if dangerous else "") + printable(cell.text)
