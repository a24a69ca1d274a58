"""Lines without the colon or the blank behind their first word, or with a colon where none belongs."""

from targetlang.ports.vocabulary import ENTRY_KINDS
from targetlang.ports.vocabulary import HEADER_KINDS
from targetlang.ports.vocabulary import KIND_ALIASES
from targetlang.ports.vocabulary import Vocabulary
from targetlang.resolve.near import nearest
from targetlang.resolve.report import Report
from targetlang.resolve.report import replacing
from targetlang.source.pattern import late
from targetlang.source.pattern import re
from targetlang.syntax.mend import mend
from targetlang.syntax.mend import mend_or_break
from targetlang.syntax.parse import line_span
from targetlang.syntax.tree import Statement

KINDS = (*HEADER_KINDS, *KIND_ALIASES, *ENTRY_KINDS)
_CODE = late(r"[0-9０-９]{4,}")

_NO_COLON = late(r"[ \t\u3000]*[，；、。;,=＝]|[ \t\u3000]+")
_ITEMS_BELOW = late(r"(?:[ \t\u3000]*[\r\n])+[ \t\u3000]*[-－•●·*]")
# What can follow a key without anything between them: a sum, a checkpoint with its share, a year.
_GLUED = {
    "money": late(r"[0-9０-９][0-9０-９,，.．]*[ \t\u3000]*[百千万亿]*元.*"),
    "plan": late(r"[0-9０-９]{1,2}月[底末]?[ \t\u3000]*[0-9０-９.．]+[ \t\u3000]*[%％].*"),
    "year": late(r"(?:19|20)[0-9]{2}年?度?"),
}


def read_without_colon(statement: Statement, line: str, vocabulary: Vocabulary, report: Report) -> Statement | None:
    """A kind or a key at the start of a line without its blank or its colon; None where there is none."""
    start, end = line_span(statement)
    for kind in KINDS:
        if line == kind:
            report.add("S141", statement.source, (start, end), {"kind": kind})
            return mend(statement, (end, end), " ?") or statement
    first = re.split(r"[ \t\u3000]", line, maxsplit=1)[0]
    if first in ENTRY_KINDS and " " in line:
        return read_entry_without_colon(statement, first, report)
    field = read_key_without_colon(statement, line, vocabulary, report)
    if field is not None:
        return field
    near = nearest(first, KINDS) or _half_of_kind(first, line)
    if near is not None and len(line) > len(first):
        span = (start, start + len(first))
        facts = {"written": first, "near": near, "variant": "near"}
        report.add("S102", statement.source, span, facts, fixes=replacing("confirm", span, near))
        return mend_or_break(statement, span, near)
    return None


def _half_of_kind(first: str, line: str) -> str | None:
    """Return the kind of block of which one character is left before a code (`目 13043425P…`), or None."""
    kinds = [kind for kind in HEADER_KINDS if first in kind and len(first) == 1]
    return kinds[0] if len(kinds) == 1 and _CODE.match(line[1:].lstrip(" \t\u3000")) else None


def read_key_without_colon(statement: Statement, line: str, vocabulary: Vocabulary, report: Report) -> Statement | None:
    """A known key without a colon behind it (S103): a blank, another mark, or nothing where only its value can follow; None for other lines."""
    start, end = line_span(statement)
    key = next((one for one in sorted(vocabulary.by_key, key=len, reverse=True) if line.startswith(one)), None)
    if key is None:
        return None
    rest, spec = line[len(key) :], vocabulary.by_key[key]
    mark = _NO_COLON.match(rest)
    if rest and mark is None and not (_GLUED[spec.type].fullmatch(rest) if spec.type in _GLUED else spec.type == "form" and _is_form(rest, vocabulary)):
        return None
    if not rest and not (spec.is_text and _ITEMS_BELOW.match(statement.source.text, end)):
        return None
    written = mark[0].strip(" \t\u3000") if mark is not None else ""
    facts = {"key": key, "mark": written, "variant": "mark"} if written else {"key": key}
    # An ordinary blank stays and is the one behind the colon.
    length = 0 if mark is None or not mark[0].strip(" ") else mark.end()
    at = (start + len(key), start + len(key) + length)
    meant = ":" if rest[length : length + 1] in ("", " ") else ": "
    report.add("S103", statement.source, (start, start + len(key)), facts, fixes=replacing("safe", at, meant))
    return mend_or_break(statement, at, f"{meant} ")


def _is_form(name: str, vocabulary: Vocabulary) -> bool:
    return vocabulary.form is not None and name == vocabulary.form.name


def read_entry_without_colon(statement: Statement, kind: str, report: Report) -> Statement:
    """An entry (依据, 令, 测算 …) whose name and text nothing parts, or another mark than a colon (S104)."""
    start, end = line_span(statement)
    line = statement.source.text[start:end]
    body = line[len(kind) :].lstrip(" \t\u3000")
    at = start + len(line) - len(body)
    # Another mark may stand where the colon should.
    parted = re.compile(r"[，,；;、。=＝]|[.．](?![0-9])|(?=[ \t\u3000]|\Z)").search(body)
    assert parted is not None  # noqa: S101 - every text has an end
    span = (at + parted.start(), at + parted.end())
    proposal = f"{kind} {body[: parted.start()]}: {body[parted.end() :].strip()}"
    facts = {"written": body, "proposal": proposal, "variant": "near"}
    report.add("S104", statement.source, (at, end), facts, fixes=replacing("confirm", span, ":"))
    return mend_or_break(statement, span, ":")
