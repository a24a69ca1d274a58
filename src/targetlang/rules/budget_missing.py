"""Fault: a project without a budget.

Why: without a budget nobody can say whether the targets match the money.
Bad: a project without a line `预算`
Good: `预算: 34万元 = 财政 34万元`
"""

from targetlang.diagnostics import Finding
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.rules.missing_parts import BUDGET
from targetlang.rules.missing_parts import missing_from
from targetlang.rules.missing_parts import projects_without_fields

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Document


def _find(_document: "Document", scope: Scope) -> list[Finding]:
    return [missing_from(one, "K112", {}) for one in scope.once(projects_without_fields) if (BUDGET, None) not in one.fields]


RULE = Rule("K112", "document", _find)
