"""Block lines without a code: one whose code can't be told from its name, and one with a letter that no code has."""

from targetlang.ports.vocabulary import Vocabulary
from targetlang.resolve.report import Report
from targetlang.resolve.report import replacing
from targetlang.source.pattern import late
from targetlang.syntax.mend import mend
from targetlang.syntax.mend import mend_or_break
from targetlang.syntax.parse import part_span
from targetlang.syntax.tree import Statement
from targetlang.syntax.tree import broken

_B = r"[ \t\u3000]*"
_LETTERS = "0-9A-Za-z０-９Ａ-Ｚａ-ｚ"
_PARTED = rf"(?P<mark>{_B}(?:[，,、；;.．。\-－—_＿/／|｜]|[）)】\]〕]){_B}"
# The name of a project may begin with a year or another number, so a code is longer.
_PROJECT = late(rf"[（(【\[〔]?{_B}(?P<code>[0-9０-９]{{6,}}[{_LETTERS}]*){_PARTED}|(?=[\u3400-\u9fff“”《（]))(?P<name>\S.*)")
_BEHIND = late(rf"(?P<name>.*[^\s{_LETTERS}（(【\[，,、])(?P<mark>{_B}[（(【\[，,、]{_B}|[ \t\u3000]+)(?P<code>[0-9０-９]{{6,}}[{_LETTERS}]{{6,}})[）)】\]]?")
_DEPARTMENT = late(rf"[（(【\[〔]?{_B}(?P<code>[0-9０-９]{{3,}}){_PARTED})(?P<name>\S.*)")
_DIGIT_LIKE = {"I": "1", "O": "0", "S": "5", "Z": "2"}
# Longer names are no names, and not worth the search.
_LONG = 500
_CLOSING = "）)】]〕"
_CODE = late(r"[0-9A-Za-z]{3,}")


def explain_header(statement: Statement, vocabulary: Vocabulary, report: Report) -> Statement:
    """Report what hides the code of a block line; return the line as it was meant, itself where nothing is wrong."""
    return _misplaced_code(statement, report) or _foreign_letter(statement, vocabulary, report)


def _misplaced_code(statement: Statement, report: Report) -> Statement | None:
    """A code with its name right behind it, behind a mark, in brackets, or before it (C107): read as code and name; None for other names."""
    name = statement.name or ""
    found = None
    if len(name) > _LONG:
        return None
    if statement.word == "项目":
        found = _PROJECT.fullmatch(name) or _BEHIND.fullmatch(name)
    elif statement.word != "指标组":
        found = _DEPARTMENT.fullmatch(name)
    if found is None:
        return None
    code, rest, mark = found["code"], found["name"], found["mark"].strip(" \t\u3000")
    facts = {"code": code, "name": rest, "mark": mark}
    if found.start("code") > found.start("name"):
        facts["variant"] = "behind"
    elif mark:
        facts["variant"] = "brackets" if mark in _CLOSING else "mark"
    span = part_span(statement, "name")
    report.add("C107", statement.source, span, facts, fixes=replacing("safe", span, f"{code} {rest}"))
    moved = ((0, len(code), span[0] + found.start("code")), (len(code) + 1, len(code) + 1 + len(rest), span[0] + found.start("name")))
    return mend(statement, span, f"{code} {rest}", moved) or broken(statement)


def _foreign_letter(statement: Statement, vocabulary: Vocabulary, report: Report) -> Statement:
    """A code with a Cyrillic or Greek letter that looks Latin: no code to a program (F110)."""
    from targetlang.syntax.characters import codepoint
    from targetlang.syntax.characters import find_foreign_letters

    word = (statement.name or "").split(" ")[0]
    pattern = vocabulary.form.project_code if vocabulary.form is not None else None
    alphabet = pattern.alphabet if pattern is not None else ""
    letters = [(at, _meant(letter, alphabet)) for at, letter in find_foreign_letters(word)]
    plain = "".join(dict(letters).get(at, character) for at, character in enumerate(word))
    if not letters or not _CODE.fullmatch(plain):
        return statement
    low = part_span(statement, "name")[0]
    for at, letter in letters:
        span = (low + at, low + at + 1)
        facts = {"codepoint": codepoint(word[at]), "ordinary": letter}
        report.add("F110", statement.source, span, facts, fixes=replacing("confirm", span, letter))
    return mend_or_break(statement, (low, low + len(word)), plain)


def _meant(letter: str, alphabet: str) -> str:
    """Return the character of a code that a letter stands for: codes have no small letters, and none that look like a digit."""
    capital = letter.upper()
    return _DIGIT_LIKE.get(capital, capital) if alphabet and capital not in alphabet else capital if alphabet else letter
