"""Fault: a number typed at the start of a goal; the form numbers goals itself.

Why: the form prints 1. 2. 3. before the goals (财预〔2015〕88号, 附件: 目标1、目标2……), so the typed one is printed a second time
and stays wrong when goals are reordered.
Bad: `目标: 1.各有关单位接入网上信访系统。`
Good: `目标: 各有关单位接入网上信访系统。`
"""


from targetlang.diagnostics import Finding
from targetlang.model.written_text import WrittenText
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.source.pattern import late

_NUMBERED = ("目标", "分项目标")
_NUMBER = late(
    r"(?:[0-9０-９]{1,2}(?:[.．](?![0-9０-９])|[、)）])|[（(][0-9０-９一二三四五六七八九十]{1,3}[)）][、.．]?"
    r"|[一二三四五六七八九十]{1,3}、|[①-⑳]|目标[0-9０-９一二三四五六七八九十]{1,2}[:：、.．])[ \t\u3000]*"
)


def _find(written: WrittenText, _scope: Scope) -> tuple[Finding, ...]:
    found = _NUMBER.match(written.text) if written.key in _NUMBERED else None
    if found is None or found.end() == len(written.text):
        return NOTHING
    number = found[0].rstrip(" \t\u3000")
    end = len(number)
    return (written.finding("L112", 0, end, {"number": number}, (*found.span(), "")),)


RULE = Rule("L112", "text", _find, marks="0123456789０１２３４５６７８９（(一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩目")
