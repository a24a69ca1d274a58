"""Fault: the spending plan says 0% for the middle of the year.

Why: salaries, rents, duty and upkeep cost money from January on; a plan that begins in autumn means idle money or a copied
template (2019 年 财预〔2019〕136号 watches the pace of spending). All money at the last checkpoint is told as that.
Bad: `支出: 3月底 0%, 6月底 0%, 10月底 80%, 12月底 100%`
Good: `支出: 3月底 25%, 6月底 50%, 10月底 80%, 12月底 100%`
"""

from targetlang.diagnostics import Finding
from targetlang.model.money import DisbursementPlan
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Project


def _find(project: "Project", scope: Scope) -> tuple[Finding, ...]:
    plan = project.disbursement_plan
    points = scope.form.checkpoints if scope.form is not None else ()
    if not isinstance(plan, DisbursementPlan) or not points:
        return NOTHING
    late = points[(len(points) - 1) // 2 :]
    empty = [one for one in plan.milestones if one.share.number == 0]
    told = next((one for one in reversed(empty) if one.by in late[:-1]), None)
    if told is None or len(empty) == len(plan.milestones) - 1:
        return NOTHING
    facts = {"checkpoint": told.by, "share": told.share.text}
    return (Finding("M120", plan.statement.source, told.by_span(plan.statement)[0], told.span(plan.statement)[1], facts),)


RULE = Rule("M120", "project", _find)
