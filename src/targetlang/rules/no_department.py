"""Fault: a file without a department.

Why: without a department the table has no owner. Where a line of 部门 or 单位 is only mistyped, that is told instead.
Bad: a file that begins with `项目`
Good: `部门 202001 魏县信访局本级` above the projects
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
    from targetlang.model.document import Document

_IDLE = (tree.BLANK, tree.COMMENT)
_MISTYPED = ("S102", "S118", "S139")
_OWNERS = frozenset(("部门", "单位"))


def _find(document: "Document", scope: Scope) -> tuple[Finding, ...]:
    if any(one.statement is not None for one in document.departments) or _is_mistyped(scope) or has_lost_file(scope):
        return NOTHING
    first = next((one for one in scope.statements if one.shape not in _IDLE), None)
    return (Finding("K114", first.source, *line_span(first), {}),) if first is not None else NOTHING


def _is_mistyped(scope: Scope) -> bool:
    """Tell whether what was told of a line names what it was meant to be: a 部门 or 单位."""
    return any(one.code in _MISTYPED and not _OWNERS.isdisjoint(one.facts.values()) for one in scope.told)


RULE = Rule("K114", "document", _find)
