"""The one spelling of an expression."""

import pytest

from targetlang.syntax.expression_printer import print_expression


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("4次×值班标准", "4次 × {值班标准}"),
        ("4次 * {值班标准}", "4次 × {值班标准}"),
        ("｛ 甲 ｝＋（乙 - 3 万元） / 2", "{甲} + ({乙} - 3万元) ÷ 2"),
        ("（（甲＋乙））×２", "(({甲} + {乙})) × 2"),
        ("1,234.50万元", "1,234.50万元"),
        ("预算 -> 元  .2", "{预算} → 元 .2"),
        ("12月 × 600元/人·月", "12月 × 600元/人·月"),
        ("4次 × (", "4次 × ("),
        ("一年的钱", "{一年的钱}"),
    ],
)
def test_expression(written: str, printed: str) -> None:
    assert print_expression(written) == printed
    assert print_expression(printed) == printed
