"""Fault: 截止 before a date; 截至 is meant.

Why: 截止 says that something ends and takes no date after it (截止日期, 于6月底截止); 截至 says up to when (现代汉语词典).
Bad: `截止12月底，把各单位接入网上信访系统。`
Good: `截至12月底，把各单位接入网上信访系统。`
"""

from targetlang.diagnostics import Finding
from targetlang.model.written_text import WrittenText
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.source.pattern import late

_WORD = late(r"截止(到|至)?(?=[ \t]*(?:[0-9０-９]{1,4}年|[0-9０-９]{1,2}月|[一二三四五六七八九十]+月|目前|当前|今年|本年|上年|去年|年底|年末|月底|季末|现在))")


def _find(written: WrittenText, _scope: Scope) -> list[Finding]:
    return [
        written.finding("L110", found.start(), found.start() + 2, {"written": found[0]}, (*found.span(), "截至"))
        for found in _WORD.finditer(written.text)
    ]


RULE = Rule("L110", "text", _find, marks="截")
