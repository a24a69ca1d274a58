"""Fault: the cumulative shares of the spending plan get smaller.

Why: the plan says what is spent in all up to a day (资金支出计划), which can only grow.
Bad: `支出: 3月底 30%, 6月底 20%, 12月底 100%`
Good: `支出: 3月底 30%, 6月底 50%, 12月底 100%`
"""

from targetlang.diagnostics import Finding
from targetlang.diagnostics import Label
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.rules.checkpoints import cumulative
from targetlang.rules.checkpoints import first_fall

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.money import DisbursementPlan
    from targetlang.ports.form import Form


def _suspects(plan: "DisbursementPlan", form: "Form | None") -> bool:
    return first_fall(cumulative(plan, form)) is not None


def _find(plan: "DisbursementPlan", scope: Scope) -> tuple[Finding, ...]:
    pair = first_fall(cumulative(plan, scope.form))
    assert pair is not None  # noqa: S101 - suspected
    before, here = pair
    source = plan.statement.source
    label = Label(source, *before.span(plan.statement), "before")
    facts = {
        "checkpoint": here.by,
        "percent": here.share.text,
        "before": before.by,
        "before_percent": before.share.text,
    }
    return (Finding("M106", source, *here.span(plan.statement), facts, (label,)),)


RULE = Rule("M106", "plan", _find, suspects=_suspects)
