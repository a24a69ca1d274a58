"""Fault: a project code of the wrong length or shape.

Why: the code is what the budget system knows a project by; of the wrong length or shape it is not found.
Bad: `项目 13043425P00000110039 租赁费`
Good: `项目 13043425P000001100396 租赁费`
"""

from targetlang.diagnostics import Finding
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.rules.code_shape import LENGTH
from targetlang.rules.code_shape import SHAPE
from targetlang.rules.code_shape import plain_code
from targetlang.rules.code_shape import unsound_with
from targetlang.source.pattern import compiled
from targetlang.syntax.parse import part_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Document
    from targetlang.ports.form import CodePattern


def _find(_document: "Document", scope: Scope) -> list[Finding]:
    told = [(project, _of_length(code, pattern)) for project, code, pattern in unsound_with(LENGTH, scope)]
    told += [(project, _of_shape(code, pattern)) for project, code, pattern in unsound_with(SHAPE, scope)]
    return [Finding("C101", one.statement.source, *part_span(one.statement, "value"), facts) for one, facts in told]


def _of_length(code: str, pattern: "CodePattern") -> dict[str, str]:
    return {"code": code, "length": str(len(plain_code(code))), "expected": str(pattern.length)}


def _of_shape(code: str, pattern: "CodePattern") -> dict[str, str]:
    plain = plain_code(code)
    at = next(i for i in range(len(plain)) if not _starts(pattern.pattern, plain[: i + 1], pattern.example))
    return {"code": code, "position": str(at + 1), "character": plain[at], "variant": "shape"}


def _starts(pattern: str, head: str, example: str) -> bool:
    return compiled(pattern).fullmatch(head + example[len(head) :]) is not None


RULE = Rule("C101", "document", _find)
