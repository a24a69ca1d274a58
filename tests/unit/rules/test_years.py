"""Years: what was copied from another year is told, what compares, cites or spans is not."""

import pytest

from targetlang.pipeline import compile_bytes

HEAD = "部门 202001 某局\n规范: 河北\n年度: 2025\n总体目标: 甲。\n分项目标: 乙。\n保障措施: 丙。\n"
PROJECT = "项目 13043425P000001100396 专线\n  预算: 34万元 = 财政 34万元\n"


def told(text: str) -> list[tuple[str, str]]:
    findings = compile_bytes("a.target", text.encode()).findings
    return [(one.code, one.source.text[one.start : one.end]) for one in findings if one.code[0] == "Y" or one.code == "C105"]


@pytest.mark.parametrize(
    "line",
    [
        "  用途: 2023年租用光纤。",
        "  目标: 完成２０２３年的接入。",
        "  产出.数量 2023年接入单位: 4家",
        "  产出.数量 接入单位: 4家 | 2023年接入的单位",
        "  效益.社会 秩序: 做到2023年全年平稳",
        "  测算 2023年租费: 34万元",
        "  目标:\n    - 一项。\n    - 保障2023年两会。",
    ],
)
def test_another_year_is_told_where_it_stands(line: str) -> None:
    ((code, text),) = told(HEAD + PROJECT + line + "\n")
    assert code == "Y102"
    assert text in ("2023年", "２０２３年")


@pytest.mark.parametrize(
    "line",
    [
        "  用途: 2025年租用光纤。",
        "  目标: 与2024年相比，接入的单位增加。",
        "  目标: 比2024年多接入4家。",
        "  目标: 接入数较2024年增长。",
        "  目标: 截至2024年底已接入4家。",
        "  目标: 落实《2024年工作要点》。",
        "  目标: 2023年至2026年分步接入。",
        "  目标: 编号12023年的材料归档。",
        "  备注: 2023年立项。",
        "  期限: 2024年1月～2026年12月\n  目标: 2026年完成二期。",
        "  依据: 2023年工作计划",
        "依据 计划: 2023年工作计划",
    ],
)
def test_comparing_citing_and_spanning_is_silent(line: str) -> None:
    assert told(HEAD + PROJECT + line + "\n") == []


def test_without_a_year_nothing_can_be_said() -> None:
    assert told(HEAD.replace("年度: 2025\n", "") + PROJECT + "  用途: 2023年租用。\n  期限: 2020年～2021年\n") == []


def test_what_a_group_brings_is_told_once() -> None:
    text = HEAD + "指标组 通用\n  效益.社会 2023年秩序: 平稳\n" + PROJECT + "  采用: 通用\n"
    assert told(text) == [("Y102", "2023年")]


def test_a_basis_from_the_future() -> None:
    text = HEAD + "依据 办法: 魏财〔2026〕3号\n依据 老办法: 魏财〔2024〕3号\n" + PROJECT
    assert told(text) == [("Y103", "2026")]
    assert told(HEAD + PROJECT + '  产出.数量 接入: 4家 @"魏财(2027)3号"\n') == [("Y103", "2027")]


def test_a_date_of_another_year() -> None:
    assert told(HEAD + PROJECT + "  产出.时效 开通时间: ≤2026年6月30日\n") == [("Y104", "2026年6月30日")]
    assert told(HEAD + PROJECT + "  产出.时效 开通时间: 6月底前\n") == []
    assert told(HEAD + PROJECT + "  产出.时效 开通时间: 2025年12月底\n") == []


def test_a_period_that_is_over() -> None:
    assert told(HEAD + PROJECT + "  期限: 2022年1月～2024年12月\n") == [("Y109", "2022年1月～2024年12月")]
    assert told(HEAD + PROJECT + "  期限: 3年\n") == []


def test_a_code_from_the_future() -> None:
    assert told(HEAD.replace("2025", "2024") + PROJECT) == [("Y110", "25")]


def test_a_region_that_differs() -> None:
    other = "项目 13043525P000001100396 路灯\n"
    assert told(HEAD + PROJECT + PROJECT.replace("1003", "1004") + other) == [("C105", "130435")]
