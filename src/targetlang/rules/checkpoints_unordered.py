"""Fault: the checkpoints of the spending plan do not stand in the order of the form.

Why: in the order of time it is seen at once whether the shares grow; the other rules about plans look at them in this order.
Bad: `支出: 6月底 50%, 3月底 25%, 12月底 100%`
Good: `支出: 3月底 25%, 6月底 50%, 12月底 100%`
"""

from targetlang.diagnostics import Finding
from targetlang.diagnostics import Label
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.resolve.report import replacing
from targetlang.rules.checkpoints import first_displaced
from targetlang.rules.checkpoints import in_order
from targetlang.rules.checkpoints import whole_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.money import DisbursementPlan
    from targetlang.ports.form import Form


def _suspects(plan: "DisbursementPlan", form: "Form | None") -> bool:
    return first_displaced(plan, form) is not None


def _find(plan: "DisbursementPlan", scope: Scope) -> tuple[Finding, ...]:
    pair = first_displaced(plan, scope.form)
    assert pair is not None  # noqa: S101 - suspected
    before, here = pair
    source = plan.statement.source
    text = ", ".join(f"{one.by} {one.share.text}" for one in in_order(plan, scope.form))
    label = Label(source, *before.by_span(plan.statement), "before")
    facts = {"checkpoint": here.by, "before": before.by}
    return (Finding("M110", source, *here.by_span(plan.statement), facts, (label,), replacing("safe", whole_span(plan), text)),)


RULE = Rule("M110", "plan", _find, suspects=_suspects)
