"""Fault: the cost indicators add up to less than the budget.

Why: some of the money has no ceiling then (财预〔2021〕101号: costs are to be split as far as they can be). Standards, prices and
amounts per head are multiplied, not added up, so nothing is told where one of the costs is named so; nor where one is exactly 10⁴ away from
the budget (U104), or the budget contradicts its own sources.
Bad: `产出.成本 线路租赁费: ≤20万元` and `产出.成本 线路维护费: ≤10万元` with a budget of 34万元
Good: `产出.成本 线路租赁费: ≤20万元` and `产出.成本 线路维护费: ≤14万元`
"""

from targetlang.diagnostics import Finding
from targetlang.diagnostics import Label
from targetlang.model.places import amount_span
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.rules.adding_up import sum_facts
from targetlang.rules.beside_budget import are_sums_suspect
from targetlang.rules.beside_budget import sums_of
from targetlang.units.names import is_of_one

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Project


def _find(project: "Project", scope: Scope) -> tuple[Finding, ...]:
    costs = scope.about(project, sums_of).costs
    if costs is None or costs.found is None or costs.slipped or any(is_of_one(one.name) for one, _ in costs.all):
        return NOTHING
    budget = costs.budget
    last = costs.all[-1][0]
    label = Label(budget.statement.source, *budget.span, "budget")
    return (Finding("M104", last.statement.source, *amount_span(last), sum_facts(costs.found, budget.total), (label,)),)


RULE = Rule("M104", "project", _find, suspects=are_sums_suspect)
