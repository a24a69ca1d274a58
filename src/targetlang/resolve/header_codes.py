"""Block lines without a code: one whose code can't be told from its name, and one with a letter that no code has."""

from targetlang.resolve.report import Report
from targetlang.resolve.report import replacing
from targetlang.source.pattern import late
from targetlang.syntax.mend import mend_or_break
from targetlang.syntax.parse import part_span
from targetlang.syntax.tree import Statement

_CODE_AND_NAME = late(r"[0-9０-９]{6,}[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]*(?=[\u3400-\u9fff“”《（])")
_CODE = late(r"[0-9A-Za-z]{3,}")


def explain_header(statement: Statement, report: Report) -> Statement:
    """Report what hides the code of a block line; return the line as it was meant, itself where nothing is wrong."""
    return _glued_code(statement, report) or _foreign_letter(statement, report)


def _glued_code(statement: Statement, report: Report) -> Statement | None:
    """A code with its name right behind it (C107): read as if the blank were there; None for other names."""
    glued = _CODE_AND_NAME.match(statement.name or "") if statement.word == "项目" else None
    if glued is None:
        return None
    span = part_span(statement, "name")
    at = span[0] + glued.end()
    facts = {"code": glued[0], "name": (statement.name or "")[glued.end() :]}
    report.add("C107", statement.source, span, facts, fixes=replacing("safe", (at, at), " "))
    return mend_or_break(statement, (at, at), " ")


def _foreign_letter(statement: Statement, report: Report) -> Statement:
    """A code with a Cyrillic or Greek letter that looks Latin: no code to a program (F110)."""
    from targetlang.syntax.characters import codepoint
    from targetlang.syntax.characters import find_foreign_letters

    word = (statement.name or "").split(" ")[0]
    letters = list(find_foreign_letters(word))
    plain = "".join(dict(letters).get(at, character) for at, character in enumerate(word))
    if not letters or not _CODE.fullmatch(plain):
        return statement
    low = part_span(statement, "name")[0]
    for at, letter in letters:
        span = (low + at, low + at + 1)
        facts = {"codepoint": codepoint(word[at]), "ordinary": letter}
        report.add("F110", statement.source, span, facts, fixes=replacing("confirm", span, letter))
    return mend_or_break(statement, (low, low + len(word)), plain)
