"""Lines that open a block and don't read so: a colon where none belongs, or a heading of the form with the word of a block."""

from targetlang.ports.vocabulary import HEADER_KINDS
from targetlang.ports.vocabulary import KIND_ALIASES
from targetlang.resolve.near import nearest
from targetlang.resolve.report import Report
from targetlang.resolve.report import replacing
from targetlang.source.pattern import late
from targetlang.syntax.mend import Moved
from targetlang.syntax.mend import mend
from targetlang.syntax.mend import mend_or_break
from targetlang.syntax.parse import line_span
from targetlang.syntax.parse import part_span
from targetlang.syntax.tree import Statement
from targetlang.syntax.tree import broken

BLOCKS = (*HEADER_KINDS, *KIND_ALIASES)
_B = r"[ \t\u3000]*"
_DIGITS = late(r"[0-9０-９]{3,}")
# A code, what parts it from the name, and the name. A mark parts only what looks like a code throughout.
_CODED = late(rf"([0-9０-９][0-9A-Za-z０-９Ａ-Ｚａ-ｚ]{{2,}})({_B}[:：]{_B}|[ \t\u3000]+|(?=[\u3400-\u9fff“”《（])|\Z)(.*)")
_COUNTED = late(r"[年月日天个项次人家万亿元所名]")
# From how many digits on a number is a code and no count.
_LONG = 6
_MONEY_UNIT = late(rf"[（(]?(?:金额|货币|计量)?单{_B}位{_B}[:： \t\u3000]{_B}(?:人民币)?[百千万亿]{{0,2}}元[)）]?")


def is_money_unit(statement: Statement) -> bool:
    """Tell whether a line is the note over a printed table that says in which unit its money is (`单位：万元`)."""
    start, end = line_span(statement)
    return _MONEY_UNIT.fullmatch(statement.source.text, start, end) is not None


def read_colon_after_kind(statement: Statement, report: Report) -> Statement:
    """A kind of block or entry with a colon behind it, as if it were a key (S135)."""
    kind = statement.word or ""
    high = part_span(statement, "word")[1]
    if kind not in BLOCKS:
        return _entry(statement, kind, _colon(statement, high), report)
    if not statement.value:
        report.add("S141", statement.source, line_span(statement), {"kind": kind})
        return mend(statement, line_span(statement), f"{kind} ?") or broken(statement)
    return _as_block(statement, kind, _colon(statement, high), part_span(statement, "value")[0], report)


def _entry(statement: Statement, kind: str, colon: tuple[int, int], report: Report) -> Statement:
    """An entry with a colon behind its kind: too many (S135) where the name has one, else the name is missing (S141)."""
    meant = mend(statement, (part_span(statement, "word")[0], part_span(statement, "value")[0]), f"{kind} ")
    if meant is None or (meant.value is None and kind != "计量"):
        report.add("S141", statement.source, line_span(statement), {"kind": kind})
        report.nameless = True
        return broken(statement)
    facts = {"kind": kind, "proposal": f"{kind} {statement.value or ''}".strip()}
    report.add("S135", statement.source, colon, facts, fixes=replacing("safe", (part_span(statement, "word")[1], part_span(statement, "value")[0]), " "))
    return meant


def read_colon_in_block(statement: Statement, report: Report) -> Statement | None:
    """A block line with a colon behind its code, or behind its name (`项目 13043425P…：名称`, S135); None where it is a key in two words."""
    kind, value = statement.word or "", statement.value or ""
    low, high = part_span(statement, "name")
    if kind not in BLOCKS or (value and _CODED.fullmatch(statement.name or "") is None):
        return None
    return _as_block(statement, kind, _colon(statement, high), low, report)


def read_glued_block(statement: Statement, report: Report, *, in_text: bool) -> Statement | None:
    """A block line with the code right behind its kind (`部门360001 某局`, S134), whatever parts it from the name; None for other lines.

    Below prose only a long code counts: `项目2025年完成` is prose that goes on.
    """
    start, end = line_span(statement)
    line = statement.source.text[start:end]
    kind = next((one for one in BLOCKS if line.startswith(one)), "")
    coded = _CODED.match(line, len(kind)) if kind else None
    if coded is None or (len(coded[1]) < _LONG and not coded[2] and (in_text or _COUNTED.match(coded[3]))):
        return None
    return _as_block(statement, kind, (start, start + coded.end(1)), start + len(kind), report, "S134")


def _colon(statement: Statement, at: int) -> tuple[int, int]:
    """Return the place of the first colon of a line from an offset on."""
    text = statement.source.text
    found = next(place for place in range(at, len(text)) if text[place] in ":：")
    return found, found + 1


def _as_block(statement: Statement, kind: str, told: tuple[int, int], rest: int, report: Report, code: str = "S135") -> Statement:  # noqa: PLR0913, PLR0917 - where the line is read from, and what is told where
    """Tell one finding about a block line whose code or name begins at `rest`, and read the line `kind code name`."""
    start, end = line_span(statement)
    text = statement.source.text
    coded = _CODED.match(text, rest, end)
    if coded is not None:
        parts = [(coded[1], rest), (coded[3].rstrip(":："), coded.start(3))]
    else:
        parts = [(text[rest:end].rstrip(":： \t\u3000"), rest)]
    proposal = kind
    moved: list[Moved] = []
    for written, at in parts:
        if written:
            moved.append((len(proposal) + 1, len(proposal) + 1 + len(written), at))
            proposal += f" {written}"
    report.add(code, statement.source, told, {"kind": kind, "proposal": proposal}, fixes=replacing("safe", (start, end), proposal))
    return mend(statement, (start, end), proposal, tuple(moved)) or broken(statement)


def read_mistyped_header(statement: Statement, report: Report) -> Statement | None:
    """A kind of block mistyped, with a colon behind it and a code behind that (`部们：202001 某局`, S102); None for other lines."""
    word, value = statement.word or "", statement.value or ""
    kind = nearest(word, HEADER_KINDS) if _DIGITS.match(value) else None
    if kind is None or statement.name is not None:
        return None
    span = part_span(statement, "word")
    at = (span[0], part_span(statement, "value")[0])
    facts = {"written": word, "near": kind, "variant": "near"}
    report.add("S102", statement.source, span, facts, fixes=replacing("confirm", at, f"{kind} "))
    return mend_or_break(statement, at, f"{kind} ")
