"""Fault: the only cost indicator just repeats the budget.

Why: that the money will not be exceeded follows from the budget anyway; a cost indicator is to say what one thing costs, or
what each part costs (财预〔2021〕101号: 单位成本 first, a control amount only where it cannot be split). Cost lines (测算) in the
project say it too, so nothing is told there.
Bad: `产出.成本 资金成本: 34万元` with a budget of 34万元
Good: `产出.成本 光纤租金: ≤460元/线·月`
"""

from targetlang.diagnostics import Finding
from targetlang.diagnostics import Label
from targetlang.model.places import amount_span
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.rules.beside_budget import sums_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator
    from targetlang.model.target import Target
    from targetlang.ports.form import Path


def _applies(path: "Path", target: "Target") -> bool:
    return path.asks_money and target.kind == "quantity"


def _find(one: "Indicator", scope: Scope) -> tuple[Finding, ...]:
    project = scope.project
    budget = project.budget if project is not None else None
    if project is None or budget is None or project.cost_lines or one.target is None or one.target.amount is None:
        return NOTHING
    if not one.target.amount.same_value(budget.total) or len(scope.about(project, sums_of).cost_rows) > 1:
        return NOTHING
    label = Label(budget.statement.source, *budget.span, "budget")
    facts = {"name": one.name, "value": one.target.text, "total": budget.total.text}
    return (Finding("M122", one.statement.source, *amount_span(one), facts, (label,)),)


RULE = Rule("M122", "indicator", _find, _applies)
