"""Fault: a name longer than 100 characters.

Why: the budget system takes names of 100 characters at most and refuses the whole import otherwise.
Bad: a name that tells the whole use of the money
Good: a name; the use stands in 用途
"""

from targetlang.diagnostics import Finding
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.syntax.parse import part_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Document
    from targetlang.syntax.tree import Statement

_MOST = 100


def _find(document: "Document", _scope: Scope) -> list[Finding]:
    projects = document.projects
    long = [(one.statement, one.name) for one in projects if len(one.name) > _MOST]
    holders = [project.indicators for project in projects]
    holders += [department.indicators for department in document.departments]
    holders += [group.indicators for group in document.groups.values()]
    long += [(one.statement, one.name) for held in holders for one in held if len(one.name) > _MOST and one.group is None]
    long += [(one.statement, one.name) for one in document.departments if one.statement is not None and len(one.name) > _MOST]
    return [_told(statement, name) for statement, name in long]


def _told(statement: "Statement", name: str) -> Finding:
    return Finding("L111", statement.source, *part_span(statement, "name"), {"length": str(len(name))})


RULE = Rule("L111", "document", _find)
