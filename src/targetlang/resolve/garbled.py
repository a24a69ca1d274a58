"""Lines whose first word was garbled by a wrong encoding (F112): a key, a kind, or the levels of a path."""

from functools import lru_cache

from targetlang.ports.vocabulary import Vocabulary
from targetlang.resolve.colons import KINDS
from targetlang.resolve.report import Report
from targetlang.resolve.report import replacing
from targetlang.source.pattern import late
from targetlang.source.pattern import re
from targetlang.syntax.mend import mend_or_break
from targetlang.syntax.parse import line_span
from targetlang.syntax.tree import Statement

# In which encoding a word was written, and in which one it was read. "windows" is cp1252 with controls in its five free places.
_READINGS = (("utf-8", "gb18030"), ("utf-8", "gbk"), ("utf-8", "windows"), ("utf-8", "latin-1"), ("gb18030", "windows"), ("gb18030", "latin-1"))
_END = r"(?=[ \t\u3000:：]|\Z)"
_NO_CHARACTER = late(r"[\ufffd\ue000-\uf8ff\x80-\x9f]")
_DOT = late(r"[ \t\u3000]*[.．。·/／][ \t\u3000]*")

Spellings = dict[str, list[tuple[str, str]]]
"""Garbled spellings with the words they stand for, by their first character, which few other lines begin with."""


def read_garbled(statement: Statement, vocabulary: Vocabulary, report: Report) -> Statement | None:
    """Return the statement that a line with a garbled first word means, after a finding; None for any other line."""
    start, end = line_span(statement)
    line = statement.source.text[start:end]
    if not line or line[0].isascii():
        return None
    keys, levels = _spellings((*vocabulary.by_key, *KINDS)), _spellings((*vocabulary.firsts, *vocabulary.seconds))
    length, meant = _first_word(line, keys, _END)
    if not length:
        length, first = _first_word(line, levels, "")
        dot = _DOT.match(line, length) if length else None
        behind, second = _first_word(line[dot.end() :], levels, _END) if dot is not None else (0, "")
        if dot is None or not behind:
            return None
        length, meant = dot.end() + behind, f"{first}.{second}"
    span = (start, start + length)
    fixes = replacing("confirm", span, meant)
    report.add("F112", statement.source, span, {"written": line[:length], "word": meant}, fixes=fixes)
    return mend_or_break(statement, span, meant)


def _first_word(line: str, spellings: Spellings, end: str) -> tuple[int, str]:
    """Return how long the garbled word is that a line begins with, and which one it was; 0 where there is none."""
    for spelling, word in spellings.get(line[:1], ()):
        # What was lost, or has no character of its own, may show as any mark or be gone; a no-break space may have become a blank.
        pattern = _NO_CHARACTER.sub("[\ufffd?\ue000-\uf8ff\x80-\x9f]?", re.escape(spelling)).replace("\xa0", "[\xa0 ]")
        found = re.match(pattern + end, line)
        if found is not None:
            return found.end(), word
    return 0, ""


@lru_cache(4)
def _spellings(words: tuple[str, ...]) -> Spellings:
    spellings: Spellings = {}
    for word in sorted(filter(None, words), key=len, reverse=True):
        for written, read in _READINGS:
            spelling = _read(word.encode(written), read)
            spellings.setdefault(spelling[0], []).append((spelling, word))
    return spellings


def _read(data: bytes, encoding: str) -> str:
    if encoding == "windows":
        return "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in data)
    return data.decode(encoding, "replace")
