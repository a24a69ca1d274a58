"""Fault: 第 before the number of a document.

Why: 党政机关公文格式 (GB/T 9704—2012, 7.2.5): the number of a 发文字号 takes no 第. Orders and announcements (令第752号)
have no year in brackets and keep it.
Bad: `邯市信〔2016〕第1号`
Good: `邯市信〔2016〕1号`
"""

from targetlang.diagnostics import Finding
from targetlang.model.written_text import WrittenText
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.source.pattern import late

_NUMBER = late(r"([\u4e00-\u9fff]*[(（\[［【〔](?:19|20)[0-9]{2}[)）\]］】〕][ \t]*)第([ \t]*[0-9０-９]{1,5}[ \t]*号)")


def _find(written: WrittenText, _scope: Scope) -> list[Finding]:
    found_all: list[Finding] = []
    for found in _NUMBER.finditer(written.text):
        place = (found.end(1), found.end(1) + 1)
        facts = {"number": found[0], "proposal": found[1] + found[2].strip()}
        found_all.append(written.finding("L102", *place, facts, (*place, "")))
    return found_all


RULE = Rule("L102", "text", _find, marks="第")
