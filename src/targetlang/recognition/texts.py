"""Texts of cells as lines and as items."""

from targetlang.source.pattern import late
from targetlang.source.pattern import re

_ASCII = 0x7F
_DIGITS = late(r"[0-9]+")
_BREAKS = late(r"[ \t]*[\n\r\t][ \t]*")


def one_line(text: str) -> str:
    r"""Return a text on one line; a break between Chinese characters leaves nothing, any other a blank.

    >>> one_line("管道\n长度"), one_line("GB 1\nB 2")
    ('管道长度', 'GB 1 B 2')
    """
    parts = [one for one in _BREAKS.split(text.strip()) if one]
    joined = parts[0] if parts else ""
    for part in parts[1:]:
        joined += part if ord(joined[-1]) > _ASCII and ord(part[0]) > _ASCII else f" {part}"
    return joined


def items_of(text: str, numbered: str) -> list[str]:
    """Return the items of a text: its lines, or what stands behind each number that the form prints."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    if not numbered:
        return lines
    number = re.compile(numbered)
    if len(lines) == 1:
        lines = _divided(lines[0], number)
    if not lines or number.match(lines[0]) is None:
        return lines
    items: list[str] = []
    for line in lines:
        found = number.match(line)
        if found is not None:
            items.append(line[found.end() :].strip())
        else:
            items[-1] = one_line(f"{items[-1]}\n{line}")
    return items


def _divided(line: str, number: "re.Pattern[str]") -> list[str]:
    """Return a text cut before the numbers of its items, where these count up from 1."""
    found = [one for one in number.finditer(line) if not one.start() or line[one.start() - 1] in " \u3000。；;"]
    counts = [_DIGITS.findall(one[0]) for one in found]
    if len(found) < 2 or counts != [[str(at)] for at in range(1, len(found) + 1)] or found[0].start():  # noqa: PLR2004 - two items
        return [line]
    ends = [*(one.start() for one in found[1:]), len(line)]
    return [line[one.start() : end].strip() for one, end in zip(found, ends, strict=True)]
