"""Findings as SARIF 2.1.0, the exchange format that code hosts and editors read from analysers."""

from collections.abc import Sequence

from targetlang.diagnostics.catalogue import find
from targetlang.diagnostics.finding import Finding
from targetlang.diagnostics.finding import Fix
from targetlang.diagnostics.fingerprint import fingerprints
from targetlang.diagnostics.options import RenderOptions
from targetlang.diagnostics.severity import severity_of
from targetlang.diagnostics.wording import label_words
from targetlang.diagnostics.wording import message
from targetlang.diagnostics.wording import suggestion
from targetlang.source import SourceText

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def render(findings: Sequence[Finding], options: RenderOptions) -> str:
    """Return one SARIF log with one run, ended by a line feed; columns count code points from 1."""
    from json import dumps

    from targetlang import __version__

    codes = sorted({finding.code for finding in findings})
    places = {code: at for at, code in enumerate(codes)}
    names = fingerprints(findings)
    driver = {"name": "targetlang", "semanticVersion": __version__, "rules": [_rule(code, options) for code in codes]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [
            _result(finding, places[finding.code], name, options)
            for finding, name in zip(findings, names, strict=True)
        ],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return dumps(log, ensure_ascii=False, indent=1) + "\n"


def _rule(code: str, options: RenderOptions) -> dict[str, object]:
    entry = find(code)
    return {
        "id": code,
        "name": "".join(part.capitalize() for part in entry.name.split("-")),
        "shortDescription": {"text": entry.text(options.language).title},
        "defaultConfiguration": {"level": entry.severity},
    }


def _result(finding: Finding, place: int, fingerprint: str, options: RenderOptions) -> dict[str, object]:
    words = [message(finding, options.language), suggestion(finding, options.language)]
    result: dict[str, object] = {
        "ruleId": finding.code,
        "ruleIndex": place,
        "level": severity_of(finding),
        "message": {"text": "\n".join(filter(None, words))},
        "locations": [_location(finding.source, finding.start, finding.end)],
        "partialFingerprints": {"targetlang/v1": fingerprint},
    }
    if finding.labels:
        result["relatedLocations"] = [
            {"id": at, **_location(label.source, label.start, label.end, label_words(finding, label, options.language))}
            for at, label in enumerate(finding.labels)
        ]
    if finding.fixes:
        result["fixes"] = [_fix(finding.source, fix) for fix in finding.fixes if fix.edits]
    return result


def _location(source: SourceText, start: int, end: int, words: str = "") -> dict[str, object]:
    place = {"physicalLocation": {"artifactLocation": {"uri": _uri(source.path)}, "region": _region(source, start, end)}}
    return {**place, "message": {"text": words}} if words else {**place}


def _region(source: SourceText, start: int, end: int) -> dict[str, int]:
    line, column = source.position(start)
    last_line, last_column = source.position(end)
    return {"startLine": line, "startColumn": column, "endLine": last_line, "endColumn": last_column}


def _fix(source: SourceText, fix: Fix) -> dict[str, object]:
    replacements = [
        {"deletedRegion": _region(source, edit.start, edit.end), "insertedContent": {"text": edit.text}} for edit in fix.edits
    ]
    change = {"artifactLocation": {"uri": _uri(source.path)}, "replacements": replacements}
    return {"description": {"text": fix.title}, "artifactChanges": [change]}


def _uri(path: str) -> str:
    """Return a path as a relative or `file:` URI reference."""
    from os.path import isabs
    from urllib.parse import quote

    plain = quote(path.replace("\\", "/"), errors="surrogateescape")
    return f"file://{plain if plain.startswith('/') else '/' + plain}" if isabs(path) else plain
