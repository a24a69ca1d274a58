"""Amounts and dates as a form prints them."""

from typing import Any

import pytest
from attrs import evolve

from targetlang.layout.printing import date_text
from targetlang.layout.printing import number_in
from targetlang.ports.form_index import find_form
from targetlang.resolve.quantities import Quantities
from targetlang.units.amount import Amount
from targetlang.units.number import chinese_number
from targetlang.units.number import in_chinese
from targetlang.units.registry import shipped


@pytest.mark.parametrize(
    ("written", "changes", "printed"),
    [
        ("34.00万元", {}, "34.00"),
        ("34万元", {}, "34"),
        ("340000元", {}, "34.00"),
        ("341234元", {}, "34.1234"),
        ("340000元", {"money_decimals": 0}, "34"),
        ("340000元", {"money_decimals": 4}, "34.0000"),
        ("34万元", {"money_unit": "元", "money_grouping": True}, "340,000.00"),
        ("3309840.00元", {"money_unit": "元", "money_grouping": True}, "3,309,840.00"),
        ("3,309,840元", {"money_unit": "元", "money_grouping": True}, "3,309,840"),
        ("0.5元", {"money_unit": "元"}, "0.5"),
        ("250万", {}, "250"),
    ],
)
def test_money_in_the_unit_and_decimals_of_the_form(written: str, changes: dict[str, Any], printed: str) -> None:
    form = find_form("河北")
    assert form is not None
    amount = Quantities(shipped()).read_amount(written, "money")
    assert isinstance(amount, Amount)
    assert number_in(amount, evolve(form, **changes)) == printed


@pytest.mark.parametrize(
    ("moment", "pattern", "printed"),
    [
        ((2023, 1, 1), "YYYY-MM-DD", "2023-01-01"),
        ((2023, 7, None), "YYYY-MM-DD", "2023-07"),
        ((2023, 7, None), "YYYY年M月D日", "2023年7月"),
        ((2023, None, None), "YYYY年", "2023年"),
        ((2023, 7, 3), "YYYY.MM", "2023.07"),
        ((None, 7, 3), "YYYY.MM", ""),
    ],
)
def test_dates_in_the_pattern_of_the_form(moment: tuple[int, int, int], pattern: str, printed: str) -> None:
    assert date_text(moment, pattern) == printed


@pytest.mark.parametrize(("number", "printed"), [(1, "一"), (10, "十"), (11, "十一"), (20, "二十"), (99, "九十九"), (100, "100")])
def test_items_are_numbered_in_chinese(number: int, printed: str) -> None:
    assert in_chinese(number) == printed
    assert number > 99 or chinese_number(printed) == number
