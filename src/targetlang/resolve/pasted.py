"""Lines pasted from Word or Excel: rows of a table, and code and name under the labels of the form."""

from targetlang.diagnostics import Edit
from targetlang.diagnostics import Fix
from targetlang.ports.vocabulary import Vocabulary
from targetlang.resolve.report import Report
from targetlang.resolve.report import replacing
from targetlang.source.pattern import late
from targetlang.syntax import tree
from targetlang.syntax.mend import Moved
from targetlang.syntax.mend import mend
from targetlang.syntax.parse import line_span
from targetlang.syntax.tree import Statement

_LABEL = late(r"[ \t\u3000]*(项目编码|项目名称)[ \t\u3000]*[:： \t\u3000][ \t\u3000]*([^\r\n]*)")
_NEXT_LINE = late(r"(?:\r\n|\n|\r)+")
_QUANTITY = late(r"[≥≤≧≦><＞＜=＝]|不低于|不少于|不超过|不高于|至少|第?[0-9０-９]")


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
    text, (start, end) = statement.source.text, line_span(statement)
    # An empty cell at the end is part of the row.
    while text[end : end + 1] in ("\t", " ", "\u3000"):
        end += 1
    cells = [cell.strip(" \u3000") for cell in text[start:end].split("\t")]
    proposal, moved = "", list[Moved]()
    for at, cell in enumerate(cells[:-2]):
        paths = vocabulary.seconds.get(cell, []) if cell else []
        path = paths[0] if len(paths) == 1 else vocabulary.find_path(cell)
        if path is not None:
            proposal = path.text
            for mark, one in zip((" {}", ": {}", " | {}", ' @"{}"'), _row(cells[at + 1 :]), strict=False):
                if one:
                    low = len(proposal) + mark.index("{")
                    moved.append((low, low + len(one), start + line.index(one)))
                    proposal += mark.format(one)
            proposal = proposal if moved else ""
            break
    facts = {"proposal": proposal, "variant": "near"} if proposal else {}
    fixes: tuple[Fix, ...] = ()
    if proposal:
        # The first cell of a merged row is empty: its tab is no indentation.
        above = text.rfind("\n", 0, max(statement.start - 1, 0)) + 1
        fixes = replacing("confirm", (statement.start, end), indentation(text, above) + proposal)
    report.add("S117", statement.source, line_span(statement), facts, fixes=fixes)
    return (mend(statement, line_span(statement), proposal, tuple(moved)) if proposal else None) or tree.broken(statement)


def indentation(text: str, start: int) -> str:
    """Return the blanks that the line at an offset begins with."""
    end = start
    while text[end : end + 1] == " ":
        end += 1
    return text[start:end]


def _row(cells: list[str]) -> tuple[str, ...]:
    """Return name, value, description and basis from the cells of a pasted row, nothing where they hold no indicator.

    The form's order is name, description, value, basis; a cell may be empty, and the last ones may have been left out.
    """
    name, *rest = cells
    filled = [cell for cell in rest if cell]
    second = len(filled) == 2 and not _QUANTITY.match(filled[0]) and (_QUANTITY.match(filled[1]) or rest[1:2] == filled[1:])
    description, value, basis = filled[:3] if len(filled) > 2 else (*filled, "") if second else ("", *filled, "", "")[:3]
    return (name, value, description, basis) if name and value else ()
