"""Amounts as people read them: exact, whatever their size."""

from fractions import Fraction

import pytest

from targetlang.diff.figures import in_wan
from targetlang.diff.figures import per_cent
from targetlang.diff.figures import signed_wan


@pytest.mark.parametrize(
    ("yuan", "shown"),
    [
        ("0", "0"),
        ("340000", "34.00"),
        ("-40000", "-4.00"),
        ("12345", "1.2345"),
        ("0.01", "0.000001"),
        ("9999999999999999990000.00000001", "999999999999999999.000000000001"),
        ("-9999999999999999990000.00000001", "-999999999999999999.000000000001"),
    ],
)
def test_amounts_are_never_rounded(yuan: str, shown: str) -> None:
    assert in_wan(Fraction(yuan)) == shown


def test_differences_carry_their_sign() -> None:
    assert [signed_wan(Fraction(one)) for one in (20_000, 0, -20_000)] == ["+2.00", "0", "-2.00"]
    assert per_cent(Fraction(10), Fraction(30)) == "+33.3%"
    assert per_cent(Fraction(-10), Fraction(30)) == "-33.3%"
