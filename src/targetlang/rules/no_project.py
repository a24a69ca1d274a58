"""Fault: a department without any project, in a form of projects.

Why: a department without projects is mostly an unfinished file. Where a line could not be read, it may be the project.
Bad: a file with nothing but `部门` and `总体目标`
Good: `项目 13043425P000001100396 电子政务外网光纤租赁费`
"""

from targetlang.diagnostics import Finding
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.rules.missing_parts import has_lost_file
from targetlang.rules.missing_parts import has_unread_lines
from targetlang.syntax.parse import line_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Document


def _find(document: "Document", scope: Scope) -> tuple[Finding, ...]:
    if (scope.form is not None and scope.form.scope != "project") or document.projects or not document.departments:
        return NOTHING
    first = document.departments[0]
    statement = first.statement
    if statement is None or scope.once(has_unread_lines) or has_lost_file(scope):
        return NOTHING
    return (Finding("K117", statement.source, *line_span(statement), {"department": first.name}),)


RULE = Rule("K117", "document", _find)
