"""Y110: the year in the project code is later than 年度.

Fault: the digits of the code that say when the project entered the library name a year after the fiscal year.
Why: a project is in the library before it gets money; the code or 年度 is wrong.
Bad: `年度: 2024`, `项目 13043425P000001100396 …`.
Good: `年度: 2025`.
"""

from targetlang.diagnostics import Finding
from targetlang.model.document import Project
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.syntax.parse import part_span

_CENTURY = 2000


def _find(project: Project, scope: Scope) -> tuple[Finding, ...]:
    """Look where the form says which digits are the year (2 of this century, or 4)."""
    year, pattern = scope.document.fiscal_year, scope.form.project_code if scope.form is not None else None
    if year is None or pattern is None or project.code is None or len(project.code) != pattern.length:
        return NOTHING
    low, high = pattern.region_digits, pattern.region_digits + pattern.year_digits
    digits = project.code[low:high]
    entered = _year(digits) if digits.isdecimal() else year
    if entered <= year:
        return NOTHING
    start = part_span(project.statement, "value")[0]
    facts = {"digits": digits, "year": str(entered), "fiscal_year": str(year)}
    return (Finding("Y110", project.statement.source, start + low, start + high, facts),)


def _year(digits: str) -> int:
    return int(digits) + (_CENTURY if len(digits) == 2 else 0)  # noqa: PLR2004 - two digits leave out the century


RULE = Rule("Y110", "project", _find)
