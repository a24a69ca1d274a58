"""Code and name of a block under the labels of the form, mostly on two lines (S136)."""

from targetlang.diagnostics import Edit
from targetlang.diagnostics import Fix
from targetlang.resolve.report import Report
from targetlang.source.pattern import late
from targetlang.syntax import tree
from targetlang.syntax.mend import Moved
from targetlang.syntax.mend import mend
from targetlang.syntax.parse import line_span
from targetlang.syntax.tree import Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

_B = r"[ \t\u3000]*"
_LABEL = late(rf"{_B}((项目|部门|预算单位|单位){_B}(?:(编码|代码)|名称)){_B}(?:[:：]|(?<=[ \t\u3000])){_B}([^\r\n]*)")
_NEXT_LINE = late(r"(?:\r\n|\n|\r)+")
_DEPARTMENT = late(r"(?:^|[\r\n])[ \t\u3000]*部门")


class Labels:
    """Reads them in either order: one finding, and the first line is the block."""

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
        start, last = line_span(statement)
        lines = [mine]
        following = _NEXT_LINE.match(text, mine.end())
        other = _LABEL.match(text, following.end()) if following is not None else None
        if other is not None and other[2] == mine[2] and (other[3] is None) != (mine[3] is None):
            lines.append(other)
            last = other.end()
            self._read.add((id(source), other.start()))
        kind = mine[2]
        if kind != "项目" and _DEPARTMENT.search(text, 0, statement.start) is None:
            kind = "部门"  # the form calls it a unit; what comes first is the department
        return self._block(statement, kind, lines, last) or self._nameless(statement, kind, start)

    def _block(self, statement: Statement, kind: str, lines: "list[re.Match[str]]", last: int) -> Statement | None:
        """Tell the block that the lines mean, and return it; None where neither holds anything."""
        proposal = kind
        moved: list[Moved] = []
        for one in sorted(lines, key=lambda one: one[3] is None):
            value = one[4].strip(" \t\u3000")
            if value:
                moved.append((len(proposal) + 1, len(proposal) + 1 + len(value), one.start(4)))
                proposal += f" {value}"
        if not moved:
            return None
        start, end = line_span(statement)
        facts = {"proposal": proposal, "label": lines[0][1]}
        if len(lines) == 1:
            facts["variant"] = "label"
        fixes = (Fix("confirm", proposal, (Edit(start, last, proposal),)),)
        self.report.add("S136", statement.source, lines[0].span(1), facts, fixes=fixes)
        return mend(statement, (start, end), proposal, tuple(moved)) or tree.broken(statement)

    def _nameless(self, statement: Statement, kind: str, start: int) -> Statement:
        end = line_span(statement)[1]
        self.report.add("S141", statement.source, (start, end), {"kind": kind})
        return mend(statement, (start, end), f"{kind} ?") or tree.broken(statement)
