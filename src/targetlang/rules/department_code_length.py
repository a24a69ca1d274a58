"""Fault: a department code of the wrong length.

Why: department codes have the length that the form says; another one is not found in the budget system.
Bad: `部门 20200 魏县信访局本级`
Good: `部门 202001 魏县信访局本级`
"""

from targetlang.diagnostics import Finding
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.rules.code_shape import halfwidth
from targetlang.source.pattern import compiled
from targetlang.source.pattern import re
from targetlang.syntax.parse import part_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Document


def _find(document: "Document", scope: Scope) -> "list[Finding] | tuple[Finding, ...]":
    pattern = scope.form.department_code if scope.form is not None else None
    if pattern is None:
        return NOTHING
    return [
        Finding("C113", one.statement.source, *part_span(one.statement, "value"), _facts(one.code, pattern.length))
        for one in document.departments
        if one.statement is not None and one.code is not None and not compiled(pattern.pattern).fullmatch(halfwidth(one.code))
    ]


def _facts(code: str, expected: int) -> dict[str, str]:
    letters = re.sub(r"[0-9０-９]", "", code)
    if letters:
        return {"code": code, "letters": letters, "expected": str(expected), "variant": "letters"}
    return {"code": code, "length": str(len(code)), "expected": str(expected)}


RULE = Rule("C113", "document", _find)
