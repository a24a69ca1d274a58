"""A course → one page: a small chart and a table for each series. Nothing names anything outside the page."""

from html import escape

from targetlang.history.series import BUDGET
from targetlang.history.series import Course
from targetlang.history.series import Point
from targetlang.history.series import Series
from targetlang.history.series import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fractions import Fraction

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
    },
    "en": {
        "title": "History", "budget": "Budget", "gap": "none", "unread": "cannot be read", "date": "Date",
        "which": "Revision or file", "value": "Value", "note": "Note", "chart": "Course of {name}: {values}",
    },
}  # fmt: skip
# Of the picture, in units of its viewBox.
_WIDTH, _HEIGHT, _SIDE, _TOP, _BOTTOM = 800, 190, 60, 30, 40
_MOST_LABELS = 12


def render(course: Course, language: str) -> str:
    """Return the page in HTML. Every text is escaped."""
    words = _WORDS[language]
    code = f' <span class="code">{escape(course.code)}</span>'
    parts = [
        "<!DOCTYPE html>",
        f'<html lang="{"zh-CN" if language == "zh" else "en"}">',
        '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(course.name)} {words['title']}</title><style>{_STYLE}</style></head>",
        f"<body><main><h1>{escape(course.name)}{code}</h1><p>{words['title']}</p>",
        *(_section(course, series, words) for series in course.series),
        "</main></body></html>",
    ]
    return "\n".join(parts) + "\n"


def _section(course: Course, series: Series, words: dict[str, str]) -> str:
    name = words["budget"] if series.kind == BUDGET else series.name
    path = f'<span class="code">{escape(series.path)}</span> ' if series.path else ""
    return f"<section><h2>{path}{escape(name)}</h2>{_chart(course, series, name, words)}{_table(course, series, words)}</section>"


def _chart(course: Course, series: Series, name: str, words: dict[str, str]) -> str:
    """Return the chart of a series with at least two numbers, else nothing: the table says it all."""
    values = [point.value if point is not None else None for point in series.points]
    known = [value for value in values if value is not None]
    if len(known) < 2:  # noqa: PLR2004 - a line needs two
        return ""
    places = [_place(at, value, len(values), known) for at, value in enumerate(values)]
    told = "；".join(f"{_when(course, at)} {shown(point, series.unit)}" for at, point in enumerate(series.points) if point is not None)
    label = escape(words["chart"].format(name=name, values=told), quote=True)
    bottom = _HEIGHT - _BOTTOM
    parts = [
        f'<svg role="img" viewBox="0 0 {_WIDTH} {_HEIGHT}" aria-label="{label}">',
        f'<line class="axis" x1="{_SIDE}" y1="{bottom}" x2="{_WIDTH - _SIDE}" y2="{bottom}"/>',
        *(f'<polyline class="course" points="{" ".join(f"{x},{y}" for x, y in run)}"/>' for run in _runs(places)),
    ]
    before: Point | None = None
    for at, (point, place) in enumerate(zip(series.points, places, strict=True)):
        if point is not None and place is not None:
            x, y = place
            parts.append(f'<circle cx="{x}" cy="{y}" r="3.5"/>')
            if not point.same(before):
                parts.append(f'<text x="{x}" y="{y - 9}" text-anchor="middle">{escape(shown(point, series.unit))}</text>')
        if len(values) <= _MOST_LABELS or at in (0, len(values) - 1):
            when = escape(_when(course, at))
            parts.append(f'<text x="{_across(at, len(values))}" y="{bottom + 20}" text-anchor="middle">{when}</text>')
        before = point
    return "".join([*parts, "</svg>"])


def _runs(places: "list[tuple[int, int] | None]") -> "list[list[tuple[int, int]]]":
    """Return the stretches without a gap."""
    runs: list[list[tuple[int, int]]] = [[]]
    for place in places:
        if place is None:
            runs.append([])
        else:
            runs[-1].append(place)
    return [run for run in runs if len(run) > 1]


def _place(at: int, value: "Fraction | None", count: int, known: "list[Fraction]") -> tuple[int, int] | None:
    if value is None:
        return None
    low, high = min(known), max(known)
    room = _HEIGHT - _BOTTOM - _TOP - 20
    share = (value - low) / (high - low) if high > low else 0
    return _across(at, count), _HEIGHT - _BOTTOM - 20 - round(share * room)


def _across(at: int, count: int) -> int:
    return _SIDE + (_WIDTH - 2 * _SIDE) * at // max(1, count - 1)


def _when(course: Course, at: int) -> str:
    moment = course.moments[at]
    return moment.date or moment.label


def _table(course: Course, series: Series, words: dict[str, str]) -> str:
    heads = "".join(f'<th scope="col">{words[key]}</th>' for key in ("date", "which", "value", "note"))
    rows: list[str] = []
    before: Point | None = None
    for at, (moment, point) in enumerate(zip(course.moments, series.points, strict=True)):
        value = shown(point, series.unit) if point is not None else words["unread" if moment.document is None else "gap"]
        changed = at > 0 and ((point is None) != (before is None) or (point is not None and not point.same(before)))
        before = point
        cells = "".join(f"<td>{escape(text)}</td>" for text in (moment.date, moment.label))
        mark = ' class="changed"' if changed else ""
        rows.append(f'<tr{mark}>{cells}<td class="value">{escape(value)}</td><td>{escape(moment.note)}</td></tr>')
    return f"<table><thead><tr>{heads}</tr></thead><tbody>{''.join(rows)}</tbody></table>"
