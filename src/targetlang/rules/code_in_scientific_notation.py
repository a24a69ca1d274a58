"""Fault: a spreadsheet made a number of the code.

Why: Excel shows a long number in scientific notation, and its last digits are lost: only the budget system still knows them.
Bad: `项目 1.30434E+20 租赁费`
Good: `项目 13043425P000001100396 租赁费`
"""

from targetlang.diagnostics import Finding
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.rules.code_shape import SCIENTIFIC
from targetlang.rules.code_shape import unsound_with
from targetlang.syntax.parse import part_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Document


def _find(_document: "Document", scope: Scope) -> list[Finding]:
    return [
        Finding("C114", project.statement.source, *part_span(project.statement, "value"), {"code": code})
        for project, code, _ in unsound_with(SCIENTIFIC, scope)
    ]


RULE = Rule("C114", "document", _find)
