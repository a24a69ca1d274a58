"""A written amount: a number with a unit, and how it was written."""

from decimal import Decimal

from targetlang.records import frozen
from targetlang.units.unit import Unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from fractions import Fraction

    from targetlang.units.quantity import Quantity
Ratio = tuple[int, int]
"""An exact value as numerator and denominator, not reduced: what is only compared needs no more."""


def sum_of_ratios(ratios: "Iterable[Ratio]") -> Ratio:
    """Return the sum of exact values."""
    above, below = 0, 1
    for number, per in ratios:
        above, below = (above + number, below) if per == below else (above * per + number * below, below * per)
    return above, below


def is_less(one: Ratio, other: Ratio) -> bool:
    """Tell whether an exact value is less than another."""
    return one[0] * other[1] < other[0] * one[1]


@frozen
class Amount:
    """A number with its unit. `text` is the written spelling: 34.00万元 is equal to 34万元, but not the same text."""

    number: Decimal
    unit: Unit
    text: str

    @property
    def base(self) -> "Fraction":
        """The exact value in the base unit of the dimension (money: 元, ratio: 1)."""
        from fractions import Fraction

        above, below = self.number.as_integer_ratio()
        return Fraction(above * self.unit.numerator, below * self.unit.denominator)

    @property
    def ratio(self) -> Ratio:
        """The exact value in the base unit."""
        above, below = self.number.as_integer_ratio()
        return above * self.unit.numerator, below * self.unit.denominator

    @property
    def quantity(self) -> "Quantity":
        """The value without its spelling, for arithmetic."""
        from targetlang.units.quantity import Quantity

        above, below = self.number.as_integer_ratio()
        return Quantity(above * self.unit.numerator, below * self.unit.denominator, self.unit.dimension, self.unit)

    @property
    def over_one(self) -> bool:
        """Tell whether the value is more than one base unit (a ratio: more than 100%)."""
        return self.number * self.unit.numerator > self.unit.denominator

    @property
    def is_one(self) -> bool:
        """Tell whether the value is exactly one base unit (a ratio: 100%)."""
        return self.number * self.unit.numerator == self.unit.denominator

    def is_multiple_of(self, part: int) -> bool:
        """Tell whether the value is a whole number of parts of the base unit (part 100 of money: of 分)."""
        above, below = self.number.as_integer_ratio()
        return not above * self.unit.numerator * part % (below * self.unit.denominator)

    def same_value(self, other: "Amount") -> bool:
        """Tell whether both say the same value of the same dimension.

        >>> from decimal import Decimal
        >>> from targetlang.units.registry import shipped
        >>> written = Amount(Decimal("34.00"), shipped().find("万元"), "34.00万元")
        >>> written.same_value(Amount(Decimal(340000), shipped().find("元"), "340000元"))
        True
        """
        if self.unit == other.unit:
            return self.number == other.number
        return self.unit.dimension == other.unit.dimension and self.base == other.base
