"""Fault: a date of an indicator lies outside 期限 of its project.

Why: what is delivered before the project begins or after it ends is not paid by it (real tables: 完成 2023年底, 期限 to 2023年11月).
Only dates that state their year are compared.
Bad: `完工时间: 2025年12月底前` with `期限: 2025年1月～2025年11月`
Good: `完工时间: 2025年11月底前`
"""

from targetlang.diagnostics import Finding
from targetlang.diagnostics import Label
from targetlang.model.places import value_span
from targetlang.model.text import Period
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.syntax.parse import part_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator
    from targetlang.model.target import Target
    from targetlang.ports.form import Path

_LAST_MONTH = 12


def _applies(_path: "Path", target: "Target") -> bool:
    return target.moment is not None and target.moment[0] is not None


def _find(one: "Indicator", scope: Scope) -> tuple[Finding, ...]:
    assert one.target is not None  # noqa: S101 - asked by the walk
    assert one.target.moment is not None  # noqa: S101 - as above
    moment, year = _day(one.target), scope.document.fiscal_year
    period = scope.project.value("期限") if scope.project is not None else None
    if not isinstance(period, Period):
        return NOTHING
    if year is not None and moment[0] != year:
        # Told as a date outside the year (Y104).
        return NOTHING
    late = period.end is not None and _before(period.end, moment)
    early = period.begin is not None and _before(moment, period.begin)
    if not late and not early:
        return NOTHING
    label = Label(period.statement.source, *part_span(period.statement, "value"), "period")
    facts = {"date": one.target.text, "period": period.text}
    return (Finding("Y112", one.statement.source, *value_span(one), facts, (label,)),)


def _day(target: "Target") -> "tuple[int | None, int | None, int | None]":
    """Return the date of a target; the end of a year is its last month."""
    year, month, day = target.moment or (None, None, None)
    return year, _LAST_MONTH if month is None and "年底" in target.text else month, day


def _before(left: "tuple[int | None, int | None, int | None]", right: "tuple[int | None, int | None, int | None]") -> bool:
    """Tell whether a date lies before another one, as far as both say it."""
    for one, other in zip(left, right, strict=True):
        if one is None or other is None:
            return False
        if one != other:
            return one < other
    return False


RULE = Rule("Y112", "indicator", _find, _applies)
