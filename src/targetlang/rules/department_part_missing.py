"""Fault: a department without a part of its page that the form requires.

Why: all parts of the department's page are published. They may stand above the department; where a line could not be read
or holds nothing, it may be that part, and only the line is told.
Bad: a department without a line `保障措施`
Good: `保障措施: 加强值班值守，配齐工作人员。`
"""

from targetlang.diagnostics import Finding
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.rules.missing_parts import has_unread_lines
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
    return scope.once(has_unread_lines) or any(one.code in _EMPTY for one in scope.told)


RULE = Rule("K115", "department", _find)
