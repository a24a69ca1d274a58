"""Fault: a basis or a group of indicators is declared and nothing uses it.

Why: what nothing uses was mostly forgotten when indicators changed.
Bad: `依据 条例: 《信访工作条例》`, and no line says `@条例`
Good: without that line
"""

from targetlang.diagnostics import Finding
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.rules.basis_sharing import rows_by_basis
from targetlang.rules.missing_parts import has_lost_file
from targetlang.syntax.mend import Mended
from targetlang.syntax.parse import part_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Document
    from targetlang.syntax.tree import Statement


def _find(document: "Document", scope: Scope) -> list[Finding]:
    if has_lost_file(scope):
        return []
    used = _names_at_rows(document, scope)
    if not used.issuperset(document.bases):
        used |= _names_at_costs(document)
    # A name on a mistyped line may be another one than was read, and one that was told to be mistyped is that.
    told = {one.facts.get("near") for one in scope.told if one.code == "C109"}
    unused = [one for one in document.bases.values() if one.name not in used and one.name not in told]
    found = [_told(one.statement, "name", "依据", one.name) for one in unused if not isinstance(one.statement, Mended)]
    taken = {id(group) for project in document.projects for group in project.uses}
    taken.update([id(one.group) for department in document.departments for one in department.indicators])
    for group in document.groups.values():
        if id(group) not in taken and not isinstance(group.statement, Mended):
            found.append(_told(group.statement, "name" if group.statement.name else "value", "指标组", group.name))
    return found


def _names_at_rows(document: "Document", scope: Scope) -> "set[str | None]":
    """Return the bases that indicators name; rows share their bases."""
    shared = {id(rows[0].basis): rows[0].basis for rows in scope.once(rows_by_basis)}
    shared.update([(id(one.basis), one.basis) for department in document.departments for one in department.indicators])
    shared.update([(id(one.basis), one.basis) for group in document.groups.values() for one in group.indicators])
    return {ref.name for basis in shared.values() for ref in basis}


def _names_at_costs(document: "Document") -> "set[str | None]":
    """Return the bases that cost lines and tasks name."""
    shared = {id(line.basis): line.basis for project in document.projects for line in project.cost_lines}
    shared.update([(id(task.basis), task.basis) for department in document.departments for task in department.tasks])
    return {ref.name for basis in shared.values() for ref in basis}


def _told(statement: "Statement", part: str, kind: str, name: str) -> Finding:
    return Finding("C111", statement.source, *part_span(statement, part), {"kind": kind, "name": name})


RULE = Rule("C111", "document", _find)
