"""Fault: a known misspelling.

Why: mistakes of input methods and of similar characters that no dictionary allows; the list (rules/misspellings.toml) holds
only words that are wrong wherever they stand (现代汉语词典; 第一批异形词整理表).
Bad: `攻艰克难`
Good: `攻坚克难`
"""

from targetlang._prepared.misspellings import CORRECT
from targetlang._prepared.misspellings import MISSPELLINGS
from targetlang.diagnostics import Finding
from targetlang.model.written_text import WrittenText
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.source.pattern import late

# A sound word that seems to hold a misspelling stands first, so that it is passed over whole.
_WORD = late("|".join((*CORRECT, *sorted(MISSPELLINGS, key=len, reverse=True))))


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


# Characters that stand in every other budget text, and so tell nothing about a misspelling.
_FREQUENT = frozenset(
    "一不与业义之事二人代以会作修入全其出前力办加助劳化南卷发变名员园图在地场复外头定实就展工式往待心志急患意成持按接提效数无时有未本杨桃气治法流济班督签管练统编行规议记证责质路重金针防难集"
)


def _marks() -> str:
    """Return characters of which every misspelling has one, as seldom ones as each word has."""
    return "".join(sorted({min(set(word) - _FREQUENT or set(word)) for word in MISSPELLINGS}))


RULE = Rule("L114", "text", _find, marks=_marks())
