"""Office files made of pieces of XML, for tests that need one that no program would write."""

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED
from zipfile import ZipFile

from targetlang.importers.from_docx import IMPORTER as DOCX
from targetlang.importers.from_xlsx import IMPORTER as XLSX
from targetlang.tables import Block
from targetlang.tables import Table

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
NAMES = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)


def packed(parts: Mapping[str, str | bytes]) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as package:
        for name, part in parts.items():
            package.writestr(name, part)
    return file.getvalue()


def word(body: str, **parts: str) -> bytes:
    """A document of a body; other parts by their name in the folder `word`, with the attributes of names put in for NAMES."""
    given: dict[str, str | bytes] = {f"word/{name}.xml": text.replace("NAMES", NAMES) for name, text in parts.items()}
    return packed({"word/document.xml": f"<w:document {NAMES}><w:body>{body}</w:body></w:document>", **given})


def relations(*rows: tuple[str, str]) -> str:
    """Relations to parts of kinds, with ids r1, r2 and so on."""
    entries = "".join(f'<Relationship Id="r{at}" Type="{R}/{kind}" Target="{part}"/>' for at, (kind, part) in enumerate(rows, 1))
    return f'<Relationships xmlns="{RELATIONS}">{entries}</Relationships>'


def workbook(*sheets: str, strings: str = "", styles: str = "", properties: str = "") -> bytes:
    """A workbook of sheets (what is in `worksheet`)."""
    rows = [("worksheet", f"worksheets/sheet{at}.xml") for at in range(1, len(sheets) + 1)]
    names = "".join(f'<sheet name="表{at}" sheetId="{at}" r:id="r{at}"/>' for at in range(1, len(sheets) + 1))
    parts: dict[str, str | bytes] = {
        "xl/workbook.xml": f'<workbook xmlns="{S}" xmlns:r="{R}">{properties}<sheets>{names}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relations(*rows, ("sharedStrings", "sharedStrings.xml"), ("styles", "/xl/styles.xml")),
        "xl/sharedStrings.xml": f'<sst xmlns="{S}">{strings}</sst>',
        "xl/styles.xml": f'<styleSheet xmlns="{S}">{styles}</styleSheet>',
    }
    for at, sheet in enumerate(sheets, 1):
        parts[f"xl/worksheets/sheet{at}.xml"] = f'<worksheet xmlns="{S}">{sheet}</worksheet>'
    return packed(parts)


def read_word(body: str, **parts: str) -> tuple[Block, ...]:
    read = DOCX.read(word(body, **parts))
    assert not isinstance(read, str)
    return read


def read_book(data: bytes) -> tuple[Block, ...]:
    read = XLSX.read(data)
    assert not isinstance(read, str)
    return read


def cells(block: Block) -> list[list[tuple[str, int, int]]]:
    """Text, columns and rows of the cells of a table, which must tile its grid."""
    assert isinstance(block, Table)
    assert block.complete
    return [[(cell.text, cell.columns, cell.rows) for cell in row] for row in block.rows]


def p(text: str, properties: str = "") -> str:
    return f'<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def tc(text: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{p(text)}</w:tc>"


def tr(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def tbl(*rows: str) -> str:
    return f"<w:tbl>{''.join(rows)}</w:tbl>"
