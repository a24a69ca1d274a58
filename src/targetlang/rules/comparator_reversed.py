"""Fault: the comparator points the wrong way for this indicator.

Why: a cost with ≥ has no ceiling, a satisfaction with ≤ is reached by nobody being satisfied: the row is scored upside
down (财预〔2020〕10号; sign codes of the budget system, 正向 and 反向). Which way is better is read from the name
(units/names.toml) or from a place that wants money; 正向 or 反向 written beside the value goes before both.
Bad: `产出.成本 光纤租赁费: ≥34万元`
Good: `产出.成本 光纤租赁费: ≤34万元`
"""

from targetlang.diagnostics import Finding
from targetlang.model.direction import BETTER
from targetlang.model.direction import REVERSED
from targetlang.model.direction import WRITTEN
from targetlang.model.direction import natural_direction
from targetlang.model.places import comparator_span
from targetlang.model.places import value_span
from targetlang.model.target import COMPARATORS
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.resolve.report import replacing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator
    from targetlang.model.target import Target
    from targetlang.ports.form import Path


def _applies(_path: "Path", target: "Target") -> bool:
    return target.comparator in REVERSED and target.amount is not None


def _suspects(one: "Indicator") -> bool:
    assert one.target is not None  # noqa: S101 - asked by the walk
    assert one.target.comparator is not None  # noqa: S101 - as above
    return natural_direction(one) not in (None, BETTER[one.target.comparator])


def _find(one: "Indicator", _scope: Scope) -> tuple[Finding, ...]:
    target, better = one.target, natural_direction(one)
    # “≥0起” asks for nothing and “≤0起” is a way to say none: a zero is never upside down.
    if target is None or target.comparator is None or target.amount is None or target.amount.number <= 0:
        return NOTHING
    direction = one.attributes.direction
    if direction is not None and WRITTEN[direction] == BETTER[target.comparator]:
        return NOTHING
    written = comparator_span(one)
    proposal = COMPARATORS[REVERSED[target.comparator]] + target.amount.text
    facts = {"name": one.name, "value": target.text, "proposal": proposal} | ({"variant": "higher"} if better == "higher" else {})
    fixes = replacing("confirm", value_span(one), proposal) if one.targets is None and written is not None else ()
    return (Finding("Q107", one.statement.source, *(written or value_span(one)), facts, (), fixes),)


RULE = Rule("Q107", "indicator", _find, _applies, _suspects)
