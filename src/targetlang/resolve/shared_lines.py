"""Two statements on one line (S123), and a comment behind a field that takes no prose (S119)."""

from targetlang.ports.vocabulary import Vocabulary
from targetlang.resolve.pasted import indentation
from targetlang.resolve.report import Report
from targetlang.resolve.report import replacing
from targetlang.resolve.report_value import report_comment
from targetlang.source.pattern import late
from targetlang.syntax.mend import Mended
from targetlang.syntax.mend import mend
from targetlang.syntax.mend import mend_or_break
from targetlang.syntax.parse import line_span
from targetlang.syntax.parse import part_span
from targetlang.syntax.tree import Statement
from targetlang.syntax.tree import broken

# A run of blanks is gone over once.
_SEAM = r"(?<![ \t\u3000])(?:[ \t\u3000]*+[；;，,。、][ \t\u3000]*+|[ \t\u3000]++)"
_SECOND_KEY = late(rf"({_SEAM})([^\s:：；;，,。、]{{2,8}})[ \t\u3000]*[:：]")
_SECOND_PATH = late(rf"({_SEAM})([^\s:：；;，,、.．。·/／@＠|｜]{{2,8}}[.．。·/／][^\s:：；;，,、|｜]{{0,8}})[ \t\u3000]+[^\s:：|｜@＠][^:：|｜@＠]*[:：]")
_COMMENT = late(r"[ \t\u3000]+([#＃].*)")
# What tells its own comments, or has none: prose, names, paths.
_OWN_COMMENTS = ("money", "plan", "text", "line", "basis", "include")

# A line with more statements is read that far: each is read from the whole line.
_MOST = 20

Seam = tuple[int, int, str]
"""Start and end of what parts two statements of a line, offsets in the file, and the word of the second."""


def first_value(text: str, vocabulary: Vocabulary) -> str:
    """Return the value of a field without a second field or a comment behind it."""
    found = next((one for one in _SECOND_KEY.finditer(text) if one[2] in vocabulary.by_key), None)
    text = text if found is None else text[: found.start()]
    comment = _COMMENT.search(text)
    return text if comment is None else text[: comment.start()]


def read_shared_line(statement: Statement, vocabulary: Vocabulary, report: Report) -> Statement:
    """Return a field that takes no prose without what stands behind it: other fields (S123), which are kept as its second, or a comment (S119)."""
    text, begin = statement.value or "", part_span(statement, "value")[0]
    seams: list[Seam] = []
    for found in _SECOND_KEY.finditer(text):
        spec = vocabulary.by_key.get(found[2])
        if spec is not None:
            seams.append((begin + found.start(), begin + found.end(1), found[2]))
            if spec.is_text:
                break
    if seams:
        return split_line(statement, seams, report)
    comment = _COMMENT.search(text)
    spec = vocabulary.by_key.get(statement.word or "")
    if comment is None or spec is None or spec.type in _OWN_COMMENTS:
        return statement
    span = (begin + comment.start(1), line_span(statement)[1])
    report_comment(report, statement, span, comment[1])
    return mend_or_break(statement, (begin + comment.start(), span[1]), "")


def seams_of_indicators(statement: Statement, at: int, vocabulary: Vocabulary) -> list[Seam]:
    """Return where further indicators begin on a line, from an offset in the file on."""
    found = _SECOND_PATH.finditer(statement.source.text, at, line_span(statement)[1])
    return [(*one.span(1), one[2]) for one in found if vocabulary.find_path(one[2]) is not None]


def split_line(statement: Statement, seams: list[Seam], report: Report) -> Statement:
    """Tell the statements behind the first one of a line (S123); return the first, with each following one as its second."""
    seams = seams[:_MOST]
    source, indent = statement.source, indentation(statement.source.text, statement.start)
    for low, high, word in seams:
        seam = source.text[low:high]
        at = low + len(seam) - len(seam.lstrip(" \t\u3000")) if seam.strip(" \t\u3000") else low
        fixes = replacing("safe", (low, high), "\n" + indent)
        report.add("S123", source, (at, at + 1), {"statement": word}, fixes=fixes)
    start, end = line_span(statement)
    starts, ends = [start, *(seam[1] for seam in seams)], [*(seam[0] for seam in seams), end]
    pieces = [_piece(statement, low, high) for low, high in zip(starts, ends, strict=True)]
    sound = [one for one in pieces if one is not None]
    for number, one in enumerate(sound[1:]):
        sound[number].second = one
    return sound[0] if sound and pieces[0] is not None else broken(statement)


def _piece(statement: Statement, low: int, high: int) -> Mended | None:
    """Return the statement that a stretch of a line makes."""
    return mend(statement, line_span(statement), statement.source.text[low:high], ((0, high - low, low),))
