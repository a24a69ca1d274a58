"""A line with a colon whose first word is nothing known, or the kind of an entry with its name right behind it."""

from targetlang.ports.vocabulary import ENTRY_KINDS
from targetlang.ports.vocabulary import Vocabulary
from targetlang.resolve.colons import KINDS
from targetlang.resolve.near import nearest
from targetlang.resolve.no_statement import read_text
from targetlang.resolve.other_spellings import synonym_of
from targetlang.resolve.report import Report
from targetlang.resolve.report import replacing
from targetlang.source.pattern import re
from targetlang.syntax import tree
from targetlang.syntax.mend import mend_or_break
from targetlang.syntax.parse import part_span
from targetlang.syntax.tree import Statement


def read_unknown_word(statement: Statement, word: str, vocabulary: Vocabulary, report: Report, *, in_text: bool) -> Statement:
    """A line whose first word is near a known one, or words broken over two lines, or nothing known at all."""
    span = part_span(statement, "word")
    words = [*vocabulary.by_key, *KINDS] if statement.name else [*vocabulary.by_key]
    near = nearest(word, words) or synonym_of(word, words)
    if near is None and in_text:
        return read_text(statement, report, in_text=in_text)
    if near == word:  # the kind of a block with a word and a colon behind it, which is no key
        written = statement.source.text[span[0] : part_span(statement, "name")[1]]
        report.add("S101", statement.source, (span[0], span[0] + len(written)), {"written": written})
        return tree.broken(statement)
    kind = near in KINDS and (statement.name is not None or near not in vocabulary.by_key)
    code = "S102" if kind else "S101"
    facts = {"written": word, "near": near, "variant": "near"} if near else {"written": word}
    fixes = replacing("confirm", span, near) if near else ()
    report.add(code, statement.source, span, facts, fixes=fixes)
    return mend_or_break(statement, span, near)


def read_glued_entry(statement: Statement, word: str, report: Report, *, in_text: bool) -> Statement | None:
    """The kind of an entry with its name right behind it (S134); below prose only where the name is used."""
    kind = next((one for one in ENTRY_KINDS if word.startswith(one) and len(word) > len(one)), None)
    if kind is None or statement.name is not None:
        return None
    name = word[len(kind) :]
    used = re.search(rf"[@＠{{｛]{re.escape(name)}", statement.source.text) is not None
    costs = kind == "测算" and re.search(r"[0-9０-９]", statement.value or "") is not None
    if in_text and not used and not costs:
        return None
    low, high = part_span(statement, "word")
    at = (low + len(kind), low + len(kind))
    facts = {"kind": kind, "proposal": f"{kind} {name}"}
    report.add("S134", statement.source, (low, high), facts, fixes=replacing("safe", at, " "))
    return mend_or_break(statement, at, " ")
