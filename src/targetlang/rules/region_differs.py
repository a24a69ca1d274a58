"""C105: the region digits of a code differ from the other projects of the file.

Fault: one project's code begins with another region than those of the others.
Why: a unit's projects belong to one region; the code was copied from another county's file or mistyped.
Bad: `项目 13043525P… 甲`.
Good: `项目 13043425P… 甲`, `项目 13043425P… 乙`.
"""

from targetlang.diagnostics import Finding
from targetlang.diagnostics import Label
from targetlang.model.document import Document
from targetlang.model.document import Project
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
    """Report C105 where the form says which digits are the region; of two equally frequent ones the first is usual."""
    pattern = form.project_code if form is not None else None
    if pattern is None:
        return
    regions: dict[str, list[Project]] = {}
    for project in document.projects:
        if project.code is not None and len(project.code) == pattern.length:
            regions.setdefault(project.code[: pattern.region_digits], []).append(project)
    if len(regions) < 2:  # noqa: PLR2004 - one region is the rule
        return
    usual = max(regions, key=lambda region: len(regions[region]))
    first = regions[usual][0].statement
    low, _ = part_span(first, "value")
    label = Label(first.source, low, low + pattern.region_digits, "other")
    for region, projects in regions.items():
        for project in projects if region != usual else []:
            start, _ = part_span(project.statement, "value")
            span = (start, start + pattern.region_digits)
            report.add("C105", project.statement.source, span, {"region": region, "usual": usual}, labels=(label,))


RULE = Rule("C105", "document", _find)
