"""Fault: ≥100% of a share, which says no more than =100%.

Why: a share of a whole cannot exceed 100%, so “at least” promises something that cannot be; the row is scored as =100%
(sign codes of the budget system). 完成率 and 增长率 may exceed 100% and are left alone; a satisfaction is Q106.
Bad: `产出.质量 设备验收合格率: ≥100%`
Good: `产出.质量 设备验收合格率: =100%`
"""

from targetlang.diagnostics import Finding
from targetlang.model.places import compared_span
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.resolve.report import replacing
from targetlang.units.dimension import RATIO
from targetlang.units.names import is_share

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator
    from targetlang.model.target import Target
    from targetlang.ports.form import Path


def _applies(path: "Path", target: "Target") -> bool:
    amount = target.amount
    return (
        amount is not None
        and target.comparator == "ge"
        and amount.unit.dimension == RATIO
        and not path.category.short.startswith("满意度")
    )


def _suspects(one: "Indicator") -> bool:
    return is_share(one.name) and not one.name.endswith(("满意度", "满意率"))


def _find(one: "Indicator", _scope: Scope) -> tuple[Finding, ...]:
    assert one.target is not None  # noqa: S101 - asked by the walk
    assert one.target.amount is not None  # noqa: S101 - as above
    if not one.target.amount.is_one:
        return NOTHING
    proposal = f"={one.target.amount.text}"
    facts = {"name": one.name, "value": one.target.text, "proposal": proposal}
    span = compared_span(one)
    return (Finding("Q108", one.statement.source, *span, facts, (), replacing("confirm", span, proposal)),)


RULE = Rule("Q108", "indicator", _find, _applies, _suspects)
