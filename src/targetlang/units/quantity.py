"""Results of arithmetic: an exact value with its dimension."""

from functools import lru_cache

from targetlang.records import frozen
from targetlang.units.computed import computed_unit
from targetlang.units.dimension import PLAIN
from targetlang.units.dimension import Dimension
from targetlang.units.unit import Unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fractions import Fraction

_DECIMALS = 8
_RATIO = Dimension((("比率", 1),))
# 12月 is December, twelve months are 12个月: a computed span has to say which it is.
_SPOKEN = {"月": "个月"}


@frozen(eq=False)
class Quantity:
    """An exact value in base units, and the unit it would be printed in (None: that of its dimension's base).

    The value is a fraction that is not reduced, because few of the steps of a calculation are ever looked at; the
    denominator is above zero.
    """

    numerator: int
    denominator: int = 1
    dimension: Dimension = PLAIN
    unit: Unit | None = None

    @classmethod
    def of(cls, base: "Fraction", dimension: Dimension = PLAIN, unit: Unit | None = None) -> "Quantity":
        """Return the quantity of a value in base units."""
        return cls(base.numerator, base.denominator, dimension, unit)

    @property
    def base(self) -> "Fraction":
        """The value in base units."""
        from fractions import Fraction

        return Fraction(self.numerator, self.denominator)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Quantity):
            return NotImplemented
        same = self.numerator * other.denominator == other.numerator * self.denominator
        return same and self.dimension == other.dimension and self.unit == other.unit

    def __hash__(self) -> int:
        return hash((self.base, self.dimension, self.unit))

    def plus(self, other: "Quantity", sign: int = 1) -> "Quantity":
        """Return the sum, or with `sign` -1 the difference; both must have one dimension."""
        below = self.denominator * other.denominator
        above = self.numerator * other.denominator + sign * other.numerator * self.denominator
        return Quantity(above, below, self.dimension, self.unit or other.unit)

    def times(self, other: "Quantity") -> "Quantity":
        """Return the product."""
        dimension, unit = _combined(self.dimension, self.unit, other.dimension, other.unit, 1)
        return Quantity(self.numerator * other.numerator, self.denominator * other.denominator, dimension, unit)

    def over(self, other: "Quantity") -> "Quantity":
        """Return the quotient. Raises ZeroDivisionError.

        >>> from decimal import Decimal
        >>> from targetlang.units.amount import Amount
        >>> from targetlang.units.registry import shipped
        >>> money = Amount(Decimal(34), shipped().find("万元"), "34万元").quantity
        >>> people = Amount(Decimal(4), shipped().find("人"), "4人").quantity
        >>> money.over(people).print_in()
        '8.5万元/人'
        """
        if other.numerator == 0:
            raise ZeroDivisionError
        dimension, unit = _combined(self.dimension, self.unit, other.dimension, other.unit, -1)
        sign = -1 if other.numerator < 0 else 1
        above, below = self.numerator * other.denominator, self.denominator * other.numerator
        return Quantity(sign * above, sign * below, dimension, unit)

    def number_in(self, unit: Unit | None, decimals: int | None = None) -> str:
        """Return the digits in a unit: the fewest that are exact, at most eight, or a fixed number of decimals."""
        above, below = self.numerator, self.denominator
        if unit is not None:
            above, below = above * unit.denominator, below * unit.numerator
        places = _DECIMALS if decimals is None else decimals
        # Half a last place is added before the rest is cut off: 五入.
        rounded = (2 * abs(above) * 10**places + below) // (2 * below)
        digits = str(rounded).rjust(places + 1, "0")
        whole, fraction = digits[: len(digits) - places], digits[len(digits) - places :]
        if decimals is None:
            fraction = fraction.rstrip("0")
        sign = "-" if above < 0 and rounded else ""
        return f"{sign}{whole}.{fraction}" if fraction else sign + whole

    def print_in(self, unit: Unit | None = None, decimals: int | None = None) -> str:
        """Return number and unit: `34万元`. Without a unit given, the quantity's own."""
        unit = unit or self.unit
        return self.number_in(unit, decimals) + (_SPOKEN.get(unit.symbol, unit.symbol) if unit else "")


@lru_cache(maxsize=1024)
def _combined(
    left: Dimension, left_unit: Unit | None, right: Dimension, right_unit: Unit | None, sign: int
) -> tuple[Dimension, Unit | None]:
    """Return dimension and unit of a product (sign 1) or a quotient (sign -1)."""
    dimension = _without_ratio(left.times(right, sign))
    return dimension, computed_unit(dimension, left_unit, right_unit, sign)


def _without_ratio(dimension: Dimension) -> Dimension:
    """Leave a ratio out of a product with anything else: 98% of an amount of money is money."""
    rest = tuple(one for one in dimension.powers if one[0] != "比率")
    return Dimension(rest) if rest or not dimension.powers else _RATIO
