"""Y110: the year in the project code is later than 年度.

Fault: the digits of the code that say when the project entered the library name a year after the fiscal year.
Why: a project is in the library before it gets money; the code or 年度 is wrong.
Bad: `年度: 2024`, `项目 13043425P000001100396 …`.
Good: `年度: 2025`.
"""

from targetlang.diagnostics import Finding
from targetlang.model.document import Document
from targetlang.ports.form import Form
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.resolve.report import Report
from targetlang.syntax.parse import part_span

_CENTURY = 2000


def _find(document: Document, scope: Scope) -> list[Finding]:
    report = Report()
    _check(document, scope.form, report)
    return report.findings


def _check(document: Document, form: Form | None, report: Report) -> None:
    """Report Y110 where the form says which digits are the year (2 of this century, or 4)."""
    year, pattern = document.fiscal_year, form.project_code if form is not None else None
    if year is None or pattern is None or not pattern.year_digits:
        return
    low, high = pattern.region_digits, pattern.region_digits + pattern.year_digits
    for project in document.projects:
        digits = (project.code or "")[low:high]
        if len(project.code or "") != pattern.length or not digits.isdecimal():
            continue
        entered = int(digits) + (_CENTURY if len(digits) == 2 else 0)  # noqa: PLR2004 - two digits leave out the century
        if entered > year:
            start = part_span(project.statement, "value")[0]
            facts = {"digits": digits, "year": str(entered), "fiscal_year": str(year)}
            report.add("Y110", project.statement.source, (start + low, start + high), facts)


RULE = Rule("Y110", "document", _find)
