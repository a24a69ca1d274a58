"""Fault: the target is the same as last year's and that of the year before.

Why: three years at one number mean that nobody looked again: what was reached with ease can be raised, what was not has to be
explained (财预〔2015〕88号, 合理可行). 变动 gives the reason; 100% and nothing at all cannot be raised.
Bad: `≥95%` with `上年: ≥95%` and `前年: ≥95%`
Good: `≥96%`, or a line `变动:`
"""

from targetlang.diagnostics import Finding
from targetlang.diagnostics import Label
from targetlang.model.places import amount_span
from targetlang.model.target import Target
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.syntax.parse import part_span
from targetlang.units.dimension import RATIO

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator
    from targetlang.ports.form import Path


def _applies(_path: "Path", target: Target) -> bool:
    return target.kind == "quantity" and target.amount is not None


def _find(one: "Indicator", scope: Scope) -> tuple[Finding, ...]:
    target, fields = one.target, one.fields
    assert target is not None and target.amount is not None and fields is not None  # noqa: S101, PT018 - asked by the walk
    told = {held.key: held for held in fields}
    last, before = told.get("上年"), told.get("前年")
    if last is None or before is None or "变动" in told:
        return NOTHING
    if scope.project is not None and ("变动", None) in scope.project.fields:
        return NOTHING
    amount = target.amount
    if amount.number == 0 or (amount.unit.dimension == RATIO and amount.is_one):
        return NOTHING
    earlier = [held.value.amount if isinstance(held.value, Target) else None for held in (last, before)]
    if not all(one is not None and one.same_value(amount) for one in earlier):
        return NOTHING
    labels = tuple(Label(held.statement.source, *part_span(held.statement, "value"), "earlier") for held in (last, before))
    facts = {"name": one.name, "value": target.text}
    return (Finding("Q133", one.statement.source, *amount_span(one), facts, labels),)


RULE = Rule("Q133", "indicator", _find, _applies, needs="last")
