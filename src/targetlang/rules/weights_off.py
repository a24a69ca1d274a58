"""Fault: the points of a project's indicators do not add up.

Why: the points are the full score (财预〔2021〕101号: 90, and 10 for the execution of the budget). Where some indicators have no
points yet, only a sum above 100 is told.
Bad: `[10分]` at each of six indicators, 60 in all
Good: `[15分]` at each of six indicators, 90 in all
"""

from decimal import Decimal

from targetlang.diagnostics import Finding
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.rules.attributed_rows import attribute_span
from targetlang.rules.attributed_rows import weighted_rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Document
    from targetlang.model.indicator import Indicator

_MOST = 100


def _find(_document: "Document", scope: Scope) -> "list[Finding] | tuple[Finding, ...]":
    form = scope.form
    if form is None or not form.weight_totals:
        return NOTHING
    found: list[Finding] = []
    for project, weights in scope.once(weighted_rows):
        total = sum([weight for _, weight in weights], start=Decimal(0))
        if total > _MOST:
            found.append(_told(weights[-1][0], total, {"variant": "over"}))
        elif total not in form.weight_totals and len(weights) == len(project.indicators):
            found.append(_told(weights[-1][0], total, {"expected": "或".join([f"{one:f}" for one in form.weight_totals])}))
    return found


def _told(last: "Indicator", total: Decimal, facts: dict[str, str]) -> Finding:
    """Tell it at the points of the last row that has some."""
    facts = {"sum": f"{total.normalize():f}", **facts}
    return Finding("K111", last.statement.source, *attribute_span(last, "[0-9０-９.．]+分"), facts)


RULE = Rule("K111", "document", _find)
