"""Fault: two projects have one code.

Why: one code is one project; the second one is mostly a copy whose code was not changed.
Bad: `项目 13043425P000001100396 甲` and `项目 13043425P000001100396 乙`
Good: `项目 13043425P000001100396 甲` and `项目 13043425P00000110040X 乙`
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
    coded = [(project, project.code) for project in document.projects if project.code is not None]
    return [
        _told(project, code, first[code])
        for project, code in coded
        if first.setdefault(code, project) is not project
    ]


def _told(project: "Project", code: str, first: "Project") -> Finding:
    label = Label(first.statement.source, *part_span(first.statement, "value"), "first")
    return Finding("C103", project.statement.source, *part_span(project.statement, "value"), {"code": code}, (label,))


RULE = Rule("C103", "document", _find)
