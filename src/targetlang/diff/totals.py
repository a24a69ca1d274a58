"""The sum of several targets, where what they count adds up: visits do, rates, times and prices don't."""

from decimal import Decimal

from targetlang.model.target import Target
from targetlang.units.amount import Amount
from targetlang.units.names import is_of_one

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from targetlang.diff.direction import Scale

_NOT_ADDED = frozenset(("比率", "百分点", "时间", "月", "工作日", "声级", "温度", "带宽", "评分"))


def total_of(targets: "Sequence[Target | None]", name: str, scale: "Scale") -> Target | None:
    """Return one target for all of them; None where they don't add up, or not exactly in one unit."""
    amounts = [one.amount for one in targets if one is not None and one.kind == "quantity" and one.amount is not None]
    signs = {one.comparator for one in targets if one is not None}
    if len(amounts) < len(targets) or len(signs) > 1 or not scale.whole or is_of_one(name) or not all(map(_adds_up, amounts)):
        return None
    if len(targets) == 1:
        return targets[0]
    unit = amounts[0].unit
    if any(one.unit != unit for one in amounts):
        return None
    number = sum((one.number for one in amounts), Decimal(0))
    return Target("quantity", None, signs.pop(), Amount(number, unit, f"{number:f}{unit.symbol}"))


def _adds_up(amount: Amount) -> bool:
    powers = amount.unit.dimension.powers
    return len(powers) == 1 and powers[0][1] == 1 and powers[0][0] not in _NOT_ADDED
