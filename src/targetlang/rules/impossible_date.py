"""Fault: 29 February in a year that has none.

Why: the date does not exist, so nobody can say whether the target was reached. A date that states its year, and any other
that no year has, is told where it is read; this one depends on 年度.
Bad: `年度: 2025`, `产出.时效 线路开通时间: 2月29日前`.
Good: `产出.时效 线路开通时间: 2月28日前`, or the same in 2024.
"""

from targetlang.diagnostics import Finding
from targetlang.model.places import amount_span
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.resolve.dates import date_fault

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator
    from targetlang.model.target import Target
    from targetlang.ports.form import Path


def _applies(_path: "Path", target: "Target") -> bool:
    return target.moment == (None, 2, 29)


def _find(one: "Indicator", scope: Scope) -> tuple[Finding, ...]:
    assert one.target is not None  # noqa: S101 - asked by the walk
    year = scope.document.fiscal_year
    if year is None or (scope.form is not None and scope.form.years):
        return NOTHING
    date = f"{year}年2月29日"
    facts = date_fault(date)
    return (Finding("Y105", one.statement.source, *amount_span(one), facts),) if facts is not None else NOTHING


RULE = Rule("Y105", "indicator", _find, _applies)
