"""The line that counts findings."""

from collections.abc import Sequence

from targetlang.diagnostics.finding import Finding
from targetlang.diagnostics.options import RenderOptions
from targetlang.diagnostics.severity import count_severities

_CHINESE = {"error": "错误", "warning": "警告", "note": "提示"}


def severity_word(severity: str, language: str) -> str:
    """Return how a severity is called in a language."""
    return severity if language == "en" else _CHINESE[severity]


def summary(findings: Sequence[Finding], options: RenderOptions) -> str:
    """Return one line without line end: how many findings of each severity, or that there are none."""
    counts = {severity: count for severity, count in count_severities(findings).items() if count}
    if options.language == "en":
        parts = [f"{count} {severity}{'' if count == 1 else 's'}" for severity, count in counts.items()]
        return ", ".join(parts) or "No problems found."
    parts = [f"{count} 个{_CHINESE[severity]}" for severity, count in counts.items()]
    return ", ".join(parts) or "没有发现问题。"
