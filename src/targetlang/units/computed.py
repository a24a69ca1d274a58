"""The unit of a product or a quotient, put together from those of its factors (language.md §7)."""

from targetlang.units.dimension import MONEY
from targetlang.units.dimension import Dimension
from targetlang.units.unit import Unit

_WAN = Unit("万元", MONEY, 10_000)


def computed_unit(dimension: Dimension, left: Unit | None, right: Unit | None, sign: int) -> Unit | None:
    """Return the unit in which a computed quantity of a dimension is printed, None for a plain number.

    `left` and `right` are the units of the factors, `sign` is 1 for a product and -1 for a quotient. A factor that
    measures what the result measures gives its unit; money has 万元 otherwise; else what is left of both: 公里/天
    times 天 is 公里, 万元 over 次 is 万元/次.
    """
    factors = (left, right) if sign == 1 else (left,)
    for unit in factors:
        if unit is not None and unit.dimension == dimension:
            return unit
    if dimension == MONEY:
        return _WAN
    parts = [*_parts(left, 1), *_parts(right, sign)]
    rest = _cancelled(parts)
    above, below = ([unit for unit, power in rest if power == side] for side in (1, -1))
    left_over = Dimension()
    for unit, power in rest:
        left_over = left_over.times(unit.dimension, power)
    if not above or left_over != dimension:
        return None
    symbol = "·".join(unit.symbol for unit in above)
    if below:
        symbol += "/" + "·".join(unit.symbol for unit in below)
    numerator = denominator = 1
    for unit, power in rest:
        size = (unit.numerator, unit.denominator)[::power]
        numerator, denominator = numerator * size[0], denominator * size[1]
    return Unit(symbol, dimension, numerator, denominator)


def _parts(unit: Unit | None, sign: int) -> list[tuple[Unit, int]]:
    """Return the simple units that a unit is made of, each above (1) or below (-1) the line."""
    if unit is None:
        return []
    return [(one, power * sign) for one, power in unit.parts or ((unit, 1),)]


def _cancelled(parts: list[tuple[Unit, int]]) -> list[tuple[Unit, int]]:
    """Leave out what stands above and below the line, the same unit first, and ratios, which multiply anything."""
    rest = [one for one in parts if one[0].dimension.powers != (("比率", 1),)]
    for same in (True, False):
        at = 0
        while at < len(rest):
            unit, power = rest[at]
            partner = next(
                (
                    other
                    for other in range(at + 1, len(rest))
                    if rest[other][1] == -power
                    and (rest[other][0] == unit if same else rest[other][0].dimension == unit.dimension)
                ),
                None,
            )
            if partner is None:
                at += 1
            else:
                del rest[partner], rest[at]
    return rest
