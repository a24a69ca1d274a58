"""Text → statements, with the characters that no file should hold found and read as what was meant."""

from targetlang.diagnostics import Edit
from targetlang.diagnostics import Finding
from targetlang.diagnostics import Fix
from targetlang.source import SourceText
from targetlang.syntax.mend import mend
from targetlang.syntax.parse import line_span
from targetlang.syntax.parse import scan
from targetlang.syntax.tree import Meant
from targetlang.syntax.tree import Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Protocol

    class Sink(Protocol):
        """Where findings go."""

        findings: list[Finding]


_DELETED = "F104"
_REPLACED = {"F105": " ", "F107": " "}


def as_written(source: SourceText) -> bool:
    """Tell whether a text holds no odd character: then its lines are read as they are written, by `parse.scan`."""
    from targetlang.syntax.characters import suspicious

    return not suspicious(source.text)


def read_mended(source: SourceText, report: "Sink") -> "Iterator[Statement]":
    """Yield the statements of a source with odd characters; each of these is reported once, before the first statement.

    The line of an odd character is read as if it were mended: zero-width characters away, odd blanks a blank.
    """
    for one in scan(SourceText(source.path, _mend(source, report))):
        yield _without_invisible(Meant(source, one.start, one.shape, one.parts))


def _without_invisible(statement: Statement) -> Statement:
    """Read a line with one invisible character as if it were not there."""
    from targetlang.syntax.characters import find_faults

    start, end = line_span(statement)
    spans = [(low, high) for code, low, high in find_faults(statement.source.text, start, end) if code == _DELETED]
    if len(spans) != 1:
        return statement
    return mend(statement, spans[0], "") or statement


def _mend(source: SourceText, report: "Sink") -> str:
    from targetlang.syntax.characters import codepoint
    from targetlang.syntax.characters import find_faults
    from targetlang.syntax.characters import ordinary

    text = source.text
    parts: list[str] = []
    last = 0
    for code, start, end in find_faults(text):
        parts.append(text[last:start])
        last = end
        written = text[start:end]
        plain = ordinary(written) if code == "F108" else None
        in_word = code == "F108" and _in_first_word(source, start)
        facts = {"codepoint": codepoint(written[0]), "count": str(end - start), "written": written}
        if code == "F108":
            code = "F108" if in_word else "F109"
            facts |= {"word": _word(source, start, plain or ""), "ordinary": plain or ""}
            parts.append(plain if in_word and plain else written)
        else:
            parts.append(_REPLACED.get(code, "\u2060" if code == _DELETED else written))
        report.findings.append(Finding(code, source, start, end, facts, (), _fix(code, start, end, plain)))
    return "".join([*parts, text[last:]])


def _fix(code: str, start: int, end: int, plain: str | None) -> tuple[Fix, ...]:
    if code == _DELETED:
        return (Fix("safe", "删除", (Edit(start, end, ""),)),)
    if code in ("F105", "F107"):
        return (Fix("confirm" if code == "F105" else "safe", "改为空格", (Edit(start, end, " "),)),)
    if plain:
        return (Fix("safe" if code == "F108" else "confirm", plain, (Edit(start, end, plain),)),)
    return ()


def _in_first_word(source: SourceText, at: int) -> bool:
    line, column = source.position(at)
    start, _ = source.line_span(line)
    before = source.text[start:at].lstrip(" \t\u3000")
    return column > 0 and not any(mark in before for mark in " :：\t\u3000")


def _word(source: SourceText, at: int, plain: str) -> str:
    """Return the word around a look-alike character with its ordinary character in place."""
    text = source.text
    low = high = at
    while low and text[low - 1] not in " \t\u3000\r\n:：":
        low -= 1
    while high < len(text) and text[high] not in " \t\u3000\r\n:：":
        high += 1
    return text[low:at] + plain + text[at + 1 : high]


