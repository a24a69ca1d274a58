"""Fault: a department without a part of its page that the form requires.

Why: all parts of the department's page are published. They may stand above the department; where a line outside the projects
could not be read, or one holds nothing, it may be that part, and only the line is told.
Bad: a department without a line `保障措施`
Good: `保障措施: 加强值班值守，配齐工作人员。`
"""

from targetlang.diagnostics import Finding
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.rules.missing_parts import has_lost_file
from targetlang.syntax import tree
from targetlang.syntax.parse import line_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Department

_EMPTY = ("S116", "S128")


def _find(department: "Department", scope: Scope) -> "list[Finding] | tuple[Finding, ...]":
    form, statement = scope.form, department.statement
    if form is None or statement is None or department.is_entity:
        return NOTHING
    written = {key for key, _ in department.fields}.union([key for key, _ in scope.document.fields])
    absent = [key for key in form.required_fields.get("department", ()) if key not in written]
    return [
        Finding("K115", statement.source, *line_span(statement), {"department": department.name, "key": key, "form": form.name})
        for key in absent
        if not scope.once(_may_be_unread)
    ]


def _may_be_unread(scope: Scope) -> bool:
    """Tell whether a part may stand in a line outside the projects that could not be read, or was left empty, which was told."""
    projects = {id(one.statement) for one in scope.document.projects}
    in_project = False
    for one in scope.statements:
        if one.shape == tree.HEADER:
            in_project = id(one) in projects
        elif one.shape == tree.BROKEN and not in_project:
            return True
    return has_lost_file(scope) or any(one.code in _EMPTY for one in scope.told)


RULE = Rule("K115", "department", _find)
