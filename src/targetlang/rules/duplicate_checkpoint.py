"""Fault: a checkpoint of the spending plan stands twice.

Why: a checkpoint has one cell in the form, so one of the two shares is not printed; nothing else is told of such a plan.
Bad: `支出: 6月底 40%, 6月底 50%, 12月底 100%`
Good: `支出: 6月底 50%, 12月底 100%`
"""

from targetlang.diagnostics import Finding
from targetlang.diagnostics import Label
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.rules.checkpoints import first_repeated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.money import DisbursementPlan
    from targetlang.ports.form import Form


def _suspects(plan: "DisbursementPlan", _form: "Form | None") -> bool:
    return first_repeated(plan) is not None


def _find(plan: "DisbursementPlan", _scope: Scope) -> tuple[Finding, ...]:
    pair = first_repeated(plan)
    assert pair is not None  # noqa: S101 - suspected
    first, again = pair
    source = plan.statement.source
    label = Label(source, *first.by_span(plan.statement), "first")
    return (Finding("M113", source, *again.by_span(plan.statement), {"checkpoint": again.by}, (label,)),)


RULE = Rule("M113", "plan", _find, suspects=_suspects)
