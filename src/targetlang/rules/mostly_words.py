"""Fault: more than 30% of the indicators of a project are words.

Why: words are for what cannot be counted; where they are a third of the rows, the project can hardly be judged
(财预〔2015〕88号: 定量为主, 定性为辅). Told from five indicators on.
Bad: 4 of 10 indicators in words
Good: 2 of 10
"""

from targetlang.diagnostics import Finding
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.syntax.parse import line_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Project

_FEWEST = 5


def _find(project: "Project", _scope: Scope) -> tuple[Finding, ...]:
    if not any(one.target is not None and one.target.kind == "text" for one in project.indicators):
        return NOTHING
    targets = [one.target for one in project.indicators if one.target is not None]
    words = sum(target.kind == "text" for target in targets)
    if len(targets) < _FEWEST or words * 10 <= len(targets) * 3:
        return NOTHING
    facts = {"project": project.name, "words": str(words), "count": str(len(targets))}
    return (Finding("Q128", project.statement.source, *line_span(project.statement), facts),)


RULE = Rule("Q128", "project", _find)
