"""A course → one page: a small chart and a table for each series. Nothing names anything outside the page."""

from html import escape

from targetlang.history.series import BUDGET
from targetlang.history.series import Course
from targetlang.history.series import Point
from targetlang.history.series import Series
from targetlang.history.series import shown
from targetlang.source.width import display_width

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from fractions import Fraction

    _Place = tuple[int, int]

_STYLE = """
:root { color-scheme: light; }
body { margin: 0; background: #f3f1ec; color: #161616; font: 1rem/1.55 "Noto Sans CJK SC", "Source Han Sans SC",
  "Microsoft YaHei", "PingFang SC", sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.4rem; margin: 0 0 .25rem; } h2 { font-size: 1.05rem; margin: 0 0 .5rem; }
.code { color: #555; font-weight: normal; font-size: .9rem; }
section { background: #fff; border: 1px solid #c9c5ba; margin: 1rem 0; padding: 1rem; }
svg { display: block; width: 100%; height: auto; margin: 0 0 .75rem; }
svg text { font-size: 13px; fill: #333; } svg .axis { stroke: #c9c5ba; } svg .course { fill: none; stroke: #245a7a; stroke-width: 2; }
svg circle { fill: #245a7a; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
th, td { border-top: 1px solid #ddd8cc; padding: .3rem .6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { font-weight: normal; color: #555; } td.value { white-space: nowrap; } tr.changed td.value { font-weight: bold; }
@media print { body { background: #fff; } section { break-inside: avoid; } main { max-width: none; } }
"""
_WORDS = {
    "zh": {
        "title": "历年与历次修改", "budget": "预算", "gap": "没有", "unread": "读不出来", "date": "时间", "which": "版本或文件",
        "value": "值", "note": "说明", "chart": "{name}的变化：{values}",
        "earlier": "更早的 {earlier} 次提交没有读。", "former": "（原名：{names}）", "written": "{text}（读不出来）",
    },
    "en": {
        "title": "History", "budget": "Budget", "gap": "none", "unread": "cannot be read", "date": "Date",
        "which": "Revision or file", "value": "Value", "note": "Note", "chart": "Course of {name}: {values}",
        "earlier": "{earlier} earlier commits were not read.", "former": " (formerly {names})", "written": "{text} (cannot be read)",
    },
}  # fmt: skip
# Of the picture, in units of its viewBox.
_WIDTH, _HEIGHT, _SIDE, _TOP, _BOTTOM = 800, 190, 60, 30, 40
_CELL = 7.5
"""Width of half a Chinese character in the picture."""


def render(course: Course, language: str) -> str:
    """Return the page in HTML. Every text is escaped."""
    words = _WORDS[language]
    code = f' <span class="code">{escape(course.code)}</span>' if course.code else ""
    parts = [
        "<!DOCTYPE html>",
        f'<html lang="{"zh-CN" if language == "zh" else "en"}">',
        '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(course.name)} {words['title']}</title><style>{_STYLE}</style></head>",
        f"<body><main><h1>{escape(course.name)}{code}</h1><p>{words['title']}</p>",
        *([f"<p>{words['earlier'].format(earlier=course.earlier)}</p>"] if course.earlier else []),
        *(_section(course, series, words) for series in course.series),
        "</main></body></html>",
    ]
    return "\n".join(parts) + "\n"


def _section(course: Course, series: Series, words: dict[str, str]) -> str:
    name = words["budget"] if series.kind == BUDGET else series.name
    path = f'<span class="code">{escape(series.path)}</span> ' if series.path else ""
    former = words["former"].format(names="、".join(series.former_names)) if series.former_names else ""
    old = f' <span class="code">{escape(former)}</span>' if former else ""
    return f"<section><h2>{path}{escape(name)}{old}</h2>{_chart(course, series, name, words)}{_table(course, series, words)}</section>"


def _chart(course: Course, series: Series, name: str, words: dict[str, str]) -> str:
    """Return the chart of a series with at least two numbers, else nothing: the table says it all."""
    known = [value for point in series.points if point is not None for value in (point.value, point.high) if value is not None]
    if sum(point is not None and point.value is not None for point in series.points) < 2:  # noqa: PLR2004 - a line needs two
        return ""
    across = _places_across(course)
    places = [
        None if point is None or point.value is None else (across[at], _down(point.value, known)) for at, point in enumerate(series.points)
    ]
    told = "；".join(f"{_when(course, at)} {shown(point, series.unit)}" for at, point in enumerate(series.points) if point is not None)
    label = escape(words["chart"].format(name=name, values=told), quote=True)
    bottom = _HEIGHT - _BOTTOM
    parts = [
        f'<svg role="img" viewBox="0 0 {_WIDTH} {_HEIGHT}" aria-label="{label}">',
        f'<line class="axis" x1="{_SIDE}" y1="{bottom}" x2="{_WIDTH - _SIDE}" y2="{bottom}"/>',
        *(f'<polyline class="course" points="{" ".join(f"{x},{y}" for x, y in run)}"/>' for run in _runs(places)),
        *_points(series, places, known),
        *_dates(course, across, bottom),
    ]
    return "".join([*parts, "</svg>"])


def _points(series: Series, places: "list[_Place | None]", known: "list[Fraction]") -> "Iterator[str]":
    """Yield a dot for each value, a bar for a range, and the value where it changed and there is room for it."""
    before: Point | None = None
    free = 0.0
    for point, place in zip(series.points, places, strict=True):
        if point is not None and place is not None:
            x, y = place
            top = y if point.high is None else _down(point.high, known)
            if top != y:
                yield f'<line class="course" x1="{x}" y1="{y}" x2="{x}" y2="{top}"/><circle cx="{x}" cy="{top}" r="3.5"/>'
            yield f'<circle cx="{x}" cy="{y}" r="3.5"/>'
            text = shown(point, series.unit)
            half = display_width(text) * _CELL / 2
            if not point.same(before) and x - half >= free:
                yield f'<text x="{x}" y="{top - 9}" text-anchor="middle">{escape(text)}</text>'
                free = x + half
        before = point


def _dates(course: Course, across: list[int], bottom: int) -> "Iterator[str]":
    """Yield the dates below the axis, the last one and as many before it as there is room for."""
    free = float(_WIDTH)
    for at in range(len(across) - 1, -1, -1):
        half = display_width(_when(course, at)) * _CELL / 2
        if across[at] + half <= free:
            yield f'<text x="{across[at]}" y="{bottom + 20}" text-anchor="middle">{escape(_when(course, at))}</text>'
            free = across[at] - half - _CELL


def _runs(places: "list[_Place | None]") -> "list[list[_Place]]":
    """Return the stretches without a gap."""
    runs: list[list[_Place]] = [[]]
    for place in places:
        if place is None:
            runs.append([])
        else:
            runs[-1].append(place)
    return [run for run in runs if len(run) > 1]


def _down(value: "Fraction", known: "list[Fraction]") -> int:
    """Return how far down a value stands: the lowest of a series just above the axis, the highest at the top."""
    low, high = min(known), max(known)
    room = _HEIGHT - _BOTTOM - _TOP - 20
    share = (value - low) / (high - low) if high > low else 0
    return _HEIGHT - _BOTTOM - 20 - round(share * room)


def _places_across(course: Course) -> list[int]:
    """Return where each moment stands: years as far apart as they are, commits one behind the other."""
    dates = [moment.date for moment in course.moments]
    years = [int(one) for one in dates if len(one) == len("2025") and one.isdigit()]
    steps = years if len(years) == len(dates) == len(set(years)) else list(range(len(dates)))
    span = max(1, steps[-1] - steps[0])
    return [_SIDE + (_WIDTH - 2 * _SIDE) * (one - steps[0]) // span for one in steps]


def _when(course: Course, at: int) -> str:
    moment = course.moments[at]
    return moment.date or moment.label


def _table(course: Course, series: Series, words: dict[str, str]) -> str:
    heads = "".join(f'<th scope="col">{words[key]}</th>' for key in ("date", "which", "value", "note"))
    rows: list[str] = []
    before: Point | None = None
    for at, (moment, point) in enumerate(zip(course.moments, series.points, strict=True)):
        value = shown(point, series.unit) if point is not None else words["unread" if moment.document is None else "gap"]
        if point is not None and point.unread:
            value = words["written"].format(text=point.text)
        changed = at > 0 and ((point is None) != (before is None) or (point is not None and not point.same(before)))
        before = point
        cells = "".join(f"<td>{escape(text)}</td>" for text in (moment.date, moment.label))
        mark = ' class="changed"' if changed else ""
        rows.append(f'<tr{mark}>{cells}<td class="value">{escape(value)}</td><td>{escape(moment.note)}</td></tr>')
    return f"<table><thead><tr>{heads}</tr></thead><tbody>{''.join(rows)}</tbody></table>"
