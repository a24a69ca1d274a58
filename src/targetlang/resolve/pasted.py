"""Lines pasted from Word or Excel: rows of a table, and code and name under the labels of the form."""

from targetlang.diagnostics import Edit
from targetlang.diagnostics import Fix
from targetlang.ports.vocabulary import Vocabulary
from targetlang.resolve.report import Report
from targetlang.resolve.report import replacing
from targetlang.source.pattern import late
from targetlang.syntax import tree
from targetlang.syntax.mend import mend
from targetlang.syntax.parse import line_span
from targetlang.syntax.tree import Statement

_LABEL = late(r"[ \t\u3000]*(项目编码|项目名称)[ \t\u3000]*[:： \t\u3000][ \t\u3000]*([^\r\n]*)")
_NEXT_LINE = late(r"(?:\r\n|\n|\r)+")


class Labels:
    """Code and name on two lines of their own (S136), in either order: one finding, the first line is the block."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self._read: set[tuple[int, int]] = set()

    def read(self, statement: Statement) -> Statement | None:
        """Return the block that the lines make, a blank one for the second of them, None for any other line."""
        source, text = statement.source, statement.source.text
        mine = _LABEL.match(text, statement.start)
        if mine is None:
            return None
        if (id(source), statement.start) in self._read:
            return Statement(source, statement.start, tree.BLANK)
        start, end = line_span(statement)
        values = {mine[1]: mine[2].strip(" \t\u3000")}
        following = _NEXT_LINE.match(text, mine.end())
        other = _LABEL.match(text, following.end()) if following is not None else None
        last = end
        if other is not None and other[1] != mine[1]:
            values[other[1]] = other[2].strip(" \t\u3000")
            last = other.end()
            self._read.add((id(source), other.start()))
        proposal = " ".join(filter(None, ("项目", values.get("项目编码"), values.get("项目名称"))))
        fixes = (Fix("confirm", proposal, (Edit(start, last, proposal),)),)
        self.report.add("S136", source, mine.span(1), {"proposal": proposal}, fixes=fixes)
        return mend(statement, (start, end), proposal) or tree.broken(statement)


def read_row(statement: Statement, line: str, vocabulary: Vocabulary, report: Report) -> Statement:
    """Report a row of tab-separated cells (S117) and return the indicator that it most likely is."""
    known = [cell.strip() for cell in line.split("\t") if cell.strip()]
    proposal = None
    for at, cell in enumerate(known[:-2]):
        paths = vocabulary.seconds.get(cell)
        if paths and len(paths) == 1:
            proposal = f"{paths[0].text} " + _row(known[at + 1 :])
            break
    span = line_span(statement)
    facts = {"proposal": proposal, "variant": "near"} if proposal else {}
    fixes: tuple[Fix, ...] = ()
    if proposal is not None:
        # The first cell of a merged row is empty: its tab is no indentation.
        text = statement.source.text
        above = text.rfind("\n", 0, max(statement.start - 1, 0)) + 1
        fixes = replacing("confirm", (statement.start, span[1]), indentation(text, above) + proposal)
    report.add("S117", statement.source, span, facts, fixes=fixes)
    return (mend(statement, span, proposal) if proposal else None) or statement


def indentation(text: str, start: int) -> str:
    """Return the blanks that the line at an offset begins with."""
    end = start
    while text[end : end + 1] == " ":
        end += 1
    return text[start:end]


def _row(cells: list[str]) -> str:
    """Return name, value, description and basis from the cells of a pasted row: name | description | value | basis."""
    if len(cells) == 2:
        return f"{cells[0]}: {cells[1]}"
    if len(cells) == 3:
        return f'{cells[0]}: {cells[1]} @"{cells[2]}"'
    return f'{cells[0]}: {cells[2]} | {cells[1]} @"{cells[3]}"'
