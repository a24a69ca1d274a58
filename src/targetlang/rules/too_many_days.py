"""Fault: more days than the year has.

Why: a copy of last year's 366 in a common year, or days added up over people; the number cannot be reached. Without
年度 only what exceeds a leap year is told. Terms and warranties may be longer than a year.
Bad: `产出.数量 信访维稳值守天数: 366天` in 2025
Good: `产出.数量 信访维稳值守天数: 365天`
"""

from targetlang.diagnostics import Finding
from targetlang.model.places import amount_span
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.resolve.report import replacing
from targetlang.units.amount import is_less
from targetlang.units.dimension import TIME
from targetlang.units.names import asked_by_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator
    from targetlang.model.target import Target
    from targetlang.ports.form import Path

_DAY = 86_400
_COMMON, _LEAP = 365, 366
_LONGER = ("累计", "合计", "总天数", "人均", "质保", "保修", "保质", "有效", "存续", "连续", "安全生产")


def _applies(_path: "Path", target: "Target") -> bool:
    amount = target.amount
    return (
        amount is not None
        and target.comparator in (None, "eq", "ge", "gt")
        and amount.unit.dimension == TIME
        and amount.unit.numerator >= _DAY
    )


def _suspects(one: "Indicator") -> bool:
    counts_days = asked_by_name(one.name) == "days" or one.path.short == "数量"
    return counts_days and not any(word in one.name for word in _LONGER)


def _find(one: "Indicator", scope: Scope) -> tuple[Finding, ...]:
    target = one.target
    assert target is not None and target.amount is not None  # noqa: S101, PT018 - asked by the walk
    amount = target.amount
    year = scope.document.fiscal_year
    days = _LEAP if year is None or _is_leap(year) else _COMMON
    if not is_less((days * _DAY, 1), amount.ratio):
        return NOTHING
    facts = {"name": one.name, "value": target.text, "days": str(days)}
    span = amount_span(one)
    if year is None:
        return (Finding("Q116", one.statement.source, *span, facts),)
    facts |= {"year": str(year), "variant": "year"}
    if is_less((_LEAP * _DAY, 1), amount.ratio):
        return (Finding("Q116", one.statement.source, *span, facts),)
    proposal = f"{days}天"
    facts |= {"proposal": proposal, "variant": "leap"}
    return (Finding("Q116", one.statement.source, *span, facts, (), replacing("confirm", span, proposal)),)


def _is_leap(year: int) -> bool:
    # 年度 is between 1900 and 2099, and 2000 had 366 days.
    return year % 4 == 0


RULE = Rule("Q116", "indicator", _find, _applies, _suspects)
