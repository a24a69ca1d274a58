"""Fault: a half-width comma, colon or semicolon between Chinese characters.

Why: 标点符号用法 (GB/T 15834—2011, 5.1): marks of Chinese text take the width of one character. Half-width ones come from an
input method left in English, and make lines break in the wrong place.
Bad: `加强值班值守;配齐工作人员。`
Good: `加强值班值守；配齐工作人员。`
"""

from targetlang.diagnostics import Finding
from targetlang.model.written_text import WrittenText
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.source.pattern import late

_MARK = late(r"(?<=[\u4e00-\u9fff”》）】〕])([,:;?!])[ \t]*(?=[\u4e00-\u9fff“《（【])")
_FULL = {",": "，", ":": "：", ";": "；", "?": "？", "!": "！"}


def _find(written: WrittenText, _scope: Scope) -> list[Finding]:
    return [
        written.finding(
            "L105", *found.span(1), {"mark": found[1], "proposal": _FULL[found[1]]}, (*found.span(), _FULL[found[1]])
        )
        for found in _MARK.finditer(written.text)
    ]


RULE = Rule("L105", "text", _find, marks=",:;?!")
