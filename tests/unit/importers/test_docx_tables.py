"""Tables of Word documents: merged cells, ragged rows, tables in tables."""

from io import BytesIO

import docx
from hypothesis import given
from hypothesis import settings
from office_files import cells
from office_files import p
from office_files import read_word
from office_files import tbl
from office_files import tc
from office_files import tr
from tilings import tilings

from targetlang.backends.to_docx import render
from targetlang.importers.from_docx import IMPORTER
from targetlang.tables import Heading
from targetlang.tables import Paragraph
from targetlang.tables import Table

RESTART = '<w:vMerge w:val="restart"/>'
GOES_ON = "<w:vMerge/>"


def span(columns: int) -> str:
    return f'<w:gridSpan w:val="{columns}"/>'


def read_one(*rows: str) -> list[list[tuple[str, int, int]]]:
    (table,) = read_word(tbl(*rows))
    return cells(table)


def test_cells_down_and_across() -> None:
    assert read_one(
        tr(tc("绩效指标", span(2) + RESTART), tc("一级指标"), tc("指标值")),
        tr(tc("", span(2) + '<w:vMerge w:val="continue"/>'), tc("产出指标", RESTART), tc("≥95%")),
        tr(tc("甲"), tc("乙"), tc("", GOES_ON), tc("≤3万元")),
    ) == [
        [("绩效指标", 2, 2), ("一级指标", 1, 1), ("指标值", 1, 1)],
        [("产出指标", 1, 2), ("≥95%", 1, 1)],
        [("甲", 1, 1), ("乙", 1, 1), ("≤3万元", 1, 1)],
    ]


def test_rows_that_begin_late_or_end_early() -> None:
    assert read_one(
        tr(tc("甲"), tc("乙"), tc("丙")),
        tr(tc("丁"), properties='<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>'),
        tr(tc("戊")),
    ) == [
        [("甲", 1, 1), ("乙", 1, 1), ("丙", 1, 1)],
        [("", 1, 1), ("丁", 1, 1), ("", 1, 1)],
        [("戊", 1, 1), ("", 2, 1)],
    ]


def test_a_merge_that_fits_nothing_above_is_a_cell_of_its_own() -> None:
    assert read_one(tr(tc("甲", RESTART), tc("乙")), tr(tc("丙", span(2) + GOES_ON))) == [[("甲", 1, 1), ("乙", 1, 1)], [("丙", 2, 1)]]
    assert read_one(tr(tc("甲", GOES_ON), tc("乙")), tr(tc("", GOES_ON), tc("丙"))) == [[("甲", 1, 2), ("乙", 1, 1)], [("丙", 1, 1)]]


def test_text_that_a_merge_hides_is_kept_once() -> None:
    rows = [tr(tc("产出指标", RESTART), tc("1")), tr(tc("产出指标", GOES_ON), tc("2")), tr(tc("（续）", GOES_ON), tc("3"))]
    assert read_one(*rows)[0][0] == ("产出指标\n（续）", 1, 3)


def test_a_merge_of_old_files() -> None:
    assert read_one(
        tr(tc("甲", '<w:hMerge w:val="restart"/>'), tc("", '<w:hMerge w:val="continue"/>'), tc("乙")), tr(tc("1"), tc("2"), tc("3"))
    )[0] == [("甲", 2, 1), ("乙", 1, 1)]


def test_rows_and_cells_in_controls_and_tracked_rows() -> None:
    control = "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>"
    assert read_one(
        control.format(tr(control.format(tc("甲")), tc("乙"))),
        tr(tc("删"), tc("去"), properties="<w:del/>"),
        tr(tc("加"), tc("上"), properties="<w:ins/>"),
    ) == [[("甲", 1, 1), ("乙", 1, 1)], [("加", 1, 1), ("上", 1, 1)]]


def test_how_a_cell_was_merged_before_says_nothing() -> None:
    former = f"<w:tcPrChange><w:tcPr>{span(40)}{GOES_ON}</w:tcPr></w:tcPrChange>"
    assert read_one(tr(tc("甲", former), tc("乙"))) == [[("甲", 1, 1), ("乙", 1, 1)]]


def test_lines_of_a_cell() -> None:
    cell = f"<w:tc>{p('')}{p('总体目标：')}{p('')}{p('　1.完成；')}{p('2.保障。')}{p('')}</w:tc>"
    assert read_one(tr(cell)) == [[("总体目标：\n\n　1.完成；\n2.保障。", 1, 1)]]


def test_a_table_in_a_cell_is_lines_of_it() -> None:
    inner = tbl(tr(tc("数量"), tc("100个")), tr(tc("质量", span(2))))
    assert read_one(tr(f"<w:tc>{p('指标')}{inner}{p('')}</w:tc>", tc("乙"))) == [[("指标\n数量\t100个\n质量", 1, 1), ("乙", 1, 1)]]


def test_a_text_box_in_a_cell_is_lines_of_it_and_holds_tables_outside() -> None:
    frame = f"<w:r><w:pict><v:textbox><w:txbxContent>{p('框内')}{tbl(tr(tc('格')))}</w:txbxContent></v:textbox></w:pict></w:r>"
    paragraph = f"<w:p><w:r><w:t>甲</w:t></w:r>{frame}</w:p>"
    assert read_one(tr(f"<w:tc>{paragraph}</w:tc>")) == [[("甲\n框内\n格", 1, 1)]]
    first, second, table = read_word(paragraph)
    assert (first, second) == (Paragraph("甲"), Paragraph("框内"))
    assert cells(table) == [[("格", 1, 1)]]


def test_tables_without_rows_or_cells_are_none() -> None:
    assert read_word(tbl() + tbl(tr()) + p("甲")) == (Paragraph("甲"),)


def test_two_tables_that_touch_are_two() -> None:
    assert len(read_word(tbl(tr(tc("甲"))) + tbl(tr(tc("乙"))))) == 2


def test_heads_and_the_name_of_a_table() -> None:
    named = f'<w:tbl><w:tblPr><w:tblCaption w:val="指标表"/></w:tblPr>{tr(tc("甲"), properties="<w:tblHeader/>")}{tr(tc("乙"))}</w:tbl>'
    (table,) = read_word(named)
    assert isinstance(table, Table)
    assert (table.caption, table.heads) == ("指标表", 1)


def test_what_an_independent_writer_makes() -> None:
    document = docx.Document()
    document.add_heading("部门整体绩效目标", 1)
    document.add_paragraph("单位：万元")
    table = document.add_table(3, 4)
    for row in range(3):
        for column in range(4):
            table.cell(row, column).text = f"{row}{column}"
    table.cell(0, 0).merge(table.cell(1, 1))
    table.cell(0, 3).merge(table.cell(2, 3))
    document.add_page_break()  # type: ignore[no-untyped-call]
    document.add_paragraph("页二")
    file = BytesIO()
    document.save(file)
    read = IMPORTER.read(file.getvalue())
    assert not isinstance(read, str)
    assert read[:2] == (Heading(1, "部门整体绩效目标"), Paragraph("单位：万元"))
    assert cells(read[2]) == [[("00\n01\n10\n11", 2, 2), ("02", 1, 1), ("03\n13\n23", 1, 3)], [("12", 1, 1)], [("20", 1, 1), ("21", 1, 1), ("22", 1, 1)]]
    assert read[-1] == Paragraph("页二")


@settings(max_examples=150, deadline=None)
@given(tilings())
def test_any_table_is_read_back(table: Table) -> None:
    assert IMPORTER.read(render([table])) == (table,)
