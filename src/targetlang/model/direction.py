"""Which way an indicator is better: what its place and name say."""

from targetlang.units.names import LOWER
from targetlang.units.names import better_by_name
from targetlang.units.names import is_saving

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator

REVERSED = {"ge": "le", "gt": "lt", "le": "ge", "lt": "gt"}
"""Each one-sided comparator and the one that looks the other way."""

BETTER = {"ge": "higher", "gt": "higher", "le": "lower", "lt": "lower"}
"""The direction that a comparator means."""

WRITTEN = {"正向": "higher", "反向": "lower"}
"""The direction that an attribute says."""


def natural_direction(one: "Indicator") -> str | None:
    """Return "higher" or "lower" where the name, or a place that wants money, says which way is better."""
    by_name = better_by_name(one.name)
    if by_name is not None:
        return by_name
    second = one.path.subcategory
    amount = one.target.amount if one.target is not None else None
    if second is None or second.asks != "money" or amount is None or is_saving(one.name):
        return None
    return LOWER if ("金额", 1) in amount.unit.dimension.powers else None
