"""Numbers as they are written, in digits and in characters."""

from decimal import Decimal

import pytest

from targetlang.units.number import chinese_number
from targetlang.units.number import in_chinese
from targetlang.units.number import parse_number


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("34", "34"),
        ("－３４．５", "-34.5"),
        ("1,234,567.80", "1234567.80"),
        ("1，234", "1234"),
        ("999999999999999999.12345678", "999999999999999999.12345678"),
    ],
)
def test_a_number_is_read_exactly(written: str, value: str) -> None:
    found = parse_number(written)
    assert found is not None
    assert str(found) == value


@pytest.mark.parametrize(
    "written",
    ["", "-", "1234,567", "12,34", "1,23", "1.", ".5", "1e3", "1_000", "NaN", "²", "1 234", "1000000000000000000", "1.123456789", "100,000,000,000,000,000,000"],
)
def test_what_is_no_number_is_none(written: str) -> None:
    assert parse_number(written) is None


@pytest.mark.parametrize(
    ("written", "value"),
    [("二十三", "23"), ("十", "10"), ("叁拾肆", "34"), ("一百零五", "105"), ("两千零二十六", "2026"), ("二〇二五", "2025"), ("三点一四", "3.14"), ("零点五", "0.5")],
)
def test_a_number_in_characters_is_read(written: str, value: str) -> None:
    assert chinese_number(written) == Decimal(value)


@pytest.mark.parametrize("written", ["", "点五", "三点", "三点x", "三点十", "约三", "十来", "三十点"])
def test_other_characters_are_no_number(written: str) -> None:
    assert chinese_number(written) is None


def test_items_are_numbered_in_characters_up_to_99() -> None:
    assert [in_chinese(number) for number in (1, 10, 11, 20, 99)] == ["一", "十", "十一", "二十", "九十九"]
    assert [in_chinese(number) for number in (-1, 0, 100)] == ["-1", "0", "100"]
    assert all(chinese_number(in_chinese(number)) == number for number in range(1, 100))
