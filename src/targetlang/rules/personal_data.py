"""Fault: personal data in a public text: a mobile number or the number of an identity card.

Why: budget documents are published (中华人民共和国预算法, 第十四条), and 个人信息保护法, 第十条 forbids publishing personal data; a
telephone of the office does instead. The message masks the number, so that reports do not spread it.
Bad: `联系人张某13800000000`
Good: `联系单位办公室`
"""

from targetlang.diagnostics import Finding
from targetlang.model.written_text import WrittenText
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.source.pattern import late

_NUMBER = late(
    r"(?<![0-9A-Za-z.])(?:(?P<mobile>(?:\+?86[- ]?)?1[3-9][0-9][- ]?[0-9]{4}[- ]?[0-9]{4})"
    r"|(?P<card>[1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx]))"
    r"(?![0-9A-Za-z]|\.[0-9])"
)
_UNITS = late(r"[ \t]*(?:万?元|亿元|[个人件次项米吨]|万|平方|公里|立方)")


def _find(written: WrittenText, _scope: Scope) -> list[Finding]:
    found_all: list[Finding] = []
    for found in _NUMBER.finditer(written.text):
        if found["mobile"] and _UNITS.match(written.text, found.end()):
            continue
        masked = found[0][:3] + "*" * (len(found[0]) - 7) + found[0][-4:]
        facts = {"masked": masked} | ({"variant": "card"} if found["card"] else {})
        found_all.append(written.finding("L109", *found.span(), facts))
    return found_all


RULE = Rule("L109", "text", _find, suspects=_NUMBER.search, marks="12")  # a mobile number begins with 1, a card holds 19 or 20
