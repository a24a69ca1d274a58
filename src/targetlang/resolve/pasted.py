"""Rows of a table pasted from Word or Excel."""

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

_QUANTITY = late(r"[≥≤≧≦><＞＜=＝]|不低于|不少于|不超过|不高于|至少|第?[0-9０-９]")


def read_row(statement: Statement, line: str, vocabulary: Vocabulary, report: Report) -> Statement:
    """Report a row of tab-separated cells (S117) and return the indicator that it most likely is."""
    text, (start, end) = statement.source.text, line_span(statement)
    # An empty cell at the end is part of the row.
    while text[end : end + 1] in ("\t", " ", "\u3000"):
        end += 1
    cells = [cell.strip(" \u3000") for cell in text[start:end].split("\t")]
    proposal = ""
    moved: list[Moved] = []
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
