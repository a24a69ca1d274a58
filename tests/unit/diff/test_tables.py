"""对照表 and 调整表: complete grids, numbers that are numbers, and sums that are those of the bridge."""

from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pytest

from targetlang.cli.files import read_file
from targetlang.comparing import Side
from targetlang.comparing import compare
from targetlang.diff.settings import DiffSettings
from targetlang.diff.views.comparison_table import lay_out
from targetlang.diff.views.report import Report
from targetlang.ports.backend import find_backend
from targetlang.tables import Heading
from targetlang.tables import Table

EXAMPLES = Path(__file__).parent.parent.parent.parent / "examples"


def report(mode: str = "年际") -> Report:
    sides = []
    for name, file in (("weixian", "信访局"), ("weixian-次年", "信访局次年")):
        path = str(EXAMPLES / name / f"{file}.target")
        data = read_file(path)
        assert data is not None
        sides.append(Side(name, [(path, data)], read_file, {path: str(EXAMPLES)}))
    comparison = compare(sides[0], sides[1], DiffSettings(mode=mode)).comparison
    assert comparison is not None
    return Report(comparison, ("weixian", "weixian-次年"))


def tables(mode: str, *, split: bool) -> list[Table]:
    return [one for one in lay_out(report(mode), split=split) if isinstance(one, Table)]


@pytest.mark.parametrize("mode", ["年际", "修订"])
@pytest.mark.parametrize("split", [False, True])
def test_every_table_is_a_complete_grid(mode: str, split: bool) -> None:
    found = tables(mode, split=split)
    assert found
    assert [one.grid.faults for one in found] == [()] * len(found)


@pytest.mark.parametrize("split", [False, True])
def test_sums_are_those_of_the_bridge(split: bool) -> None:
    bridge, budgets, *_ = tables("年际", split=split)
    assert [cell.value for cell in bridge.rows[1]] == [Decimal("424.00"), Decimal("25.00"), Decimal("120.00"), Decimal(0), Decimal("329.00")]
    columns = list(zip(*(row[-5:-1] for row in budgets.rows[1:]), strict=True))
    for column in columns[:3]:
        assert sum(cell.value or 0 for cell in column[:-1]) == column[-1].value
    assert [column[-1].value for column in columns] == [Decimal("424.00"), Decimal("329.00"), Decimal("-95.00"), Decimal("-0.224")]


def test_numbers_of_split_targets_are_numbers() -> None:
    rows = {row[2].text: row for one in tables("年际", split=True) for row in one.rows if one.heads == 2}
    row = rows["派驻人员值班次数"]
    assert [cell.text for cell in row[3:10]] == ["", "4", "次", "", "3", "次", "放宽"]
    assert (row[4].kind, row[4].value, row[7].value) == ("number", Decimal(4), Decimal(3))
    added = rows["接入单位数量"]
    assert [cell.text for cell in added[3:10]] == ["", "", "", "≥", "46", "家", "新增"]


def test_adjusted_projects_have_a_table_each_with_reasons() -> None:
    blocks = lay_out(report("修订"), split=True)
    assert sum(isinstance(one, Heading) for one in blocks) == sum(isinstance(one, Table) for one in blocks) == 6
    first = next(one for one in blocks if isinstance(one, Table))
    words = [cell.text for row in first.rows for cell in row]
    assert {"调整前", "调整后", "调整原因", "审核意见", "权重", "符号"} <= set(words)
    assert any(text.startswith("放宽、改描述：按运营商服务协议") for text in words)


def test_a_sheet_has_every_column_of_the_form_and_paper_those_that_are_used() -> None:
    sheet, paper = (tables("修订", split=split)[0] for split in (True, False))
    words = [{cell.text for row in one.rows for cell in row} for one in (sheet, paper)]
    assert {"项目编码", "部门", "魏县信访局本级", "上年指标值", "前年指标值", "权重", "指标值确定依据", "附件", "审核意见"} <= words[0]
    assert {"附件", "审核意见"} <= words[1]
    assert not {"上年指标值", "权重"} & words[1]


def test_earlier_years_and_weights_stand_where_they_are_written() -> None:
    text = "规范: 四川\n部门 1 某局\n项目 A001 甲\n  预算: 5万元\n  目标: 好。\n  产出.数量 次数: ≥{n}次 [10分]\n    上年: 3次\n    前年: 2次\n"
    old, new = (Side("a", [("a.target", text.format(n=n).encode())]) for n in (4, 5))
    settings = DiffSettings(mode="修订")
    comparison = compare(old, new, settings).comparison
    assert comparison is not None
    (table,) = (one for one in lay_out(Report(comparison, ("a", "b"))) if isinstance(one, Table))
    assert table.complete
    assert [cell.text for cell in table.rows[-3]] == ["产出指标", "数量指标", "次数", "≥4次", "10", "≥5次", "10", "3次", "2次", "", "收紧"]


def test_what_a_removed_project_asked_for_is_listed() -> None:
    rows = [row for one in tables("年际", split=False)[2:] for row in one.rows if "驻京" in one.caption]
    assert {row[-2].text for row in rows[1:]} == {"取消"}


def test_nothing_adjusted_is_said() -> None:
    same = report("修订")
    old = same.comparison.changes.old
    from targetlang.diff import diff
    from targetlang.diff.judging import judge

    settings = DiffSettings(mode="修订")
    blocks = lay_out(Report(judge(diff(old, old, settings), settings), ("a", "a")))
    assert [getattr(one, "text", None) for one in blocks] == ["绩效目标调整表", "没有调整。"]


def compared(old: str, new: str, mode: str) -> Report:
    settings = DiffSettings(mode=mode)
    comparison = compare(Side("a", [("a.target", old.encode())]), Side("b", [("b.target", new.encode())]), settings).comparison
    assert comparison is not None
    return Report(comparison, ("a", "b"))


def rows_of(report: Report) -> list[list[str]]:
    found = [one for one in lay_out(report) if isinstance(one, Table)]
    assert [one.grid.faults for one in found] == [()] * len(found)
    return [[cell.text for cell in row] for one in found for row in one.rows]


PROJECT = "项目 A001 甲项目\n  预算: 34万元 = 财政 34万元\n"
OFFICE = "部门 202001 甲局\n规范: 河北\n"


def test_what_a_department_or_entity_asks_for_itself_is_in_both_tables() -> None:
    text = OFFICE + "产出.数量 接访: 100次\n" + PROJECT + "  产出.数量 次数: 4次\n单位 202002 二中心\n产出.数量 下访: 20次\n"
    new = text.replace("100次", "90次").replace("20次", "10次")
    between, revised = (rows_of(compared(text, new, mode)) for mode in ("年际", "修订"))
    for row in (["产出指标", "数量指标", "接访", "100次", "90次"], ["产出指标", "数量指标", "下访", "20次", "10次"]):
        assert [*row, "放宽", ""] in between
        assert [*row, "", "放宽"] in revised
    assert ["部门编码", "202001", "部门", "甲局"] in revised
    assert ["单位编码", "202002", "部门", "二中心"] in revised
    assert "甲项目" not in [cell for row in revised for cell in row]


def test_a_part_of_an_indicator_is_a_row_of_its_own() -> None:
    text = OFFICE + PROJECT + "  产出.数量 造林面积: 50000亩\n    其中 新造林面积: 30000亩\n    其中 补植面积: 20000亩\n    其中 其他面积: 10亩\n"
    new = text.replace("30000亩", "25000亩").replace("20000亩", "25000亩")
    between, revised = (rows_of(compared(text, new, mode)) for mode in ("年际", "修订"))
    assert [row[2:] for row in between if row[0] == "产出指标"] == [
        ["造林面积", "50000亩", "50000亩", "", ""],
        ["其中：新造林面积", "30000亩", "25000亩", "放宽", ""],
        ["其中：补植面积", "20000亩", "25000亩", "收紧", ""],
        ["其中：其他面积", "10亩", "10亩", "", ""],
    ]
    assert [row[2] for row in revised if row[0] == "产出指标"] == ["其中：新造林面积", "其中：补植面积"]


def test_a_budget_that_could_not_be_read_is_in_no_sum() -> None:
    text = OFFICE + PROJECT + "项目 A002 乙项目\n  预算: 20万元\n"
    rows = rows_of(compared(text, text.replace("20万元", "20万圆"), "年际"))
    assert ["乙项目\nA002", "20.00", "", "", "", "预算读不出来"] in rows
    assert ["合计", "34.00", "34.00", "0.00", "0.0%", ""] in rows
    assert ["34.00", "0.00", "0.00", "0.00", "34.00"] in rows


def test_a_split_is_named_in_both_tables() -> None:
    rows = "  产出.数量 走访户数: {}户\n  产出.质量 完成率: 100%\n"
    whole = OFFICE + "项目 A001 走访经费\n  预算: 100万元\n" + rows.format(300)
    parts = OFFICE + "".join(f"项目 A00{at} 走访{at}组经费\n  预算: 50万元\n{rows.format(count)}" for at, count in ((2, 200), (3, 100)))
    between, revised = (rows_of(compared(whole, parts, mode)) for mode in ("年际", "修订"))
    assert {row[-1] for row in between} >= {"由“走访经费”拆出", "拆分为“走访2组经费”、“走访3组经费”"}
    assert ["产出指标", "数量指标", "走访户数", "300户", "200户", "分合", ""] in between
    assert not {"新增", "取消"} & {cell for row in between for cell in row}
    assert ["项目名称", "走访2组经费", "调整类型", "由“走访经费”拆出"] in revised
    back = {cell for row in rows_of(compared(parts, whole, "年际")) for cell in row}
    assert {"由“走访2组经费”、“走访3组经费”合并", "并入“走访经费”"} <= back


def test_another_column_of_the_form_is_a_row_of_its_own() -> None:
    text = "部门 202001 甲局\n规范: 财政部2015\n项目 甲\n  预算: 5万元\n  产出.数量 次数: 4次; 中期 {}\n  产出.数量 户数: {}\n"
    old, new = text.format("12次", "40户; 中期 120户"), text.format("10次", "四十户; 中期 120户")
    new = new.replace("10次\n", "10次\n    变动: 人少\n")
    between, revised = (rows_of(compared(old, new, mode)) for mode in ("年际", "修订"))
    assert [row[2:] for row in between if row[0] == "产出指标"] == [
        ["次数", "4次", "4次", "", "人少"],
        ["次数（中期）", "12次", "10次", "放宽", "人少"],
        ["户数", "40户", "四十户", "读不出来", ""],
        ["户数（中期）", "120户", "120户", "", ""],
    ]
    assert [row[2] for row in revised if row[0] == "产出指标"] == ["次数（中期）", "户数"]


def test_spreadsheet_holds_the_numbers_as_numbers() -> None:
    import openpyxl

    backend = find_backend("xlsx")
    assert backend is not None
    book = openpyxl.load_workbook(BytesIO(backend.render(lay_out(report(), split=True))))
    values = [cell.value for row in book.worksheets[0].iter_rows() for cell in row]
    assert [one for one in values if isinstance(one, int | float)][:5] == [424, 25, 120, 0, 329]


def test_cells_of_texts_are_texts() -> None:
    cells = [cell for one in tables("年际", split=False) for row in one.rows for cell in row]
    assert all(cell.value is None or cell.kind == "number" for cell in cells)
