"""Fault: a satisfaction target below 80%.

Why: a satisfaction of 80 to 90% already loses points at the evaluation (财预〔2021〕101号), so a target below 80% asks for
less than what counts as good.
Bad: `满意度.服务对象 使用人员满意度: ≥50%`
Good: `满意度.服务对象 使用人员满意度: ≥90%`
"""

from targetlang.diagnostics import Finding
from targetlang.model.places import amount_span
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.units.dimension import RATIO

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator
    from targetlang.model.target import Target
    from targetlang.ports.form import Path

_LEAST_PERCENT = 80


def _applies(_path: "Path", target: "Target") -> bool:
    amount = target.amount
    return (
        amount is not None
        and target.comparator in (None, "eq", "ge", "gt")
        and amount.unit.dimension == RATIO
    )


def _suspects(one: "Indicator") -> bool:
    # 满意度提升率 or 不满意率 under 满意度 are no satisfaction themselves.
    return one.name.endswith(("满意度", "满意率")) and "不满意" not in one.name


def _find(one: "Indicator", _scope: Scope) -> tuple[Finding, ...]:
    assert one.target is not None  # noqa: S101 - asked by the walk
    amount = one.target.amount
    if amount is None or amount.number * amount.unit.numerator * 100 >= _LEAST_PERCENT * amount.unit.denominator:
        return NOTHING
    facts = {"name": one.name, "value": one.target.text}
    return (Finding("Q111", one.statement.source, *amount_span(one), facts),)


RULE = Rule("Q111", "indicator", _find, _applies, _suspects)
