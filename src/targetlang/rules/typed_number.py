"""Fault: a number typed at the start of a goal; the form numbers goals itself.

Why: the form prints 1. 2. 3. before the goals (财预〔2015〕88号, 附件: 目标1、目标2……), so the typed one is printed a second time
and stays wrong when goals are reordered.
Bad: `目标: 1.各有关单位接入网上信访系统。`
Good: `目标: 各有关单位接入网上信访系统。`
"""

from targetlang.diagnostics import Finding
from targetlang.model.written_text import PROSE
from targetlang.model.written_text import WrittenText
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.source.pattern import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.text import Field
    from targetlang.syntax.tree import Statement

_NUMBER = late(
    r"(?:[0-9０-９]{1,2}(?:[.．](?![0-9０-９])|[、)）])|[（(][0-9０-９一二三四五六七八九十]{1,3}[)）][、.．]?"
    r"|[一二三四五六七八九十]{1,3}、|[①-⑳]|目标[0-9０-９一二三四五六七八九十]{1,2}[:：、.．])[ \t\u3000]*"
)
_MARKS = "、.．)）:：①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"


def _suspects(text: str) -> bool:
    return any(_NUMBER.match(paragraph) is not None for paragraph in text.split("\n"))


def _find(held: "Field", _scope: Scope) -> list[Finding]:
    return [finding for statement, text in held.written for finding in _look(statement, text, held)]


def _look(statement: "Statement", text: str, held: "Field") -> tuple[Finding, ...]:
    found = _NUMBER.match(text)
    if found is None or found.end() == len(text):
        return NOTHING
    number = found[0].rstrip(" \t\u3000")
    written = WrittenText(statement, "value", text, PROSE, held)
    return (written.finding("L112", 0, len(number), {"number": number}, (*found.span(), "")),)


RULE = Rule("L112", "field", _find, suspects=_suspects, marks=_MARKS, keys=("目标", "分项目标"))
