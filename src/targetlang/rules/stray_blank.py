"""Fault: a blank between two Chinese characters.

Why: justified text from PDF and Word comes with blanks inside words; the published table shows them, and last year's name is not
found again (the budget system refuses values with blanks on saving). A blank after a mark, a number or a letter is left alone,
and so is text in which every word is set apart.
Bad: `用途: 租用光 纤，把各单位接入。`
Good: `用途: 租用光纤，把各单位接入。`
"""

from targetlang.diagnostics import Finding
from targetlang.model.written_text import WrittenText
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.source.pattern import late

_BLANK = late(r"(?<=[\u4e00-\u9fff])[ \t\u3000]+(?=[\u4e00-\u9fff])")
_MOST = 2


def _find(written: WrittenText, _scope: Scope) -> list[Finding]:
    found = list(_BLANK.finditer(written.text))
    if not found or len(found) > _MOST:
        return []
    return [
        written.finding("L116", *one.span(), {"around": written.text[one.start() - 1 : one.end() + 1]}, (*one.span(), ""))
        for one in found
        if _is_blank(written, *one.span())
    ]


def _is_blank(written: WrittenText, start: int, end: int) -> bool:
    """Tell whether a blank stands in the file: a control character that is read as one is told as that (F105)."""
    (low, high), stands = written.place(start, end)
    text = written.statement.source.text
    # Beside a computed value the text has a character where the file has a brace.
    return stands and text[low - 1] == written.text[start - 1] and text[high : high + 1] == written.text[end] and not text[low:high].strip(" \t\u3000")


RULE = Rule("L116", "text", _find, suspects=_BLANK.search, marks=" \t\u3000")
