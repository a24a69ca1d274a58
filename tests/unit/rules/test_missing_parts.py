"""One cause, one finding: what only seems to be missing is not called missing."""

import pytest

from targetlang.diagnostics.severity import sort_findings
from targetlang.pipeline import compile_text

HEAD = """部门 202001 魏县信访局本级
规范: 河北
总体目标: 全面开创信访工作新局面。
分项目标: 受理来访群众反映的事项。
保障措施: 加强值班值守，配齐工作人员。
依据 计划: 魏县信访局年度工作计划

"""
PROJECT = """项目 13043425P000001100396 电子政务外网光纤租赁费
  预算: 34.00万元 = 财政 34.00万元
  用途: 租用光纤，把各单位接入网上信访系统。
  支出: 3月底 25%, 6月底 50%, 10月底 75%, 12月底 100%
  目标: 各有关单位接入网上信访系统。
  产出.数量 接入单位数量: 23家 | 接入专线的单位 @计划
  产出.质量 线路正常运行率: ≥99% | 正常运行时长的比例 @计划
  产出.时效 故障修复时间: ≤4小时 | 报修到恢复的时长 @计划
  产出.成本 光纤租赁费: ≤34万元 | 全年的租赁支出 @计划
  效益.社会 网上受理占比: ≥60% | 网上受理件的比例 @计划
  满意度.服务对象 使用人员满意度: ≥95% | 使用人员的评价 @计划
"""
ALL = HEAD + PROJECT
MISSING = {"K101", "K102", "K112", "K113", "K114", "K115", "K116", "K117", "C112"}
UNREADABLE = "  满意度 服务对象 使用人员 满意 95\n"


def without(text: str, *beginnings: str) -> str:
    return "".join(line for line in text.splitlines(keepends=True) if not line.strip().startswith(beginnings))


def missing(text: str) -> list[str]:
    return [one.code for one in sort_findings(compile_text("input.target", text).findings) if one.code in MISSING]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (ALL, []),
        (without(ALL, "满意度") + UNREADABLE, []),
        (without(ALL, "预算", "用途", "满意度") + UNREADABLE, []),
        (without(ALL, "满意度") + "  采用: 没有这个组\n", []),
        (without(ALL, "产出"), ["K101"]),
        (without(ALL, "产出.时效", "满意度"), ["K101", "K102"]),
        (without(ALL, "产出", "效益", "满意度"), ["K116"]),
        (without(ALL, "产出", "效益", "满意度") + UNREADABLE, []),
        (ALL.replace("部门 202001", "部们 202001"), []),
        (ALL.replace("保障措施: 加强值班值守，配齐工作人员。", "保障措施:"), []),
        (without(ALL, "保障措施") + UNREADABLE, ["K115"]),
        (without(HEAD, "保障措施") + UNREADABLE + PROJECT, []),
        (HEAD, ["K117"]),
        (HEAD + UNREADABLE, []),
        (ALL.replace("接入专线的单位 @计划", "接入专线的单位 @计化"), []),
        (ALL.replace("接入专线的单位 @计划", "接入专线的单位 @"), []),
        (ALL.replace("接入专线的单位 @计划", "接入专线的单位"), ["C112"]),
        (ALL.replace("接入单位数量: 23家 | 接入专线的单位 @计划", "接入单位数量:"), []),
    ],
)
def test_what_is_called_missing(text: str, codes: list[str]) -> None:
    assert missing(text) == codes


def test_alike_projects_are_all_told() -> None:
    second = PROJECT.replace("13043425P000001100396 电子政务外网光纤租赁费", "机房改造")
    assert missing(without(ALL + second, "满意度")) == ["K101", "K101"]


def test_one_unreadable_project_leaves_the_others() -> None:
    second = PROJECT.replace("13043425P000001100396 电子政务外网光纤租赁费", "机房改造")
    assert missing(without(ALL, "满意度") + UNREADABLE + without(second, "满意度")) == ["K101"]


def test_a_project_without_a_name_is_told_by_its_code() -> None:
    text = without(ALL, "预算").replace(" 电子政务外网光纤租赁费", "")
    found = [one for one in compile_text("input.target", text).findings if one.code == "K112"]
    assert [one.facts["project"] for one in found] == ["13043425P000001100396"]
