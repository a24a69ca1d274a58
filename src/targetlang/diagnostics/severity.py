"""How grave a finding is, and in which order findings are told."""

from collections.abc import Iterable

from targetlang.diagnostics.catalogue import find
from targetlang.diagnostics.finding import SEVERITIES
from targetlang.diagnostics.finding import Finding

_PROTECTED_FAMILIES = "FSUMCV"

# A code is a mere consequence of another one where the two overlap: bytes that could not be decoded are replaced by
# U+FFFD, and a garbled word holds odd characters of all kinds; only the bytes, or the word, are worth telling.
_CAUSES = {"F106": ("F103", "F112")} | dict.fromkeys(("F104", "F105", "F107", "F108", "F109", "F111"), ("F112",))
_ROOTS = ("F103", "F112")


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
    roots = [found for found in ordered if found.code in _ROOTS]
    return [found for found in ordered if not _follows(found, roots)] if roots else ordered


def _place(finding: Finding) -> tuple[str, int, int, str]:
    return finding.source.path, finding.start, finding.end, finding.code


def _follows(finding: Finding, roots: list[Finding]) -> bool:
    causes = _CAUSES.get(finding.code, ())
    return any(
        one.code in causes and one.source.path == finding.source.path and one.start < finding.end and finding.start < one.end for one in roots
    )
