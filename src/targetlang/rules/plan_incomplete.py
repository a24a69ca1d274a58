"""Fault: the spending plan does not end in 100%.

Why: the whole budget is spent by the end of the year, or it was too large. Where the shares fall (M106), only that is told.
Bad: `支出: 6月底 50%, 12月底 90%`
Good: `支出: 6月底 50%, 12月底 100%`
"""

from targetlang.diagnostics import Finding
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.rules.checkpoints import cumulative
from targetlang.rules.checkpoints import first_fall
from targetlang.rules.checkpoints import share_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.money import DisbursementPlan
    from targetlang.ports.form import Form


def _suspects(plan: "DisbursementPlan", form: "Form | None") -> bool:
    stones = cumulative(plan, form)
    return bool(stones) and first_fall(stones) is None and share_of(stones[-1].share) != 1


def _find(plan: "DisbursementPlan", scope: Scope) -> tuple[Finding, ...]:
    last = cumulative(plan, scope.form)[-1]
    facts = {"checkpoint": last.by, "percent": last.share.text}
    return (Finding("M108", plan.statement.source, *last.span(plan.statement), facts),)


RULE = Rule("M108", "plan", _find, suspects=_suspects)
