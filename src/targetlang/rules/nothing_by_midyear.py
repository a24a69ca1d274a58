"""Fault: the spending plan says 0% for the middle of the year.

Why: salaries, rents, duty and upkeep cost money from January on; a plan that begins in autumn means idle money or a copied
template (2019 年 财预〔2019〕136号 watches the pace of spending). All money at the last checkpoint is told as that, and so
are shares that get smaller.
Bad: `支出: 3月底 0%, 6月底 0%, 10月底 80%, 12月底 100%`
Good: `支出: 3月底 25%, 6月底 50%, 10月底 80%, 12月底 100%`
"""

from itertools import takewhile

from targetlang.diagnostics import Finding
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.rules.checkpoints import first_repeated
from targetlang.rules.checkpoints import in_order

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.money import DisbursementPlan
    from targetlang.model.money import Milestone
    from targetlang.ports.form import Form


def _suspects(plan: "DisbursementPlan", form: "Form | None") -> bool:
    return _idle(plan, form) is not None


def _idle(plan: "DisbursementPlan", form: "Form | None") -> "Milestone | None":
    """Return the last checkpoint up to which nothing is spent, from the middle of the year on; None where only the end is left."""
    stones = in_order(plan, form) if first_repeated(plan) is None else []
    idle = list(takewhile(lambda one: one.share.number == 0, stones))
    if form is None or not idle or len(idle) >= len(stones) - 1:
        return None
    middle = (len(form.checkpoints) + 1) // 2 - 1
    return idle[-1] if idle[-1].by in form.checkpoints[middle:] else None


def _find(plan: "DisbursementPlan", scope: Scope) -> tuple[Finding, ...]:
    told = _idle(plan, scope.form)
    assert told is not None  # noqa: S101 - suspected
    facts = {"checkpoint": told.by, "share": told.share.text}
    return (Finding("M120", plan.statement.source, told.by_span(plan.statement)[0], told.span(plan.statement)[1], facts),)


RULE = Rule("M120", "plan", _find, suspects=_suspects)
