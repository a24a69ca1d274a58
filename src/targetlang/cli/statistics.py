"""`check --statistics`: how often each code was found."""

from targetlang.cli.speech import say
from targetlang.diagnostics import Finding
from targetlang.diagnostics.catalogue import find
from targetlang.diagnostics.severity import severity_of
from targetlang.diagnostics.summary import severity_word
from targetlang.source.width import display_width


def render_statistics(findings: list[Finding], language: str, output: str) -> str:
    """Return one line a code, the most frequent first; JSON where the output format is a JSON one.

    `*` marks codes whose findings a safe fix mends, `?` those for which there are guesses.
    """
    groups: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        groups.setdefault((finding.code, severity_of(finding)), []).append(finding)
    ordered = sorted(groups.items(), key=lambda group: (-len(group[1]), group[0]))
    if output in ("json", "jsonl"):
        from json import dumps

        rows = [
            {
                "code": code,
                "name": find(code).name,
                "severity": severity,
                "count": len(found),
                "safe_fixes": sum(_offers(one, "safe") for one in found),
                "confirm_fixes": sum(_offers(one, "confirm") for one in found),
            }
            for (code, severity), found in ordered
        ]
        return dumps({"version": 1, "statistics": rows}, ensure_ascii=False, indent=1) + "\n"
    wide = max((len(str(len(found))) for found in groups.values()), default=1)
    widest = max((display_width(severity_word(severity, language)) for _, severity in groups), default=0)
    lines = []
    for (code, severity), found in ordered:
        word = severity_word(severity, language)
        mark = "*" if any(_offers(one, "safe") for one in found) else "?" if any(one.fixes for one in found) else " "
        blanks = " " * (widest - display_width(word))
        lines.append(f"{len(found):>{wide}}  {word}{blanks}  {code} {mark} {find(code).text(language).title}")
    if lines:
        lines.append(say(language, "check.statistics-marks"))
    return "\n".join(lines) + "\n" if lines else ""


def _offers(finding: Finding, level: str) -> bool:
    return any(fix.level == level for fix in finding.fixes)
