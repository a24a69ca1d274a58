"""Fault: one indicator holds more than half of all points.

Why: the score of the whole project then hangs on one number, and the rest is decoration (财预〔2021〕101号 spreads the points over
成本, 产出, 效益 and 满意度). Told from three indicators with points on.
Bad: `[60分]` where all indicators have 90 points
Good: `[20分]`
"""

from decimal import Decimal

from targetlang.diagnostics import Finding
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.syntax.parse import part_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Project

_FEWEST = 3


def _find(project: "Project", _scope: Scope) -> tuple[Finding, ...]:
    weights = [one.attributes.weight for one in project.indicators if one.attributes.weight is not None]
    if len(weights) < _FEWEST:
        return NOTHING
    weight, total = max(weights), sum(weights, start=Decimal(0))
    if weight * 2 <= total:
        return NOTHING
    one = next(one for one in project.indicators if one.attributes.weight == weight)
    if one.group is not None:
        return NOTHING
    facts = {"name": one.name, "weight": f"{weight:f}", "sum": f"{total:f}"}
    return (Finding("K122", one.statement.source, *part_span(one.statement, "attributes"), facts),)


RULE = Rule("K122", "project", _find)
