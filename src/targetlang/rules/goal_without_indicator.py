"""Fault: the indicators name the goals they serve, and one goal or one indicator is left out.

Why: where a form joins indicators to numbered goals, a goal without indicator is not measured and an indicator without goal is
not asked for (财预〔2015〕88号, 相应匹配). Nothing is told where no indicator of the project names a goal.
Bad: two goals, and every indicator says `[目标1]`
Good: one of them says `[目标2]`
"""

from targetlang.diagnostics import Finding
from targetlang.model.text import Text
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.rules.attributed_rows import serving_rows
from targetlang.syntax.parse import part_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from targetlang.model.document import Document
    from targetlang.model.document import Project
    from targetlang.syntax.tree import Statement

_FEWEST = 2


def _find(_document: "Document", scope: Scope) -> list[Finding]:
    found: list[Finding] = []
    for project, goals in scope.once(serving_rows):
        objective = project.value("目标")
        if isinstance(objective, Text) and len(objective.items) >= _FEWEST:
            found += _without_indicator(objective.items, {goal for _, goal in goals})
            found += _without_goal(project)
    return found


def _without_indicator(items: "Sequence[Statement]", served: set[int]) -> list[Finding]:
    return [
        Finding("K123", item.source, *part_span(item, "value"), {"goal": f"目标{number}"})
        for number, item in enumerate(items, 1)
        if number not in served
    ]


def _without_goal(project: "Project") -> list[Finding]:
    return [
        Finding("K123", one.statement.source, *part_span(one.statement, "name"), {"name": one.name, "variant": "indicator"})
        for one in project.indicators
        if one.attributes.goal is None and one.group is None
    ]


RULE = Rule("K123", "document", _find)
