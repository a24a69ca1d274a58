"""What a line means, as a table that a domain person can read."""

import pytest
from presence import there

from targetlang.diagnostics.severity import severity_of
from targetlang.pipeline import compile_bytes

HEAD = "部门 202001 某局\n规范: 河北\n依据 甲: 乙\n令 单价: 2.5万元/次\n项目 13043425P000001100396 某项目\n  预算: 10万元 = 财政 10万元\n"


@pytest.mark.parametrize(
    ("line", "kind", "text"),
    [
        ("产出.数量 次数: 4次 @甲", "quantity", "4次"),
        ("产出.数量 次数: 不少于4次 @甲", "quantity", "≥4次"),
        ("产出.质量 合格率: 88%-93% @甲", "range", "88%～93%"),
        ("产出.数量 次数: 4至6次 @甲", "range", "4～6次"),
        ("产出.时效 发放时间: 每月10日前 @甲", "date", "每月10日前"),
        ("产出.时效 完成时间: ≤2025年6月30日 @甲", "date", "≤2025年6月30日"),
        ("产出.成本 费用: ≤{预算} @甲", "quantity", "≤10万元"),
        ("产出.成本 费用: ≤{预算 × 98%} @甲", "quantity", "≤9.8万元"),
        ("产出.成本 费用: {4次 × 单价} @甲", "quantity", "10万元"),
        ("产出.成本 费用: {预算 → 元} @甲", "quantity", "100000元"),
        ("产出.成本 费用: {预算 → 万元 .2} @甲", "quantity", "10.00万元"),
        ("产出.数量 面积(亩): 120 @甲", "quantity", "120"),
        ("效益.社会 秩序: 不低于上年水平 @甲", "text", "不低于上年水平"),
        ("效益.社会 等级: 3A级 @甲", "text", "3A级"),
        ('产出.数量 培训: "15次且≥30小时" @甲', "raw", "15次且≥30小时"),
        ("效益.社会 利用: 不适用 @甲", "not_applicable", "不适用"),
    ],
)
def test_target(line: str, kind: str, text: str) -> None:
    result = compile_bytes("a.target", (HEAD + line + "\n").encode())
    target = there(result.document).projects[0].indicators[0].target
    assert target is not None, [one.code for one in result.findings]
    assert (target.kind, target.text) == (kind, text)


def test_a_warning_may_be_silenced_with_a_reason() -> None:
    line = "产出.数量 次数: 4次\n"
    reason = "# 忽略 C112: 由单位自行确定\n"
    codes = [[one.code for one in compile_bytes("a.target", (HEAD + text).encode()).findings] for text in (line, reason + line)]
    assert "C112" in codes[0]
    assert "C112" not in codes[1]
    assert "S145" not in codes[1]


def test_thirty_faults_are_thirty_findings() -> None:
    lines = [
        ("预祘: 1万元", None),
        ("用途: 用{预算", "S124"),
        ("支出: 3月底 40%, 6月底 30%, 12月底 100%", "M106"),
        ("目标: 用{没有}救助", "C116"),
        ("期限: 2027年12月～2025年1月", "Y107"),
        ("测算 甲费: 4次 × 2人", "U119"),
        ("测算 乙费: 34万元 / 0条", "U120"),
        ("产出.数量 甲数量: 二十三家 @甲", "U106"),
        ("产出.数量 乙数量: 23机柜位 @甲", "U105"),
        ("产出.数量 丙数量: 23 @甲", "U101"),
        ("产出.数量 丁数量: -23家 @甲", "U113"),
        ("产出.数量 戊次数: 6～4次 @甲", "U114"),
        ("产出.数量 己次数: ≥4～6次 @甲", "U115"),
        ("产出.数量 庚巡检: 3天～5次 @甲", "U116"),
        ("产出.质量 辛合格率: ≥95%以上 @甲", "U117"),
        ("产出.质量 壬合格率: 不超过34%以上 @甲", "U118"),
        ("产出.质量 癸合格率: ≥950% @甲", "U112"),
        ("产出.质量 子合格率: ≥0.95 @甲", "U111"),
        ("产出.质量 丑合格率: 》=95% @甲", "S105"),
        ("产出.质量 寅合格率: ≥% @甲", "S106"),
        ("产出.数量 卯数量: 23家 专线 @甲", "S107"),
        ("产出.质量 辰合格率: ≥95% 100% @甲", "S108"),
        ("产出.质量 巳合格率: ≥95% @甲 | 描述", "S110"),
        ("产出-数量 午数量: 23家 @甲", "S130"),
        ("产出.数量 未数量: 23家 @甲 [10分", "S131"),
        ("产出.数量 申数量: 23家 @甲 [重要]", "S132"),
        ("产出.数两 酉数量: 23家 @甲", "K105"),
        ("数量.产出 戌数量: 23家 @甲", "K103"),
        ("产出.数量 亥数量: 23家 @没有", "C109"),
        ("产出.时效 天时间: ≤2025年2月30日 @甲", "Y105"),
    ]
    head = HEAD.replace("  预算: 10万元 = 财政 10万元\n", "")
    expected = [(code or "S101", 6 + at) for at, (_, code) in enumerate(lines)]
    tail = "效益.社会 子: 好 @甲\n满意度.服务对象 丑满意度: ≥95% @甲\n产出.成本 寅费: 1万元 @甲\n"
    text = head + "\n".join(line for line, _ in lines) + "\n" + tail
    top = "总体目标: 甲\n分项目标: 乙\n保障措施: 丙\n"
    findings = compile_bytes("a.target", (text.replace("依据 甲", top + "依据 甲", 1)).encode()).findings
    found = sorted((one.source.position(one.start)[0] - 3, one.code) for one in findings if severity_of(one) != "note")
    assert found == sorted((line, code) for code, line in expected)


def test_a_basis_below_a_cost_line_is_the_default_of_the_block() -> None:
    text = HEAD + "测算 费用: 10万元\n依据: @甲\n产出.数量 次数: 4次\n"
    result = compile_bytes("a.target", text.encode())
    assert "C112" not in [one.code for one in result.findings]
    assert [ref.name for ref in there(result.document).projects[0].indicators[0].basis] == ["甲"]


def test_a_target_may_name_the_column_of_the_form() -> None:
    result = compile_bytes("a.target", (HEAD + "产出.数量 次数: 年度 12次 @甲\n").encode())
    assert there(there(result.document).projects[0].indicators[0].target).text == "12次"


TWO_PROJECTS = """部门 202001 某局
规范: 河北
依据 甲: 乙
令 单价: 2.5万元/次
指标组 通用
  产出.成本 费用: ≤{预算} | 其中财政{财政} @甲
项目 13043425P000001100396 某项目
  预算: 10万元 = 财政 10万元
  采用: 通用
项目 13043425P00000110050D 另一个
  采用: 通用
  预算: 5万元 = 财政 4万元 + 其他 1万元
"""


def test_a_group_says_the_budget_of_each_project_that_takes_it() -> None:
    result = compile_bytes("a.target", TWO_PROJECTS.encode())
    said = [(there(one.target).text, one.description) for project in there(result.document).projects for one in project.indicators]
    assert said == [("≤10万元", "其中财政10万元"), ("≤5万元", "其中财政4万元")]


@pytest.mark.parametrize("lines", ["采用: 通用, 专用", "采用: 通用\n  采用: 专用"])
def test_two_groups_may_not_bring_the_same_indicator_on_one_line_or_two(lines: str) -> None:
    more = "指标组 专用\n  产出.成本 费用: ≤3万元 @甲\n项目 1"
    text = TWO_PROJECTS.replace("项目 1", more, 1).replace("采用: 通用", lines, 1)
    (finding,) = [one for one in compile_bytes("a.target", text.encode()).findings if one.code == "K108"]
    assert finding.source.text[finding.start : finding.end] == "专用"


def test_a_fault_in_a_group_is_told_once() -> None:
    text = TWO_PROJECTS.replace("≤{预算}", "≤{预算 + 没有}")
    assert [one.code for one in compile_bytes("a.target", text.encode()).findings].count("C116") == 1


def test_fields_may_name_the_budget_before_it_is_said() -> None:
    lines = "  用途: 用{预算}办理\n  目标:\n    - 用足{财政}\n  测算 甲费: 预算 × 100%\n  产出.成本 费用: {预算} @甲\n"
    head, budget = HEAD[: HEAD.index("  预算")], HEAD[HEAD.index("  预算") :]
    result = compile_bytes("a.target", (head + lines + budget).encode())
    project = there(result.document).projects[0]
    assert there(project.use_of_funds).plain == "用10万元办理"
    assert there(project.objective).plain == "用足10万元"
    assert there(project.indicators[0].target).text == "10万元"
    assert not {"C116", "M105", "U119"} & {one.code for one in result.findings}


@pytest.mark.parametrize("used", ["用途: 用{财政}办", "目标: 用{预算}办"])
def test_nothing_follows_from_a_budget_that_cannot_be_read(used: str) -> None:
    text = HEAD.replace("  预算: 10万元", "  预算: 10万园") + f"  {used}\n"
    errors = [one.code for one in compile_bytes("a.target", text.encode()).findings if severity_of(one) == "error"]
    assert [code for code in errors if code[0] != "K"] == ["U105"]


@pytest.mark.parametrize(
    ("line", "code", "told"),
    [
        ("  预算: {单价 × 4次} = 财政 {单价 × 2次} (上级 {单价 × 2次}) + 其他 5万元", "", ""),
        ("  预算: {单价 × 4次} = 财政 {单价 × 2次} + 其他 4万元", "M101", "{单价 × 4次}"),
        ("  预算: 10万元 = 财政 {单价 × 4次} (上级 {单价 × 2次})", "M102", "{单价 × 4次}"),
        ("  预算: {单价 × 4次} = 财政 {单价} + 其他 5万元", "U102", "{单价}"),
        ("  预算: {单价 × 4次} = 财政 5万元 + 其他 5万园", "U105", "万园"),
        ("  预算: {预算} = 财政 5万元", "C117", "预算"),
        ("  预算: {单价 × 4次", "S124", "{"),
        ("  预算: 10万元\n  支出: 6月底 {预算 ÷ 20万元 → %}, 12月底 90%", "M108", "90%"),
        ("  预算: 10万元\n  支出: 6月底 {预算 ÷ 20万元 → %}, 10月底 {预算 ÷ 40万元 → %}, 12月底 100%", "M106", "{预算 ÷ 40万元 → %}"),
    ],
)
def test_money_may_be_computed_and_is_told_where_it_is_written(line: str, code: str, told: str) -> None:
    text = HEAD[: HEAD.index("  预算")] + line + "\n"
    found = [one for one in compile_bytes("a.target", text.encode()).findings if one.code[0] in "MUSC" and severity_of(one) == "error"]
    assert [(one.code, one.source.text[one.start : one.end]) for one in found] == ([(code, told)] if code else [])


def test_the_digits_of_a_checkpoint_may_be_wide() -> None:
    result = compile_bytes("a.target", (HEAD + "  支出: ６月底 ５０％，１２月底 １００％\n").encode())
    assert not {"M109", "U101"} & {one.code for one in result.findings}
    assert [one.by for one in there(there(result.document).projects[0].disbursement_plan).milestones] == ["6月底", "12月底"]


@pytest.mark.parametrize(("written", "told"), [("3年", False), ("长期", False), ("2023.07-2024.01", False), ("2025年", False), ("明年", True), ("2025年至今", True)])
def test_a_period_that_cannot_be_read_is_told(written: str, told: bool) -> None:
    found = [one.code for one in compile_bytes("a.target", (HEAD + f"  期限: {written}\n").encode()).findings]
    assert ("Y111" in found) == told
