"""Fault: the basis of a target says how the number is gathered, not where the standard comes from.

Why: 指标值确定依据 answers “why 95%?” – a plan, a standard, last year's result; a questionnaire only tells later whether it was
reached (财预〔2021〕101号 has 指标值依据 and 完成值数据来源 as two columns). It is told once, where the basis is declared.
Bad: `依据 问卷: 调查问卷`
Good: `依据 上年: 2024年群众满意度调查结果96%` and `来源: 调查问卷` below the indicator
"""

from targetlang.diagnostics import Finding
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.syntax.parse import part_span
from targetlang.units.names import is_gathered

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Document


def _find(document: "Document", _scope: Scope) -> list[Finding]:
    return [
        Finding("C126", basis.statement.source, *part_span(basis.statement, "value"), {"name": basis.name, "text": basis.text})
        for basis in document.bases.values()
        if is_gathered(basis.text)
    ]


RULE = Rule("C126", "document", _find)
