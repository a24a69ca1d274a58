"""Fault: the numbering of a list jumps, or changes its style.

Why: a reader looks for the missing item; the published lists of measures are numbered by hand (一是 二是 …) and one of them
is often changed or cut. After a jump the count goes on from the number that stands there.
Bad: `三是…`, `四、…`, `五是…`
Good: `三是…`, `四是…`, `五是…`
"""

from itertools import pairwise

from targetlang.diagnostics import Finding
from targetlang.diagnostics import Label
from targetlang.model.written_text import PROSE
from targetlang.model.written_text import WrittenText
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.source.pattern import late
from targetlang.source.pattern import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from targetlang.model.text import Field

_DIGITS = "一二三四五六七八九"
_FIRST = late(
    r"(?:第?([一二三四五六七八九十]{1,3})(是|、)|[（(]([一二三四五六七八九十]{1,3})[)）]|([0-9]{1,2})(?:[.．](?![0-9])|、)|[（(]([0-9]{1,2})[)）])"
)
_INSIDE = (
    late(r"(?:(?<=[，。；：:;,])|^)([一二三四五六七八九十]{1,3})是"),
    late(r"(?:(?<=[，。；：:;,])|^)[（(]([一二三四五六七八九十]{1,3}|[0-9]{1,2})[)）]"),
    late(r"(?:(?<=[，。；：:;,])|^)([0-9]{1,2})(?:[.．](?![0-9])|、)"),
)
# No list is worth a look without a second or later number: 1 begins one.
_COUNTED = late(r"(?:[二三四五六七八九十]一?|[0-9][01]|[2-9])[是)）.．、]")
_FEWEST = 2

Number = tuple[WrittenText, int, int, int, str]


def _suspects(text: str) -> bool:
    """Tell whether a text counts beyond one, inside or at the beginning of its paragraphs."""
    return _COUNTED.search(text) is not None


def _find(held: "Field", _scope: Scope) -> "Iterable[Finding]":
    written = [WrittenText(statement, "value", paragraph, PROSE, held) for statement, paragraph in held.written]
    yield from _jumps([number for one in written if (number := _leading(one)) is not None])
    for one in written:
        for pattern in _INSIDE if _COUNTED.search(one.text) else ():
            numbers = [
                (one, *found.span(), _value(found[1]), "") for found in pattern.finditer(one.text)
            ]
            yield from _jumps(numbers) if len(numbers) >= _FEWEST else ()


def _leading(one: WrittenText) -> Number | None:
    """Return the number that an item begins with, with its style (what surrounds it)."""
    found = _FIRST.match(one.text)
    if found is None:
        return None
    digits = next(group for group in (found[1], found[3], found[4], found[5]) if group)
    return one, 0, found.end(), _value(digits), found[0].replace(digits, "#")


def _jumps(numbers: list[Number]) -> "Iterable[Finding]":
    """Give the numbers that do not follow the one before them: 1 begins a new list."""
    style = numbers[0][4] if numbers else ""
    for before, here in pairwise(numbers):
        follows = here[3] == before[3] + 1
        if follows and here[4] == style:
            continue
        if here[3] == 1:
            style = here[4]
            continue
        yield _told(before, here, style)


def _told(before: Number, here: Number, style: str) -> Finding:
    written, low, high, _, _ = here
    due = _spelled(before[3] + 1, written.text[low:high])
    facts = {
        "before": before[0].text[before[1] : before[2]],
        "number": written.text[low:high],
        "proposal": style.replace("#", due) if style else written.text[low:high].replace(_bare(written, here), due),
    }
    if here[3] == before[3] + 1:
        facts["variant"] = "style"
    (start, end), _ = written.place(low, high)
    place, _ = before[0].place(before[1], before[2])
    label = Label(before[0].statement.source, *place, "before")
    return Finding("L108", written.statement.source, start, end, facts, (label,))


def _bare(written: WrittenText, number: Number) -> str:
    found = re.search(r"[一二三四五六七八九十0-9]+", written.text[number[1] : number[2]])
    return found[0] if found else ""


def _value(digits: str) -> int:
    """Return the value of a number below 100 in either way of writing."""
    if digits[0] in "0123456789":
        return int(digits)
    tens, _, ones = digits.rpartition("十") if "十" in digits else ("", "", digits)
    begin = (_DIGITS.find(tens) + 1 if tens else 1) * 10 if "十" in digits else 0
    return begin + (_DIGITS.find(ones[-1]) + 1 if ones else 0)


def _spelled(value: int, like: str) -> str:
    if any(character in "0123456789" for character in like):
        return str(value)
    tens, ones = divmod(value, 10)
    head = "" if tens == 0 else "十" if tens == 1 else _DIGITS[tens - 1] + "十"
    return head + (_DIGITS[ones - 1] if ones else "")


RULE = Rule("L108", "field", _find, suspects=_suspects, marks=f"{_DIGITS}十0123456789")
