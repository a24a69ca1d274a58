"""Fault: the target is measured in another unit than last year's, or in words instead of a number.

Why: the 对照表 of two years cannot say whether such a target went up or down; an indicator that is measured otherwise every year
hides a falling one (real tables: 250万元, then 控制在预算内). 变动 gives the reason.
Bad: `控制在预算内` with `上年: 250万元`
Good: `≤250万元`
"""

from targetlang.diagnostics import Finding
from targetlang.diagnostics import Label
from targetlang.model.places import value_span
from targetlang.model.target import Target
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.syntax.parse import part_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator
    from targetlang.ports.form import Path


def _applies(_path: "Path", target: Target) -> bool:
    return target.kind in ("quantity", "text")


def _find(one: "Indicator", scope: Scope) -> tuple[Finding, ...]:
    assert one.target is not None  # noqa: S101 - asked by the walk
    assert one.fields is not None  # noqa: S101 - as above
    last = next((held for held in one.fields if held.key == "上年"), None)
    if last is None or any(held.key == "变动" for held in one.fields):
        return NOTHING
    before = last.value
    if scope.project is not None and ("变动", None) in scope.project.fields:
        return NOTHING
    if not isinstance(before, Target) or before.amount is None:
        return NOTHING
    now = one.target.amount
    if now is not None and now.unit.dimension == before.amount.unit.dimension:
        return NOTHING
    label = Label(last.statement.source, *part_span(last.statement, "value"), "last")
    facts = {"name": one.name, "value": one.target.text, "last": before.text}
    return (Finding("Q134", one.statement.source, *value_span(one), facts, (label,)),)


RULE = Rule("Q134", "indicator", _find, _applies, needs="last")
