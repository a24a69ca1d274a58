"""The laws of units: conversion is exact, arithmetic does not depend on order, and what is printed is what is meant."""

from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from targetlang._prepared.units import ALIASES
from targetlang.units.amount import Amount
from targetlang.units.quantity import Quantity
from targetlang.units.registry import shipped
from targetlang.units.unit import Unit

SETTINGS = settings(max_examples=150, deadline=None, derandomize=True)
RATIO = shipped().find("%")
SYMBOLS = sorted({found.symbol for name in ALIASES if (found := shipped().find(name)) is not None and RATIO is not None and found.dimension != RATIO.dimension})
NUMBERS = st.builds(lambda digits, places: Decimal(digits).scaleb(-places), st.integers(1, 10**9), st.integers(0, 4))


def unit(symbol: str) -> Unit:
    found = shipped().find(symbol)
    assert found is not None
    return found


UNIT_TEXTS = st.one_of(
    st.sampled_from(SYMBOLS),
    st.builds(lambda above, below: f"{above}/{below}", st.sampled_from(SYMBOLS), st.sampled_from(SYMBOLS)),
    st.builds(lambda above, left, right: f"{above}/{left}·{right}", *[st.sampled_from(SYMBOLS)] * 3),
)
QUANTITIES = st.builds(lambda number, symbol: Amount(number, unit(symbol), f"{number}{symbol}").quantity, NUMBERS, UNIT_TEXTS)


def same(left: Quantity, right: Quantity) -> bool:
    return (left.base, left.dimension) == (right.base, right.dimension)


@SETTINGS
@given(NUMBERS, st.sampled_from(SYMBOLS), st.data())
def test_conversion_is_exact(number: Decimal, symbol: str, data: st.DataObject) -> None:
    one = unit(symbol)
    other = unit(data.draw(st.sampled_from([name for name in SYMBOLS if unit(name).dimension == one.dimension])))
    base = Amount(number, one, "").base
    there = base / Fraction(other.numerator, other.denominator)
    assert there * Fraction(other.numerator, other.denominator) / Fraction(one.numerator, one.denominator) == Fraction(number)


@SETTINGS
@given(QUANTITIES, QUANTITIES, QUANTITIES)
def test_products_do_not_depend_on_order(a: Quantity, b: Quantity, c: Quantity) -> None:
    assert same(a.times(b), b.times(a))
    assert same(a.times(b).times(c), a.times(b.times(c)))
    assert same(a.over(b).over(c), a.over(b.times(c)))
    assert same(a.times(b).over(b), a)


@SETTINGS
@given(QUANTITIES, NUMBERS, NUMBERS)
def test_sums_do_not_depend_on_order(a: Quantity, more: Decimal, less: Decimal) -> None:
    b, c = a.times(Quantity.of(Fraction(more))), a.times(Quantity.of(Fraction(less)))
    assert same(a.plus(b).plus(c), a.plus(b.plus(c)))
    assert same(a.plus(b), b.plus(a))
    assert same(a.plus(b).plus(b, -1), a)


@SETTINGS
@given(QUANTITIES, QUANTITIES)
def test_a_computed_unit_measures_what_was_computed(a: Quantity, b: Quantity) -> None:
    for result in (a.times(b), a.over(b)):
        if result.unit is None:
            continue
        assert result.unit.dimension == result.dimension
        read = shipped().find(result.unit.symbol)
        assert read is not None
        assert (read.dimension, read.numerator * result.unit.denominator) == (result.dimension, result.unit.numerator * read.denominator)


@SETTINGS
@given(st.sampled_from(SYMBOLS), NUMBERS, NUMBERS)
def test_order_is_that_of_the_numbers(symbol: str, left: Decimal, right: Decimal) -> None:
    one = unit(symbol)
    assert (Amount(left, one, "").base < Amount(right, one, "").base) == (left < right)
