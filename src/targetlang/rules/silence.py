"""Honour `# 忽略 CODE: 理由`: drop what it silences, and tell the suppressions that are wrong or not used."""

from bisect import bisect_right

from targetlang.diagnostics.catalogue import find
from targetlang.diagnostics.catalogue import is_known
from targetlang.resolve.report import replacing
from targetlang.rules.code_shape import plain_code
from targetlang.source.pattern import late
from targetlang.syntax import tree
from targetlang.syntax.parse import line_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

    from targetlang.diagnostics import Finding
    from targetlang.resolve.report import Report
    from targetlang.syntax.tree import Statement

_B = r"[ \t\u3000]*"
_CODE = late(r"[A-Za-zＡ-Ｚａ-ｚ][0-9０-９]{3}(?![0-9０-９])")
_SUPPRESSION = late(
    rf"{_B}[#＃]{_B}忽略{_B}(?:[:：]{_B})?({_CODE.pattern}(?:(?:{_B}[,，、]{_B}|[ \t\u3000]+){_CODE.pattern})*)"
    rf"{_B}(?:[:：]{_B}(.*))?"
)
_NARROW = {wide: wide - 0xFEE0 for wide in range(ord("！"), ord("～") + 1)}
# Errors of these families are facts, not opinions: language.md §8 lets nobody silence them.
_FIXED_FAMILIES = "FSUMCV"

_IDLE = (tree.BLANK, tree.COMMENT)

Reach = tuple[int, int]


class _Suppression:
    """One code of one suppression: where it is written, what it covers, and whether it silenced anything."""

    __slots__ = ("code", "comment", "is_block", "reach", "span", "used")

    def __init__(self, code: str, span: Reach, comment: "Statement", reach: Reach, *, is_block: bool) -> None:
        self.code = code
        self.span = span
        self.comment = comment
        self.reach = reach
        self.is_block = is_block
        self.used = False


def silence(statements: list["Statement"], report: "Report") -> None:
    """Drop the silenced findings of a report and add those about suppressions (S142 to S145)."""
    written: dict[int, re.Match[str]] = {}
    for at in report.comments:
        found = _SUPPRESSION.match(statements[at].source.text, statements[at].start)
        if found is not None:
            written[at] = found
    if not written:
        return
    below = _statements_below(statements, written)
    valid = [each for at, found in written.items() for each in _read(statements[at], found, below[at], report)]
    index = _Index(valid)
    report.findings[:] = [finding for finding in report.findings if finding.code not in index.codes or not index.covers(finding)]
    for unused in (each for each in valid if not each.used):
        fixes = replacing("safe", (unused.comment.start, line_span(unused.comment)[1] + 1), "")
        report.add("S143", unused.comment.source, unused.span, {"code": unused.code}, fixes=fixes)


def _statements_below(
    statements: list["Statement"], wanted: dict[int, "re.Match[str]"]
) -> dict[int, tuple["Statement", int] | None]:
    """Return the statement that each comment stands above, and where it ends: its line, of a header its block.

    A comment right above another one stands above the same statement; so nothing is gone over twice.
    """
    found: dict[int, tuple[Statement, int] | None] = {}
    for at in sorted(wanted, reverse=True):
        under = at + 1
        while under < len(statements) and under not in found and statements[under].shape in (tree.BLANK, tree.COMMENT):
            under += 1
        if under in found:
            found[at] = found[under]
        elif under == len(statements) or statements[under].source is not statements[at].source:
            found[at] = None
        else:
            found[at] = statements[under], _end_of_reach(statements, under)
    return found


def _end_of_reach(statements: list["Statement"], at: int) -> int:
    """Return the offset where a line ends, or the block of a header; 引入 brings in other files."""
    header = statements[at]
    if header.shape != tree.HEADER:
        return line_span(header)[1] + 1
    for following in range(at + 1, len(statements)):
        one = statements[following]
        if one.shape == tree.HEADER and one.source is header.source:
            return one.start
    return len(header.source.text) + 1


def _read(
    comment: "Statement", found: "re.Match[str]", below: tuple["Statement", int] | None, report: "Report"
) -> list[_Suppression]:
    """Return the sound suppressions of a comment; the others are reported."""
    # Where nothing stands below, the reach is empty.
    target, end = below or (comment, comment.start)
    is_block = target.shape == tree.HEADER
    reach = (target.start, end)
    sound: list[_Suppression] = []
    for match in _CODE.finditer(found.string, *found.span(1)):
        code, span = match[0].translate(_NARROW), match.span()
        if _is_sound(code, span, comment, (found[2] or "").strip(), report):
            sound.append(_Suppression(code, span, comment, reach, is_block=is_block))
    return sound


def _is_sound(code: str, span: Reach, comment: "Statement", reason: str, report: "Report") -> bool:
    """Tell whether a suppression counts; report why not: no reason, no such code, or one nobody may silence."""
    source = comment.source
    if not reason:
        report.add("S142", source, span, {"code": code})
        return False
    if not is_known(code):
        near = plain_code(code)
        facts = {"written": code, "near": near, "variant": "near"} if is_known(near) else {"written": code}
        report.add("S144", source, span, facts, fixes=replacing("confirm", span, near) if "near" in facts else ())
        return False
    if code[0] in _FIXED_FAMILIES and find(code).severity == "error":
        report.add("S145", source, span, {"code": code})
        return False
    return True


class _Index:
    """Suppressions by file and code. Blocks never overlap, nor do lines, so each kind is found by bisection."""

    def __init__(self, valid: list[_Suppression]) -> None:
        self.codes = {one.code for one in valid}
        self._found: dict[tuple[int, str, bool, int], list[_Suppression]] = {}
        for one in valid:
            self._found.setdefault((id(one.comment.source), one.code, one.is_block, one.reach[0]), []).append(one)
        self._starts: dict[tuple[int, str, bool], list[int]] = {}
        for source, code, is_block, low in sorted(self._found):
            self._starts.setdefault((source, code, is_block), []).append(low)

    def covers(self, finding: "Finding") -> bool:
        """Tell whether a finding is silenced, and mark what silences it as used."""
        hit = False
        for is_block in (False, True):
            key = (id(finding.source), finding.code, is_block)
            starts = self._starts.get(key, ())
            at = bisect_right(starts, finding.start) - 1
            for one in self._found[(*key, starts[at])] if at >= 0 else ():
                if finding.start < one.reach[1]:
                    one.used = hit = True
        return hit
