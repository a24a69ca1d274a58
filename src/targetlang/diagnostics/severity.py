"""How grave a finding is, and in which order findings are told."""

from collections.abc import Iterable

from targetlang.diagnostics.catalogue import find
from targetlang.diagnostics.finding import SEVERITIES
from targetlang.diagnostics.finding import Finding

_PROTECTED_FAMILIES = "FSUMCV"

# A code is a mere consequence of another one whose position lies inside its own: bytes that could not be
# decoded are replaced by U+FFFD, and only the bytes are worth telling.
_CAUSES = {"F106": "F103"}


def severity_of(finding: Finding) -> str:
    """Return the severity of a finding: its own where a form or setting gave one, else that of its code."""
    return finding.severity or find(finding.code).severity


def is_protected(code: str) -> bool:
    """Tell whether a code is an error of characters, syntax, arithmetic or reference.

    Neither a file nor a configuration may silence these (language.md §8); a reader may look away.
    """
    return code[0] in _PROTECTED_FAMILIES and find(code).severity == "error"


def count_severities(findings: Iterable[Finding]) -> dict[str, int]:
    """Return how many errors, warnings and notes there are; every severity is a key."""
    counts = dict.fromkeys(SEVERITIES, 0)
    for finding in findings:
        counts[severity_of(finding)] += 1
    return counts


def sort_findings(findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings by path, position and code, each fault once.

    Two findings with the same code, span and facts are one; the first stays. Mere consequences go.
    """
    unique: dict[tuple[str, int, int, str], list[Finding]] = {}
    for finding in findings:
        same = unique.setdefault(_place(finding), [])
        if not any(one.facts == finding.facts for one in same):
            same.append(finding)
    ordered = [finding for place in sorted(unique) for finding in unique[place]]
    starts = {(found.code, found.source.path, found.start) for found in ordered if found.code in _CAUSES.values()}
    return [found for found in ordered if not _follows(found, starts)] if starts else ordered


def _place(finding: Finding) -> tuple[str, int, int, str]:
    return finding.source.path, finding.start, finding.end, finding.code


def _follows(finding: Finding, starts: set[tuple[str, str, int]]) -> bool:
    cause = _CAUSES.get(finding.code)
    if cause is None:
        return False
    return any((cause, finding.source.path, at) in starts for at in range(finding.start, finding.end))
