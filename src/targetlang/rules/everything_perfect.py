"""Fault: most of the measured indicators of a project are 100%.

Why: a target that cannot be missed shows no effort and no risk; a baseline and what is to be added to it does
(财预〔2015〕88号, 合理可行). Told from three such indicators on, where they are more than half.
Bad: 覆盖率 100%, 完成率 100%, 及时率 100% of four measured indicators
Good: `产出.质量 线路正常运行率: ≥99%`
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

_FEWEST = 3


def _applies(_path: "Path", target: "Target") -> bool:
    return target.kind == "quantity" and target.amount is not None and target.amount.unit.dimension == RATIO


def _find(rows: "list[Indicator]", scope: Scope) -> tuple[Finding, ...]:
    project = scope.project
    assert project is not None  # noqa: S101 - rows are those of a project
    perfect = [one for one in rows if one.target is not None and one.target.amount is not None and one.target.amount.is_one]
    if len(perfect) < _FEWEST:
        return NOTHING
    measured = [one for one in project.indicators if one.target is not None and one.target.kind == "quantity"]
    # Money has no 100%, so cost rows do not thin out the others.
    rest = sum(not one.path.asks_money for one in measured)
    first = next((one for one in perfect if one.group is None), None)
    if len(perfect) * 2 <= rest or first is None:
        return NOTHING
    facts = {"project": project.name, "perfect": str(len(perfect)), "count": str(rest)}
    return (Finding("Q130", first.statement.source, *amount_span(first), facts),)


RULE = Rule("Q130", "rows", _find, _applies)
