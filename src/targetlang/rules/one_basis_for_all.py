"""Fault: one basis carries most of the indicators of a document.

Why: a plan of the year says something about a few rows; where it is the basis of half of them, no number was looked up in it
(财预〔2021〕101号, 指标值依据). Name the clause or page of each row. Told from ten rows on.
Bad: `@年度计划` at 18 of 35 indicators
Good: `@"年度工作计划第三部分第2条"`
"""

from targetlang.diagnostics import Finding
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.syntax.parse import part_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Document

_FEWEST = 10


def _find(document: "Document", _scope: Scope) -> list[Finding]:
    rows = [one for project in document.projects for one in project.indicators if one.basis]
    counts: dict[str, int] = {}
    for one in rows:
        for ref in {ref.name for ref in one.basis if ref.name is not None}:
            counts[ref] = counts.get(ref, 0) + 1
    found: list[Finding] = []
    for name, count in counts.items():
        basis = document.bases.get(name)
        if basis is not None and count >= _FEWEST and count * 2 >= len(rows):
            facts = {"name": name, "count": str(count), "all": str(len(rows))}
            found.append(Finding("C127", basis.statement.source, *part_span(basis.statement, "value"), facts))
    return found


RULE = Rule("C127", "document", _find)
