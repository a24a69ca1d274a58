"""The workbook, read back cell by cell."""

from decimal import Decimal
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from fragments import published_fragments
from hostile import HOSTILE
from hostile import with_hostile_text
from presence import laid_out

from targetlang.backends.to_xlsx import render
from targetlang.cli.files import read_file
from targetlang.pipeline import compile_bytes
from targetlang.tables import Block
from targetlang.tables import Cell
from targetlang.tables import Heading
from targetlang.tables import PageBreak
from targetlang.tables import Paragraph
from targetlang.tables import Table

ROOT = Path(__file__).parent.parent
PUBLISHED = Path(__file__).parent / "cases" / "forms" / "hebei_2021" / "weixian" / "published.txt"


def built(path: str) -> bytes:
    result = compile_bytes(str(ROOT / path), (ROOT / path).read_bytes(), read_file)
    return render(laid_out(result))


def read(data: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(BytesIO(data))


def shown(cell: openpyxl.cell.Cell) -> str | None:
    """The text that a spreadsheet shows: a number in its format."""
    if not isinstance(cell.value, int | float):
        text: str | None = cell.value
        return text
    value = Decimal(str(cell.value))
    percent = str(cell.number_format).endswith("%")
    value = value * 100 if percent else value
    decimals = len(cell.number_format.removesuffix("%").partition(".")[2])
    grouped = "," if "," in cell.number_format else ""
    return f"{value:{grouped}.{decimals}f}" + "%" * percent


def texts(book: openpyxl.Workbook) -> list[str]:
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert all(cell.data_type in "sn" for cell in cells)
    return [shown(cell) or "" for cell in cells]


def test_every_fragment_comes_out_in_order() -> None:
    expected = published_fragments(PUBLISHED.read_text(encoding="utf-8"))
    found = ["".join(text.split()) for text in texts(read(built("examples/weixian/信访局.target")))]
    assert len(expected) == 347
    assert found == expected


def test_sheets_merges_numbers_and_page_of_the_sample() -> None:
    book = read(built("examples/weixian/信访局.target"))
    assert book.sheetnames[:2] == ["部门整体绩效目标", "1.电子政务外网光纤租赁费绩效目标表"]
    assert len(book.sheetnames) == 6
    sheet = book.worksheets[2]
    (money,) = [cell for row in sheet.iter_rows() for cell in row if cell.value == "预算数"]
    number = sheet.cell(money.row, money.column + 1)
    assert (number.value, number.number_format) == (10, "0.00")
    assert sheet.page_setup.paperSize == 9
    assert sheet.page_setup.orientation == "portrait"
    assert sheet.print_title_rows == "$10:$10"
    output = next(cell for row in sheet.iter_rows() for cell in row if cell.value == "产出指标")
    area = next(area for area in sheet.merged_cells.ranges if output.coordinate in area)
    assert area.size["rows"] == 4


def test_the_flat_table_of_a_department_is_one_sheet() -> None:
    book = read(built("examples/sichuan/马踏镇.target"))
    (sheet,) = book.worksheets
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.freeze_panes == "A6"
    numbers = {cell.value: cell.number_format for row in sheet.iter_rows() for cell in row if cell.data_type == "n"}
    assert numbers[8827620.53] == "#,##0.00"


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_text_stays_text(text: str) -> None:
    blocks = with_hostile_text(text)
    book = read(render(blocks))
    assert texts(book)
    joined = "".join(str(cell.value) for cell in book.active["A"] if cell.value is not None).replace("_x005F_", "_")
    kept = text.replace("\r", "\n")
    for character in kept:
        if (character < " " and character not in "\t\n") or "\ud800" <= character <= "\udfff":
            kept = kept.replace(character, "\ufffd")
    assert joined == kept * 6


def test_a_cell_too_long_for_a_spreadsheet_goes_on_below() -> None:
    long = "字" * 40_000
    book = read(render((Table("长", ((Cell("甲"), Cell(long)), (Cell("乙"), Cell("丙")))),)))
    sheet = book.active
    pieces = [cell.value for cell in sheet["B"] if cell.value]
    assert len(pieces) == 3
    assert "".join(pieces) == long + "丙"
    assert max(dimension.height for dimension in sheet.row_dimensions.values()) <= 409
    rows = [area for area in sheet.merged_cells.ranges if area.min_col == 1]
    assert rows[0].size["rows"] == sum(area.size["rows"] for area in sheet.merged_cells.ranges if area.min_col == 2)


def test_numbers_that_a_spreadsheet_cannot_hold_stay_text() -> None:
    value = Decimal("123456789012345678.25")
    cell = Cell(f"{value:f}", kind="number", value=value)
    assert texts(read(render((Table("数", ((cell,),)),)))) == [f"{value:f}"]


def test_sheet_names_are_allowed_and_differ() -> None:
    blocks: list[Block] = []
    for name in ("a/b", "A/B", "[:*?]\\", "长" * 40, "长" * 41, "'x'", "𠮷" * 40, "History"):
        blocks += [PageBreak(sheet=True), Heading(2, name), Paragraph("文")]
    names = read(render(tuple(blocks))).sheetnames
    assert names == ["a／b", "A／B(2)", "［：＊？］＼", "长" * 31, "长" * 28 + "(2)", "x", "𠮷" * 15, "History(2)"]


def test_an_empty_document_is_an_empty_workbook() -> None:
    assert texts(read(render(()))) == []


def test_same_bytes_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    first = built("examples/weixian/信访局.target")
    assert first == built("examples/weixian/信访局.target")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert read(built("examples/weixian/信访局.target")).properties.created.year == 2023


def test_tables_of_all_shapes_stand_on_one_sheet() -> None:
    wide = Table("宽", (tuple(Cell(f"第{at}列") for at in range(300)),))
    narrow = Table("窄", ((Cell("一"), Cell("二", columns=2)), (Cell("三", columns=3),)))
    book = read(render((wide, narrow, Table("", ((Cell("单"),),)))))
    assert texts(book) == [*(f"第{at}列" for at in range(300)), "一", "二", "三", "单"]


def test_a_sheet_of_prose_can_be_fitted_into_a_page() -> None:
    """Of one column wider than the page nothing can be fitted: LibreOffice cuts it off on both sides."""
    for blocks in ([Paragraph("字" * 200)], [Table("", ((Cell("字" * 200),),))]):
        (sheet,) = read(render(blocks))
        widths = [sheet.column_dimensions[letter].width for letter in "ABCD"]
        assert len(widths) == 4
        assert max(widths) < 40
        assert [str(area) for area in sheet.merged_cells.ranges] == ["A1:D1"]
