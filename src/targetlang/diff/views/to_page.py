"""A comparison as one HTML page: both sides beside each other, filters, no outside resource, readable without script."""

from html import escape

from targetlang.diff.event import SEVERITIES
from targetlang.diff.event import Event
from targetlang.diff.figures import in_wan
from targetlang.diff.figures import signed_wan
from targetlang.diff.telling import ENGLISH
from targetlang.diff.telling import message
from targetlang.diff.telling import severity_word
from targetlang.diff.views.page_style import SCRIPT
from targetlang.diff.views.page_style import STYLE
from targetlang.diff.views.report import Group
from targetlang.diff.views.report import Report
from targetlang.diff.views.word_changes import word_changes

_LONGEST_ALIKE = 120
_KEPT = 30

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_ZH = {
    "title": "绩效目标对照", "change": "变化", "old": "原", "new": "现", "reason": "变动原因", "missing": "还没有理由",
    "open": "只看还没有理由的", "search": "查找", "total": "合计（万元）", "added": "新增项目", "removed": "减少项目",
    "changed": "原有项目增减", "now": "现合计", "nothing": "没有变化", "everything": "全部",
}  # fmt: skip
_EN = {
    "title": "Targets compared", "change": "change", "old": "old", "new": "new", "reason": "reason", "missing": "no reason yet",
    "open": "only without a reason", "search": "search", "total": "total (万元)", "added": "added", "removed": "removed",
    "changed": "changed", "now": "new total", "nothing": "nothing changed", "everything": "everything",
}  # fmt: skip


def render(report: Report) -> str:
    """Return the page. It holds all events; those below the report's least severity are hidden by the filter."""
    words = _EN if report.language == ENGLISH else _ZH
    return "\n".join(_page(report, words)) + "\n"


def _page(report: Report, words: dict[str, str]) -> "Iterator[str]":
    language = "en" if report.language == ENGLISH else "zh-CN"
    title = f"{words['title']}{report.mode}"
    yield "<!DOCTYPE html>"
    yield f'<html lang="{language}"><head><meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{escape(title)}</title><style>{STYLE}</style></head><body><header>"
    yield f"<h1>{escape(title)}</h1>"
    yield f'<p class="sides">{escape(report.labels[0])} → {escape(report.labels[1])}</p>'
    yield _bridge(report, words)
    yield from (f"<p>{escape(note)}</p>" for note in report.notes)
    yield _filters(report, words)
    yield "</header><main>"
    groups = Report(report.comparison, report.labels, SEVERITIES[-1], report.language).groups
    if not groups:
        yield f"<p>{words['nothing']}</p>"
    for group in groups:
        yield from _group(group, report.language, words)
    yield f"</main><script>{SCRIPT}</script></body></html>"


def _bridge(report: Report, words: dict[str, str]) -> str:
    bridge = report.comparison.bridge
    heads = (words["total"], f"+ {words['added']}", f"− {words['removed']}", f"+ {words['changed']}", f"= {words['now']}")
    cells = (in_wan(bridge.old), in_wan(bridge.added), in_wan(bridge.removed), signed_wan(bridge.changed), in_wan(bridge.new))
    head = "".join(f'<th scope="col">{escape(one)}</th>' for one in heads)
    body = "".join(f"<td>{one}</td>" for one in cells)
    return f'<table class="bridge"><thead><tr>{head}</tr></thead><tbody><tr>{body}</tr></tbody></table>'


def _filters(report: Report, words: dict[str, str]) -> str:
    shown = SEVERITIES[: SEVERITIES.index(report.least) + 1]
    boxes = ""
    for one in SEVERITIES:
        checked = " checked" if one in shown else ""
        words_of = f"{severity_word(one, report.language)} {report.count(one)}"
        boxes += f'<label><input type="checkbox" name="severity" value="{one}"{checked}> {words_of}</label>'
    left = len(report.comparison.unanswered)
    opened, search = words["open"], words["search"]
    return (
        f'<form role="search">{boxes}<label><input type="checkbox" name="open"> {opened} {left}</label>'
        f'<label>{search} <input type="search" name="text"></label><span id="shown" aria-live="polite"></span></form>'
    )


def _group(group: Group, language: str, words: dict[str, str]) -> "Iterator[str]":
    code = f'<span class="code">{escape(group.code)}</span> ' if group.code else ""
    title = group.name or group.department or words["everything"]
    yield f"<section><h2>{code}{escape(title)}</h2>"
    yield f'<div class="scroll" role="region" aria-label="{escape(title)}" tabindex="0"><table class="events">'
    yield '<colgroup><col class="what"><col class="side"><col class="side"><col></colgroup>'
    heads = (words["change"], words["old"], words["new"], words["reason"])
    cells = "".join(f'<th scope="col">{escape(one)}</th>' for one in heads)
    yield f"<thead><tr>{cells}</tr></thead><tbody>"
    for event in group.events:
        yield _row(event, language, words)
    yield "</tbody></table></div></section>"


def _row(event: Event, language: str, words: dict[str, str]) -> str:
    old, new = _sides(event)
    way = escape(" › ".join(part for part in event.path if part))
    path = f'<span class="path">{way}</span>' if way else ""
    word = f'<span class="word">{severity_word(event.severity, language)}</span>'
    what = f"{path}{word} {event.code} {escape(message(event, language))}"
    reason = escape(event.reason or "")
    if event.unanswered:
        reason = f'<span class="missing">{words["missing"]}</span>'
    open_mark = "1" if event.unanswered else "0"
    return (
        f'<tr class="{event.severity}" data-severity="{event.severity}" data-open="{open_mark}" data-fingerprint="{event.fingerprint}">'
        f'<td class="{event.severity}">{what}</td><td>{old}</td><td>{new}</td><td>{reason}</td></tr>'
    )


def _sides(event: Event) -> tuple[str, str]:
    """Return both sides with the words that differ marked."""
    none = '<span class="none">—</span>'
    if event.old is None or event.new is None:
        return tuple(none if one is None else escape(one.text) for one in (event.old, event.new))  # type: ignore[return-value]
    old, new = [], []
    for kind, text in word_changes(event.old.text, event.new.text):
        shown = _shortened(text) if kind == " " else escape(text)
        if kind != "+":
            old.append(f"<del>{shown}</del>" if kind == "-" else shown)
        if kind != "-":
            new.append(f"<ins>{shown}</ins>" if kind == "+" else shown)
    return "".join(old) or none, "".join(new) or none


def _shortened(text: str) -> str:
    """Return what both sides have; of a long stretch only its ends, with the number of characters between them."""
    if len(text) <= _LONGEST_ALIKE:
        return escape(text)
    left = len(text) - 2 * _KEPT
    return f'{escape(text[:_KEPT])}<span class="gap"> …{left}… </span>{escape(text[-_KEPT:])}'
