"""Did you mean: what a clerk types is near what was meant, and what tells things apart is not."""

import pytest

from targetlang.pipeline import compile_bytes
from targetlang.ports.form_index import find_form
from targetlang.ports.vocabulary import Vocabulary
from targetlang.resolve.near import nearest

VOCABULARY = Vocabulary(find_form("河北"))
KEYS = tuple(VOCABULARY.by_key)
SLIPS = {
    "预祘": "预算",  # alike to the eye
    "玉蒜": "预算",  # the same sound throughout
    "一句": "依据",
    "算预": "预算",  # exchanged
    "指出": "支出",
    "用图": "用途",
    "募标": "目标",
    "預算": "预算",  # traditional
    "資金用途": "资金用途",
    "分相目标": "分项目标",
    "保章措施": "保障措施",
    "支出计化": "支出计划",
    "总体绩校目标": "总体绩效目标",
}


@pytest.mark.parametrize(("typed", "meant"), SLIPS.items())
def test_a_slip_leads_to_the_word_of_the_language(typed: str, meant: str) -> None:
    found = nearest(typed, KEYS)
    assert found is not None
    assert VOCABULARY.by_key[found] == VOCABULARY.by_key[meant]


@pytest.mark.parametrize("word", ["电话", "联系人", "说明", "名称", "地点", "会议", "一是", "经办", "审核人"])
def test_another_word_is_near_nothing(word: str) -> None:
    assert nearest(word, KEYS) is None


@pytest.mark.parametrize(
    ("word", "name"), [("信访2023", "信访2025"), ("问卷1", "问卷2"), ("第一批", "第二批"), ("上级资金", "下级资金"), ("男职工", "女职工"), ("省级", "市级")]
)
def test_what_tells_things_apart_is_no_slip(word: str, name: str) -> None:
    assert nearest(word, [name], within=True) is None


def test_a_shorter_name_is_found_in_a_longer_one() -> None:
    assert nearest("计划", ["年度计划", "问卷"], within=True) == "年度计划"
    assert nearest("计划", ["年度计划", "工作计划"], within=True) is None
    assert nearest("计划", ["2024年计划"], within=True) is None
    assert nearest("计划", ["年度计划", "问卷"]) is None


def test_two_that_are_equally_near_are_no_answer() -> None:
    assert nearest("甲组", ["甲队", "甲班"]) is None


@pytest.mark.parametrize(("typed", "meant"), [("34万园", "34万元"), ("4认次", "4人次"), ("3小实", "3小时"), ("5元/认", "5元/人"), ("2立方迷", "2立方米")])
def test_units_are_proposed(typed: str, meant: str) -> None:
    text = f"部门 202001 某局\n规范: 河北\n项目 13043425P000001100396 甲\n  产出.质量 乙: {typed}\n"
    found = [one for one in compile_bytes("a.target", text.encode()).findings if one.code == "U105"]
    assert [fix.edits[0].text for one in found for fix in one.fixes] == [meant]


def test_many_long_names_stay_quick() -> None:
    names = [f"{'很长的依据名称' * 6}{at}号" for at in range(2000)]
    assert nearest("另一个完全不同的名字" * 5, names, within=True) is None
