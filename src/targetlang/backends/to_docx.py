"""Tables → a Word document (Office Open XML, ISO/IEC 29500 transitional), written as the blocks come."""

import os
from collections import deque
from collections.abc import Iterable
from collections.abc import Iterator

from targetlang.backends.document_title import split_title
from targetlang.backends.docx_body import Body
from targetlang.backends.docx_body import bookmark
from targetlang.backends.docx_body import run
from targetlang.backends.docx_section import section
from targetlang.backends.file_date import epoch
from targetlang.backends.file_date import file_date
from targetlang.ports.backend import Backend
from targetlang.tables import Block

TYPE_CHECKING = False
if TYPE_CHECKING:
    from zipfile import ZipInfo

_PARTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "docx_parts")
_STATIC = {
    "[Content_Types].xml": "content_types.xml",
    "_rels/.rels": "package_rels.xml",
    "word/_rels/document.xml.rels": "document_rels.xml",
    "word/styles.xml": "styles.xml",
    "word/settings.xml": "settings.xml",
    "word/fontTable.xml": "fontTable.xml",
    "word/footer.xml": "footer.xml",
}
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OPENING = (
    f'{_DECLARATION}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>'
)
_CLOSING = "</w:body></w:document>"
_CHUNK = 1 << 16
_LIGHTLY = 3
_LISTED_LEVELS = 2
_FEW_HEADINGS = 4
_TITLE = "预算绩效目标"
_FIELD = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
_BEGIN, _SEPARATE, _END = map(_FIELD.format, ("begin", "separate", "end"))
_INSTRUCTION = '<w:r><w:instrText xml:space="preserve"> {} </w:instrText></w:r>'
_LOW = '<w:p><w:pPr><w:pStyle w:val="TableGap"/><w:spacing w:line="20" w:lineRule="exact"/>{}</w:pPr>'
_LIST = _BEGIN + _INSTRUCTION.format(f'TOC \\o "1-{_LISTED_LEVELS}" \\h \\z') + _SEPARATE


def render(blocks: Iterable[Block], *, across: bool | None = None) -> bytes:
    """Return the .docx of a laid-out document. Every text is text; the same blocks give the same bytes.

    Each page lies as it needs, or, with `across`, all of them so.

    Memory holds one block at a time and the compressed document. The contents list comes first and is known
    last, so the body is compressed lightly while it is written, and for good behind the list.
    """
    from io import BytesIO
    from zipfile import ZIP_DEFLATED
    from zipfile import ZipFile

    title, blocks = split_title(blocks)
    body = Body(across)
    held = deque(_compress(body.write(blocks)))
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as package:
        for name, part in _STATIC.items():
            with open(os.path.join(_PARTS, part), "rb") as source:
                package.writestr(_entry(name), source.read())
        package.writestr(_entry("docProps/core.xml"), _properties(title or _TITLE))
        with package.open(_entry("word/document.xml"), "w", force_zip64=True) as document:
            document.write(_OPENING.encode())
            for text in _contents(body.headings):
                document.write(text.encode())
            for piece in _decompress(held):
                document.write(piece)
            document.write(_CLOSING.encode())
    return file.getvalue()


def _contents(headings: list[tuple[int, str]]) -> Iterator[str]:
    """Yield the contents list: a field, filled in already, with a section of its own.

    It has no numbers of pages before the program that shows the document updates it (F9 in Word), as only that
    program knows its fonts: a wrong number would be worse than none.
    """
    listed = [(at, level, text) for at, (level, text) in enumerate(headings) if level <= _LISTED_LEVELS]
    if len(listed) < _FEW_HEADINGS:
        return
    yield (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>'
        f'</w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="TOCHeading"/></w:pPr>{run("目　录")}</w:p>'
    )
    opening = _LIST
    for at, level, text in listed:
        yield (
            f'<w:p><w:pPr><w:pStyle w:val="TOC{level}"/></w:pPr>{opening}'
            f'<w:hyperlink w:anchor="{bookmark(at)}" w:history="1">{run(" ".join(text.split()))}</w:hyperlink></w:p>'
        )
        opening = ""
    # What ends the list takes hardly any room: on a page of its own behind a full one it would be an empty page.
    yield f"{_LOW.format('')}{_END}</w:p></w:sdtContent></w:sdt>"
    ended = section(across=False, numbers='w:fmt="upperRoman" w:start="1"')
    yield f"{_LOW.format(ended)}</w:p>"


def _properties(title: str) -> bytes:
    """Return the title, and the date where one is given."""
    from targetlang.backends.docx_body import escape

    date = ""
    if epoch() is not None:
        year, month, day, hour, minute, second = file_date()
        moment = f"{year}-{month:02d}-{day:02d}T{hour:02d}:{minute:02d}:{second:02d}Z"
        date = "".join(f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{moment}</dcterms:{name}>' for name in ("created", "modified"))
    return (
        f'{_DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(title)}</dc:title><dc:language>zh-CN</dc:language>{date}</cp:coreProperties>"
    ).encode()


def _compress(texts: Iterator[str]) -> Iterator[bytes]:
    from zlib import compressobj

    packer = compressobj(_LIGHTLY)
    parts: list[str] = []
    size = 0
    for text in texts:
        parts.append(text)
        size += len(text)
        if size > _CHUNK:
            yield packer.compress("".join(parts).encode())
            parts, size = [], 0
    yield packer.compress("".join(parts).encode())
    yield packer.flush()


def _decompress(pieces: "deque[bytes]") -> Iterator[bytes]:
    """Yield what was compressed; the pieces are given up as they are read."""
    from zlib import decompressobj

    unpacker = decompressobj()
    while pieces:
        yield unpacker.decompress(pieces.popleft())


def _entry(name: str) -> "ZipInfo":
    """Return the head of a part; its date is that of SOURCE_DATE_EPOCH, else the first that a zip file knows."""
    from zipfile import ZIP_DEFLATED
    from zipfile import ZipInfo

    entry = ZipInfo(name, file_date())
    entry.compress_type = ZIP_DEFLATED
    entry.create_system = 0
    return entry


BACKEND = Backend("docx", (".docx",), "tables", render, streams=True)
