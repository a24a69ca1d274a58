"""The one spelling of values."""

import pytest

from targetlang.syntax.expression_printer import print_braces
from targetlang.syntax.expression_printer import print_expression
from targetlang.syntax.value_printer import print_money
from targetlang.syntax.value_printer import print_plan
from targetlang.syntax.value_printer import print_target
from targetlang.syntax.value_printer import print_unit


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("10.00 万元＝财政10.00万元（上级｛４万元+0万元｝＋本级6 万元）", "10.00万元 = 财政 10.00万元 (上级 {4万元 + 0万元} + 本级 6万元)"),
        ("１，０００万元", "1,000万元"),
        ("财政{预算}", "财政{预算}"),
        ("10.00万元（财政 10.00万元）", "10.00万元（财政 10.00万元）"),
        ("10万元  =  财政　10万元", "10万元 = 财政 10万元"),
    ],
)
def test_money(written: str, printed: str) -> None:
    assert print_money(written) == printed
    assert print_money(printed) == printed


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("３月底{25%}，6月底 50 %,10月底　７５％", "3月底 {25%}, 6月底 50%, 10月底 75%"),
        ("3月底 { ２５% }", "3月底 {25%}"),
        ("3月底 ≥25%，6月底50%", "3月底 ≥25%, 6月底 50%"),
        ("3月底8.5万元", "3月底 8.5万元"),
    ],
)
def test_plan(written: str, printed: str) -> None:
    assert print_plan(written) == printed
    assert print_plan(printed) == printed


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("中期　≥４５次　；　年度　≥１５次", "中期 ≥45次；年度 ≥15次"),
        ("４次; 中期 9 次；年度", "4次；中期 9次；年度"),
        ("中期 完成一期；年度 完成", "中期 完成一期；年度 完成"),
        ("实施期 ４次", "实施期 ４次"),
        ('"中期 ４次"', '"中期 ４次"'),
        ("＜＝｛ 预算 ｝", "≤{预算}"),
        ("以上{预算}", "以上{预算}"),
        ("用｛预算*0.9｝完成", "用{预算 × 0.9}完成"),
        ("5次／天", "5次/天"),
        ("３A级", "３A级"),
        ("１２月底前完成", "１２月底前完成"),
        ("２０XX年", "２０XX年"),
    ],
)
def test_target(written: str, printed: str) -> None:
    assert print_target(written, ("中期", "年度")) == printed
    assert print_target(printed, ("中期", "年度")) == printed


@pytest.mark.parametrize(
    ("written", "printed"), [("２４ 张", "24张"), ("2,000张／次", "2,000张/次"), ("１，０００张", "1,000张"), ("间", "间"), ("待定", "待定")]
)
def test_unit(written: str, printed: str) -> None:
    assert print_unit(written) == printed


@pytest.mark.parametrize(
    ("written", "printed"),
    [("用｛９ 万元｝和{{甲}}", "用{9万元}和{{甲}}"), ("{ 甲 }{乙*2 → 元}", "{甲}{乙 × 2 → 元}"), ("{×}｛", "{×}｛")],
)
def test_braces(written: str, printed: str) -> None:
    assert print_braces(written) == printed
    assert print_braces(printed) == printed


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("4次＊单价", "4次 × {单价}"),
        ("4次×没有", "4次 × 没有"),
        ("≤10万元", "≤10万元"),
        ("待定", "待定"),
        ("2*｛单价*4次｝", "2 × {单价 × 4次}"),
        ("2.5万元／次", "2.5万元/次"),
    ],
)
def test_only_known_names_get_braces(written: str, printed: str) -> None:
    assert print_expression(written, {"单价"}) == printed
    assert print_expression(printed, {"单价"}) == printed
