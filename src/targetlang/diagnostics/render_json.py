"""Findings as JSON, in the shape that editors and scripts build on."""

from collections.abc import Sequence

from targetlang.diagnostics.catalogue import find
from targetlang.diagnostics.finding import Finding
from targetlang.diagnostics.finding import Fix
from targetlang.diagnostics.finding import Label
from targetlang.diagnostics.options import RenderOptions
from targetlang.diagnostics.severity import count_severities
from targetlang.diagnostics.severity import severity_of
from targetlang.diagnostics.wording import label_words
from targetlang.diagnostics.wording import message
from targetlang.diagnostics.wording import suggestion
from targetlang.source import SourceText

VERSION = 1


def render(findings: Sequence[Finding], options: RenderOptions) -> str:
    """Return one JSON object, ended by a line feed.

    Lines and columns count from 1, columns in code points, ends exclusive. `fix` is the first fix or null;
    where there are several, `other_fixes` holds the rest.
    """
    from json import dumps

    document = {
        "version": VERSION,
        "findings": [to_dict(finding, options) for finding in findings],
        "summary": count_severities(findings),
    }
    return dumps(document, ensure_ascii=False, indent=1) + "\n"


def to_dict(finding: Finding, options: RenderOptions) -> dict[str, object]:
    """Return one finding as JSON values; `jsonl` writes these one by one."""
    fixes = [_fix(finding.source, fix) for fix in finding.fixes]
    values: dict[str, object] = {
        "code": finding.code,
        "name": find(finding.code).name,
        "severity": severity_of(finding),
        "path": finding.source.path,
        **_span(finding.source, finding.start, finding.end),
        "message": message(finding, options.language),
        "suggestion": suggestion(finding, options.language),
        "related": [_related(finding, label, options) for label in finding.labels],
        "fix": fixes[0] if fixes else None,
    }
    if len(fixes) > 1:
        values["other_fixes"] = fixes[1:]
    return values


def _related(finding: Finding, label: Label, options: RenderOptions) -> dict[str, object]:
    return {
        "path": label.source.path,
        **_span(label.source, label.start, label.end),
        "message": label_words(finding, label, options.language),
    }


def _fix(source: SourceText, fix: Fix) -> dict[str, object]:
    edits = [{**_span(source, edit.start, edit.end), "text": edit.text} for edit in fix.edits]
    return {"level": fix.level, "title": fix.title, "edits": edits}


def _span(source: SourceText, start: int, end: int) -> dict[str, object]:
    return {"start": _position(source, start), "end": _position(source, end)}


def _position(source: SourceText, offset: int) -> dict[str, int]:
    line, column = source.position(offset)
    return {"line": line, "column": column}
