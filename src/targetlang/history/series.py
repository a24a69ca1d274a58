"""One project through its revisions or years: how its budget and the targets of its indicators went.

Pure: what the moments are (commits or files) is the caller's business. Values are exact; those of one series stand
in one unit, the one most of them are written in. A moment in which something is missing has a gap there.
"""

from targetlang.history.tracing import trace_indicators
from targetlang.history.tracing import trace_project
from targetlang.model.document import Document
from targetlang.model.target import COMPARATORS
from targetlang.records import field
from targetlang.records import frozen
from targetlang.units.quantity import Quantity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

    from targetlang.history.tracing import Thread
    from targetlang.model.document import Project
    from targetlang.model.indicator import Indicator
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
    """A value at a moment: as written, its sign, and its number in the unit of the series (None: no number).

    `high_number` and `high` are the upper end of a range. `unread` tells that what is written could not be read.
    """

    text: str
    comparator: str | None = None
    number: str | None = None
    high_number: str | None = None
    value: "Fraction | None" = None
    high: "Fraction | None" = None
    unread: bool = False

    def same(self, other: "Point | None") -> bool:
        """Tell whether two points say the same: 34万元 and 340000元 do."""
        if other is None or (self.value is None) != (other.value is None):
            return False
        if self.value is None:
            return self.text == other.text
        return (self.comparator, self.value, self.high) == (other.comparator, other.value, other.high)


@frozen
class Series:
    """The budget, or one indicator, at every moment; None is a gap. `unit` is None where there are no numbers.

    `former_names` are what the indicator was called before, the latest first.
    """

    kind: str
    path: str | None
    name: str
    unit: str | None
    points: tuple[Point | None, ...]
    former_names: tuple[str, ...] = ()


@frozen
class Course:
    """A project through its moments, the oldest first. `earlier` moments before the first one were not read."""

    code: str | None
    name: str
    moments: tuple[Moment, ...]
    series: tuple[Series, ...]
    earlier: int = 0


def course_of(
    moments: "Sequence[Moment]", code: str, indicator: str | None = None, earlier: int = 0
) -> Course | None:
    """Return how a project went, or None where no moment has it.

    `code` is a code or a name of it, an earlier one too. `indicator` keeps the indicators that have or had that name
    (or path and name) only, and leaves the budget out.
    """
    documents = [moment.document for moment in moments]
    projects = trace_project(documents, code)
    last = next((project for project in reversed(projects) if project is not None), None)
    if last is None:
        return None
    series = [] if indicator else [_series(BUDGET, None, "预算", [_budget(project) for project in projects])]
    for thread in trace_indicators(documents, projects):
        if indicator is None or _is_called(thread, indicator):
            values = [_target(found) if (found := thread.states.get(at)) is not None else None for at in range(len(moments))]
            series.append(_series(INDICATOR, thread.last.path.text, thread.last.name, values, thread.former_names))
    return Course(last.code, last.name, tuple(moments), tuple(series), earlier)


def _is_called(thread: "Thread", name: str) -> bool:
    return any(name in (one.name, f"{one.path.text} {one.name}") for one in thread.states.values())


def project_codes(moments: "Sequence[Moment]") -> list[tuple[str, str]]:
    """Return (code, name) of every project of the last moment that can be read."""
    document = next((one.document for one in reversed(moments) if one.document is not None), None)
    return [] if document is None else [(project.code or project.name, project.name) for project in document.projects]


_Value = tuple[str, str | None, "Amount | None", "Amount | None"] | Point
"""Text, sign, amount and upper end of what is to be put into the unit of the series, or a point that needs none."""


def _budget(project: "Project | None") -> _Value | None:
    written = project.fields.get(("预算", None)) if project is not None else None
    if project is None or written is None or written.unread:
        return None if written is None else Point(written.statement.value or "", unread=True)
    budget = project.budget
    return None if budget is None else (budget.total.text, None, budget.total, None)


def _target(indicator: "Indicator") -> _Value | None:
    target: Target | None = indicator.target
    if target is None and None in indicator.unread:
        return Point(indicator.statement.parts[2] or "", unread=True)
    return None if target is None else (target.text, target.comparator, target.amount, target.high)


def _series(
    kind: str, path: str | None, name: str, values: "list[_Value | None]", former: tuple[str, ...] = ()
) -> Series:
    """Put values into the unit in which most are written, the later of two; one of another dimension stays words."""
    units = [value[2].unit for value in values if isinstance(value, tuple) and value[2] is not None]
    same = [one for one in units if one.dimension == units[-1].dimension]
    unit = max(reversed(same), key=same.count) if same else None
    points = tuple(_point(value, unit) if isinstance(value, tuple) else value for value in values)
    return Series(kind, path, name, unit.symbol if unit is not None else None, points, former)


def _point(value: "tuple[str, str | None, Amount | None, Amount | None]", unit: "Unit | None") -> Point:
    text, comparator, amount, high = value
    if amount is None or unit is None or amount.unit.dimension != unit.dimension:
        return Point(text, comparator)
    upper = None if high is None else _number(high, unit)
    return Point(text, comparator, _number(amount, unit), upper, amount.base, high.base if high is not None else None)


def _number(amount: "Amount", unit: "Unit") -> str:
    if amount.unit == unit:
        return f"{amount.number:f}"
    return Quantity.of(amount.base, unit.dimension).number_in(unit)


def shown(point: Point, unit: str | None) -> str:
    """Return a point as people read it: sign, number and unit of the series, or the words."""
    if point.number is None:
        return point.text
    number = point.number if point.high_number is None else f"{point.number}～{point.high_number}"
    return f"{COMPARATORS[point.comparator] if point.comparator else ''}{number}{unit or ''}"
