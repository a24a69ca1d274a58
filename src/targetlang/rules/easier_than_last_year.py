"""Fault: the target is easier than last year's (上年), and 变动 gives no reason.

Why: the first thing reviewers compare; a lower target for the same money needs a reason in the adjustment table
(财预〔2019〕136号; the 对照表 of the budget offices). Which way is easier follows from 正向/反向, the name, the
comparator, in this order; where none says it, nothing is told.
Bad: `满意度.服务对象 使用人员满意度: ≥90%` with `上年: 96%`
Good: the same with `变动: 服务范围扩大到乡镇`
"""

from targetlang.diagnostics import Finding
from targetlang.diagnostics import Label
from targetlang.model.direction import BETTER
from targetlang.model.direction import WRITTEN
from targetlang.model.direction import natural_direction
from targetlang.model.places import amount_span
from targetlang.model.target import Target
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.syntax.parse import part_span
from targetlang.units.amount import is_less

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator
    from targetlang.ports.form import Path
    from targetlang.units.amount import Amount


def _applies(_path: "Path", target: Target) -> bool:
    return target.kind == "quantity"


def _find(one: "Indicator", scope: Scope) -> tuple[Finding, ...]:
    assert one.fields is not None  # noqa: S101 - needed
    last = next((held for held in one.fields if held.key == "上年"), None)
    if last is None or any(held.key == "变动" for held in one.fields):
        return NOTHING
    if scope.project is not None and ("变动", None) in scope.project.fields:
        return NOTHING
    before = last.value
    if not isinstance(before, Target) or before.amount is None or one.target is None or one.target.amount is None:
        return NOTHING
    if not _is_easier(one, one.target.amount, before.amount):
        return NOTHING
    source = last.statement.source
    label = Label(source, *part_span(last.statement, "value"), "last")
    facts = {"name": one.name, "value": one.target.text, "last": before.text}
    return (Finding("Q117", one.statement.source, *amount_span(one), facts, (label,)),)


def _is_easier(one: "Indicator", now: "Amount", before: "Amount") -> bool:
    if now.unit.dimension != before.unit.dimension or now.same_value(before):
        return False
    comparator = one.target.comparator if one.target is not None else None
    direction = one.attributes.direction
    better = natural_direction(one) if direction is None else WRITTEN[direction]
    if better is None and comparator is not None:
        better = BETTER.get(comparator)
    if better is None and one.path.subcategory is not None and one.path.subcategory.short == "数量":
        better = "higher"
    return better is not None and is_less(now.ratio, before.ratio) == (better == "higher")


RULE = Rule("Q117", "indicator", _find, _applies, needs="last")
