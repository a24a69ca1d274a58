"""Fault: the check character of a project code does not fit.

Why: the last character follows from the others; where it does not, one of them was miscopied. Where exactly one exchange of two
neighbours makes it fit, that is offered.
Bad: `项目 13043425P000001100936 租赁费`
Good: `项目 13043425P000001100396 租赁费`
"""

from targetlang.diagnostics import Finding
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.resolve.report import replacing
from targetlang.rules.code_shape import CHECK
from targetlang.rules.code_shape import fault_of
from targetlang.rules.code_shape import plain_code
from targetlang.rules.code_shape import unsound_with
from targetlang.syntax.parse import part_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Document
    from targetlang.model.document import Project
    from targetlang.ports.form import CodePattern


def _find(_document: "Document", scope: Scope) -> list[Finding]:
    return [_told(project, code, pattern) for project, code, pattern in unsound_with(CHECK, scope)]


def _told(project: "Project", code: str, pattern: "CodePattern") -> Finding:
    near = _swapped(plain_code(code), pattern)
    span = part_span(project.statement, "value")
    facts = {"code": code} | ({"near": near, "variant": "near"} if near else {})
    return Finding("C102", project.statement.source, *span, facts, (), replacing("confirm", span, near) if near else ())


def _swapped(code: str, pattern: "CodePattern") -> str | None:
    """Return the code with two neighbours exchanged that fits, where there is exactly one."""
    found = set()
    for at in range(len(code) - 1):
        other = code[:at] + code[at + 1] + code[at] + code[at + 2 :]
        if fault_of(other, pattern) is None:
            found.add(other)
    return found.pop() if len(found) == 1 else None


RULE = Rule("C102", "document", _find)
