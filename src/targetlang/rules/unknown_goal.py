"""Fault: an indicator serves a goal that is not there.

Why: mostly the goals were changed and the indicator was not; at the evaluation nobody knows what it stands for.
Bad: `[目标3]` with two goals under `目标`
Good: `[目标2]`
"""

import re

from targetlang.diagnostics import Finding
from targetlang.model.text import Text
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.rules.attributed_rows import serving_rows
from targetlang.syntax.parse import part_span

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
                found += _told(one, count)
    return found


def _told(one: "Indicator", count: int) -> tuple[Finding, ...]:
    low, high = part_span(one.statement, "attributes")
    found = re.search(r"目标[0-9０-９]+", one.statement.source.text[low:high])
    if found is None:
        return NOTHING
    facts = {"attribute": found[0], "count": str(count)} if count else {"attribute": found[0], "variant": "none"}
    return (Finding("C124", one.statement.source, low + found.start(), low + found.end(), facts),)


RULE = Rule("C124", "document", _find)
