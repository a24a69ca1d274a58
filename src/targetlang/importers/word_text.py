"""What a reader sees of a paragraph of a Word document.

Deleted text of tracked changes, the instructions of fields, contents lists and footnote marks are no part of it; inserted
text, results of fields and what content controls hold are. Hidden text is, for nothing is to be lost.
"""

from targetlang.importers.package import SHOWN
from targetlang.importers.package import Element

PAGE = "\f"
"""Stands for a page break in a text; no XML can hold this character itself."""

_BREAKS = {"page": PAGE}
_MARKS = {"w:tab": "\t", "w:ptab": "\t", "w:cr": "\n", "w:noBreakHyphen": "-"}
_LEFT_OUT = {"w:del", "w:moveFrom", "w:pPr", "w:rPr", "w:sdtPr", "w:sdtEndPr", "w:rt", "w:delText"}
_FRAMES = {"w:txbxContent"}
_INSTRUCTION = 200
_WHITE = " \t\r\n"
_BLANKS = str.maketrans("\r\n", "  ")
_CHECKED, _UNCHECKED, _UNKNOWN = "☑", "☐", "\ufffd"
# Characters of symbol fonts that forms use as boxes to tick, by font and place in it.
_SYMBOLS = {
    "wingdings": {0x6F: _UNCHECKED, 0x71: _UNCHECKED, 0xA8: _UNCHECKED, 0xFC: "✓", 0xFB: "✗", 0xFD: "☒", 0xFE: _CHECKED},
    "wingdings 2": {0x2A: _UNCHECKED, 0x30: _UNCHECKED, 0xA3: _UNCHECKED, 0x50: "✓", 0x4F: "✗", 0x51: "☒", 0x52: _CHECKED, 0x53: "☒", 0x54: "☒"},
}
_PRIVATE = range(0xF000, 0xF100)


def chosen(alternatives: Element) -> list[Element]:
    """Return what is in one of the ways that a document gives the same content in: the first that has text, else the first."""
    ways = [one for one in alternatives.children if one.tag in ("mc:Choice", "mc:Fallback")]
    for one in ways:
        if one.worded:
            return one.children
    return ways[0].children if ways else []


def is_contents_list(control: Element) -> bool:
    """Tell whether a content control (`w:sdt`) holds a contents list."""
    return control.value("w:sdtPr", "w:docPartObj", "w:docPartGallery") == "Table of Contents"


def is_contents(instruction: str) -> bool:
    """Tell whether a field is a contents list."""
    return [word.upper() for word in instruction[:_INSTRUCTION].split()[:1]] == ["TOC"]


class _Field:
    """A field that has begun and not ended. What stands before its result is its instruction; of it the first words are kept."""

    def __init__(self) -> None:
        self.instruction = ""
        self.silent = True

    def instruct(self, text: str) -> None:
        """Take a piece of the instruction."""
        if len(self.instruction) < _INSTRUCTION:
            self.instruction += text[:_INSTRUCTION]


class TextReader:
    """Reads the paragraphs of a document in order: fields go on from one to the next.

    With `fields=False` it takes no field for more than its text: in a document whose fields don't end, all of it is seen.
    """

    def __init__(self, *, fields: bool = True) -> None:
        self._fields = fields
        self._open: list[_Field] = []
        self._silent = 0
        self._pieces: list[str] = []
        self._frames: list[Element] = []

    @property
    def inside_field(self) -> bool:
        """Tell whether a field has begun and not ended."""
        return bool(self._open)

    def read(self, paragraph: Element) -> tuple[str, list[Element]]:
        """Return the text of a paragraph, PAGE at its page breaks, and the text boxes that are tied to it."""
        self._pieces, self._frames = [], []
        self._read_all(paragraph.children)
        return "".join(self._pieces), self._frames

    def _read_all(self, elements: list[Element]) -> None:
        for one in elements:
            tag = one.tag
            if tag == "w:r":
                self._read_all(one.children)
            elif tag in SHOWN:
                self._show(_text(one))
            elif tag not in _LEFT_OUT:
                self._read_other(one, tag)

    def _read_other(self, one: Element, tag: str) -> None:
        if tag in _MARKS:
            self._show(_MARKS[tag])
        elif tag == "w:br":
            self._show(_BREAKS.get(one.given.get("type", ""), "\n"))
        elif tag == "w:sym":
            self._show(_symbol(one))
        elif tag in ("w:fldChar", "w:instrText"):
            self._turn(one)
        elif tag not in _FRAMES:
            self._read_inside(one, tag)
        elif not self._silent:
            self._frames.append(one)

    def _read_inside(self, one: Element, tag: str) -> None:
        """Read what an element holds that has no text of its own."""
        if tag == "mc:AlternateContent":
            self._read_all(chosen(one))
        elif tag == "w:fldSimple":
            if not is_contents(one.given.get("instr", "")):
                self._read_all(one.children)
        elif tag != "w:sdt" or not is_contents_list(one):
            self._read_all(one.children)

    def _show(self, text: str) -> None:
        if not self._silent:
            self._pieces.append(text)

    def _turn(self, mark: Element) -> None:
        """Begin a field, its result, or end it; or take a piece of its instruction."""
        kind = mark.given.get("fldCharType", "")
        if mark.tag == "w:instrText" and self._open:
            self._open[-1].instruct(mark.text)
        box = mark.find("w:ffData", "w:checkBox")
        if box is not None and kind == "begin":
            ticked = box.says("w:checked")
            self._show(_CHECKED if (box.says("w:default") if ticked is None else ticked) else _UNCHECKED)
        if not self._fields:
            return
        if kind == "begin":
            self._open.append(_Field())
            self._silent += 1
        elif kind == "separate" and self._open:
            field = self._open[-1]
            silent = is_contents(field.instruction)
            self._silent += silent - field.silent
            field.silent = silent
        elif kind == "end" and self._open:
            self._silent -= self._open.pop().silent


def _text(element: Element) -> str:
    """Return the text of a run: line ends in it are blanks, and outer blanks count only where the file says so."""
    text = element.text
    if text[:1] in _WHITE or text[-1:] in _WHITE:
        text = text if element.given.get("space") == "preserve" or element.tag != "w:t" else text.strip(_WHITE)
    return text.translate(_BLANKS) if "\n" in text or "\r" in text else text


def _symbol(element: Element) -> str:
    """Return a character of a symbol font; U+FFFD for one that no other font has."""
    given = element.given.get("char", "")
    try:
        code = int(given, 16)
    except ValueError:
        return _UNKNOWN
    place = code - _PRIVATE.start if code in _PRIVATE else code
    known = _SYMBOLS.get(element.given.get("font", "").lower(), {}).get(place)
    usual = chr(code) if 0x20 <= code < 0xD800 else _UNKNOWN
    return known or usual
