"""What the shipped layouts print beyond the published tables: nothing that is written is lost, and pages begin where they should."""

import re
from io import BytesIO
from zipfile import ZipFile

import pytest
from fragments import texts_of
from presence import laid_out
from presence import there

from targetlang.backends.to_docx import render as to_docx
from targetlang.backends.to_pdf import render as to_pdf
from targetlang.backends.to_text import render
from targetlang.backends.to_xlsx import render as to_xlsx
from targetlang.layout import lay_out
from targetlang.pipeline import compile_text
from targetlang.ports.form import Form
from targetlang.ports.form_index import find_form
from targetlang.ports.form_index import form_names
from targetlang.records import evolve
from targetlang.tables import Block
from targetlang.tables import Heading
from targetlang.tables import PageBreak
from targetlang.tables import Table


def rows_of(form: str, text: str) -> list[list[str]]:
    """Return the texts of all rows that a document prints."""
    blocks = laid_out(compile_text("a.target", f"部门 某局\n规范: {form}\n{text}"))
    return [[cell.text for cell in row] for block in blocks if isinstance(block, Table) for row in block.rows]


def row_with(form: str, line: str, name: str) -> list[str]:
    rows = rows_of(form, f"项目 甲\n  预算: 3万元\n  {line}\n")
    return there(next((row[row.index(name) :] for row in rows if name in row), None))


HORIZONS = [("湖南2023", "实施期"), ("财政部2021", "实施期"), ("湖南2024", "长期")]


@pytest.mark.parametrize(("form", "other"), HORIZONS)
def test_a_value_of_a_horizon_without_column_stands_beside_the_default(form: str, other: str) -> None:
    assert row_with(form, f"产出.数量 断面: {other} ≥300个；年度 ≥100个", "断面")[1] == f"年度 ≥100个；{other} ≥300个"
    assert row_with(form, f"产出.数量 断面: {other} ≥300个", "断面")[1] == f"{other} ≥300个"
    assert row_with(form, "产出.数量 断面: ≥100个", "断面")[1] == "≥100个"


def test_a_department_shows_its_horizons_as_a_project_does() -> None:
    rows = rows_of("广东2022", "产出.数量 场次: 中期 ≥30场；年度 ≥10场\n")
    assert ["数量指标", "场次", "年度 ≥10场；中期 ≥30场"] in [row[-3:] for row in rows]


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ("调整后 ≥77次；年初 ≥12次", ["≥", "年初 12；调整后 77", "次"]),
        ("调整后 ≥77次；年初 12人", ["", "年初 12人；调整后 ≥77次", ""]),
        ("调整后 ≥77次", ["≥", "调整后 77", "次"]),
        ("≥12次", ["≥", "12", "次"]),
    ],
)
def test_sign_and_unit_that_horizons_share_stand_in_their_columns(line: str, cells: list[str]) -> None:
    assert row_with("四川自评2023", f"产出.数量 次数: {line}", "次数")[1:4] == cells


def test_horizons_with_columns_stay_apart() -> None:
    rows = rows_of("财政部2015", "项目 甲\n  产出.数量 断面: 中期 ≥300个；年度 ≥100个\n  产出.质量 率: 中期 ≥9%\n")
    assert ["断面", "≥300个", "数量指标", "断面", "≥100个"] in [row[-5:] for row in rows]
    assert ["率", "≥9%", "质量指标", "", ""] in [row[-5:] for row in rows]


def test_a_row_without_readable_value_is_printed_in_a_form_with_two_sides() -> None:
    text = "部门 某局\n规范: 财政部2015\n项目 甲\n  产出.数量 断面: \n"
    assert "断面" in render(laid_out(compile_text("a.target", text))).decode()


def block_of(form: Form, kind: str, name: str) -> str:
    """Return a department or an entity that says what every form lets it say, and has two projects."""
    first = form.categories[0]
    path = f"{first.short}.{first.subcategories[0].short if first.subcategories else ''}"
    own = "".join(f"{one.key}: {name}{one.key}\n" for one in form.fields if one.owners == ("department",) and one.type == "text")
    said = f"总体目标: {name}总体\n分项目标: {name}分项\n{own}任务 {name}任务: 5万元 | {name}内容\n{path} {name}指标: ≥7个\n"
    projects = "".join(f"项目 {name}{one}\n  预算: 3万元\n  目标: {name}{one}目标\n  {path} {name}{one}指标: ≥8个\n" for one in "一二")
    return f"{kind} {name}\n{said}{projects}"


def two_departments(name: str) -> tuple[Block, ...]:
    form = there(find_form(name))
    blocks = [block_of(form, kind, who) for kind, who in (("部门", "甲局"), ("单位", "甲站"), ("部门", "乙局"), ("单位", "乙站"))]
    return laid_out(compile_text("a.target", f"规范: {name}\n{''.join(blocks)}"))


@pytest.mark.parametrize("name", form_names())
def test_what_an_entity_says_is_printed_as_what_a_department_says(name: str) -> None:
    form = there(find_form(name))
    texts = texts_of(two_departments(name))
    everything = "\n".join(texts)
    own = [one.key for one in form.fields if one.owners == ("department",) and one.type == "text"]
    for who in ("甲局", "甲站", "乙局", "乙站"):
        said = [f"{who}{what}" for what in ("总体", "分项", "任务", "内容", "指标", "一目标", "一指标", "二指标", *own)]
        assert [text for text in said if text not in everything] == []
        assert any(text == who for text in texts) or name == "四川2023"
    places = [everything.index(f"{who}指标") for who in ("甲局", "甲站", "乙局", "乙站")]
    assert places == sorted(places)


@pytest.mark.parametrize("name", form_names())
def test_an_entity_that_says_nothing_is_not_printed(name: str) -> None:
    form = there(find_form(name))
    alone = f"规范: {name}\n{block_of(form, '部门', '甲局')}"
    assert laid_out(compile_text("a.target", f"{alone}单位 甲站\n")) == laid_out(compile_text("a.target", alone))


PAGES = {"四川2023": 2, "广东2022": 4, "江西2026": 4, "河北": 10}
"""Where not every project and every part of a department or an entity has a page of its own."""


@pytest.mark.parametrize("name", form_names())
def test_every_page_begins_with_its_heading(name: str) -> None:
    blocks = two_departments(name)
    breaks = [at for at, block in enumerate(blocks) if isinstance(block, PageBreak)]
    assert len(breaks) + 1 == PAGES.get(name, 12)
    assert all(isinstance(blocks[at], Heading) for at in (0, *(place + 1 for place in breaks)))


def test_the_sum_of_a_department_has_the_tasks_of_its_entities() -> None:
    rows = rows_of("广东2022", "任务 甲: 3万元 = 市财政 3万元\n单位 某站\n任务 乙: 5万元 = 其他 5万元\n任务 丙: 1万元\n")
    assert ["某站", "乙、丙", "6", "", "5"] in rows
    assert [row for row in rows if row[0] == "金额合计"] == [["金额合计", "*", "9", "3", "5"], ["金额合计", "*", "6", "0", "5"]]
    assert "某站" not in [row[0] for row in rows_of("广东2022", "任务 甲: 3万元\n单位 某站\n总体目标: 乙\n")]


def test_what_a_form_for_departments_has_no_place_for_stands_in_a_table_of_its_own() -> None:
    text = "项目 甲\n  预算: 34.00万元 = 市财政 30万元 + 其他 4.00万元\n  支出: 6月底 50%, 12月底 100%\n  目标:\n    - 一\n    - 二\n"
    rows = rows_of("广东2022", text)
    assert ["预算", "34.00万元（市财政 30万元 + 其他 4.00万元）"] in rows
    assert ["目标", "一\n二"] in rows


def test_a_project_in_a_file_of_its_own_leaves_the_department_out() -> None:
    text = f"规范: 财政部2021\n{block_of(there(find_form('财政部2021')), '部门', '甲局')}"
    result = compile_text("a.target", text)
    blocks = tuple(lay_out(there(result.document), there(result.form), whole=False))
    assert "甲局总体" not in texts_of(blocks)
    assert isinstance(blocks[0], Heading)


RATES = [
    ("预算: 8万元 = 财政 8万元", ["", ""]),
    ("预算 调整后: 8万元 = 财政 8万元", ["", ""]),
    ("预算 执行: 8万元 = 财政 8万元", ["", ""]),
    ("预算: 9万元\n  预算 调整后: 8万元 = 财政 8万元\n  预算 执行: 6万元 = 财政 6万元", ["75.00%", "75.00%"]),
    ("预算 调整后: 8万元 = 财政 6万元 + 其他 2万元\n  预算 执行: 6万元 = 财政 4万元 + 其他 2万元", ["75.00%", "66.67%", "", "", "100.00%"]),
    ("预算 调整后: 8万元 = 财政 8万元 + 其他 0万元\n  预算 执行: 0.00万元 = 财政 0万元 + 其他 0.00万元", ["0.00%", "0.00%", "", "", "0.00%"]),
    ("预算 调整后: 8万元 = 财政 8万元 + 其他 0万元\n  预算 执行: 9万元 = 财政 8万元 + 其他 1万元", ["112.50%", "100.00%", "", "", ""]),
]
"""Money of a project, and the rates of its total, of 财政, 财政专户, 单位 and 其他."""


@pytest.mark.parametrize(("money", "rates"), RATES)
def test_a_rate_is_blank_where_one_of_its_two_is_blank(money: str, rates: list[str]) -> None:
    rows = rows_of("四川自评2023", f"项目 甲\n  {money}\n")
    first = next(at for at, row in enumerate(rows) if row[0] == "总额")
    assert [row[4] for row in rows[first : first + 5]] == rates + [""] * (5 - len(rates))


def test_a_sum_is_grouped_where_what_it_adds_up_is() -> None:
    rows = rows_of("广东2022", "任务 甲: 1,234,567.5万元 = 市财政 1,234,567.5万元\n任务 乙: 2000万元 = 其他 2000万元\n")
    assert rows[3][2:] == ["1,236,567.5", "1,234,567.5", "2000"]
    rows = rows_of("广东2022", "任务 甲: 1234567万元\n任务 乙: 2000万元\n任务 丙: 10000元\n")
    assert rows[4][2] == "1236568"


def test_a_form_that_groups_does_so_in_cells_and_sums() -> None:
    rows = rows_of("四川2023", "项目 甲\n  预算: 3309840.00元\n项目 乙\n  预算: 12万元\n")
    assert [row[-2] for row in rows[:1]] == ["3,429,840.00"]
    assert [cell for row in rows[2:] for cell in row if "00" in cell] == ["3,309,840.00", "120,000.00"]


def test_goals_of_the_mid_term_are_numbered_as_those_of_the_year() -> None:
    text = "项目 甲\n  目标 中期:\n    - 一\n    - 二\n  目标:\n    - 三\n    - 四\n"
    assert ["目标1：一\n目标2：二", "目标1：三\n目标2：四"] in rows_of("财政部2015", text)
    assert ["一", "目标1：三"] in rows_of("财政部2015", "项目 甲\n  目标 中期: 一\n  目标: 三\n")


def test_weights_and_values_of_a_department_are_numbers() -> None:
    line = "产出.数量 {}指标: ≥7个 [10分]\n"
    text = f"部门 某局\n规范: 四川2023\n{line.format('部门')}项目 甲\n  {line.format('项目')}单位 某站\n{line.format('单位')}"
    tables = [one for one in laid_out(compile_text("a.target", text)) if isinstance(one, Table)]
    rows = [[cell for cell in row if cell.value is not None] for row in tables[0].rows if any("指标" in cell.text[2:] for cell in row)]
    assert [[cell.text for cell in row] for row in rows[1:]] == [["7", "10"]] * 3


def test_every_department_of_one_flat_table_has_a_sheet_with_its_head() -> None:
    breaks = [block for block in two_departments("四川2023") if isinstance(block, PageBreak)]
    assert breaks == [PageBreak(sheet=True)]


def test_a_form_may_ask_for_one_sheet() -> None:
    result = compile_text("a.target", "部门 甲\n规范: 四川2023\n部门 乙\n")
    blocks = lay_out(there(result.document), evolve(there(result.form), sheets="single"))
    assert [block for block in blocks if isinstance(block, PageBreak)] == [PageBreak(sheet=False)]


@pytest.mark.parametrize("name", form_names())
def test_every_page_has_a_name_of_its_own_in_contents(name: str) -> None:
    blocks = two_departments(name)
    first = [blocks[0], *(blocks[at + 1] for at, block in enumerate(blocks) if isinstance(block, PageBreak))]
    names = [block.named for block in first if isinstance(block, Heading)]
    assert len(set(names)) == len(names) or name == "河北"
    assert {"甲局一", "乙站二"} <= {block.named for block in blocks if isinstance(block, Heading)} or name in ("河北", "四川2023")
    assert all(block.text != "甲局一" for block in blocks if isinstance(block, Heading)) or PAGES.get(name) == 4


def test_contents_bookmarks_and_sheets_name_the_project() -> None:
    openpyxl = pytest.importorskip("openpyxl")
    pypdf = pytest.importorskip("pypdf")
    names = ["甲项目", "乙项目", "丙项目", "丁项目"]
    blocks = [block for name in names for block in (PageBreak(sheet=True), Heading(1, "申报表", name))][1:]
    assert openpyxl.load_workbook(BytesIO(to_xlsx(blocks))).sheetnames == names
    reader = pypdf.PdfReader(BytesIO(to_pdf(blocks)))
    assert [(one.title, reader.get_destination_page_number(one)) for one in reader.outline] == [*zip(names, range(1, 5), strict=True)]
    contents, *pages = [page.extract_text() for page in reader.pages]
    assert "申报表" not in contents
    assert all(name in contents for name in names)
    assert [("申报表" in page, "项目" in page) for page in pages] == [(True, False)] * 4
    with ZipFile(BytesIO(to_docx(blocks))) as package:
        written = re.findall(r"<w:t [^>]*>([^<]+)</w:t>", package.read("word/document.xml").decode())
    assert written == ["目　录", *names, *["申报表"] * 4]
