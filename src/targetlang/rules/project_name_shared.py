"""Fault: two projects with different codes have one name.

Why: either they are two projects, which nobody can tell apart, or one was declared twice.
Bad: `项目 13043425P000001100396 信访工作经费` and `项目 13043425P00000110040X 信访工作经费`
Good: `信访工作经费（二期）`
"""

from targetlang.diagnostics import Finding
from targetlang.diagnostics import Label
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.syntax.parse import part_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Document
    from targetlang.model.document import Project


def _find(document: "Document", _scope: Scope) -> list[Finding]:
    first: dict[str, Project] = {}
    named = [project for project in document.projects if project.code is not None and project.name]
    return [
        _told(project, first[project.name])
        for project in named
        if first.setdefault(project.name, project).code != project.code
    ]


def _told(project: "Project", first: "Project") -> Finding:
    label = Label(first.statement.source, *part_span(first.statement, "name"), "first")
    return Finding("C104", project.statement.source, *part_span(project.statement, "name"), {"name": project.name}, (label,))


RULE = Rule("C104", "document", _find)
