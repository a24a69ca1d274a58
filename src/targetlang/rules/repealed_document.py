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


def _find(written: WrittenText, scope: Scope) -> list[Finding]:
    found: list[Finding] = []
    text = written.text
    year = scope.document.fiscal_year
    at = text.find("《")
    while at >= 0:
        end = text.find("》", at)
        if end < 0:
            break
        title = text[at + 1 : end].removeprefix("中华人民共和国")
        known = REPEALED.get(title)
        if known is not None and (year is None or year >= known[1]):
            facts = {"title": title, "now": known[0], "year": str(known[1])}
            found.append(written.finding("C128", at, end + 1, facts, (at, end + 1, f"《{known[0]}》")))
        at = text.find("《", end)
    return found


RULE = Rule("C128", "text", _find, marks="《")
