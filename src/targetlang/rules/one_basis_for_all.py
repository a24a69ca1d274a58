"""Fault: one basis carries most of the indicators of a document.

Why: a plan of the year says something about a few rows; where it is the basis of half of them, no number was looked up in it
(财预〔2021〕101号, 指标值依据). Name the clause or page of each row. Told from ten rows on.
Bad: `@年度计划` at 18 of 35 indicators
Good: `@"年度工作计划第三部分第2条"`
"""

from targetlang.diagnostics import Finding
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.rules.basis_sharing import rows_by_basis
from targetlang.syntax.parse import part_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Document

_FEWEST = 10


def _find(document: "Document", scope: Scope) -> list[Finding]:
    counts: dict[str, int] = {}
    every = 0
    for rows in scope.once(rows_by_basis):
        every += len(rows) if rows[0].basis else 0
        for ref in {ref.name for ref in rows[0].basis if ref.name is not None}:
            counts[ref] = counts.get(ref, 0) + len(rows)
    found: list[Finding] = []
    for name, count in counts.items():
        basis = document.bases.get(name)
        if basis is not None and count >= _FEWEST and count * 2 >= every:
            facts = {"name": name, "count": str(count), "all": str(every)}
            found.append(Finding("C127", basis.statement.source, *part_span(basis.statement, "value"), facts))
    return found


RULE = Rule("C127", "document", _find)
