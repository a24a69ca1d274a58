"""Fault: a cost indicator is a bare amount without “≤”.

Why: a cost is to be kept below something; a bare amount can only be met to the cent, and at the evaluation nobody knows
whether spending less is a success (财预〔2021〕101号, 成本指标). An amount that only repeats the budget is told as that.
Bad: `产出.成本 印刷费: 3万元`
Good: `产出.成本 印刷费: ≤3万元`
"""

from targetlang.diagnostics import Finding
from targetlang.model.places import amount_span
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.resolve.report import replacing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator
    from targetlang.model.target import Target
    from targetlang.ports.form import Path


def _applies(path: "Path", target: "Target") -> bool:
    amount = target.amount
    if not path.asks_money or target.kind != "quantity" or target.comparator is not None or amount is None:
        return False
    return ("金额", 1) in amount.unit.dimension.powers


def _find(one: "Indicator", scope: Scope) -> tuple[Finding, ...]:
    budget = scope.project.budget if scope.project is not None else None
    if one.target is None or one.target.amount is None or (budget is not None and one.target.amount.same_value(budget.total)):
        return NOTHING
    span = amount_span(one)
    proposal = f"≤{one.target.text}"
    facts = {"name": one.name, "value": one.target.text, "proposal": proposal}
    fixes = replacing("confirm", (span[0], span[0]), "≤") if one.targets is None else ()
    return (Finding("M123", one.statement.source, *span, facts, (), fixes),)


RULE = Rule("M123", "indicator", _find, _applies)
