"""A course → lines for a terminal: a block for each series, a line where something changed."""

from targetlang.history.series import BUDGET
from targetlang.history.series import Course
from targetlang.history.series import Point
from targetlang.history.series import Series
from targetlang.history.series import shown
from targetlang.source.width import cut
from targetlang.source.width import display_width
from targetlang.source.width import pad

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_WORDS = {
    "zh": {
        "budget": "预算", "gap": "没有", "unread": "读不出来", "moments": "{first} 至 {last}，{count} 个时点",
        "earlier": "更早的 {earlier} 次提交没有读，--last 0 读全部", "former": "（原名：{names}）",
        "written": "{text}（读不出来）",
    },
    "en": {
        "budget": "budget", "gap": "none", "unread": "cannot be read", "moments": "{first} to {last} ({count})",
        "earlier": "{earlier} earlier commits were not read, --last 0 reads all", "former": " (formerly {names})",
        "written": "{text} (cannot be read)",
    },
}  # fmt: skip
_LABEL = 28
_VALUE = 22


def render(course: Course, language: str, width: int = 80, *, every: bool = False) -> str:
    """Return the text of a course, lines at most `width` cells; `every` shows moments without a change too."""
    return "\n".join(_lines(course, _WORDS[language], width, every=every)) + "\n"


def _lines(course: Course, words: dict[str, str], width: int, *, every: bool) -> "Iterator[str]":
    yield cut(" ".join(part for part in (course.code, course.name) if part), width)
    first, last = (_label(course, at) for at in (0, -1))
    yield cut(words["moments"].format(first=first, last=last, count=len(course.moments)), width)
    if course.earlier:
        yield cut(words["earlier"].format(earlier=course.earlier), width)
    label = min(_LABEL, max(display_width(_label(course, at)) for at in range(len(course.moments))))
    for series in course.series:
        yield ""
        former = words["former"].format(names="、".join(series.former_names)) if series.former_names else ""
        yield cut(words["budget"] if series.kind == BUDGET else f"{series.path} {series.name}{former}", width)
        yield from _rows(course, series, words, label, width, every=every)


def _rows(
    course: Course, series: Series, words: dict[str, str], label: int, width: int, *, every: bool
) -> "Iterator[str]":
    values = [_value(course, series, at, words) for at in range(len(series.points))]
    room = min(_VALUE, max(map(display_width, values)))
    before: Point | None = None
    for at, point in enumerate(series.points):
        changed = at == 0 or (point is None) != (before is None) or (point is not None and not point.same(before))
        before = point
        if changed or every:
            start = f"  {pad(cut(_label(course, at), label), label)}  {pad(cut(values[at], width - label - 4), room)}"
            note = course.moments[at].note
            rest = width - display_width(start) - 2
            yield f"{start}  {cut(note, rest)}".rstrip() if note and rest > 0 else start.rstrip()


def _label(course: Course, at: int) -> str:
    moment = course.moments[at]
    return " ".join(dict.fromkeys(part for part in (moment.date, moment.label) if part))


def _value(course: Course, series: Series, at: int, words: dict[str, str]) -> str:
    point = series.points[at]
    if point is not None and point.unread:
        return words["written"].format(text=point.text)
    if point is not None:
        return shown(point, series.unit)
    return words["unread"] if course.moments[at].document is None else words["gap"]
