"""Fault: one indicator holds more than half of all points.

Why: the score of the whole project then hangs on one number, and the rest is decoration (财预〔2021〕101号 spreads the points over
成本, 产出, 效益 and 满意度). Told from three indicators with points on.
Bad: `[60分]` where all indicators have 90 points
Good: `[20分]`
"""

from decimal import Decimal
from operator import itemgetter

from targetlang.diagnostics import Finding
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.rules.attributed_rows import weighted_rows
from targetlang.syntax.parse import part_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Document

_FEWEST = 3


def _find(_document: "Document", scope: Scope) -> list[Finding]:
    found: list[Finding] = []
    for _, weights in scope.once(weighted_rows):
        # The first of those that have the most.
        one, weight = max(weights, key=itemgetter(1))
        total = sum([weight for _, weight in weights], start=Decimal(0))
        if len(weights) >= _FEWEST and weight * 2 > total and one.group is None:
            facts = {"name": one.name, "weight": f"{weight:f}", "sum": f"{total:f}"}
            found.append(Finding("K122", one.statement.source, *part_span(one.statement, "attributes"), facts))
    return found


RULE = Rule("K122", "document", _find)
