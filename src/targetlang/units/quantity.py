"""Results of arithmetic: an exact value with its dimension."""

from decimal import ROUND_HALF_UP
from decimal import Context
from decimal import Decimal
from fractions import Fraction

from attrs import frozen

from targetlang.units.computed import computed_unit
from targetlang.units.dimension import PLAIN
from targetlang.units.dimension import Dimension
from targetlang.units.unit import Unit

_EXACT = Context(prec=200)
_DECIMALS = 8
_RATIO = Dimension((("比率", 1),))
# 12月 is December, twelve months are 12个月: a computed span has to say which it is.
_SPOKEN = {"月": "个月"}


@frozen
class Quantity:
    """An exact value in base units, and the unit it would be printed in (None: that of its dimension's base)."""

    base: Fraction
    dimension: Dimension = PLAIN
    unit: Unit | None = None

    def plus(self, other: "Quantity", sign: int = 1) -> "Quantity":
        """Return the sum, or with `sign` -1 the difference; both must have one dimension."""
        return Quantity(self.base + sign * other.base, self.dimension, self.unit or other.unit)

    def times(self, other: "Quantity") -> "Quantity":
        """Return the product."""
        dimension = _without_ratio(self.dimension.times(other.dimension))
        return Quantity(self.base * other.base, dimension, computed_unit(dimension, self.unit, other.unit, 1))

    def over(self, other: "Quantity") -> "Quantity":
        """Return the quotient. Raises ZeroDivisionError."""
        dimension = _without_ratio(self.dimension.times(other.dimension, -1))
        return Quantity(self.base / other.base, dimension, computed_unit(dimension, self.unit, other.unit, -1))

    def number_in(self, unit: Unit | None, decimals: int | None = None) -> str:
        """Return the digits in a unit: the fewest that are exact, at most eight, or a fixed number of decimals."""
        value = self.base / Fraction(unit.numerator, unit.denominator) if unit else self.base
        if decimals is None and value.denominator == 1:
            return str(value.numerator)
        exact = _EXACT.divide(Decimal(value.numerator), Decimal(value.denominator))
        places = _DECIMALS if decimals is None else decimals
        rounded = exact.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP, _EXACT)
        if decimals is None:
            rounded = rounded.normalize(_EXACT)
        return f"{rounded:f}"

    def print_in(self, unit: Unit | None = None, decimals: int | None = None) -> str:
        """Return number and unit: `34万元`. Without a unit given, the quantity's own."""
        unit = unit or self.unit
        return self.number_in(unit, decimals) + (_SPOKEN.get(unit.symbol, unit.symbol) if unit else "")


def _without_ratio(dimension: Dimension) -> Dimension:
    """Leave a ratio out of a product with anything else: 98% of an amount of money is money."""
    rest = tuple(one for one in dimension.powers if one[0] != "比率")
    return Dimension(rest) if rest or not dimension.powers else _RATIO
