"""Fault: the spending plan says 0% for the middle of the year.

Why: salaries, rents, duty and upkeep cost money from January on; a plan that begins in autumn means idle money or a copied
template (2019 年 财预〔2019〕136号 watches the pace of spending). All money at the last checkpoint is told as that.
Bad: `支出: 3月底 0%, 6月底 0%, 10月底 80%, 12月底 100%`
Good: `支出: 3月底 25%, 6月底 50%, 10月底 80%, 12月底 100%`
"""

from targetlang.diagnostics import Finding
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.money import DisbursementPlan
    from targetlang.model.money import Milestone
    from targetlang.ports.form import Form


def _suspects(plan: "DisbursementPlan", form: "Form | None") -> bool:
    return _empty(plan, form) is not None


def _empty(plan: "DisbursementPlan", form: "Form | None") -> "Milestone | None":
    """Return the last checkpoint from the middle of the year on that says 0%, the end left out."""
    points = form.checkpoints if form is not None else ()
    late = points[(len(points) - 1) // 2 :]
    empty = [one for one in plan.milestones if one.share.number == 0]
    if len(empty) == len(plan.milestones) - 1:
        return None
    return next((one for one in reversed(empty) if one.by in late[:-1]), None)


def _find(plan: "DisbursementPlan", scope: Scope) -> tuple[Finding, ...]:
    told = _empty(plan, scope.form)
    if told is None:
        return NOTHING
    facts = {"checkpoint": told.by, "share": told.share.text}
    return (Finding("M120", plan.statement.source, told.by_span(plan.statement)[0], told.span(plan.statement)[1], facts),)


RULE = Rule("M120", "plan", _find, suspects=_suspects)
