"""A Word document (.docx) → blocks: what its body shows, without headers, footers, footnotes and contents lists."""

from collections.abc import Iterator

from targetlang.importers.package import Element
from targetlang.importers.package import Package
from targetlang.importers.page_breaks import without_needless_breaks
from targetlang.importers.word_numbering import Numbering
from targetlang.importers.word_styles import Styles
from targetlang.importers.word_table import lines_of
from targetlang.importers.word_table import read_table
from targetlang.importers.word_table import unwrapped
from targetlang.importers.word_text import PAGE
from targetlang.importers.word_text import TextReader
from targetlang.importers.word_text import is_contents_list
from targetlang.ports.importer import Importer
from targetlang.ports.importer import Unreadable
from targetlang.tables import Block
from targetlang.tables import Heading
from targetlang.tables import PageBreak
from targetlang.tables import Paragraph

_BODY_DEPTH = 2
_MAIN = "word/document.xml"
_ALIGNS = {"left": "left", "start": "left", "center": "center", "right": "right", "end": "right"}
_NONE = Element("w:pPr", {})


def read(data: bytes) -> tuple[Block, ...]:
    """Return the blocks of a .docx. Raises Unreadable for a file that is none, is damaged, or is beyond the bounds."""
    package = Package(data)
    main = package.main_part() or _MAIN
    if not package.has(main) or main.startswith("xl/"):
        raise Unreadable("not-word")
    story = _Story(package, main)
    blocks = tuple(story.blocks())
    if story.inside_field:
        # A field without an end would have hidden all that follows it.
        blocks = tuple(_Story(Package(data), main, fields=False).blocks())
    return tuple(without_needless_breaks(blocks))


class _Story:
    """The body of a document, read once from its beginning to its end."""

    def __init__(self, package: Package, main: str, *, fields: bool = True) -> None:
        self._package = package
        self._main = main
        self._texts = TextReader(fields=fields)
        self._styles = Styles(package, self._related("styles"))
        self._numbering = Numbering(package, self._related("numbering"))
        self._held: list[str] = []

    @property
    def inside_field(self) -> bool:
        """Tell whether a field has begun and not ended."""
        return self._texts.inside_field

    def blocks(self) -> Iterator[Block]:
        """Yield the blocks of the body in order."""
        found = False
        for one in self._package.elements(self._main, _BODY_DEPTH):
            found = found or one.tag.startswith("w:")
            yield from self._blocks_of(one)
        yield from self._rest()
        if not found:
            raise Unreadable("not-word")

    def _related(self, kind: str) -> str:
        return next(iter(self._package.targets(self._main, kind).values()), f"word/{kind}.xml")

    def _blocks_of(self, element: Element) -> Iterator[Block]:
        tag = element.tag
        if tag == "w:p":
            yield from self._paragraph(element)
        elif tag == "w:tbl":
            yield from self._rest()
            table = read_table(element, self._text_of)
            if table is not None:
                yield table
        elif tag == "w:altChunk":
            raise Unreadable("embedded")
        elif tag not in ("w:del", "w:moveFrom", "w:sdtPr") and not (tag == "w:sdt" and is_contents_list(element)):
            for one in unwrapped(element):
                yield from self._blocks_of(one)

    def _paragraph(self, element: Element) -> Iterator[Block]:
        properties = element.find("w:pPr") or _NONE
        if self._styles.begins_page(properties):
            yield from self._rest()
            yield PageBreak()
        text, frames = self._read(element, properties)
        level = self._styles.level(properties)
        align = _ALIGNS.get(properties.value("w:jc"), "")
        for at, piece in enumerate(text.split(PAGE)):
            if at:
                yield PageBreak()
            if piece.strip():
                yield Heading(level, piece) if level else Paragraph(piece, align)
        for frame in frames:
            for one in unwrapped(frame):
                yield from self._blocks_of(one)
        section = properties.find("w:sectPr")
        if section is not None and section.value("w:type") != "continuous":
            yield from self._rest()
            yield PageBreak()

    def _read(self, element: Element, properties: Element) -> tuple[str, list[Element]]:
        """Return the text of a paragraph with its number, and its text boxes.

        Where a tracked change deletes its end, its text belongs to the paragraph behind it.
        """
        text, frames = self._texts.read(element)
        self._held.append(text)
        if properties.find("w:rPr", "w:del") is not None:
            return "", frames
        text = self._released()
        listed = self._styles.numbering(properties)
        number = self._numbering.next(*listed) if listed[0] else ""
        return (number + text if text else number.rstrip()), frames

    def _released(self) -> str:
        text = "".join(self._held)
        self._held.clear()
        return text

    def _rest(self) -> Iterator[Block]:
        """Yield what waits for a paragraph that does not come."""
        text = self._released()
        if text.strip():
            yield Paragraph(text.replace(PAGE, "\n"))

    def _text_of(self, cell: Element) -> str:
        """Return the text of a cell: its paragraphs as lines, and the rows of tables in it."""
        lines = self._lines(cell)
        if self._held:
            lines.append(self._released())
        while lines and not lines[-1].strip():
            lines.pop()
        first = next((at for at, line in enumerate(lines) if line.strip()), 0)
        return "\n".join(lines[first:])

    def _lines(self, holder: Element) -> list[str]:
        lines: list[str] = []
        for one in unwrapped(holder):
            if one.tag == "w:p":
                properties = one.find("w:pPr") or _NONE
                text, frames = self._read(one, properties)
                if properties.find("w:rPr", "w:del") is None:
                    lines.append(text.replace(PAGE, ""))
                for frame in frames:
                    lines += self._lines(frame)
            elif one.tag == "w:tbl":
                table = read_table(one, self._text_of)
                lines += lines_of(table) if table is not None else ()
            elif one.tag == "w:altChunk":
                raise Unreadable("embedded")
        return lines


IMPORTER = Importer("docx", (".docx",), read)
