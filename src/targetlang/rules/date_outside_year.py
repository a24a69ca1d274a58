"""Y104: a date outside 年度.

Fault: the date that an indicator has to keep lies in another year than the fiscal year.
Why: the targets of a year are due within it; a date of last year was copied, one of next year can't be judged at its end.
Bad: `年度: 2025`, `产出.时效 线路开通时间: ≤2026年6月30日`.
Good: `产出.时效 线路开通时间: ≤2025年6月30日`, `产出.时效 线路开通时间: 6月底前`.
"""

from targetlang.diagnostics import Finding
from targetlang.model.document import Document
from targetlang.model.indicator import Indicator
from targetlang.ports.form import Form
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.resolve.report import Report
from targetlang.syntax.parse import part_span


def _find(document: Document, scope: Scope) -> list[Finding]:
    report = Report()
    _check(document, scope.form, report)
    return report.findings


def _check(document: Document, form: Form | None, report: Report) -> None:
    """Report Y104 of the column that is not written, which is the year's; nothing can be said without 年度."""
    year = document.fiscal_year
    if year is None or (form is not None and form.years):
        return
    indicators = [one for project in document.projects for one in project.indicators]
    indicators += [one for department in document.departments for one in department.indicators]
    told: set[int] = set()
    for one in indicators:
        moment = one.target.moment if one.target is not None else None
        if moment is not None and moment[0] not in (None, year) and id(one.statement) not in told:
            told.add(id(one.statement))
            _tell(one, year, report)


def _tell(one: Indicator, year: int, report: Report) -> None:
    assert one.target is not None  # noqa: S101 - asked by the caller
    statement = one.statement
    low, high = part_span(statement, "value")
    date = one.target.text.lstrip("≥≤><=")
    at = statement.source.text.find(date, low, high)
    span = (at, at + len(date)) if at >= 0 else (low, high)
    report.add("Y104", statement.source, span, {"date": date, "fiscal_year": str(year)})


RULE = Rule("Y104", "document", _find)
