"""Fault: 正向 or 反向 contradicts the comparator.

Why: the budget system derives the direction from the sign (≥ and > 正向, ≤ and < 反向) and the score from the direction:
with two answers the row is scored by chance. Where the comparator itself is upside down (Q107), only that is told.
Bad: `产出.成本 光纤租赁费: ≤34万元 [正向]`
Good: `产出.成本 光纤租赁费: ≤34万元 [反向]`
"""

from targetlang.diagnostics import Finding
from targetlang.model.direction import BETTER
from targetlang.model.direction import WRITTEN
from targetlang.model.direction import natural_direction
from targetlang.model.target import COMPARATORS
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.rules.attributed_rows import attribute_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator
    from targetlang.model.target import Target
    from targetlang.ports.form import Path


def _applies(_path: "Path", target: "Target") -> bool:
    return target.comparator in BETTER


def _find(one: "Indicator", _scope: Scope) -> tuple[Finding, ...]:
    direction = one.attributes.direction
    assert direction is not None  # noqa: S101 - needed
    assert one.target is not None  # noqa: S101 - asked by the walk
    assert one.target.comparator is not None  # noqa: S101 - as above
    means = BETTER[one.target.comparator]
    if WRITTEN[direction] == means or natural_direction(one) not in (None, means):
        return NOTHING
    expected = "≥" if WRITTEN[direction] == "higher" else "≤"
    facts = {"direction": direction, "comparator": COMPARATORS[one.target.comparator], "expected_mark": expected}
    return (Finding("Q118", one.statement.source, *attribute_span(one, direction), facts),)


RULE = Rule("Q118", "indicator", _find, _applies, needs="direction")
