"""Fault: all money is spent at the last checkpoint of the form.

Why: running work costs money all year; all of it in December mostly means a copied template.
Bad: `支出: 12月底 100%`
Good: `支出: 3月底 25%, 6月底 50%, 10月底 75%, 12月底 100%`
"""

from targetlang.diagnostics import Finding
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.rules.checkpoints import cumulative
from targetlang.rules.checkpoints import share_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.money import DisbursementPlan
    from targetlang.ports.form import Form


def _suspects(plan: "DisbursementPlan", form: "Form | None") -> bool:
    stones = cumulative(plan, form)
    if not stones or form is None or (stones[-1].by,) != form.checkpoints[-1:]:
        return False
    return share_of(stones[-1].share) == 1 and not any(one.share.number for one in stones[:-1])


def _find(plan: "DisbursementPlan", scope: Scope) -> tuple[Finding, ...]:
    stones = cumulative(plan, scope.form)
    span = stones[0].by_span(plan.statement)[0], stones[-1].span(plan.statement)[1]
    return (Finding("M112", plan.statement.source, *span, {"checkpoint": stones[-1].by}),)


RULE = Rule("M112", "plan", _find, suspects=_suspects)
