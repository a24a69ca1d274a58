"""An Excel workbook (.xlsx) → blocks: the tables of each visible sheet, with the texts that Excel shows.

Hidden rows and columns are read as well, for nothing is to be lost. A formula has the value that was saved with it.
"""

from collections.abc import Iterator

from targetlang.importers.number_format import BUILT_IN
from targetlang.importers.number_format import GENERAL
from targetlang.importers.number_format import show
from targetlang.importers.package import Element
from targetlang.importers.package import Package
from targetlang.importers.sheet_blocks import Area
from targetlang.importers.sheet_blocks import Place
from targetlang.importers.sheet_blocks import Room
from targetlang.importers.sheet_blocks import Sheet
from targetlang.ports.importer import Importer
from targetlang.ports.importer import Unreadable
from targetlang.source.pattern import late
from targetlang.tables import Block
from targetlang.tables import PageBreak

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

_MAIN = "xl/workbook.xml"
_REFERENCE = late(r"\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})")
_ESCAPED = late("_x([0-9A-Fa-f]{4})_")
_MOST_ROWS, _MOST_COLUMNS = 100_000, 702
_MOST_TEXT = 50_000_000
_YES = ("1", "true")
_SURROGATES = range(0xD800, 0xE000)


def read(data: bytes) -> tuple[Block, ...]:
    """Return the blocks of a .xlsx. Raises Unreadable for a file that is none, is damaged, or is beyond the bounds."""
    package = Package(data)
    main = package.main_part() or _MAIN
    if not package.has(main) or main.startswith("word/"):
        raise Unreadable("not-excel")
    blocks: list[Block] = []
    for sheet in _Book(package, main).sheets():
        found = list(sheet.blocks())
        if blocks and found:
            blocks.append(PageBreak(sheet=True))
        blocks += found
    return tuple(blocks)


class _Book:
    """A workbook: what its sheets share."""

    def __init__(self, package: Package, main: str) -> None:
        self._package = package
        self._names: list[tuple[str, str]] = []
        self._since_1904 = False
        self._read_names(main)
        self._left = _MOST_TEXT
        self._strings: list[str] = []
        for part in package.targets(main, "sharedStrings").values():
            self._strings = [_text(one) for one in package.elements(part, 1) if one.tag == "x:si"]
        self._formats: list[str] = []
        self._framed: set[int] = set()
        for part in package.targets(main, "styles").values():
            self._read_styles(list(package.elements(part, 1)))

    def sheets(self) -> Iterator[Sheet]:
        """Yield the visible sheets in their order."""
        room = Room()
        for name, part in self._names:
            sheet = Sheet(name, room)
            areas: list[Area] = []
            row = -1
            for one in self._package.elements(part, 2):
                if one.tag == "x:row":
                    row = self._read_row(one, row + 1, sheet)
                elif one.tag == "x:mergeCell":
                    areas.append(_area(one.given.get("ref", "")))
            sheet.merge(areas)
            yield sheet

    def _read_names(self, main: str) -> None:
        parts = self._package.targets(main, "worksheet")
        found = False
        for one in self._package.elements(main, 1):
            found = found or one.tag == "x:sheets"
            if one.tag == "x:workbookPr":
                self._since_1904 = one.given.get("date1904") in _YES
            for sheet in one.children if one.tag == "x:sheets" else ():
                part = parts.get(sheet.given.get("id", ""))
                if part is not None and sheet.given.get("state", "visible") == "visible":
                    self._names.append((sheet.given.get("name", ""), part))
        if not found:
            raise Unreadable("not-excel")

    def _read_styles(self, groups: list[Element]) -> None:
        codes = dict(BUILT_IN)
        framed: list[bool] = []
        for group in groups:
            if group.tag == "x:numFmts":
                codes.update({_number(one.given.get("numFmtId")): one.given.get("formatCode", "") for one in group.children})
            elif group.tag == "x:borders":
                framed = [_is_framed(one) for one in group.children]
        for group in groups:
            for at, one in enumerate(group.children if group.tag == "x:cellXfs" else ()):
                self._formats.append(codes.get(_number(one.given.get("numFmtId")), GENERAL))
                border = _number(one.given.get("borderId"))
                if border < len(framed) and framed[border]:
                    self._framed.add(at)

    def _read_row(self, row: Element, expected: int, sheet: Sheet) -> int:
        """Enter the cells of a row and return its number; a row or cell that names no place follows the one before."""
        number = _number(row.given.get("r"), expected + 1) - 1
        column = -1
        for cell in row.children:
            if cell.tag != "x:c":
                continue
            given = cell.given.get("r")
            at, column = _place(given) if given else (number, column + 1)
            style = _number(cell.given.get("s"))
            text = self._shown(cell, style)
            near = at < _MOST_ROWS and column < _MOST_COLUMNS
            if text.strip():
                if not near:
                    raise Unreadable("far-cell", cell=given or f"R{at + 1}C{column + 1}", most=_MOST_ROWS)
                self._left -= len(text)
                if self._left < 0:
                    raise Unreadable("text-too-long", most=_MOST_TEXT)
                sheet.texts.setdefault(at, {})[column] = text
            if near and style in self._framed:
                sheet.framed.setdefault(at, set()).add(column)
        return number

    def _shown(self, cell: Element, style: int) -> str:
        """Return the text that Excel shows in a cell; the formula where no value was saved with it."""
        kind = cell.given.get("t", "n")
        value = cell.find("x:v")
        if kind == "inlineStr":
            inline = cell.find("x:is")
            return _text(inline) if inline is not None else ""
        if value is None or not value.text:
            formula = cell.find("x:f")
            return f"={formula.text}" if formula is not None and formula.text and kind != "str" else ""
        if kind == "s":
            at = _number(value.text.strip(), len(self._strings))
            if at >= len(self._strings):
                raise Unreadable("damaged")
            return self._strings[at]
        if kind == "b":
            return "TRUE" if value.text.strip() in _YES else "FALSE"
        if kind == "n":
            code = self._formats[style] if style < len(self._formats) else GENERAL
            return show(value.text, code, since_1904=self._since_1904)
        return _plain(value.text)


def _text(holder: Element) -> str:
    """Return the text of a string, with the runs of different looks joined; how it is spoken is left out."""
    pieces = [one for child in holder.children for one in (child.children if child.tag == "x:r" else (child,))]
    return _plain("".join(one.text for one in pieces if one.tag == "x:t"))


def _plain(text: str) -> str:
    """Return a text without the escapes that Excel has for controls; all line ends are line feeds."""
    if "_x" in text:
        text = _ESCAPED.sub(_unescaped, text)
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _unescaped(found: "re.Match[str]") -> str:
    code = int(found[1], 16)
    return "\ufffd" if code in _SURROGATES else chr(code)


def _is_framed(border: Element) -> bool:
    """Tell whether a border has a line at its left or right side."""
    sides = (one for one in border.children if one.tag in ("x:left", "x:right", "x:start", "x:end"))
    return any(one.given.get("style", "none") != "none" for one in sides)


def _number(text: str | None, absent: int = 0) -> int:
    """Return a number of few digits; `absent` for anything else."""
    return int(text) if text is not None and text.isdecimal() and len(text) < 10 else absent


def _place(reference: str) -> Place:
    """Return row and column of a reference like B12, from 0. Raises Unreadable for anything else."""
    found = _REFERENCE.fullmatch(reference)
    if found is None:
        raise Unreadable("damaged")
    column = 0
    for letter in found[1].upper():
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(found[2]) - 1, column - 1


def _area(reference: str) -> Area:
    """Return the rows and columns of a reference like A1:C3."""
    first, _, last = reference.partition(":")
    (top, left), (bottom, right) = _place(first), _place(last or first)
    return min(top, bottom), min(left, right), max(top, bottom), max(left, right)


IMPORTER = Importer("xlsx", (".xlsx",), read)
