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
    from targetlang.model.indicator import Indicator
    from targetlang.model.target import Target
    from targetlang.ports.form import Path

_FEWEST = 5


def _applies(_path: "Path", target: "Target") -> bool:
    return target.kind == "text"


def _find(rows: "list[Indicator]", scope: Scope) -> tuple[Finding, ...]:
    project = scope.project
    assert project is not None  # noqa: S101 - rows are those of a project
    count = sum(one.target is not None for one in project.indicators)
    if count < _FEWEST or len(rows) * 10 <= count * 3:
        return NOTHING
    facts = {"project": project.name, "words": str(len(rows)), "count": str(count)}
    return (Finding("Q128", project.statement.source, *line_span(project.statement), facts),)


RULE = Rule("Q128", "rows", _find, _applies)
