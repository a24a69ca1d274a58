"""One line for each finding: `path:line:column: severity CODE message`."""

from collections.abc import Sequence

from targetlang.diagnostics.excerpt import show
from targetlang.diagnostics.finding import Finding
from targetlang.diagnostics.options import RenderOptions
from targetlang.diagnostics.severity import severity_of
from targetlang.diagnostics.summary import severity_word
from targetlang.diagnostics.wording import message


def render(findings: Sequence[Finding], options: RenderOptions) -> str:
    """Return the lines, each ended by a line feed; "" when there is nothing to tell."""
    return "".join(f"{_line(finding, options)}\n" for finding in findings)


def _line(finding: Finding, options: RenderOptions) -> str:
    line, column = finding.source.position(finding.start)
    severity = severity_word(severity_of(finding), options.language)
    words = show(message(finding, options.language))
    return f"{show(finding.source.path)}:{line}:{column}: {severity} {finding.code} {words}"
