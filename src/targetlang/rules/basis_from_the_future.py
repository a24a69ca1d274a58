"""Y103: a cited document is younger than 年度.

Fault: the year of a document number in a basis lies after the fiscal year.
Why: a document that did not exist when the budget was made can't be what a target was set by; most often a digit is wrong.
Bad: `年度: 2025`, `依据 办法: 魏财〔2026〕3号`.
Good: `依据 办法: 魏财〔2024〕3号`.
"""


from targetlang.diagnostics import Finding
from targetlang.model.document import Document
from targetlang.model.indicator import Indicator
from targetlang.ports.form import Form
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.resolve.report import Report
from targetlang.source import SourceText
from targetlang.source.pattern import late
from targetlang.syntax.parse import part_span

_NUMBERED = late(r"[〔［\[【（(]((?:19|20)[0-9]{2})[〕］\]】）)]")


def _find(document: Document, scope: Scope) -> list[Finding]:
    report = Report()
    _check(document, scope.form, report)
    return report.findings


def _check(document: Document, form: Form | None, report: Report) -> None:
    """Report Y103 in named bases and in literal ones; nothing can be said without 年度."""
    year = document.fiscal_year
    if year is None:
        return
    for basis in document.bases.values():
        _look(basis.statement.source, part_span(basis.statement, "value"), year, report)
    told: set[int] = set()
    plain: set[int] = set()  # bases that many indicators share, without a text of their own
    for one in _indicators(document):
        statement = one.statement
        if id(one.basis) in plain:
            continue
        if all(ref.name is not None for ref in one.basis):
            plain.add(id(one.basis))
        elif id(statement) not in told and any(ref.name is None and _NUMBERED.search(ref.text) for ref in one.basis):
            told.add(id(statement))
            _look(statement.source, part_span(statement, "references"), year, report)


def _indicators(document: Document) -> list[Indicator]:
    found = [one for project in document.projects for one in project.indicators]
    return found + [one for department in document.departments for one in department.indicators]


def _look(source: SourceText, span: tuple[int, int], year: int, report: Report) -> None:
    for found in _NUMBERED.finditer(source.text, *span):
        if int(found[1]) > year:
            report.add("Y103", source, found.span(1), {"year": found[1], "fiscal_year": str(year)})


RULE = Rule("Y103", "document", _find)
