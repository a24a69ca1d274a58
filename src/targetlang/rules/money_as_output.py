"""Fault: money spent as an indicator of 数量 or 质量.

Why: money is what goes in, an output what comes out; 财预〔2021〕101号 puts spending under 成本. Money that is brought in
(引资, 收入, 减免) is an output and left alone.
Bad: `产出.数量 投入资金: 34万元`
Good: `产出.成本 光纤租赁费: ≤34万元`
"""

from targetlang.diagnostics import Finding
from targetlang.model.places import amount_span
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.units.dimension import MONEY
from targetlang.units.names import is_saving
from targetlang.units.names import is_spending

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator
    from targetlang.model.target import Target
    from targetlang.ports.form import Path


def _applies(path: "Path", target: "Target") -> bool:
    second = path.subcategory
    return (
        second is not None
        and second.short in ("数量", "质量")
        and target.amount is not None
        and target.amount.unit.dimension == MONEY
    )


def _find(one: "Indicator", scope: Scope) -> tuple[Finding, ...]:
    assert one.target is not None  # noqa: S101 - asked by the walk
    assert one.target.amount is not None  # noqa: S101 - as above
    budget = scope.project.budget if scope.project is not None else None
    whole = budget is not None and budget.total.same_value(one.target.amount) and not is_saving(one.name)
    if not whole and not is_spending(one.name):
        return NOTHING
    second = one.path.subcategory
    facts = {"name": one.name, "value": one.target.text, "place": second.short if second is not None else ""}
    return (Finding("Q109", one.statement.source, *amount_span(one), facts),)


RULE = Rule("Q109", "indicator", _find, _applies)
