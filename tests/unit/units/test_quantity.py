"""Exact quantities: equal by value, and what can't be computed."""

import pytest

from targetlang.units.dimension import MONEY
from targetlang.units.dimension import PLAIN
from targetlang.units.dimension import TIME
from targetlang.units.quantity import Quantity


def test_equal_values_are_equal_however_their_fractions_are_written() -> None:
    assert Quantity(1, 2, MONEY) == Quantity(2, 4, MONEY)
    assert Quantity(1, 2, MONEY) != Quantity(1, 2, TIME)
    assert {Quantity(1, 2, MONEY), Quantity(2, 4, MONEY), Quantity(1, 3, MONEY)} == {Quantity(2, 4, MONEY), Quantity(1, 3, MONEY)}


def test_a_quantity_is_no_number() -> None:
    other: object = 1
    assert Quantity(1) != other


def test_nothing_is_divided_by_nothing() -> None:
    with pytest.raises(ZeroDivisionError):
        Quantity(1, 1, MONEY).over(Quantity(0, 5, TIME))


def test_a_quotient_keeps_its_denominator_above_zero() -> None:
    found = Quantity(3).over(Quantity(-2))
    assert (found.numerator, found.denominator, found.dimension) == (-3, 2, PLAIN)
