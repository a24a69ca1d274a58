"""Which words of a text changed: Chinese by characters, numbers and Latin words as a whole."""

import re

from targetlang.source.pattern import late

_WORD = late(r"[0-9０-９.．]+%?|[A-Za-z]+|\s+|.", re.DOTALL)
_MOST = 3_000
"""Above this many words on one side the text is shown as changed as a whole: the comparison would take too long."""


def word_changes(old: str, new: str) -> list[tuple[str, str]]:
    """Return pieces in order: " " for what both sides have, "-" for the old one's, "+" for the new one's."""
    first, second = _WORD.findall(old), _WORD.findall(new)
    if old == new:
        return [(" ", old)] if old else []
    if max(len(first), len(second)) > _MOST:
        return [(kind, text) for kind, text in (("-", old), ("+", new)) if text]
    from difflib import SequenceMatcher

    found: list[tuple[str, str]] = []
    for _, i, j, k, m in SequenceMatcher(None, first, second, autojunk=False).get_opcodes():
        before, after = "".join(first[i:j]), "".join(second[k:m])
        if before == after:
            found.append((" ", before))
        else:
            found += [(kind, text) for kind, text in (("-", before), ("+", after)) if text]
    return found
