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
    from targetlang.model.document import Project


def _find(project: "Project", _scope: Scope) -> tuple[Finding, ...]:
    if not any(one.target is not None and one.target.kind == "text" for one in project.indicators):
        return NOTHING
    effects = [one for one in project.indicators if one.path.is_benefit]
    told = [one for one in effects if one.target is not None]
    if not effects or len(told) < len(effects) or any(one.target is not None and one.target.kind != "text" for one in told):
        return NOTHING
    first = next((one for one in told if one.group is None), None)
    if first is None:
        return NOTHING
    facts = {"project": project.name, "count": str(len(effects))}
    return (Finding("Q121", first.statement.source, *value_span(first), facts),)


RULE = Rule("Q121", "project", _find)
