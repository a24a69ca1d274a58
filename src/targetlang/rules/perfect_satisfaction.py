"""Fault: a satisfaction of exactly or at least 100%.

Why: one person who is not satisfied makes it fail, and nobody sets it in earnest; reviewers take it for a target that
was not thought about (财预〔2021〕101号 gives full marks from 90% on).
Bad: `满意度.服务对象 使用人员满意度: 100%`
Good: `满意度.服务对象 使用人员满意度: ≥95%`
"""

from targetlang.diagnostics import Finding
from targetlang.model.places import compared_span
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.units.dimension import RATIO

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator
    from targetlang.model.target import Target
    from targetlang.ports.form import Path


def _applies(_path: "Path", target: "Target") -> bool:
    amount = target.amount
    return (
        amount is not None
        and target.comparator in (None, "eq", "ge")
        and amount.unit.dimension == RATIO
    )


def _suspects(one: "Indicator") -> bool:
    return one.name.endswith(("满意度", "满意率")) or one.path.category.short.startswith("满意度")


def _find(one: "Indicator", _scope: Scope) -> tuple[Finding, ...]:
    assert one.target is not None  # noqa: S101 - asked by the walk
    if one.target.amount is None or not one.target.amount.is_one:
        return NOTHING
    facts = {"name": one.name, "value": one.target.text}
    return (Finding("Q106", one.statement.source, *compared_span(one), facts),)


RULE = Rule("Q106", "indicator", _find, _applies, _suspects)
