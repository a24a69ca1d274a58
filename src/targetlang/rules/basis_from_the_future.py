"""Y103: a cited document is younger than 年度.

Fault: the year of a document number in a basis lies after the fiscal year.
Why: a document that did not exist when the budget was made can't be what a target was set by; most often a digit is wrong.
Bad: `年度: 2025`, `依据 办法: 魏财〔2026〕3号`.
Good: `依据 办法: 魏财〔2024〕3号`.
"""

from targetlang.diagnostics import Finding
from targetlang.model.document import Document
from targetlang.model.indicator import Indicator
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.rules.basis_sharing import by_basis
from targetlang.rules.basis_sharing import rows_by_basis
from targetlang.source import SourceText
from targetlang.source.pattern import late
from targetlang.syntax.parse import part_span

_NUMBERED = late(r"[〔［\[【（(]((?:19|20)[0-9]{2})[〕］\]】）)]")


def _find(document: Document, scope: Scope) -> "list[Finding] | tuple[Finding, ...]":
    """Look at named bases and at literal ones; nothing can be said without 年度."""
    year = document.fiscal_year
    if year is None:
        return NOTHING
    found: list[Finding] = []
    for basis in document.bases.values():
        found += _look(basis.statement.source, part_span(basis.statement, "value"), year)
    shared = scope.once(rows_by_basis) + by_basis(one for department in document.departments for one in department.indicators)
    # What a group brings to several projects stands in one place.
    literal = {id(one.statement): one for rows in shared if _has_later_year(rows[0], year) for one in rows}
    for one in literal.values():
        found += _look(one.statement.source, part_span(one.statement, "references"), year)
    return found


def _has_later_year(one: Indicator, year: int) -> bool:
    return any(int(found) > year for ref in one.basis if ref.name is None for found in _NUMBERED.findall(ref.text))


def _look(source: SourceText, span: tuple[int, int], year: int) -> list[Finding]:
    return [
        Finding("Y103", source, *found.span(1), {"year": found[1], "fiscal_year": str(year)})
        for found in _NUMBERED.finditer(source.text, *span)
        if int(found[1]) > year
    ]


RULE = Rule("Y103", "document", _find)
