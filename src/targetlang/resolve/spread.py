"""Words spread by blanks, as headings of paper forms are set (`预 算: 34万元`, `项 目 修路`), read as the words they are.

So are keys whose colon slipped into them (`支:出 3月底 25%`).
"""

import re
from functools import lru_cache

from targetlang.ports.vocabulary import Vocabulary
from targetlang.resolve.colons import KINDS
from targetlang.resolve.report import Report
from targetlang.resolve.report import replacing
from targetlang.syntax.mend import mend_or_break
from targetlang.syntax.parse import line_span
from targetlang.syntax.tree import Statement

_B = r"[ \t\u3000]"


def read_spread_word(statement: Statement, vocabulary: Vocabulary, report: Report) -> Statement | None:
    """Return what a line means that begins with a key or a kind with blanks in it, after a finding; None where it does not.

    A key needs its colon, behind a column where it has one, or in the middle of the word; a kind may have one too many.
    """
    start, end = line_span(statement)
    found = _words(vocabulary).match(statement.source.text[start:end])
    word = re.sub(rf"{_B}|[:：]", "", found[1]) if found is not None else ""
    if found is None or found[1] == word:
        return None
    slipped = ":" in found[1] or "：" in found[1]
    is_key = word in vocabulary.by_key and (found[2] or found[3] or slipped)
    if not is_key and (word not in KINDS or slipped or found.end() == end - start):
        return None
    span = (start, start + (found.end(1) if is_key else found.end()))
    meant = word + ":" * (slipped and not found[2]) if is_key or not found[2] else f"{word} "
    facts = {"written": found[1], "near": word, "variant": "slipped" if slipped else "spread"}
    at = (start, start + found.end(1))
    report.add("S101" if is_key else "S102", statement.source, at, facts, fixes=replacing("confirm", span, meant))
    return mend_or_break(statement, span, meant)


def read_spread_path(statement: Statement, vocabulary: Vocabulary, report: Report) -> Statement | None:
    """Return the indicator that a line means whose path has blanks in it (`产出.质 量 …`), after a finding; None where it does not."""
    start, end = line_span(statement)
    found = _paths(vocabulary).match(statement.source.text[start:end])
    path = "".join(found[1].split()) if found is not None else ""
    if found is None or found[1] == path:
        return None
    span = (start, start + found.end())
    report.add("K105", statement.source, span, {"written": found[1], "near": path, "variant": "spread"}, fixes=replacing("confirm", span, path))
    return mend_or_break(statement, span, path)


@lru_cache(4)
def _words(vocabulary: Vocabulary) -> re.Pattern[str]:
    words = "|".join(rf"{_B}*[:：]?{_B}*".join(map(re.escape, word)) for word in sorted((*vocabulary.by_key, *KINDS), key=len, reverse=True))
    return re.compile(rf"({words})(?:{_B}*([:：]){_B}*|(?={_B}+([^\s:：]+{_B}*[:：])?)|\Z)")


@lru_cache(4)
def _paths(vocabulary: Vocabulary) -> re.Pattern[str]:
    paths = "|".join(rf"{_B}*".join(map(re.escape, path)) for path in sorted(vocabulary.paths, key=len, reverse=True))
    return re.compile(rf"({paths or '(?!)'})(?={_B}+[^\s:：])")
