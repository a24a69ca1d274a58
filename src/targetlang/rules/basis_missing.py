"""Fault: an indicator without a basis, in a form that has a column for it.

Why: the form asks why the target is what it is (指标值确定依据). Where the basis is mistyped, only that is told.
Bad: `产出.数量 接入单位数量: 23家`
Good: `产出.数量 接入单位数量: 23家 @计划`
"""

from targetlang.diagnostics import Finding
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.rules.basis_sharing import rows_by_basis
from targetlang.syntax.parse import part_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Document
    from targetlang.model.indicator import Indicator
    from targetlang.source import SourceText

    Line = tuple[SourceText, int]

_MARK_ALONE = "C122"


def _find(_document: "Document", scope: Scope) -> "list[Finding] | tuple[Finding, ...]":
    form = scope.form
    if form is None or all(column.key != "basis" for column in form.columns):
        return NOTHING
    return [
        Finding("C112", one.statement.source, *part_span(one.statement, "name"), {"name": one.name, "form": form.name})
        for rows in scope.once(rows_by_basis)
        if not rows[0].basis
        for one in rows
        if one.group is None and _is_due(one, scope.once(_lines_of_marks))
    ]


def _is_due(one: "Indicator", told: "set[Line]") -> bool:
    """Tell whether a basis is due: the line has a target, tries none, and nothing is told of one."""
    statement = one.statement
    if statement.references or (one.target is None and not statement.value):
        return False
    return not told or (statement.source, statement.source.position(statement.start)[0]) not in told


def _lines_of_marks(scope: Scope) -> "set[Line]":
    """Return the lines with an @ that no name follows, which was told: nothing follows from them."""
    return {(one.source, one.source.position(one.start)[0]) for one in scope.told if one.code == _MARK_ALONE}


RULE = Rule("C112", "document", _find)
