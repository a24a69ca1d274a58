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
    from targetlang.model.document import Project
    from targetlang.model.target import Target

_FEWEST = 3


def _find(project: "Project", _scope: Scope) -> tuple[Finding, ...]:
    # Most projects have few of them, and a text is looked at faster than an amount.
    if sum("100" in one.target.amount.text for one in project.indicators if one.target is not None and one.target.amount is not None) < _FEWEST:
        return NOTHING
    measured = [one for one in project.indicators if one.target is not None and one.target.kind == "quantity"]
    perfect = [one for one in measured if one.target is not None and _is_whole(one.target)]
    # Money has no 100%, so cost rows do not thin out the others.
    rest = sum(not one.path.asks_money for one in measured)
    first = next((one for one in perfect if one.group is None), None)
    if len(perfect) < _FEWEST or len(perfect) * 2 <= rest or first is None:
        return NOTHING
    facts = {"project": project.name, "perfect": str(len(perfect)), "count": str(rest)}
    return (Finding("Q130", first.statement.source, *amount_span(first), facts),)


def _is_whole(target: "Target") -> bool:
    amount = target.amount
    return amount is not None and amount.unit.dimension == RATIO and amount.number * amount.unit.numerator == amount.unit.denominator


RULE = Rule("Q130", "project", _find)
