"""Fault: a code with full-width characters or small letters.

Why: codes in the budget system are plain capitals and digits; another spelling is not found.
Bad: `项目 13043425p000001100396 租赁费`
Good: `项目 13043425P000001100396 租赁费`
"""

from targetlang.diagnostics import Finding
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.resolve.report import replacing
from targetlang.rules.code_shape import is_scientific
from targetlang.rules.code_shape import plain_code
from targetlang.rules.code_shape import unsound_codes
from targetlang.syntax.parse import part_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Document
    from targetlang.model.document import Project
    from targetlang.ports.form import CodePattern


def _find(_document: "Document", scope: Scope) -> list[Finding]:
    return [
        _told(project, code, odd)
        for project, code, pattern in scope.once(unsound_codes)
        if not is_scientific(code) and (odd := _odd(code, pattern))
    ]


def _odd(code: str, pattern: "CodePattern") -> list[int]:
    """Return the places of what is written otherwise; a letter that no code has is told as that (C115)."""
    known = pattern.alphabet
    return [at for at, (one, plain) in enumerate(zip(code, plain_code(code), strict=True)) if one != plain and (not known or plain in known)]


def _told(project: "Project", code: str, odd: list[int]) -> Finding:
    """Tell the first stretch that is written otherwise."""
    plain, at = plain_code(code), odd[0]
    end = at
    while end in odd:
        end += 1
    low = part_span(project.statement, "value")[0]
    span = (low + at, low + end)
    facts = {"written": code[at:end], "proposal": plain[at:end]}
    return Finding("C108", project.statement.source, *span, facts, (), replacing("confirm", span, plain[at:end]))


RULE = Rule("C108", "document", _find)
