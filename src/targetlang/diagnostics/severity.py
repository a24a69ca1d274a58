"""How grave a finding is, and in which order findings are told."""

from collections.abc import Iterable

from targetlang.diagnostics.catalogue import find
from targetlang.diagnostics.finding import SEVERITIES
from targetlang.diagnostics.finding import Finding

# A code is a mere consequence of another one whose position lies inside its own: bytes that could not be
# decoded are replaced by U+FFFD, and only the bytes are worth telling.
_CAUSES = {"F106": "F103"}


def severity_of(finding: Finding) -> str:
    """Return the severity of a finding: its own where a form or setting gave one, else that of its code."""
    return finding.severity or find(finding.code).severity


def count_severities(findings: Iterable[Finding]) -> dict[str, int]:
    """Return how many errors, warnings and notes there are; every severity is a key."""
    counts = dict.fromkeys(SEVERITIES, 0)
    for finding in findings:
        counts[severity_of(finding)] += 1
    return counts


def sort_findings(findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings by path, position and code, each fault once.

    Two findings with the same code and the same span are one; the first stays. Mere consequences go.
    """
    unique: dict[tuple[str, int, int, str], Finding] = {}
    for finding in findings:
        unique.setdefault(_place(finding), finding)
    ordered = [unique[place] for place in sorted(unique)]
    starts = {(found.code, found.source.path, found.start) for found in ordered if found.code in _CAUSES.values()}
    return [found for found in ordered if not _follows(found, starts)] if starts else ordered


def _place(finding: Finding) -> tuple[str, int, int, str]:
    return finding.source.path, finding.start, finding.end, finding.code


def _follows(finding: Finding, starts: set[tuple[str, str, int]]) -> bool:
    cause = _CAUSES.get(finding.code)
    if cause is None:
        return False
    return any((cause, finding.source.path, at) in starts for at in range(finding.start, finding.end))
