"""Fault: punctuation doubled.

Why: 标点符号用法 (GB/T 15834—2011): only …… and —— are doubled marks; others come from pasting two sentences together.
Bad: `把各单位接入网上信访系统。。`
Good: `把各单位接入网上信访系统。`
"""

from targetlang.diagnostics import Finding
from targetlang.model.written_text import WrittenText
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.source.pattern import late

_DOUBLED = late(r"([，。；：、！？])\1+|[，、；：][，、；：。]|。[，、；：]")
_DOTS = 3
_STRENGTH = "、，：；。"


def _find(written: WrittenText, _scope: Scope) -> list[Finding]:
    found_all: list[Finding] = []
    for found in _DOUBLED.finditer(written.text):
        proposal = _single(found[0])
        facts = {"written": found[0], "proposal": proposal}
        found_all.append(written.finding("L107", *found.span(), facts, (*found.span(), proposal)))
    return found_all


def _single(marks: str) -> str:
    """Return the mark that is meant: the ellipsis for a row of full stops, else the stronger of the two."""
    if len(marks) >= _DOTS and set(marks) == {"。"}:
        return "……"
    return max(marks, key=_STRENGTH.find)


RULE = Rule("L107", "text", _find, suspects=_DOUBLED.search, marks="，。；：、！？")
