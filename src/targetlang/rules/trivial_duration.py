"""Fault: a time that is reached by itself: at least one year.

Why: a budget is for one year, so what lasts the year is fulfilled by waiting (real tables: 维持时效 ≥1年). Warranties, leases and
lifetimes are meant to last and left alone.
Bad: `产出.时效 维持时效: ≥1年`
Good: `产出.时效 补贴发放时间: 每月10日前`
"""

from targetlang.diagnostics import Finding
from targetlang.model.places import amount_span
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.units.amount import is_less
from targetlang.units.names import is_lasting

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator
    from targetlang.model.target import Target
    from targetlang.ports.form import Path

_LIMITS = {"月": 12, "时间": 365 * 86400}


def _applies(path: "Path", target: "Target") -> bool:
    amount = target.amount
    if path.short not in ("时效", "可持续影响") or target.comparator not in ("ge", "gt") or amount is None:
        return False
    return amount.unit.dimension.name in _LIMITS


def _suspects(one: "Indicator") -> bool:
    return not is_lasting(one.name)


def _find(one: "Indicator", _scope: Scope) -> tuple[Finding, ...]:
    assert one.target is not None  # noqa: S101 - asked by the walk
    assert one.target.amount is not None  # noqa: S101 - as above
    amount = one.target.amount
    if is_less(amount.ratio, (_LIMITS[amount.unit.dimension.name], 1)):
        return NOTHING
    facts = {"name": one.name, "value": one.target.text}
    return (Finding("Q127", one.statement.source, *amount_span(one), facts),)


RULE = Rule("Q127", "indicator", _find, _applies, _suspects)
