"""Lines that are no statement: text broken over two lines, and headings that only the printed form has (S137)."""

from targetlang.diagnostics import Edit
from targetlang.diagnostics import Fix
from targetlang.resolve.report import Report
from targetlang.source.pattern import late
from targetlang.syntax import tree
from targetlang.syntax.parse import line_span
from targetlang.syntax.tree import Statement

_B = r"[ \t\u3000]"
_TABLE_HEAD = late(rf"(?=.*(?:[一二三]级指标|指标值|指标名称))(?:[^\s，。；;：:,、]{{2,12}}(?:{_B}+|\Z)){{2,}}")
# Marks that only an indicator has; a text that goes on has none of them.
_INDICATOR_MARK = late(rf"{_B}[|｜@＠]|[:：]{_B}*[≥≤≧≦><＞＜=＝]{_B}*[0-9０-９]")


def is_table_head(line: str) -> bool:
    """Tell whether a line is the head of the form's table: names of its columns and nothing else."""
    return _TABLE_HEAD.fullmatch(line) is not None


def read_heading(statement: Statement, report: Report) -> Statement:
    """A line that only the printed form needs: no statement, and no part of the text above."""
    start, end = line_span(statement)
    report.add("S137", statement.source, (start, end), {"written": statement.source.text[start:end]})
    return tree.broken(statement)


def read_text(statement: Statement, report: Report, *, in_text: bool) -> Statement:
    """Text broken over two lines, or a line that starts with nothing known; below a text it is joined to it."""
    start, end = line_span(statement)
    text = statement.source.text
    line = text[start:end]
    if not in_text or not start or _INDICATOR_MARK.search(line):
        return read_heading(statement, report)
    before = len(text[:start].rstrip(" \t\u3000\r\n"))
    last = text.rfind("\n", 0, before) + 1
    facts = {"written": line, "proposal": text[last:before].strip() + line, "variant": "joined"}
    fixes = (Fix("confirm", "接到上一行", (Edit(before, start, ""),)),)
    report.add("S137", statement.source, (start, end), facts, fixes=fixes)
    return tree.broken(statement)
