"""Fault: a blank between two Chinese characters.

Why: justified text from PDF and Word comes with blanks inside words; the published table shows them, and last year's name is not
found again (the budget system refuses values with blanks on saving). A blank after a mark, a number or a letter is left alone,
and so is text in which every word is set apart.
Bad: `用途: 租用光 纤，把各单位接入。`
Good: `用途: 租用光纤，把各单位接入。`
"""

from targetlang.diagnostics import Finding
from targetlang.model.written_text import WrittenText
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.resolve.report import replacing
from targetlang.source.pattern import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

_BLANK = late(r"(?<=[\u4e00-\u9fff])[ \t\u3000]+(?=[\u4e00-\u9fff])")
_MOST = 2


def _find(written: WrittenText, _scope: Scope) -> list[Finding]:
    found = list(_BLANK.finditer(written.text))
    return [] if len(found) > _MOST else [finding for one in found for finding in _told(written, one)]


def _told(written: WrittenText, blank: "re.Match[str]") -> tuple[Finding, ...]:
    """Tell a blank that stands between its two characters in the file, too.

    Beside a computed value there is a brace; a control character that is read as a blank is told as that (F105).
    """
    around = written.text[blank.start() - 1 : blank.end() + 1]
    (low, high), stands = written.place(blank.start() - 1, blank.end() + 1)
    if not stands:
        return NOTHING
    span = low + 1, high - 1
    return (Finding("L116", written.statement.source, *span, {"around": around}, (), replacing("confirm", span, "")),)


RULE = Rule("L116", "text", _find, suspects=_BLANK.search, marks=" \t\u3000")
