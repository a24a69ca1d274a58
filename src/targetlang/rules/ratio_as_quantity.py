"""Fault: a 数量 indicator that is a ratio.

Why: 数量 says how many, a ratio how well; 50% of two is one. 财预〔2021〕101号 counts outputs under 数量 and puts
rates under 质量. Many published forms do it all the same, so it is a note.
Bad: `产出.数量 乡镇、县直单位覆盖率: 100%`
Good: `产出.数量 覆盖单位: 46个`
"""

from targetlang.diagnostics import Finding
from targetlang.model.places import amount_span
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.units.dimension import RATIO
from targetlang.units.names import asked_by_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator
    from targetlang.model.target import Target
    from targetlang.ports.form import Path


def _applies(path: "Path", target: "Target") -> bool:
    second = path.subcategory
    return (
        second is not None
        and second.short == "数量"
        and target.amount is not None
        and target.amount.unit.dimension == RATIO
    )


def _find(one: "Indicator", _scope: Scope) -> tuple[Finding, ...]:
    assert one.target is not None  # noqa: S101 - asked by the walk
    if _is_no_count(one.target, one.name):
        return NOTHING
    facts = {"name": one.name, "value": one.target.text}
    return (Finding("Q102", one.statement.source, *amount_span(one), facts),)


def _is_no_count(target: "Target", name: str) -> bool:
    """Tell whether the name wants a count and a percentage above all stands there, which is told as that (U102)."""
    return target.amount is not None and target.amount.over_one and asked_by_name(name) == "count"


RULE = Rule("Q102", "indicator", _find, _applies)
