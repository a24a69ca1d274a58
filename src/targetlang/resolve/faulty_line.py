"""One line that does not read as a statement: what is told of it counts its places from its own start."""

from targetlang.diagnostics import Fix
from targetlang.resolve.report import Report
from targetlang.resolve.report import replacing
from targetlang.syntax import tree
from targetlang.syntax.mend import Moved
from targetlang.syntax.mend import mend
from targetlang.syntax.tree import Statement


class FaultyLine:
    """A line with where it starts in its file, without its outer blanks."""

    def __init__(self, statement: Statement, start: int, line: str, report: Report) -> None:
        self.statement = statement
        self.start = start
        self.line = line
        self.report = report

    def add(self, code: str, span: tuple[int, int], facts: dict[str, str], fixes: tuple[Fix, ...] = ()) -> None:
        """Tell a fault of the line."""
        moved = (self.start + span[0], self.start + span[1])
        self.report.add(code, self.statement.source, moved, facts, fixes=fixes)

    def offer(self, level: str, span: tuple[int, int], text: str) -> tuple[Fix, ...]:
        """Return the one offer to write `text` in the place of a span."""
        return replacing(level, (self.start + span[0], self.start + span[1]), text)

    def mend(self, span: tuple[int, int], text: str, moved: "tuple[Moved, ...]" = ()) -> Statement:
        """Return the indicator that the line makes when a span reads `text`; the line is given up where it makes none."""
        mended = mend(self.statement, (self.start + span[0], self.start + span[1]), text, moved)
        if mended is not None and mended.shape == tree.INDICATOR:
            return mended
        return tree.broken(self.statement)

    def replace(self, code: str, told: tuple[int, int], facts: dict[str, str], level: str, span: tuple[int, int], text: str) -> Statement:
        """Tell a fault, offer `text` in the place of a span, and return the line as it reads with it."""
        self.add(code, told, facts, self.offer(level, span, text))
        return self.mend(span, text)
