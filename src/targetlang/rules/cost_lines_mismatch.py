"""Fault: the cost lines (测算) do not add up to the budget.

Why: cost lines show how the budget was computed, so they add up to it. That can't be told where a line of the project could not be
read, or the budget contradicts its own sources; where the unit of one line makes the difference, 元 and 万元 are confused (U104).
Bad: `测算 线路费: 23条 × 1万元/条` and `测算 维护费: 10万元` with a budget of 34万元
Good: `测算 线路费: 23条 × 1万元/条` and `测算 维护费: 11万元`
"""

from targetlang.diagnostics import Finding
from targetlang.diagnostics import Label
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.rules.adding_up import sum_facts
from targetlang.rules.beside_budget import are_sums_suspect
from targetlang.rules.beside_budget import expression_span
from targetlang.rules.beside_budget import sums_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Project


def _find(project: "Project", scope: Scope) -> tuple[Finding, ...]:
    lines = scope.about(project, sums_of).lines
    if lines is None or lines.slipped is not None:
        return NOTHING
    budget = lines.budget
    labels = tuple(Label(line.statement.source, *expression_span(line), "line") for line in lines.all)
    return (Finding("M105", budget.statement.source, *budget.span, sum_facts(lines.found, budget.total), labels),)


RULE = Rule("M105", "project", _find, suspects=are_sums_suspect)
