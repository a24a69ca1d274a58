"""Files that mean harm, or that are not what their name says: each is refused fast with a reason, or read safely."""

import struct
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st
from office_files import NAMES
from office_files import cells
from office_files import p
from office_files import packed
from office_files import read_book
from office_files import read_word
from office_files import tbl
from office_files import tc
from office_files import tr
from office_files import word
from office_files import workbook

from targetlang.cli.speech import say
from targetlang.importers import package as bounds
from targetlang.importers.from_docx import IMPORTER as DOCX
from targetlang.importers.from_xlsx import IMPORTER as XLSX
from targetlang.ports.importer import Importer
from targetlang.ports.importer import Unreadable
from targetlang.tables import Paragraph

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LAUGHS = '<!DOCTYPE w:document [<!ENTITY a "哈哈"><!ENTITY b "&a;&a;&a;">]>'
SECRET = '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
GOOD = word(p("甲"))


def declared(doctype: str, text: str) -> bytes:
    return packed({"word/document.xml": f"{doctype}<w:document {NAMES}><w:body>{p(text)}</w:body></w:document>"})


def with_flag(data: bytes) -> bytes:
    """Say of every part that it is encrypted."""
    marked = bytearray(data)
    at = -1
    while (at := marked.find(b"PK\x01\x02", at + 1)) >= 0:
        marked[at + 8] |= 1
    return bytes(marked)


def with_size(data: bytes, size: int) -> bytes:
    """Say of every part that it has a size."""
    marked = bytearray(data)
    at = -1
    while (at := marked.find(b"PK\x01\x02", at + 1)) >= 0:
        marked[at + 24 : at + 28] = struct.pack("<I", size)
    return bytes(marked)


def varied(length: int) -> str:
    """A text that no packer makes much smaller."""
    return "".join(chr(0x4E00 + at * at * 7919 % 20_011) for at in range(length))


def cell_of_book(reference: str) -> bytes:
    return workbook(f'<sheetData><row><c r="{reference}" t="str"><v>甲</v></c></row></sheetData>')


REFUSED: list[tuple[str, Importer, bytes, str]] = [
    ("an old .doc", DOCX, OLE + bytes(4096), "old-office"),
    ("an old .xls", XLSX, OLE + bytes(4096), "old-office"),
    ("a document with a password", DOCX, OLE + bytes(512) + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
    ("a zip file with a password", DOCX, with_flag(GOOD), "encrypted"),
    ("nothing", DOCX, b"", "not-office"),
    ("a page of the web", DOCX, b"<html>", "not-office"),
    ("a text", XLSX, "预算绩效目标".encode(), "not-office"),
    ("half a document", DOCX, GOOD[: len(GOOD) // 2], "damaged"),
    ("a document without its end", DOCX, GOOD[:-30], "damaged"),
    ("a flipped byte", DOCX, GOOD[:60] + bytes([GOOD[60] ^ 0xFF]) + GOOD[61:], "damaged"),
    ("a zip file of something else", DOCX, packed({"a.txt": "甲"}), "not-word"),
    ("a zip file of something else", XLSX, packed({"a.txt": "甲"}), "not-excel"),
    ("a workbook as a document", DOCX, workbook(""), "not-word"),
    ("a document as a workbook", XLSX, GOOD, "not-excel"),
    ("no XML", DOCX, packed({"word/document.xml": "甲"}), "damaged"),
    ("XML of something else", DOCX, packed({"word/document.xml": "<html><body><p>甲</p></body></html>"}), "not-word"),
    ("entities of entities", DOCX, declared(LAUGHS, "&b;"), "has-doctype"),
    ("a file of this machine", DOCX, declared(SECRET, "&x;"), "has-doctype"),
    ("a zip bomb", DOCX, word(p("甲") + " " * 50_000_000), "too-compressed"),
    ("a part that says it is vast", DOCX, with_size(GOOD, 0xFFFFFFF0), "too-large"),
    ("a part that lies about its size", DOCX, with_size(GOOD, 40), "damaged"),
    ("many parts", DOCX, packed({f"{at}": "" for at in range(10_001)} | {"word/document.xml": ""}), "too-many-parts"),
    ("tables in tables", DOCX, word("<w:tbl><w:tr><w:tc>" * 5_000 + "</w:tc></w:tr></w:tbl>" * 5_000), "too-deep"),
    ("a long text", DOCX, word(p(varied(1_000_001))), "text-too-long"),
    ("a wide cell", DOCX, word(tbl(tr(tc("甲", '<w:gridSpan w:val="200000000"/>')))), "too-wide"),
    ("a cell wider than Word has them", DOCX, word(tbl(tr(tc("甲", '<w:gridSpan w:val="64"/>')))), "too-wide"),
    ("a row that begins far off", DOCX, word(tbl(tr(tc("甲"), properties=f'<w:gridBefore w:val="{"9" * 5000}"/>'))), "too-wide"),
    ("a row of many cells", DOCX, word(tbl(tr(*[tc("甲")] * 600))), "too-wide"),
    ("a document in a document", DOCX, word('<w:altChunk r:id="r1"/>'), "embedded"),
    ("a cell far below", XLSX, cell_of_book("A1048576"), "far-cell"),
    ("a cell far to the right", XLSX, cell_of_book("XFD1"), "far-cell"),
    ("a cell nowhere", XLSX, cell_of_book("A0"), "damaged"),
    ("a cell with a name of its own", XLSX, cell_of_book("金额"), "damaged"),
    (
        "a merged cell as large as a sheet",
        XLSX,
        workbook(
            '<sheetData><row r="1"><c r="A1" t="str"><v>甲</v></c><c r="ZZ1" t="str"><v>乙</v></c></row><row r="100000"><c r="A100000"'
            ' t="str"><v>丙</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'
        ),
        "too-large-table",
    ),
    ("a string that is not there", XLSX, workbook('<sheetData><row><c t="s"><v>7</v></c></row></sheetData>'), "damaged"),
    (
        "a long string a thousand times",
        XLSX,
        workbook("<sheetData>" + '<row><c t="s"><v>0</v></c></row>' * 1000 + "</sheetData>", strings=f"<si><t>{varied(100_000)}</t></si>"),
        "text-too-long",
    ),
]


@pytest.mark.parametrize(("importer", "data", "reason"), [one[1:] for one in REFUSED], ids=[one[0] for one in REFUSED])
def test_it_is_refused(importer: Importer, data: bytes, reason: str) -> None:
    with pytest.raises(Unreadable) as fault:
        importer.read(data)
    assert fault.value.name == f"import.{reason}"
    for language in ("zh", "en"):
        assert "{" not in say(language, fault.value)


def test_a_document_of_too_many_elements_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "_MOST_ELEMENTS", 1_000)
    with pytest.raises(Unreadable) as fault:
        DOCX.read(word("".join(p(f"{at}") for at in range(250))))
    assert fault.value.name == "import.too-many-elements"


def test_fields_without_end_hide_nothing() -> None:
    begin = '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC</w:instrText></w:r></w:p>'
    assert read_word(begin * 20_000 + p("甲")) == (Paragraph("甲"),)
    assert read_word('<w:p><w:r><w:fldChar w:fldCharType="end"/><w:fldChar w:fldCharType="separate"/></w:r></w:p>' + p("甲")) == (Paragraph("甲"),)


def test_styles_based_on_each_other_end() -> None:
    styles = '<w:styles NAMES><w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>'
    assert read_word(p("甲", '<w:pStyle w:val="a"/>'), styles=styles) == (Paragraph("甲"),)


def test_names_of_parts_lead_nowhere() -> None:
    assert DOCX.read(packed({"../../etc/passwd": "x", "word/document.xml": f"<w:document {NAMES}><w:body>{p('甲')}</w:body></w:document>"}))


@pytest.mark.parametrize("number", ["1e999999999", "NaN", "-Infinity", "9" * 400, "", "十"])
def test_what_is_no_number_is_shown_as_it_is(number: str) -> None:
    read = read_book(workbook(f'<sheetData><row><c><v>{number}</v></c></row></sheetData>'))
    assert read == ((Paragraph(number),) if number else ())


@settings(max_examples=60, deadline=None)
@given(at=st.integers(0, len(GOOD) - 1), byte=st.integers(0, 255), importer=st.sampled_from([DOCX, XLSX]))
def test_a_changed_byte_gives_a_document_or_a_reason(at: int, byte: int, importer: Importer) -> None:
    whole = GOOD if importer is DOCX else cell_of_book("B2")
    at %= len(whole)
    with suppress(Unreadable):
        importer.read(whole[:at] + bytes([byte]) + whole[at + 1 :])


def test_tables_nested_as_deep_as_is_allowed_are_read() -> None:
    (table,) = read_word("<w:tbl><w:tr><w:tc>" * 41 + p("甲") + "</w:tc></w:tr></w:tbl>" * 41)
    assert cells(table) == [[("甲", 1, 1)]]
