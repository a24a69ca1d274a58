"""Fault: a project without its code, in a form that has codes.

Why: without its code a project is found neither in the budget system nor among those of last year.
Bad: `项目 电子政务外网光纤租赁费`
Good: `项目 13043425P000001100396 电子政务外网光纤租赁费`
"""

from targetlang.diagnostics import Finding
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.syntax.parse import part_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Project


def _find(project: "Project", scope: Scope) -> tuple[Finding, ...]:
    if project.code is not None or not project.name or scope.form is None or scope.form.project_code is None:
        return NOTHING
    return (Finding("C106", project.statement.source, *part_span(project.statement, "name"), {"name": project.name}),)


RULE = Rule("C106", "project", _find)
