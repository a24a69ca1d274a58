"""Fault: a cost indicator is more than the whole budget.

Why: a cost cannot exceed all the money of the project (财预〔2021〕101号: cost is a ceiling). Nothing is told where the budget
contradicts its own sources, nor of a cost exactly 10⁴ away from the budget (U104).
Bad: `产出.成本 光纤租赁费: ≤60万元` with a budget of 34万元
Good: `产出.成本 光纤租赁费: ≤34万元`
"""

from targetlang.diagnostics import Finding
from targetlang.diagnostics import Label
from targetlang.model.places import amount_span
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.rules.beside_budget import are_sums_suspect
from targetlang.rules.beside_budget import sums_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Project


def _find(project: "Project", scope: Scope) -> "list[Finding] | tuple[Finding, ...]":
    costs = scope.about(project, sums_of).costs
    if costs is None:
        return NOTHING
    budget = costs.budget
    label = Label(budget.statement.source, *budget.span, "budget")
    return [
        Finding("M103", one.statement.source, *amount_span(one), {"name": one.name, "value": cost.text, "total": budget.total.text}, (label,))
        for one, cost in costs.above
    ]


RULE = Rule("M103", "project", _find, suspects=are_sums_suspect)
