"""Fault: a percentage of something that is no rate.

Why: “促进协调发展: 100%” looks like a measured value, but nobody can say 100% of what; at the evaluation it is always 100%.
The words that go with a percentage are data (units/names.toml).
Bad: `效益.社会 促进区域协调发展: 100%`
Good: `效益.社会 区域路网覆盖率: ≥95%`
"""

from targetlang.diagnostics import Finding
from targetlang.model.places import amount_span
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.units.dimension import RATIO
from targetlang.units.names import asked_by_name
from targetlang.units.names import goes_with_percent

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator
    from targetlang.model.target import Target
    from targetlang.ports.form import Path

_SHARE = ("率", "比例", "比重", "占", "÷", "/", "／", "百分")


def _applies(path: "Path", target: "Target") -> bool:
    amount = target.amount
    # A ratio where an expense is due is told as that (U102).
    return not path.is_satisfaction and not path.asks_money and target.kind == "quantity" and amount is not None and amount.unit.dimension == RATIO


def _suspects(one: "Indicator") -> bool:
    # What asks for a time, days or a count is told as that (U102, U103).
    return not goes_with_percent(one.name) and asked_by_name(one.name) is None


def _find(one: "Indicator", _scope: Scope) -> tuple[Finding, ...]:
    assert one.target is not None  # noqa: S101 - asked by the walk
    # A description that says the share makes a rate of it.
    if one.description and any(word in one.description for word in _SHARE):
        return NOTHING
    facts = {"name": one.name, "value": one.target.text}
    return (Finding("Q126", one.statement.source, *amount_span(one), facts),)


RULE = Rule("Q126", "indicator", _find, _applies, _suspects)
