"""Fault: an indicator serves a goal that is not there.

Why: mostly the goals were changed and the indicator was not; at the evaluation nobody knows what it stands for.
Bad: `[目标3]` with two goals under `目标`
Good: `[目标2]`
"""

from targetlang.diagnostics import Finding
from targetlang.model.text import Text
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.rules.attributed_rows import attribute_span
from targetlang.rules.attributed_rows import serving_rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Document
    from targetlang.model.indicator import Indicator


def _find(_document: "Document", scope: Scope) -> list[Finding]:
    found: list[Finding] = []
    for project, goals in scope.once(serving_rows):
        objective = project.value("目标")
        count = len(objective.paragraphs) if isinstance(objective, Text) else 0
        for one, goal in goals:
            if not 1 <= goal <= count:
                found.append(_told(one, count))
    return found


def _told(one: "Indicator", count: int) -> Finding:
    source, span = one.statement.source, attribute_span(one, "目标[0-9０-９]+")
    facts = {"attribute": source.text[slice(*span)]} | ({"count": str(count)} if count else {"variant": "none"})
    return Finding("C124", source, *span, facts)


RULE = Rule("C124", "document", _find)
