"""Fault: 目标 and 用途 are the same text.

Why: 用途 says where the money goes, 目标 what it brings about; one text for both leaves the second open (财预〔2015〕88号,
第九条 指向明确).
Bad: `用途: 租用光纤，把各单位接入网上信访系统。` and the same under `目标`
Good: `目标: 23家单位全部接入网上信访系统。`
"""

from targetlang.diagnostics import Finding
from targetlang.diagnostics import Label
from targetlang.model.text import Text
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.syntax.parse import part_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Project
    from targetlang.model.text import Field
    from targetlang.source import SourceText

_ENDS = "。.；; \t\u3000"


def _find(project: "Project", _scope: Scope) -> tuple[Finding, ...]:
    objective, use = project.objective, project.use_of_funds
    if not isinstance(objective, Text) or not isinstance(use, Text) or not use.paragraphs:
        return NOTHING
    if objective is not use and objective.plain.strip(_ENDS) != use.plain.strip(_ENDS):
        return NOTHING
    there = Label(*_first(project.fields["用途", None]), "use")
    return (Finding("Q114", *_first(project.fields["目标", None]), {}, (there,)),)


def _first(held: "Field") -> "tuple[SourceText, int, int]":
    statement = next((one for one, _ in held.written), held.statement)
    return statement.source, *part_span(statement, "value")


RULE = Rule("Q114", "project", _find)
