"""A workbook of text, numbers and merged cells, written row by row; nothing in it is ever a formula or a link."""

from decimal import Decimal

from targetlang.backends.file_date import file_date
from targetlang.backends.plain_text import printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

TABLE_FONT = "仿宋"
HEAD_FONT = "黑体"
TEXT_SIZE = 10
LINE_HEIGHT = 15
"""Points of a line of text of TEXT_SIZE, in fonts that are loose as well."""

_A4 = 9
# Margins in inches: 16 mm at the sides, 20 mm above and below.
_SIDE = Decimal("0.63")
_TOP = Decimal("0.79")
# Half-width characters of TEXT_SIZE are five points wide, a point is 4/3 pixels.
_PIXELS = (20, 3)
_EXACT_DIGITS = 15
_MOST_BREAKS = 1023
_MOST_NAME = 31
_NOT_IN_NAMES = str.maketrans("[]:*?/\\", "［］：＊？／＼")
_TRIGGERS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")

Look = tuple[str, str, str]
"""What a cell looks like: "text", "head", "plain" or "title1" to "title3"; alignment; number format."""


class Book:
    """A workbook; `close` gives its bytes, the same for the same calls.

    A `long` one keeps no more than a row in memory and goes through temporary files, which for many short sheets
    would take a fifth of the time.
    """

    def __init__(self, title: str, *, long: bool = False) -> None:
        from datetime import UTC
        from datetime import datetime
        from io import BytesIO

        from xlsxwriter import Workbook

        self._file = BytesIO()
        self._book: Any = Workbook(self._file, {"constant_memory": long, "in_memory": not long})
        # Names are free and allowed by then; the library would compare each with all others once more.
        self._book._check_sheetname = lambda name, _is_chart=False: name
        self._long = long
        self._book.set_properties({"title": printable(title)[:255], "created": datetime(*file_date(), tzinfo=UTC)})
        self._formats: dict[tuple[Look, bool], Any] = {}
        self._names: set[str] = {"history"}
        self.sheets = 0

    def add_sheet(self, name: str, widths: "Sequence[int]", *, landscape: bool) -> "Sheet":
        """Begin a sheet with columns of these widths in half-width characters; the one before is complete."""
        if self.sheets and self._long:
            # One open file a sheet would be too many for a workbook of a thousand projects.
            self._book.worksheets_objs[-1]._opt_close()
        self.sheets += 1
        paper = self._book.add_worksheet(self._free_name(name))
        paper.set_paper(_A4)
        if landscape:
            paper.set_landscape()
        paper.set_margins(_SIDE, _SIDE, _TOP, _TOP)
        paper.center_horizontally()
        paper.fit_to_pages(1, 0)
        paper.hide_gridlines(2)
        paper.set_footer("&C第 &P 页，共 &N 页")
        for column, width in enumerate(widths):
            paper.set_column_pixels(column, column, width * _PIXELS[0] // _PIXELS[1])
        return Sheet(self, paper)

    def _free_name(self, wanted: str) -> str:
        """Return a name that a sheet may have and none has yet, told from others regardless of case."""
        plain = " ".join(printable(wanted).translate(_NOT_IN_NAMES).split()).strip("' ") or "表"
        count = 1
        while True:
            mark = f"({count})" if count > 1 else ""
            name = _cut(plain, _MOST_NAME - len(mark)).rstrip("' ") + mark
            if name.casefold() not in self._names:
                self._names.add(name.casefold())
                return name
            count += 1

    def look(self, look: Look, *, quoted: bool = False) -> "Any":
        """Return the format of a look; `quoted` texts stay texts when someone edits the cell."""
        made = self._formats.get((look, quoted))
        if made is None:
            made = self._formats[look, quoted] = self._book.add_format({**_properties(look), "quote_prefix": quoted})
        return made

    def close(self) -> bytes:
        """Complete the workbook and return it. A workbook without sheets gets an empty one."""
        if not self.sheets:
            self.add_sheet("", (), landscape=False)
        self._book.close()
        return self._file.getvalue()


class Sheet:
    """A sheet that is written from the top down."""

    def __init__(self, book: Book, paper: "Any") -> None:
        self._book = book
        self._paper = paper
        self.row = 0
        self._breaks: list[int] = []

    def add_row(self, points: int) -> int:
        """Begin a row of a height in points; return its number from 0."""
        self._paper.set_row(self.row, points)
        self.row += 1
        return self.row - 1

    def write(self, row: int, column: int, text: str, look: Look, value: Decimal | None = None) -> None:
        """Write a cell: the number `value` where a spreadsheet can hold it exactly, else the text as text."""
        if value is not None and len(value.as_tuple().digits) <= _EXACT_DIGITS:
            self._paper.write_number(row, column, value, self._book.look(look))
            return
        if not text:
            self.write_blanks(row, column, column, look)
            return
        given = self._book.look((look[0], look[1], "") if look[2] else look, quoted=text.startswith(_TRIGGERS))
        if text.startswith("<r>") and text.endswith("</r>"):
            # The writer takes such a text for markup of its own, so it is given as a piece of that markup.
            text = f'<r><t xml:space="preserve">{_escape(text)}</t></r>'
        self._paper._write_string(row, column, text, given)

    def write_blanks(self, row: int, first: int, last: int, look: Look) -> None:
        """Write empty cells from one column to another: what a merged cell covers has its borders too."""
        given = self._book.look((look[0], look[1], "") if look[2] else look)
        # What the library's own write_blank calls once it has asked whether "A1" is meant; there are very many.
        blank = self._paper._write_blank
        for column in range(first, last + 1):
            blank(row, column, None, given)

    def merge(self, area: tuple[int, int, int, int]) -> None:
        """Merge (first row, first column, last row, last column); every cell of it has been written."""
        # Going through merge_range would write rows that are still to come.
        self._paper.merge.append(list(area))

    def break_page(self) -> None:
        """Let a new page begin here; more than 1023 a sheet are left to the program that prints."""
        if self.row and len(self._breaks) < _MOST_BREAKS:
            self._breaks.append(self.row)
            self._paper.set_h_pagebreaks(self._breaks)

    def freeze(self, rows: int) -> None:
        """Keep the first rows in sight."""
        self._paper.freeze_panes(rows, 0)

    def repeat(self, first: int, last: int) -> None:
        """Print rows again on every page after them."""
        self._paper.repeat_rows(first, last)


def _properties(look: Look) -> dict[str, object]:
    kind, align, number = look
    properties: dict[str, object] = {
        "font_name": HEAD_FONT if kind != "text" and kind != "plain" else TABLE_FONT,
        "font_size": {"title1": 16, "title2": 12, "title3": 11}.get(kind, TEXT_SIZE),
        # A number can't be broken into lines; one too wide is made smaller rather than hidden behind ###.
        "shrink" if number else "text_wrap": True,
        "valign": "vcenter",
    }
    if kind in ("text", "head"):
        properties["border"] = 1
    usual = "center" if kind in ("head", "title1") else "left"
    properties["align"] = align or usual
    if number:
        properties["num_format"] = number
    return properties


def _cut(text: str, units: int) -> str:
    """Return the start of a text that has at most so many UTF-16 units."""
    while len(text.encode("utf-16-le")) > 2 * units:
        text = text[:-1]
    return text


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
