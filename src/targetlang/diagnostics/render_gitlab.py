"""Findings as a GitLab code quality report, which is made like the issues of Code Climate."""

from collections.abc import Sequence

from targetlang.diagnostics.finding import Finding
from targetlang.diagnostics.fingerprint import fingerprints
from targetlang.diagnostics.options import RenderOptions
from targetlang.diagnostics.severity import severity_of
from targetlang.diagnostics.wording import message

_SEVERITIES = {"error": "major", "warning": "minor", "note": "info"}


def render(findings: Sequence[Finding], options: RenderOptions) -> str:
    """Return one JSON array, ended by a line feed; fingerprints keep issues apart and known over line moves."""
    from json import dumps

    names = fingerprints(findings)
    issues = [_issue(finding, name, options) for finding, name in zip(findings, names, strict=True)]
    return dumps(issues, ensure_ascii=False, indent=1) + "\n"


def _issue(finding: Finding, fingerprint: str, options: RenderOptions) -> dict[str, object]:
    source = finding.source
    lines = {"begin": source.position(finding.start)[0], "end": source.position(finding.end)[0]}
    return {
        "description": message(finding, options.language),
        "check_name": finding.code,
        "fingerprint": fingerprint,
        "severity": _SEVERITIES[severity_of(finding)],
        "location": {"path": source.path.replace("\\", "/"), "lines": lines},
    }
