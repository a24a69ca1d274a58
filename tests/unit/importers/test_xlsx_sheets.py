"""Sheets of workbooks: tables, what stands around them, and what Excel shows in a cell."""

from datetime import date
from io import BytesIO

import openpyxl
import pytest
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st
from office_files import cells
from office_files import read_book
from office_files import workbook
from openpyxl.styles import Border
from openpyxl.styles import Side
from tilings import tilings

from targetlang.backends.to_xlsx import render
from targetlang.importers.from_xlsx import IMPORTER
from targetlang.importers.number_format import show
from targetlang.tables import Block
from targetlang.tables import PageBreak
from targetlang.tables import Paragraph
from targetlang.tables import Table

BOX = Border(*[Side(style="thin")] * 4)


def book(*rows: tuple[object, ...], merges: tuple[str, ...] = (), framed: str = "") -> openpyxl.Workbook:
    made = openpyxl.Workbook()
    sheet = made.active
    for row in rows:
        sheet.append(row)
    for line in sheet[framed] if framed else ():
        for cell in line:
            cell.border = BOX
    for merge in merges:
        sheet.merge_cells(merge)
    return made


def saved(made: openpyxl.Workbook) -> tuple[Block, ...]:
    file = BytesIO()
    made.save(file)
    return read_book(file.getvalue())


FORM = (
    ("项目支出绩效目标表",),
    ("填报单位：信访局", None, None, "单位：万元"),
    ("项目名称", "光纤租赁费", None, None),
    ("年度目标", None, None, None),
    ("指标", "产出", "数量", "≥60个"),
    (None, None, "质量", 0.95),
    (),
    ("填表说明：金额保留两位小数。",),
)


def test_a_form_with_lines_is_a_table_and_what_stands_around_it_prose() -> None:
    read = saved(book(*FORM, framed="A3:D6", merges=("A1:D1", "B3:D3", "A5:A6", "B5:B6", "B4:D4", "A8:D8")))
    assert read[:2] == (Paragraph("项目支出绩效目标表"), Paragraph("填报单位：信访局\t单位：万元"))
    assert cells(read[2]) == [
        [("项目名称", 1, 1), ("光纤租赁费", 3, 1)],
        [("年度目标", 1, 1), ("", 3, 1)],
        [("指标", 1, 2), ("产出", 1, 2), ("数量", 1, 1), ("≥60个", 1, 1)],
        [("质量", 1, 1), ("0.95", 1, 1)],
    ]
    assert read[3:] == (Paragraph("填表说明：金额保留两位小数。"),)


def test_a_form_without_lines_has_its_title_apart_too() -> None:
    read = saved(book(*FORM, merges=("A1:D1", "B3:D3", "A5:A6", "B5:B6")))
    assert [type(one) for one in read] == [Paragraph, Table, Paragraph]
    assert cells(read[1])[0] == [("填报单位：信访局", 1, 1), ("", 1, 1), ("", 1, 1), ("单位：万元", 1, 1)]
    assert cells(read[1])[-1] == [("质量", 1, 1), ("0.95", 1, 1)]


def test_empty_rows_part_tables_unless_lines_hold_them_together() -> None:
    rows = (("甲", "1"), ("乙", "2"), (), ("丙", "3"), ("丁", "4"))
    assert [len(cells(one)) for one in saved(book(*rows))] == [2, 2]
    assert [len(cells(one)) for one in saved(book(*rows, framed="A1:B5"))] == [5]
    assert [len(cells(one)) for one in saved(book(*rows, framed="A1:B9"))] == [5]


def test_a_merge_down_over_an_empty_row_holds_a_table_together() -> None:
    (table,) = saved(book(("目标", "一"), (), (None, "二"), merges=("A1:A3",)))
    assert cells(table) == [[("目标", 1, 3), ("一", 1, 1)], [("", 1, 1)], [("二", 1, 1)]]


def test_a_table_need_not_begin_in_the_corner() -> None:
    (table,) = saved(book((), (None, None, "甲", "乙"), (None, None, None, "丙", "丁")))
    assert cells(table) == [[("甲", 1, 1), ("乙", 1, 1), ("", 1, 1)], [("", 1, 1), ("丙", 1, 1), ("丁", 1, 1)]]


def test_sheets_that_are_seen() -> None:
    made = book(("甲", "1"), ("乙", "2"))
    for name, state in (("藏", "hidden"), ("深藏", "veryHidden"), ("空", "visible"), ("后", "visible")):
        sheet = made.create_sheet(name)
        sheet.sheet_state = state
        if name != "空":
            sheet.append(("丙", name))
            sheet.append(("丁", name))
    first, parting, second = saved(made)
    assert parting == PageBreak(sheet=True)
    assert [one.caption for one in (first, second) if isinstance(one, Table)] == ["Sheet", "后"]
    assert cells(second)[0] == [("丙", 1, 1), ("后", 1, 1)]


def test_what_openpyxl_writes_is_shown_as_excel_shows_it() -> None:
    made = book((34, 0.95, date(2025, 12, 31), True, 1234567.8, "007"), ("=A1*2", "x", "x", "x", "x", "x"))
    sheet = made.active
    for cell, code in zip(sheet[1], ("0.00", "0%", 'yyyy"年"m"月"d"日"', "General", "#,##0.00", "@"), strict=True):
        cell.number_format = code
    (table,) = saved(made)
    assert [text for text, _, _ in cells(table)[0]] == ["34.00", "95%", "2025年12月31日", "TRUE", "1,234,567.80", "007"]
    assert cells(table)[1][0][0] == "=A1*2"


def test_merges_that_overlap_and_texts_that_merges_hide() -> None:
    row = '<row r="{0}"><c r="A{0}" t="str"><v>甲</v></c><c r="B{0}" t="str"><v>{1}</v></c><c r="C{0}" t="str"><v>丙</v></c></row>'
    merges = '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="B1:C2"/><mergeCell ref="$A$2:C3"/><mergeCell ref="E5:F6"/></mergeCells>'
    (table,) = read_book(workbook(f"<sheetData>{row.format(1, '甲')}{row.format(2, '乙')}{row.format(3, '')}{row.format(4, '丁')}</sheetData>{merges}"))
    assert cells(table) == [[("甲", 2, 1), ("丙", 1, 1)], [("甲\n乙\n丙", 3, 1)], [("甲", 1, 1), ("丁", 1, 1), ("丙", 1, 1)]]


def test_strings_of_all_kinds() -> None:
    strings = (
        '<si><r><t>绩效</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 目标</t></r><rPh sb="0" eb="1"><t>jixiao</t></rPh></si>'
        "<si><t>一_x000D_\n二_x005F_x0041_</t></si>"
    )
    row = (
        '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><t>内</t></is></c><c t="b"><v>0</v></c>'
        '<c t="e"><v>#DIV/0!</v></c><c t="str"><f>A1</f><v>果</v></c><c t="d"><v>2025-12-31</v></c><c><f>B1</f></c><c/></row>'
    )
    (table,) = read_book(workbook(f"<sheetData>{row}{row}</sheetData>", strings=strings))
    assert [text for text, _, _ in cells(table)[0]] == ["绩效 目标", "一\n二_x0041_", "内", "FALSE", "#DIV/0!", "果", "2025-12-31", "=B1"]


def test_days_since_1904() -> None:
    styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="31"/></cellXfs>'
    sheet = '<sheetData><row><c s="1"><v>44560</v></c></row></sheetData>'
    assert read_book(workbook(sheet, styles=styles, properties='<workbookPr date1904="1"/>')) == (Paragraph("2025年12月31日"),)


@pytest.mark.parametrize(
    ("value", "code", "shown"),
    [
        ("34", "General", "34"),
        ("0.1", "General", "0.1"),
        ("0.30000000000000004", "General", "0.3"),
        ("13043425000001", "General", "13043425000001"),
        ("1E+3", "General", "1000"),
        ("34", "0.00", "34.00"),
        ("2.345", "0.00", "2.35"),
        ("0.125", "0.0%", "12.5%"),
        ("1", "0%", "100%"),
        ("8827620.53", "#,##0.00", "8,827,620.53"),
        ("-8827620.53", "#,##0.00", "-8,827,620.53"),
        ("-5", '#,##0.00_);[Red]\\(#,##0.00\\)', "(5.00)"),
        ("0", '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', "-"),
        ("1234.5", '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', "1,234.50"),
        ("-1234.5", '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', "-1,234.50"),
        ("12.5", '0.00"万元"', "12.50万元"),
        ("12.5", "0.##", "12.5"),
        ("12", "0.##", "12"),
        ("7", "000", "007"),
        ("1234567", "0.00,", "1234.57"),
        ("88", '[$¥-804]#,##0.00', "¥88.00"),
        ("12", "@", "12"),
        ("0.5", "# ?/?", "0.5"),
        ("1234", "0.00E+00", "1234"),
        ("3", "[>=100]0;0.0", "3"),
        ("46022", "yyyy/m/d", "2025/12/31"),
        ("46022", "yyyy\\-mm\\-dd", "2025-12-31"),
        ("46022", '[$-804]yyyy"年"m"月"d"日";@', "2025年12月31日"),
        ("46022", '[DBNum1][$-804]yyyy"年"m"月"', "2025年12月"),
        ("46022", "yy-mmm", "25-Dec"),
        ("46022", "aaaa", "星期三"),
        ("46022.75", "yyyy/m/d h:mm:ss", "2025/12/31 18:00:00"),
        ("46022.75", "h:mm AM/PM", "6:00 PM"),
        ("0.5", "mm:ss", "00:00"),
        ("1.5", "[h]:mm", "1.5"),
        ("1", "yyyy/m/d", "1900/1/1"),
        ("61", "yyyy/m/d", "1900/3/1"),
        ("-1", "yyyy/m/d", "-1"),
        ("99999999", "yyyy/m/d", "99999999"),
        ("2958464.999999999", "yyyy/m/d", "9999/12/31"),
        ("5", ";;;", "5"),
        ("5", '"', "5"),
        ("5", "", "5"),
        ("5", "0" * 300, "5"),
    ],
)
def test_numbers_are_shown_by_their_format(value: str, code: str, shown: str) -> None:
    assert show(value, code) == shown


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**9), max_value=10**9), st.text("0#,.%;\"[]_*\\ymdhsAM/P@年-¥$E", max_size=30))
def test_any_format_shows_something(value: object, code: str) -> None:
    show(str(value), code)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_any_table_is_read_back(data: st.DataObject) -> None:
    table = data.draw(tilings().filter(lambda one: all(any(cell.text.strip() for cell in row) for row in one.rows)))
    read = IMPORTER.read(render([table]))
    assert not isinstance(read, str)
    texts = [cell.text for row in table.rows for cell in row if cell.text.strip()]
    found = [cell.text for block in read if isinstance(block, Table) for row in block.rows for cell in row if cell.text.strip()]
    assert found == texts
    assert all(block.complete for block in read if isinstance(block, Table))
