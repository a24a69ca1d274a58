"""Fault: a letter that codes avoid.

Why: codes have no I, O, S, V and Z, which look like 1, 0, 5, U and 2; where the likely one makes the code sound, it is offered.
Bad: `项目 13043425P00000110O396 租赁费`
Good: `项目 13043425P000001100396 租赁费`
"""

from targetlang.diagnostics import Finding
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.resolve.report import replacing
from targetlang.rules.code_shape import LETTER
from targetlang.rules.code_shape import fault_of
from targetlang.rules.code_shape import outside_at
from targetlang.rules.code_shape import plain_code
from targetlang.rules.code_shape import unsound_with
from targetlang.syntax.parse import part_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Document
    from targetlang.model.document import Project
    from targetlang.ports.form import CodePattern


_MEANT = {"I": "1", "O": "0", "S": "5", "V": "U", "Z": "2"}


def _find(_document: "Document", scope: Scope) -> list[Finding]:
    return [_told(project, plain_code(code), pattern) for project, code, pattern in unsound_with(LETTER, scope)]


def _told(project: "Project", plain: str, pattern: "CodePattern") -> Finding:
    at = outside_at(plain, pattern)
    assert at is not None  # noqa: S101 - that is the fault
    low = part_span(project.statement, "value")[0] + at
    meant = _MEANT.get(plain[at])
    facts = {"character": plain[at]}
    if meant is None or fault_of(plain[:at] + meant + plain[at + 1 :], pattern) is not None:
        return Finding("C115", project.statement.source, low, low + 1, facts)
    facts |= {"proposal": meant, "variant": "near"}
    return Finding("C115", project.statement.source, low, low + 1, facts, (), replacing("confirm", (low, low + 1), meant))


RULE = Rule("C115", "document", _find)
