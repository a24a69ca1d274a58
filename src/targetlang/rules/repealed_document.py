"""Fault: a text rests on a law or rule that is no longer in force.

Why: a target cannot be justified by what was repealed; copied texts keep old titles for years. The list is data
(rules/repealed.toml), each with what replaced it and from when; where 年度 is stated, only what was repealed by then counts.
Bad: `依据 条例: 《信访条例》`
Good: `依据 条例: 《信访工作条例》`
"""

from targetlang._prepared.repealed import REPEALED
from targetlang.diagnostics import Finding
from targetlang.model.written_text import WrittenText
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.source.pattern import late

_TITLE = late(r"《(?:中华人民共和国)?([^《》]*)》")


def _find(written: WrittenText, scope: Scope) -> list[Finding]:
    found: list[Finding] = []
    year = scope.document.fiscal_year
    for cited in _TITLE.finditer(written.text):
        known = REPEALED.get(cited[1])
        if known is not None and (year is None or year >= known[1]):
            facts = {"title": cited[1], "now": known[0], "year": str(known[1])}
            found.append(written.finding("C128", *cited.span(), facts, (*cited.span(), f"《{known[0]}》")))
    return found


RULE = Rule("C128", "text", _find, marks="《")
