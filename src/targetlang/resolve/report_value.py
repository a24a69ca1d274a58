"""Faults of written values, and comments behind them, as findings."""

from targetlang.diagnostics import Fix
from targetlang.resolve.quantities import Fault
from targetlang.resolve.report import Report
from targetlang.resolve.report import replacing
from targetlang.source.pattern import late
from targetlang.syntax.parse import part_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.syntax.tree import Statement

_COMMENT = late(r"[ \t\u3000]+([#＃].*)")


def without_comment(report: Report, statement: "Statement", text: str, at: int) -> str:
    """Return a value, which starts at an offset of the file, without a comment behind it, which is told (S119)."""
    found = _COMMENT.search(text)
    if found is None:
        return text
    report_comment(report, statement, (at + found.start(1), at + len(text)), found[1])
    return text[: found.start()]


def report_fault(report: Report, statement: "Statement", fault: Fault, at: int, text: str) -> None:
    """Report a fault of a value that starts at an offset of the file."""
    fixes: tuple[Fix, ...] = ()
    if "rest" in fault.facts and statement.description:
        fault.facts["variant"] = "described"
        fixes = _moved_to_description(statement, fault, at) if fault.proposal is not None else ()
    elif fault.proposal is not None:
        fixes = replacing(fault.level, (at, at + len(text)), fault.proposal)
    report.add(fault.code, statement.source, (at + fault.start, at + fault.end), fault.facts, fixes=fixes)


def _moved_to_description(statement: "Statement", fault: Fault, at: int) -> "tuple[Fix, ...]":
    """Return the fix that puts what follows a value behind the description that the line has; none behind one in quotes."""
    from targetlang.diagnostics import Edit
    from targetlang.diagnostics import Fix

    _, end = part_span(statement, "description")
    if statement.source.text[end - 1] == '"':
        return ()
    value, rest = fault.facts["value"], fault.facts["rest"]
    joined = rest if rest[0] in "（(" else f"，{rest}"
    edits = (Edit(at + fault.start, at + fault.end, value), Edit(end, end, joined))
    return (Fix(fault.level, f"改为“{value}”，其余移到描述", edits),)


def report_comment(report: Report, statement: "Statement", span: tuple[int, int], comment: str) -> None:
    """Report a comment after a statement (S119); the fix moves it to a line of its own above."""
    from targetlang.diagnostics import Edit
    from targetlang.diagnostics import Fix

    text = statement.source.text
    indent = text[statement.start :][: len(text[statement.start :]) - len(text[statement.start :].lstrip(" \t\u3000"))]
    before = len(text[: span[0]].rstrip(" \t\u3000"))
    edits = (Edit(statement.start, statement.start, f"{indent}{comment}\n"), Edit(before, span[1], ""))
    report.add("S119", statement.source, span, {"comment": comment}, fixes=(Fix("safe", "移到上一行", edits),))
