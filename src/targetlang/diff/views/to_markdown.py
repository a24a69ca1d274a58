"""A comparison as a comment on a merge request: bounded, and found again by its first line.

Hosting sites cut comments off at 65 536 characters; what does not fit is counted. The severest events come first.
"""

from targetlang.diff.event import SEVERITIES
from targetlang.diff.event import Event
from targetlang.diff.figures import in_wan
from targetlang.diff.figures import signed_wan
from targetlang.diff.telling import ENGLISH
from targetlang.diff.telling import message
from targetlang.diff.telling import severity_word
from targetlang.diff.views.report import Group
from targetlang.diff.views.report import Report

MARKER = "<!-- targetlang-diff -->"
"""The first line of every report: a job finds its own comment by it and replaces it."""
MOST_CHARACTERS = 60_000
_SPECIAL = str.maketrans({one: f"\\{one}" for one in "\\`*_{}[]<>#|~"})
_ZH = ("绩效目标对照", "（{count} 项）", "变化", "理由", "合计（万元）", "新增项目", "减少项目", "原有项目增减", "本年", "没有变化。", "还没有理由")
_EN = ("Targets compared", " ({count})", "change", "reason", "total (万元)", "added", "removed", "changed", "new total", "Nothing changed.", "no reason yet")


def render(report: Report) -> str:
    """Return the report, at most MOST_CHARACTERS long."""
    words = _EN if report.language == ENGLISH else _ZH
    old, new = report.labels
    lines = [MARKER, f"## {words[0]}{report.mode}", "", f"{_plain(old)} → {_plain(new)}", ""]
    if not report.comparison.events:
        return "\n".join([*lines, words[9], ""])
    lines += [_counts(report), ""]
    for note in report.notes:
        lines += [_plain(note), ""]
    lines += [*_bridge(report, words), "", ""]
    room = MOST_CHARACTERS - sum(len(line) + 1 for line in lines)
    return "\n".join(lines) + _body(report, words, room)


def _counts(report: Report) -> str:
    counts = [f"**{severity_word(one, report.language)} {report.count(one)}**" if one == SEVERITIES[0] else f"{severity_word(one, report.language)} {report.count(one)}" for one in SEVERITIES]
    left = len(report.comparison.unanswered)
    if report.language == ENGLISH:
        return " · ".join(counts) + (f" · {left} without a reason" if left else "")
    return " · ".join(counts) + (f" · 其中 {left} 项还没有理由" if left else "")


def _bridge(report: Report, words: tuple[str, ...]) -> list[str]:
    bridge = report.comparison.bridge
    cells = [in_wan(bridge.old), in_wan(bridge.added), in_wan(bridge.removed), signed_wan(bridge.changed), in_wan(bridge.new)]
    heads = [words[4], f"+ {words[5]}", f"− {words[6]}", f"+ {words[7]}", f"= {words[8]}"]
    return [_row(heads), _row(["---:"] * len(heads)), _row(cells)]


def _body(report: Report, words: tuple[str, ...], room: int) -> str:
    """Return as many groups as fit, those that want reasons first, and how many events did not fit."""
    groups = sorted(report.groups, key=lambda group: min(SEVERITIES.index(one.severity) for one in group.events))
    pieces: list[str] = []
    left = 0
    for group in groups:
        piece = "\n".join(_group(group, report, words)) + "\n"
        if len(piece) + _ROOM_FOR_REST > room:
            left += len(group.events)
            continue
        pieces.append(piece)
        room -= len(piece)
    if left:
        pieces.append(_rest(left, report.language))
    return "".join(pieces)


_ROOM_FOR_REST = 200


def _rest(count: int, language: str) -> str:
    if language == ENGLISH:
        return f"\n{count} more events did not fit here; see the full report (`targetlang diff --to html`).\n"
    return f"\n还有 {count} 项写不下，请看完整报告（`targetlang diff --to html`）。\n"


def _group(group: Group, report: Report, words: tuple[str, ...]) -> list[str]:
    wanted = any(one.severity == SEVERITIES[0] for one in group.events)
    lines = [f"<details{' open' if wanted else ''}><summary>{_html(group.title)}{words[1].format(count=len(group.events))}</summary>", ""]
    lines += [_row(["", words[2], words[3]]), _row(["---", "---", "---"])]
    lines += [_event(one, report.language, words) for one in group.events]
    return [*lines, "", "</details>", ""]


def _event(event: Event, language: str, words: tuple[str, ...]) -> str:
    reason = event.reason or (words[10] if event.unanswered else "")
    word = severity_word(event.severity, language)
    head = f"**{word}**" if event.severity == SEVERITIES[0] else word
    shown = f"**{reason}**" if event.unanswered else _plain(reason)
    return _row([f"{head} {event.code}", _plain(message(event, language)), shown])


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _plain(text: str) -> str:
    """Return a text that Markdown shows as it is, on one line."""
    return " ".join(text.split()).translate(_SPECIAL)


def _html(text: str) -> str:
    from html import escape

    return escape(" ".join(text.split()))
