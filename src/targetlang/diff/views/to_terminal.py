"""A comparison on a terminal: the money first, then project by project, in lines that fit."""

from collections.abc import Iterator

from targetlang.diagnostics.excerpt import show
from targetlang.diagnostics.options import RenderOptions
from targetlang.diff.event import SEVERITIES
from targetlang.diff.event import Event
from targetlang.diff.figures import in_wan
from targetlang.diff.figures import signed_wan
from targetlang.diff.telling import ENGLISH
from targetlang.diff.telling import message
from targetlang.diff.telling import severity_word
from targetlang.diff.telling import suggestion
from targetlang.diff.views.report import Group
from targetlang.diff.views.report import Report
from targetlang.diff.views.report import places_of
from targetlang.source.width import display_width
from targetlang.source.width import pad
from targetlang.source.width import wrap

_COLORS = {"must_explain": "1;31", "notice": "1;33", "record": "36", "equivalent": "2", "title": "1"}
_INDENT = 2
_ZH = ("合计", "新增项目", "减少项目", "原有项目增减", "理由", "建议", "没有变化", "整份文件")
_EN = ("total", "added", "removed", "changed", "reason", "help", "nothing changed", "the whole document")
_LEAST_WIDTH = 40


def render(report: Report, options: RenderOptions) -> str:
    """Return the whole comparison as text, with a line feed at its end."""
    return "\n".join(_Page(report, options).lines()) + "\n"


class _Page:
    def __init__(self, report: Report, options: RenderOptions) -> None:
        self.report = report
        self.options = options
        self.width = max(options.width, _LEAST_WIDTH)
        self.words = _EN if options.language == ENGLISH else _ZH

    def lines(self) -> Iterator[str]:
        report = self.report
        old, new = report.labels
        yield from self._wrapped(f"{show(old)} → {show(new)}{report.mode}", "title")
        yield from self._bridge()
        for group in report.groups:
            yield from self._group(group)
        yield ""
        yield from self._wrapped(self._summary())
        for note in report.notes:
            yield from self._wrapped(note)

    def _bridge(self) -> Iterator[str]:
        bridge = self.report.comparison.bridge
        total, added, removed, changed, *_ = self.words
        unit = "万元"
        if not (bridge.old or bridge.new):
            return
        parts = [f"{total} {in_wan(bridge.old)}", f"+ {added} {in_wan(bridge.added)}"]
        parts += [f"− {removed} {in_wan(bridge.removed)}", f"+ {changed} {signed_wan(bridge.changed)}"]
        yield from self._wrapped(" ".join([*parts, "=", in_wan(bridge.new), unit]))

    def _group(self, group: Group) -> Iterator[str]:
        yield ""
        yield from self._wrapped(show(group.title or self.words[7]), "title")
        for event in group.events:
            yield from self._event(event)

    def _event(self, event: Event) -> Iterator[str]:
        language = self.options.language
        word = severity_word(event.severity, language)
        head = f"{word} {event.code}"
        wide = max(display_width(severity_word(one, language)) for one in SEVERITIES) + 1 + len(event.code)
        margin = _INDENT + wide + 1
        lines = self._placed(show(message(event, language)), show(places_of(event, self.report)), margin)
        shown = self._paint(pad(head, wide, "left", self.options.ambiguous_width), event.severity)
        yield f"{' ' * _INDENT}{shown} {lines[0]}"
        yield from (" " * margin + line for line in lines[1:])
        if event.reason is not None and event.severity == "must_explain":
            yield from self._remark(f"{self.words[4]}: {event.reason}", margin)
        advice = suggestion(event, language)
        if advice:
            yield from self._remark(f"{self.words[5]}: {advice}", margin)

    def _placed(self, text: str, place: str, margin: int) -> list[str]:
        """Return a text and its place, which is kept in one piece where it fits a line."""
        *before, last = self._broken(text, margin)
        whole = f"{last} {place}" if place else last
        if display_width(whole, self.options.ambiguous_width) <= self.width - margin:
            return [*before, whole]
        return [*before, last, *self._broken(place, margin)]

    def _remark(self, text: str, margin: int) -> Iterator[str]:
        for line in self._broken(show(text.replace("\n", " ")), margin):
            yield " " * margin + line

    def _broken(self, text: str, margin: int) -> list[str]:
        return wrap(text, self.width - margin, self.options.ambiguous_width) or [""]

    def _wrapped(self, text: str, color: str = "") -> list[str]:
        return [self._paint(line, color) if color else line for line in self._broken(text, 0)]

    def _summary(self) -> str:
        report, language = self.report, self.options.language
        if not report.comparison.events:
            return self.words[6]
        counts = [f"{severity_word(one, language)} {report.count(one)}" for one in SEVERITIES if report.count(one)]
        left = len(report.comparison.unanswered)
        if language == ENGLISH:
            return ", ".join(counts) + (f"; {left} without a reason" if left else "")
        return "，".join(counts) + (f"；其中 {left} 项还没有理由" if left else "")

    def _paint(self, text: str, color: str) -> str:
        return f"\x1b[{_COLORS[color]}m{text}\x1b[0m" if self.options.color else text

