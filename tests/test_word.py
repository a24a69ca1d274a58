"""The Word document: what was laid out is what a reader of the file finds, whatever the texts hold."""

import io
import re
from pathlib import Path

import docx
import pytest
from fragments import published_fragments
from presence import covered
from presence import laid_out
from presence import there
from test_weixian import PUBLISHED
from test_weixian import compiled
from word_reading import W
from word_reading import document_of
from word_reading import fragments_of
from word_reading import grid_of
from word_reading import text_of
from word_reading import value

from targetlang.backends.column_widths import share_width
from targetlang.backends.to_docx import render
from targetlang.source.width import display_width
from targetlang.tables import Block
from targetlang.tables import Cell
from targetlang.tables import Heading
from targetlang.tables import PageBreak
from targetlang.tables import Paragraph
from targetlang.tables import Table

HOSTILE = [
    "=cmd|' /C calc'!A0",
    "+1",
    "-1",
    "@x",
    "\x00\x01\x0b\x1f\x7f",
    "\ud800甲\udfff",
    "字" * 40_000,
    "a]]>b",
    "{{7*7}}{% raw %}",
    "<script>alert(1)</script>",
    '&amp;"\'<!--',
    "甲\t乙\n丙\r\n丁",
    "\ufffe\uffff",
    "  两端  空白  ",
]


def blocks() -> list[Block]:
    result = compiled()
    return list(laid_out(result))


def seen(text: str) -> str:
    """The text as it must be found: line ends are one kind, and what XML has no place for is U+FFFD."""
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]", "\ufffd", text.replace("\r\n", "\n"))


def test_every_fragment_is_found_in_order() -> None:
    expected = published_fragments(PUBLISHED.read_text(encoding="utf-8"))
    assert len(expected) == 347
    assert fragments_of(render(blocks())) == expected


def test_tables_have_their_merges() -> None:
    written = [block for block in blocks() if isinstance(block, Table)]
    found = list(document_of(render(blocks())).iter(f"{W}tbl"))
    assert len(found) == len(written) == 10
    for table, element in zip(written, found, strict=True):
        grid = [[(place.row, place.column, place.cell.text) for place in line] for line in covered(table)]
        assert grid_of(element) == grid
        widths = [int(value(column, "w") or 0) for column in element.iter(f"{W}gridCol")]
        assert len(widths) == table.width
        assert sum(widths) == 10092
        assert min(widths) > 500


def test_rows_stay_whole_and_heads_repeat() -> None:
    for table in document_of(render(blocks())).iter(f"{W}tbl"):
        rows = list(table.iter(f"{W}tr"))
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
        heads = [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows]
        assert heads in ([False] * len(rows), [True] + [False] * (len(rows) - 1))


def test_contents_list_names_every_heading_and_pages_begin_with_projects() -> None:
    body = document_of(render(blocks()))
    headings = [text_of(one) for one in body.findall(f"{W}p") if (value(one.find(f"{W}pPr/{W}pStyle")) or "").startswith("Heading")]
    contents = body.find(f"{W}sdt")
    assert contents is not None
    links = contents.findall(f".//{W}hyperlink")
    assert [text_of(link) for link in links] == headings
    assert headings == [block.text for block in blocks() if isinstance(block, Heading)]
    marks = {value(one, "name") for one in body.iter(f"{W}bookmarkStart")}
    assert {value(link, "anchor") for link in links} == marks
    begun = [text_of(one) for one in body.findall(f"{W}p") if one.find(f"{W}pPr/{W}pageBreakBefore") is not None]
    assert [text.partition(".")[0] for text in begun] == ["第二部分", "2", "3", "4", "5"]


def test_what_ends_the_contents_list_makes_no_page_behind_a_full_one() -> None:
    body = document_of(render(blocks()))
    contents = there(body.find(f"{W}sdt"))
    ending = [contents.findall(f".//{W}p")[-1], body[list(body).index(contents) + 1]]
    assert [text_of(one) for one in ending] == ["", ""]
    assert [value(one.find(f"{W}pPr/{W}spacing"), "line") for one in ending] == ["20", "20"]


def test_an_independent_reader_opens_it() -> None:
    document = docx.Document(io.BytesIO(render(blocks())))
    assert [one.text for one in document.paragraphs if there(one.style).name == "Heading 1"] == [
        "第一部分",
        "部门整体绩效目标",
        "第二部分",
        "预算项目绩效目标",
    ]
    written = [block for block in blocks() if isinstance(block, Table)]
    for table, found in zip(written, document.tables, strict=True):
        assert [[cell.text for cell in row.cells] for row in found.rows] == [
            [place.cell.text for place in line] for line in covered(table)
        ]
    assert "PAGE" in document.sections[0].footer._element.xml
    assert document.core_properties.title == "第一部分 部门整体绩效目标"
    body_font = document.styles["Normal"].element.getroottree().getroot().xpath("//w:rPrDefault//w:rFonts/@w:eastAsia")
    assert body_font == ["仿宋"]


def test_same_bytes_and_the_date_that_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    first = render(blocks())
    assert first == render(iter(blocks()))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    dated = render(blocks())
    assert dated == render(blocks()) != first
    assert docx.Document(io.BytesIO(dated)).core_properties.created.year == 2023
    for odd in ("", "gestern", "-1", "9" * 40):
        monkeypatch.setenv("SOURCE_DATE_EPOCH", odd)
        assert fragments_of(render(blocks()))


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_text_everywhere(text: str) -> None:
    table = Table(text, ((Cell(text, header=True), Cell("乙")), (Cell("丙", rows=2), Cell(text)), (Cell(text),)), 1)
    data = render([Heading(1, text), Paragraph(text), Paragraph(text, "right"), table, Heading(2, text), *[Heading(3, text)] * 3])
    body = document_of(data)
    outside = [text_of(one) for one in body.findall(f"{W}p")]
    assert [one for one in outside if one] == [seen(text)] * 7
    (found,) = body.iter(f"{W}tbl")
    assert grid_of(found)[1] == [(1, 0, "丙"), (1, 1, seen(text))]
    assert grid_of(found)[2] == [(1, 0, "丙"), (2, 1, seen(text))]
    assert docx.Document(io.BytesIO(data)).tables[0].cell(2, 1).text == seen(text)


def test_numbers_are_not_parted_where_long_texts_stand_beside_them() -> None:
    long = "甲" * 60
    row = tuple(Cell(text) for text in (long, "8,827,620.53", *[long] * 9, "13043425P000001100396"))
    widths = share_width((row,), len(row), 112)
    assert sum(widths) == 112
    assert widths[1] >= len("8,827,620.53") + 2
    assert widths[11] >= len("13043425P000001100396") + 2
    assert min(widths) >= 7


@pytest.mark.parametrize("value", ["≥120000人次", "≤3200元/天", "12月底前", "≥8827620.53平方米"])
def test_a_number_keeps_its_unit_where_there_is_room(value: str) -> None:
    long = "甲" * 60
    row = tuple(Cell(text) for text in (long, value, *[long] * 9))
    assert share_width((row,), len(row), 166)[1] > display_width(value, 2) + 2


def test_a_word_that_is_parted_anyhow_leaves_room_for_others() -> None:
    long = "甲" * 60
    row = tuple(Cell(text) for text in ("Measures_for_Performance_2025_v3.xlsx", "13043425P000001100396", *[long] * 5))
    widths = share_width((row,), len(row), 112)
    assert widths[1] >= 23
    assert widths[0] < widths[1]


def test_two_levels_of_merges_over_a_gap() -> None:
    rows = (
        (Cell("甲", rows=4), Cell("乙", columns=2, rows=2), Cell("1")),
        (Cell("2"),),
        (Cell("丙"), Cell("丁", rows=2), Cell("3")),
        (Cell("戊"), Cell("4")),
    )
    table = Table("", rows)
    (found,) = document_of(render([table])).iter(f"{W}tbl")
    assert grid_of(found) == [[(one.row, one.column, one.cell.text) for one in line] for line in covered(table)]


@pytest.mark.parametrize(
    "given",
    [[], [PageBreak()], [Table("", ())], [Table("", ((),))], [Table("", ((Cell("甲"),), (Cell("乙", columns=3),)))]],
    ids=["nothing", "a break", "no row", "an empty row", "a row too wide"],
)
def test_what_no_layout_gives_still_opens(given: list[Block]) -> None:
    docx.Document(io.BytesIO(render(given)))


def test_two_tables_and_breaks_keep_apart() -> None:
    one = Table("", ((Cell("甲"),),))
    body = document_of(render([one, one, PageBreak(), PageBreak(), one, PageBreak()]))
    tags = [element.tag.removeprefix(W) for element in body]
    assert tags == ["tbl", "p", "tbl", "p", "tbl", "p", "sectPr"]
    assert len(list(body.iter(f"{W}pageBreakBefore"))) == 1


def test_parts_are_shipped() -> None:
    parts = Path(__file__).parent.parent / "src" / "targetlang" / "backends" / "docx_parts"
    assert {path.suffix for path in parts.iterdir()} == {".xml"}


def wide_table(columns: int = 12) -> Table:
    return Table("", (tuple(Cell("指标值及其单位", header=True) for _ in range(columns)), tuple(Cell("1") for _ in range(columns))), heads=1)


def test_a_page_lies_across_where_its_headings_find_no_room() -> None:
    narrow = Table("", ((Cell("甲"), Cell("乙")),))
    body = document_of(render([Paragraph("一"), PageBreak(), Paragraph("二"), wide_table(), PageBreak(), wide_table(), PageBreak(), narrow]))
    sections = list(body.iter(f"{W}sectPr"))
    assert [value(one.find(f"{W}pgSz"), "orient") for one in sections] == [None, "landscape", None]
    assert [value(one.find(f"{W}pgNumType"), "start") for one in sections] == ["1", None, None]
    assert body[-1] is sections[-1]
    assert len(list(body.iter(f"{W}pageBreakBefore"))) == 1
    widths = [sum(int(value(column, "w") or 0) for column in table.iter(f"{W}gridCol")) for table in body.iter(f"{W}tbl")]
    assert widths == [15024, 15024, 10092]


def test_a_heading_of_common_length_keeps_a_page_upright() -> None:
    (paper,) = document_of(render([wide_table(6)])).iter(f"{W}pgSz")
    assert paper.get(f"{W}orient") is None
