"""Findings as workflow commands, which GitHub shows beside the changed lines of a pull request."""

from collections.abc import Sequence

from targetlang.diagnostics.finding import Finding
from targetlang.diagnostics.options import RenderOptions
from targetlang.diagnostics.severity import severity_of
from targetlang.diagnostics.wording import message
from targetlang.diagnostics.wording import suggestion

_COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def render(findings: Sequence[Finding], options: RenderOptions) -> str:
    """Return one workflow command for each finding, each ended by a line feed."""
    return "".join(f"{_command(finding, options)}\n" for finding in findings)


def _command(finding: Finding, options: RenderOptions) -> str:
    source = finding.source
    line, column = source.position(finding.start)
    last_line, last_column = source.position(finding.end)
    properties = {"title": finding.code, "file": source.path.replace("\\", "/"), "line": str(line)}
    # Columns are understood only where the place does not go over the end of the line.
    if line == last_line:
        properties |= {"col": str(column), "endLine": str(last_line), "endColumn": str(last_column)}
    else:
        properties["endLine"] = str(last_line)
    words = " ".join(filter(None, (message(finding, options.language), suggestion(finding, options.language))))
    told = ",".join(f"{name}={value.translate(_PROPERTY)}" for name, value in properties.items())
    return f"::{_COMMANDS[severity_of(finding)]} {told}::{words.translate(_DATA)}"
