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
    from targetlang.model.document import Project


def _find(_document: "Document", scope: Scope) -> list[Finding]:
    return [missing_from(one, "K112", {}) for one in scope.once(projects_without_fields) if not _has_budget(one, scope)]


def _has_budget(project: "Project", scope: Scope) -> bool:
    """Tell whether a project says its budget, or does so in a column that the form does not have, which is told (Y108)."""
    columns = scope.form.horizons if scope.form is not None else ()
    return any(key == BUDGET and column not in columns for key, column in project.fields)


RULE = Rule("K112", "document", _find)
