"""Merge conflicts left in a file: one finding for each, with both sides shown, and the first side read on.

Without this every line that stands in both sides would be reported as written twice.
"""

from targetlang.diagnostics import Label
from targetlang.resolve.report import Report
from targetlang.source import SourceText
from targetlang.source.pattern import late
from targetlang.syntax.parse import line_span
from targetlang.syntax.tree import Statement

_MARKER = late(r"([<|=>])\1{6,}(?:[ \t]|\Z)")


def has_conflicts(source: SourceText) -> bool:
    """Tell whether a text may hold a conflict; cheap, asked of every file."""
    return "<<<<<<<" in source.text or ">>>>>>>" in source.text


def read_first_side(statements: list[Statement], report: Report) -> list[Statement]:
    """Return the statements without markers and without all sides but the first; reports V101 once a conflict.

    A marker without its partners is reported as well; then all statements stay. A line of `=======` alone is
    left for whoever reads broken lines.
    """
    result: list[Statement] = []
    at = 0
    while at < len(statements):
        mark = _mark(statements[at])
        if mark not in ("<", ">"):
            result.append(statements[at])
            at += 1
            continue
        parts = _sections(statements, at) if mark == "<" else None
        _report(statements[at], parts, report)
        if parts is None:
            at += 1
            continue
        result += parts[0]
        at += 1 + parts[3]
    return result


def _mark(statement: Statement) -> str:
    start, end = line_span(statement)
    found = _MARKER.match(statement.source.text, start, end)
    return found[1] if found is not None else ""


def _sections(
    statements: list[Statement], opening: int
) -> tuple[list[Statement], list[Statement], Statement, int] | None:
    """Return first side, second side, the marker between them, and how many lines follow the opening one.

    None where the conflict does not close before the next one opens.
    """
    first: list[Statement] = []
    second: list[Statement] = []
    base: list[Statement] = []
    section = first
    between: Statement | None = None
    for count, statement in enumerate(statements[opening + 1 :], start=1):
        mark = _mark(statement)
        if mark == ">" and between is not None:
            return first, second, between, count
        if mark in ("<", ">"):
            return None
        if mark == "|" and between is None:
            section = base
        elif mark == "=" and between is None:
            section, between = second, statement
        else:
            section.append(statement)
    return None


def _report(
    opening: Statement, parts: tuple[list[Statement], list[Statement], Statement, int] | None, report: Report
) -> None:
    span = line_span(opening)
    facts = {"marker": opening.source.text[span[0] : span[1]]}
    labels: tuple[Label, ...] = ()
    if parts is not None:
        first, second, between, _ = parts
        labels = (_label(first, opening, "ours"), _label(second, between, "theirs"))
    report.add("V101", opening.source, span, facts, labels=labels)


def _label(side: list[Statement], marker: Statement, role: str) -> Label:
    """Point at the first line of a side; at the marker above it where the side is empty."""
    for statement in side:
        start, end = line_span(statement)
        if end > start:
            return Label(statement.source, start, end, role)
    start, end = line_span(marker)
    return Label(marker.source, start, end, f"{role}_empty")
