"""Findings for people: sentence, place, the line with a mark under the fault, and what to do.

错误 M101: 预算数是 34.00万元，各资金来源加起来是 35.00万元，相差 1.00万元。
  --> a.target:10:7
   |
10 |   预算: 34.00万元 = 财政 30.00万元 + 其他 5.00万元
   |         ^^^^^^^^^
   建议: 核对预算数和各来源，改正其中写错的一个。
"""

from collections.abc import Iterator
from collections.abc import Sequence

from targetlang.diagnostics.excerpt import Excerpt
from targetlang.diagnostics.excerpt import excerpt
from targetlang.diagnostics.excerpt import show
from targetlang.diagnostics.finding import Finding
from targetlang.diagnostics.finding import Fix
from targetlang.diagnostics.options import RenderOptions
from targetlang.diagnostics.severity import severity_of
from targetlang.diagnostics.summary import severity_word
from targetlang.diagnostics.summary import summary
from targetlang.diagnostics.wording import label_words
from targetlang.diagnostics.wording import message
from targetlang.diagnostics.wording import suggestion
from targetlang.records import frozen
from targetlang.source import SourceText

_COLORS = {"error": "1;31", "warning": "1;33", "note": "1;36", "label": "34", "frame": "2"}
_FRAME = "| "
_SUGGESTION = ("建议", "help")
_RESULT = ("改为", "becomes")
_DELETED = ("（删掉这一行）", "(the line goes)")
_RESULT_LINES = 3
_REMARK_WIDTH = 9


def render(findings: Sequence[Finding], options: RenderOptions) -> str:
    """Return all findings, a blank line after each, and the line that counts them."""
    blocks = ["\n".join(_Block(finding, options, _margin(finding)).lines()) + "\n" for finding in findings]
    return "\n".join([*blocks, summary(findings, options) + "\n"])


@frozen
class _Block:
    """One finding on its way into lines; `margin` is the cells of the longest line number and a blank."""

    finding: Finding
    options: RenderOptions
    margin: int

    def lines(self) -> Iterator[str]:
        finding, language = self.finding, self.options.language
        severity = severity_of(finding)
        head = self._paint(f"{severity_word(severity, language)} {finding.code}", severity)
        yield f"{head}: {show(message(finding, language))}"
        yield f"{' ' * self.margin}--> {_location(finding.source, finding.start)}"
        if finding.source.text:
            yield from self._picture(severity)
        advice = suggestion(finding, language)
        if advice:
            yield self._remark(_SUGGESTION[language == "en"], show(advice))
        if finding.fixes:
            room = self.options.width - self.margin - _REMARK_WIDTH
            result = _result(finding.source, finding.fixes[0], self.options, room)
            yield from (self._remark(_RESULT[language == "en"], line) for line in result)

    def _picture(self, severity: str) -> Iterator[str]:
        finding = self.finding
        above = self._excerpt(finding.source, finding.start, finding.end)
        source = finding.source
        yield self._framed("")
        yield self._framed(above.text, above.number)
        yield self._mark(above.underline(finding.start, finding.end), "^", severity)
        for label in sorted(finding.labels, key=lambda label: (label.source.path, label.start)):
            if label.source is not source or not above.covers(label.start):
                if label.source is not source:
                    yield f"{' ' * self.margin}--> {_location(label.source, label.start)}"
                source = label.source
                above = self._excerpt(source, label.start, label.end)
                yield self._framed(above.text, above.number)
            words = label_words(finding, label, self.options.language)
            yield self._mark(above.underline(label.start, label.end), "-", "label", words)

    def _excerpt(self, source: SourceText, start: int, end: int) -> Excerpt:
        room = self.options.width - self.margin - len(_FRAME)
        return excerpt(source, start, end, room, self.options.ambiguous_width)

    def _framed(self, text: str, number: int | None = None) -> str:
        gutter = ("" if number is None else str(number)).rjust(self.margin - 1) + " "
        return f"{gutter}{self._paint('|', 'frame')} {text}".rstrip()

    def _mark(self, place: tuple[int, int], mark: str, color: str, words: str = "") -> str:
        before, wide = place
        return self._framed(" " * before + self._paint(f"{mark * wide} {words}".rstrip(), color))

    def _remark(self, title: str, text: str) -> str:
        return f"{' ' * self.margin}{self._paint(f'{title}:', 'label')} {text}"

    def _paint(self, text: str, color: str) -> str:
        return f"\x1b[{_COLORS[color]}m{text}\x1b[0m" if self.options.color else text


def _margin(finding: Finding) -> int:
    numbers = [finding.source.position(finding.start)[0]]
    numbers += [label.source.position(label.start)[0] for label in finding.labels]
    return len(str(max(numbers))) + 1


def _location(source: SourceText, start: int) -> str:
    line, column = source.position(start)
    return f"{show(source.path)}:{line}:{column}"


def _result(source: SourceText, fix: Fix, options: RenderOptions, room: int) -> list[str]:
    """Return what the changed lines become, without outer blanks; the title where that says too little."""
    edits = sorted(fix.edits, key=lambda edit: edit.start)
    if not edits:
        return [show(fix.title)]
    at, _ = source.line_span(source.position(edits[0].start)[0])
    _, end = source.line_span(source.position(edits[-1].end)[0])
    changed = ""
    for edit in edits:
        changed += source.text[at : edit.start] + edit.text
        at = edit.end
    # Where whole lines were put in or taken out, the line behind them stays as it was.
    whole = source.position(at)[1] == 1 and changed[-1:] in ("", "\n", "\r")
    result = SourceText(source.path, changed if whole else changed + source.text[at:end])
    spans = [result.line_span(number) for number in range(1, len(result.line_starts) + 1)]
    spans = [span for span in spans if result.text[slice(*span)].strip()]
    if not spans:
        return [_DELETED[options.language == "en"]]
    if len(spans) > _RESULT_LINES:
        return [show(fix.title)]
    # A long line is shown around its last change, which is where what was written so far ends.
    focus = len(changed) - len(edits[-1].text)
    return [_clip(result, span, focus, room, options) for span in spans]


def _clip(result: SourceText, span: tuple[int, int], focus: int, room: int, options: RenderOptions) -> str:
    start = min(max(focus, span[0]), span[1])
    return excerpt(result, start, start + 1, room, options.ambiguous_width).text.strip()
