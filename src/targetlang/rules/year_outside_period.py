"""Y109: 年度 lies outside 期限.

Fault: the fiscal year is before the first or after the last year of the project's period.
Why: money is asked for a project that has not begun or has ended; period or year was copied from another file.
Bad: `年度: 2025`, `期限: 2022年1月～2024年12月`.
Good: `年度: 2025`, `期限: 2025年1月～2027年12月`.
"""

from targetlang.diagnostics import Finding
from targetlang.model.document import Project
from targetlang.model.text import Period
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.syntax.parse import part_span


def _find(project: Project, scope: Scope) -> tuple[Finding, ...]:
    """A length or 长期 says nothing about years, nor does a document without 年度."""
    year, period = scope.document.fiscal_year, project.value("期限")
    if year is None or not isinstance(period, Period) or period.begin is None or period.end is None:
        return NOTHING
    if period.begin[0] <= year <= period.end[0]:
        return NOTHING
    facts = {"period": period.text, "fiscal_year": str(year)}
    return (Finding("Y109", period.statement.source, *part_span(period.statement, "value"), facts),)


RULE = Rule("Y109", "project", _find)
