"""Fault: the budget is zero.

Why: a project without money is not declared; mostly the amount was forgotten.
Bad: `预算: 0元`
Good: `预算: 34.00万元 = 财政 34.00万元`
"""

from targetlang.diagnostics import Finding
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.rules.beside_budget import are_sums_suspect
from targetlang.rules.beside_budget import sums_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Department
    from targetlang.model.document import Project


def _find(block: "Project | Department", scope: Scope) -> list[Finding]:
    return [
        Finding("M116", money.statement.source, *money.span, {"total": money.total.text})
        for money in scope.about(block, sums_of).amiss.zero
    ]


RULE = Rule("M116", "block", _find, suspects=are_sums_suspect)
