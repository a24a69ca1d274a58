"""The rows of a Word table → cells that tile its grid: gridSpan, vMerge and rows that begin late or end early."""

from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Iterator

from targetlang.importers.package import Element
from targetlang.importers.word_text import chosen
from targetlang.ports.importer import Unreadable
from targetlang.tables import Cell
from targetlang.tables import Table

_MOST_SPAN = 63
_MOST_COLUMNS = 512
MOST_PLACES = 2_000_000
"""Places of the grid of a table, empty ones among them."""
_DIGITS = 7
_WRAPPERS = {"w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo"}


class _Piece:
    """A cell while its table is read."""

    __slots__ = ("columns", "rows", "texts")

    def __init__(self, text: str, columns: int) -> None:
        self.texts = {text: None}
        self.columns = columns
        self.rows = 1

    def add(self, text: str) -> None:
        """Keep a text that Word hides below or beside the cell it shows; programs repeat the same one there."""
        if text.strip():
            self.texts[text] = None

    @property
    def text(self) -> str:
        """What the cell says, the hidden texts as lines below."""
        return "\n".join(text for text in self.texts if text)


_Open = dict[int, _Piece]
"""By the column where they begin, the cells that may go on in the next row."""


def unwrapped(element: Element) -> Iterator[Element]:
    """Yield what is in an element, for controls and inserted parts what is in them."""
    for one in chosen(element) if element.tag == "mc:AlternateContent" else element.children:
        if one.tag in _WRAPPERS or one.tag == "mc:AlternateContent":
            yield from unwrapped(one)
        else:
            yield one


def read_table(table: Element, text_of: Callable[[Element], str]) -> Table | None:
    """Return a table whose cells have the texts that `text_of` reads; None for one without rows.

    Raises Unreadable where a table is too wide or too large.
    """
    rows: list[list[_Piece]] = []
    widths: list[int] = []
    above: _Open = {}
    heads = 0
    for row in unwrapped(table):
        properties = row.find("w:trPr")
        if row.tag != "w:tr" or (properties is not None and properties.find("w:del") is not None):
            continue
        if heads == len(rows) and properties is not None and properties.says("w:tblHeader"):
            heads += 1
        begun, above, width = _read_row(row, above, text_of)
        rows.append(begun)
        widths.append(width)
    width = max(widths, default=0)
    if width * len(rows) > MOST_PLACES:
        raise Unreadable("too-large-table", most=MOST_PLACES)
    if not width:
        return None
    for begun, own in zip(rows, widths, strict=True):
        if own < width:
            begun.append(_Piece("", width - own))
    cells = (tuple(Cell(one.text, one.columns, one.rows) for one in begun) for begun in rows)
    return Table(table.value("w:tblPr", "w:tblCaption"), tuple(cells), heads)


def _read_row(row: Element, above: _Open, text_of: Callable[[Element], str]) -> tuple[list[_Piece], _Open, int]:
    """Return the cells that begin in a row, those that may go on below it, and how many columns it has."""
    begun: list[_Piece] = []
    open_: _Open = {}
    column = 0
    before = _span(row.value("w:trPr", "w:gridBefore", absent="0"), least=0)
    if before:
        begun.append(_Piece("", before))
        column = before
    last: _Piece | None = None
    for cell in unwrapped(row):
        if cell.tag != "w:tc":
            continue
        span = _span(cell.value("w:tcPr", "w:gridSpan", absent="1"), least=1)
        text = text_of(cell)
        merge = cell.find("w:tcPr", "w:vMerge")
        upper = above.get(column)
        if last is not None and _goes_on(cell, "w:hMerge"):
            last.columns += span
            last.add(text)
        elif upper is not None and upper.columns == span and _goes_on(cell, "w:vMerge"):
            upper.rows += 1
            upper.add(text)
            open_[column] = upper
            last = None
        else:
            last = _Piece(text, span)
            begun.append(last)
            if merge is not None:
                open_[column] = last
        column += span
        _check_width(column)
    after = _span(row.value("w:trPr", "w:gridAfter", absent="0"), least=0)
    if after:
        begun.append(_Piece("", after))
    return begun, open_, column + after


def _goes_on(cell: Element, kind: str) -> bool:
    merge = cell.find("w:tcPr", kind)
    return merge is not None and merge.given.get("val") != "restart"


def _span(given: str, *, least: int) -> int:
    if not given.isdecimal():
        return least
    if len(given) > _DIGITS or int(given) > _MOST_SPAN:
        raise Unreadable("too-wide", most=_MOST_SPAN)
    return max(least, int(given))


def _check_width(columns: int) -> None:
    if columns > _MOST_COLUMNS:
        raise Unreadable("too-wide", most=_MOST_SPAN)


def lines_of(table: Table) -> Iterable[str]:
    """Return the rows of a table as lines, tabs between the cells that have text."""
    return ("\t".join(cell.text for cell in row if cell.text.strip()) for row in table.rows)
