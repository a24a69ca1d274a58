"""Y104: a date outside 年度.

Fault: the date that an indicator has to keep lies in another year than the fiscal year.
Why: the targets of a year are due within it; a date of last year was copied, one of next year can't be judged at its end.
Bad: `年度: 2025`, `产出.时效 线路开通时间: ≤2026年6月30日`.
Good: `产出.时效 线路开通时间: ≤2025年6月30日`, `产出.时效 线路开通时间: 6月底前`.
"""

from targetlang.diagnostics import Finding
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.syntax.parse import part_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator
    from targetlang.model.target import Target
    from targetlang.ports.form import Path
    from targetlang.ports.rule import Rows


def _applies(_path: "Path", target: "Target") -> bool:
    return target.moment is not None and target.moment[0] is not None


def _find(all_rows: "Rows", scope: Scope) -> "list[Finding] | tuple[Finding, ...]":
    """Look at the column that is not written, which is the year's; nothing can be said without 年度."""
    year = scope.document.fiscal_year
    if year is None or (scope.form is not None and scope.form.years):
        return NOTHING
    # What a group brings to several projects is told once.
    late = {id(one.statement): one for _, rows in all_rows for one in rows if _year_of(one) != year}
    return [_told(one, year) for one in late.values()]


def _year_of(one: "Indicator") -> int | None:
    return one.target.moment[0] if one.target is not None and one.target.moment is not None else None


def _told(one: "Indicator", year: int) -> Finding:
    assert one.target is not None  # noqa: S101 - asked by the caller
    statement = one.statement
    low, high = part_span(statement, "value")
    date = one.target.text.lstrip("≥≤><=")
    if date in statement.source.text[low:high]:
        low = statement.source.text.index(date, low)
        high = low + len(date)
    return Finding("Y104", statement.source, low, high, {"date": date, "fiscal_year": str(year)})


RULE = Rule("Y104", "all_rows", _find, _applies)
