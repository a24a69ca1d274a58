"""Fault: straight or reversed quotes in a name.

Why: 标点符号用法 (GB/T 15834—2011, 4.8) writes “ ”. Names are what a row is matched by with last year's; a straight quote
makes a new name of it, and in the language it begins a quoted text.
Bad: `项目 … 全国"两会"期间光纤租赁费`
Good: `项目 … 全国“两会”期间光纤租赁费`
"""

from targetlang.diagnostics import Finding
from targetlang.model.written_text import NAME
from targetlang.model.written_text import WrittenText
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.source.pattern import late

_QUOTED = late(r"\"[^\"“”]*\"|＂[^＂]*＂|'[^'‘’]*[\u4e00-\u9fff][^'‘’]*'|”[^“”]*“")
_SAME = late(r"“[^“”]*“|”[^“”]*”")
_PAIR = 2


def _find(written: WrittenText, _scope: Scope) -> "list[Finding] | tuple[Finding, ...]":
    text = written.text
    if written.role != NAME:
        return NOTHING
    found_all: list[Finding] = []
    # Two quotes of one direction are a pair where there are no others.
    alone = text.count("“") + text.count("”") == _PAIR
    for found in (_SAME.search(text) if alone else None, *_QUOTED.finditer(text)):
        if found is None:
            continue
        inside = _is_inside(text[: found.start()])
        # A closing quote may close one before it, as between “甲”和“乙”.
        if inside and found[0].startswith("”"):
            continue
        words = found[0][1:-1]
        proposal = f"‘{words}’" if inside else f"“{words}”"
        facts = {"written": found[0], "proposal": proposal}
        found_all.append(written.finding("L106", *found.span(), facts, (*found.span(), proposal)))
    return found_all


def _is_inside(before: str) -> bool:
    """Tell whether quotes are open behind a text: those inside them are ‘ ’ (GB/T 15834—2011, 4.8)."""
    return before.count("“") > before.count("”")


RULE = Rule("L106", "text", _find, marks="\"＂'“”")
