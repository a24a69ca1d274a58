"""Fault: the indicators name the goals they serve, and one goal or one indicator is left out.

Why: where a form joins indicators to numbered goals, a goal without indicator is not measured and an indicator without goal is
not asked for (财预〔2015〕88号, 相应匹配). Nothing is told where no indicator of the project names a goal.
Bad: two goals, and every indicator says `[目标1]`
Good: one of them says `[目标2]`
"""

from targetlang.diagnostics import Finding
from targetlang.model.text import Text
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.syntax.parse import part_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Project

_FEWEST = 2


def _find(project: "Project", _scope: Scope) -> "list[Finding] | tuple[Finding, ...]":
    objective = project.value("目标")
    if not isinstance(objective, Text) or len(objective.items) < _FEWEST:
        return NOTHING
    served = {one.attributes.goal for one in project.indicators}
    if served <= {None}:
        return NOTHING
    found = [
        Finding("K123", item.source, *part_span(item, "value"), {"goal": f"目标{number}"})
        for number, item in enumerate(objective.items, 1)
        if number not in served
    ]
    for one in project.indicators:
        if one.attributes.goal is None and one.group is None:
            facts = {"name": one.name, "variant": "indicator"}
            found.append(Finding("K123", one.statement.source, *part_span(one.statement, "name"), facts))
    return found


RULE = Rule("K123", "project", _find)
