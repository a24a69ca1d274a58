"""One project through its revisions or years: how its budget and the targets of its indicators went.

Pure: what the moments are (commits or files) is the caller's business. Values are exact; those of one series stand
in one unit, that of its last value. A moment in which something is missing has a gap there.
"""

from targetlang.model.document import Document
from targetlang.model.indicator import Indicator
from targetlang.model.target import COMPARATORS
from targetlang.records import field
from targetlang.records import frozen
from targetlang.units.quantity import Quantity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

    from targetlang.model.document import Project
    from targetlang.model.target import Target
    from targetlang.units.amount import Amount
    from targetlang.units.unit import Unit

BUDGET = "budget"
INDICATOR = "indicator"


@frozen
class Moment:
    """A commit or a file: what it is called, its date or year, what was said about it, and what it holds.

    `document` is None where nothing could be read.
    """

    label: str
    date: str
    note: str
    document: Document | None = field(eq=False, repr=False)


@frozen
class Point:
    """A value at a moment: as written, its sign, and its number in the unit of the series (None: no number)."""

    text: str
    comparator: str | None = None
    number: str | None = None
    value: "Fraction | None" = None
    high: "Fraction | None" = None

    def same(self, other: "Point | None") -> bool:
        """Tell whether two points say the same: 34万元 and 340000元 do."""
        if other is None or (self.value is None) != (other.value is None):
            return False
        if self.value is None:
            return self.text == other.text
        return (self.comparator, self.value, self.high) == (other.comparator, other.value, other.high)


@frozen
class Series:
    """The budget, or one indicator, at every moment; None is a gap. `unit` is None where there are no numbers."""

    kind: str
    path: str | None
    name: str
    unit: str | None
    points: tuple[Point | None, ...]


@frozen
class Course:
    """A project through its moments, the oldest first."""

    code: str
    name: str
    moments: tuple[Moment, ...]
    series: tuple[Series, ...]


def course_of(moments: "Sequence[Moment]", code: str, indicator: str | None = None) -> Course | None:
    """Return how a project went, or None where no moment has it.

    A project is found by its code or name; where it says 原编码, it is looked for by that before. `indicator` keeps
    the indicators of that name (or path and name) only, and leaves the budget out.
    """
    projects = _projects(moments, code)
    last = next((project for project in reversed(projects) if project is not None), None)
    if last is None:
        return None
    series = [] if indicator else [_series(BUDGET, None, "预算", [_budget(project) for project in projects])]
    rows = [_rows(project) for project in projects]
    for key in _keys(rows, indicator):
        values = [_target(found) if (found := own.get(key)) is not None else None for own in rows]
        series.append(_series(INDICATOR, key[0], key[1], values))
    return Course(last.code or code, last.name, tuple(moments), tuple(series))


def project_codes(moments: "Sequence[Moment]") -> list[tuple[str, str]]:
    """Return (code, name) of every project of the last moment that can be read."""
    document = next((one.document for one in reversed(moments) if one.document is not None), None)
    return [] if document is None else [(project.code or project.name, project.name) for project in document.projects]


def _projects(moments: "Sequence[Moment]", code: str) -> "list[Project | None]":
    wanted = {code}
    found: list[Project | None] = []
    for moment in reversed(moments):
        projects = moment.document.projects if moment.document is not None else []
        project = next((one for one in projects if one.code in wanted or one.name in wanted), None)
        found.append(project)
        earlier = project.value("原编码") if project is not None else None
        if isinstance(earlier, str):
            wanted.add(earlier)
    return found[::-1]


_Key = tuple[str, str]
_Value = tuple[str, str | None, "Amount | None", "Amount | None"]


def _rows(project: "Project | None") -> dict[_Key, Indicator]:
    return {} if project is None else {(one.path.text, one.name): one for one in project.indicators}


def _keys(rows: list[dict[_Key, Indicator]], indicator: str | None) -> list[_Key]:
    """Return the indicators in the order of the last moment that has each, those that went at the end."""
    keys = dict.fromkeys(key for own in reversed(rows) for key in own)
    return [key for key in keys if indicator is None or indicator in (key[1], f"{key[0]} {key[1]}")]


def _budget(project: "Project | None") -> _Value | None:
    budget = project.budget if project is not None else None
    return None if budget is None else (budget.total.text, None, budget.total, None)


def _target(indicator: Indicator) -> _Value | None:
    target: Target | None = indicator.target
    return None if target is None else (target.text, target.comparator, target.amount, target.high)


def _series(kind: str, path: str | None, name: str, values: "list[_Value | None]") -> Series:
    """Put values into the unit of the last one; a value of another dimension stays words."""
    amounts = [value[2] for value in values if value is not None and value[2] is not None]
    unit = amounts[-1].unit if amounts else None
    points = tuple(None if value is None else _point(value, unit) for value in values)
    return Series(kind, path, name, unit.symbol if unit is not None else None, points)


def _point(value: _Value, unit: "Unit | None") -> Point:
    text, comparator, amount, high = value
    if amount is None or unit is None or amount.unit.dimension != unit.dimension:
        return Point(text, comparator)
    number = _number(amount, unit) + (f"～{_number(high, unit)}" if high is not None else "")
    return Point(text, comparator, number, amount.base, high.base if high is not None else None)


def _number(amount: "Amount", unit: "Unit") -> str:
    if amount.unit == unit:
        return f"{amount.number:f}"
    return Quantity.of(amount.base, unit.dimension).number_in(unit)


def shown(point: Point, unit: str | None) -> str:
    """Return a point as people read it: sign, number and unit of the series, or the words."""
    if point.number is None:
        return point.text
    return f"{COMPARATORS[point.comparator] if point.comparator else ''}{point.number}{unit or ''}"
