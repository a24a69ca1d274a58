"""Fault: a known misspelling.

Why: mistakes of input methods and of similar characters that no dictionary allows; the list (rules/misspellings.toml) holds
only words that are wrong wherever they stand (现代汉语词典; 第一批异形词整理表).
Bad: `攻艰克难`
Good: `攻坚克难`
"""

import re

from targetlang._prepared.misspellings import CORRECT
from targetlang._prepared.misspellings import MISSPELLINGS
from targetlang.diagnostics import Finding
from targetlang.model.written_text import WrittenText
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope

# A sound word that seems to hold a misspelling stands first, so that it is passed over whole.
_WORD = re.compile("|".join((*CORRECT, *sorted(MISSPELLINGS, key=len, reverse=True))))


def _find(written: WrittenText, _scope: Scope) -> list[Finding]:
    return [
        written.finding(
            "L114",
            *found.span(),
            {"written": found[0], "proposal": MISSPELLINGS[found[0]]},
            (*found.span(), MISSPELLINGS[found[0]]),
        )
        for found in _WORD.finditer(written.text)
        if found[0] in MISSPELLINGS
    ]


def _marks() -> str:
    """Return characters of which every misspelling has one: of each word one that the right word lacks."""
    return "".join(sorted({min(set(word) - set(right) or set(word)) for word, right in MISSPELLINGS.items()}))


RULE = Rule("L114", "text", _find, marks=_marks())
