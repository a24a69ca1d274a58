"""Fault: the spending plan holds each period's own share.

Why: the form wants what is spent in all up to a day; shares that add up to exactly 100% are those of each period. It is told alone: that
they fall, or do not end in 100%, follows from it.
Bad: `支出: 3月底 25%, 6月底 25%, 10月底 25%, 12月底 25%`
Good: `支出: 3月底 25%, 6月底 50%, 10月底 75%, 12月底 100%`
"""

from decimal import Decimal

from targetlang.diagnostics import Finding
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.resolve.report import replacing
from targetlang.rules.checkpoints import are_of_periods
from targetlang.rules.checkpoints import share_of
from targetlang.rules.checkpoints import shares_in_order
from targetlang.rules.checkpoints import whole_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.money import DisbursementPlan
    from targetlang.ports.form import Form


def _suspects(plan: "DisbursementPlan", form: "Form | None") -> bool:
    return are_of_periods(shares_in_order(plan, form))


def _find(plan: "DisbursementPlan", scope: Scope) -> tuple[Finding, ...]:
    stones = shares_in_order(plan, scope.form)
    total, parts = Decimal(0), []
    for one in stones:
        total += share_of(one.share)
        parts.append(f"{one.by} {_percent(total)}")
    proposal = ", ".join(parts)
    fixes = replacing("confirm", whole_span(plan), proposal)
    return (Finding("M107", plan.statement.source, *stones[-1].span(plan.statement), {"proposal": proposal}, (), fixes),)


def _percent(share: Decimal) -> str:
    from targetlang.units.quantity import Quantity
    from targetlang.units.registry import shipped

    unit = shipped().find("%")
    assert unit is not None  # noqa: S101 - shipped
    return Quantity(*share.as_integer_ratio(), unit.dimension, unit).print_in()


RULE = Rule("M107", "plan", _find, suspects=_suspects)
