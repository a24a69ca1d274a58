"""Fault: a project has effects (效益), but not one of them is measured.

Why: what the money brings about is what the money is for; words alone cannot be judged at the end of the year (财预〔2015〕88号,
第九条 细化量化). It is told once a project, at the first of them.
Bad: `效益.社会 信访形势: 全县信访形势平稳` as the only effect
Good: `效益.社会 越级上访: ≤5批次` beside it
"""

from targetlang.diagnostics import Finding
from targetlang.model.places import value_span
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator
    from targetlang.model.target import Target
    from targetlang.ports.form import Path


def _applies(path: "Path", target: "Target") -> bool:
    return path.is_benefit and target.kind == "text"


def _find(rows: "list[Indicator]", scope: Scope) -> tuple[Finding, ...]:
    project = scope.project
    if project is None or sum([one.path.is_benefit for one in project.indicators]) > len(rows):
        return NOTHING
    first = next((one for one in rows if one.group is None), None)
    if first is None:
        return NOTHING
    facts = {"project": project.name, "count": str(len(rows))}
    return (Finding("Q121", first.statement.source, *value_span(first), facts),)


RULE = Rule("Q121", "rows", _find, _applies)
