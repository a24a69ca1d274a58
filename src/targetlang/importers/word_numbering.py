"""The numbers that Word puts before the paragraphs of a list.

Computed are Arabic and Chinese numbers, those in circles and letters; a list of any other kind, bullets among them, has none.
"""

from collections.abc import Callable

from targetlang.importers.package import Element
from targetlang.importers.package import Package
from targetlang.source.pattern import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

_LEVEL = late("%([1-9])")
_MOST = 9_999
_MOST_DIGITS = 7
_MOST_LEVELS = 9
_LONGEST = 100
_DIGITS = "零一二三四五六七八九"
_PARTS = ((1000, "千"), (100, "百"), (10, "十"))
_CIRCLES = 20
_LETTERS = 26
_PARTING = "、，。．.：:)）]】"


def chinese(number: int) -> str:
    """Return a number from 1 to 9999 as lists count.

    >>> [chinese(number) for number in (1, 10, 12, 20, 101, 110, 1010)]
    ['一', '十', '十二', '二十', '一百零一', '一百一十', '一千零一十']
    """
    text = ""
    gap = False
    for size, name in _PARTS:
        digit, number = divmod(number, size)
        text += ("零" if gap and digit and text else "") + (_DIGITS[digit] + name if digit else "")
        gap = not digit
    text += ("零" if gap and number and text else "") + (_DIGITS[number] if number else "")
    return text.removeprefix("一") if text.startswith("一十") else text


def _circled(number: int) -> str:
    return chr(0x2460 + number - 1) if number <= _CIRCLES else str(number)


def _letter(number: int) -> str:
    return chr(ord("a") + (number - 1) % _LETTERS) * ((number - 1) // _LETTERS + 1)


_FORMATS: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": lambda number: f"{number:02}",
    "decimalFullWidth": lambda number: str(number).translate({ord("0") + one: ord("０") + one for one in range(10)}),
    "chineseCounting": chinese,
    "chineseCountingThousand": chinese,
    "japaneseCounting": chinese,
    "taiwaneseCountingThousand": chinese,
    "decimalEnclosedCircle": _circled,
    "decimalEnclosedCircleChinese": _circled,
    "lowerLetter": _letter,
    "upperLetter": lambda number: _letter(number).upper(),
}


class _Level:
    """A level of a list: how it counts and what it writes."""

    def __init__(self, element: Element) -> None:
        self.start = _number(element.value("w:start", absent="1"))
        self.format = element.value("w:numFmt", absent="decimal")
        self.text = element.value("w:lvlText")[:_LONGEST]
        self.style = element.value("w:pStyle")
        self.goes_on = element.value("w:lvlRestart") == "0"
        self.plain = element.says("w:isLgl") is True
        self.tight = element.value("w:suff") == "nothing" or self.text[-1:] in _PARTING


class _List:
    """A list of a document: its kind, its levels, and where it begins anew."""

    def __init__(self, element: Element, kinds: dict[str, dict[int, _Level]]) -> None:
        self.kind = element.value("w:abstractNumId")
        self.levels = dict(kinds.get(self.kind, {}))
        self.restarts: dict[int, int] = {}
        for one in element.children:
            if one.tag == "w:lvlOverride":
                level = _number(one.given.get("ilvl", ""))
                given = one.value("w:startOverride")
                if given:
                    self.restarts[level] = _number(given)
                self.levels.update(_levels(one))


class Numbering:
    """The lists of a document and how far each has come."""

    def __init__(self, package: Package, part: str) -> None:
        """Read a part; the name of none is a document without lists."""
        self._lists: dict[str, _List] = {}
        self._counts: dict[str, dict[int, int]] = {}
        kinds: dict[str, dict[int, _Level]] = {}
        for one in package.elements(part, 1) if package.has(part) else ():
            if one.tag == "w:abstractNum":
                kinds[one.given.get("abstractNumId", "")] = _levels(one)
            elif one.tag == "w:num":
                self._lists[one.given.get("numId", "")] = _List(one, kinds)

    def next(self, listed: str, given: str, style: str) -> str:
        """Count a paragraph of a list and return what stands before its text, "" where that is none we compute."""
        own = self._lists.get(listed)
        if own is None:
            return ""
        styled = (at for at, one in own.levels.items() if style and one.style == style)
        level = _number(given) if given else next(styled, 0)
        if level not in own.levels:
            return ""
        counts = self._counts.setdefault(own.kind, {})
        start = own.restarts.pop(level, None)
        if start is not None:
            counts[level] = start - 1
        counts[level] = counts.get(level, own.levels[level].start - 1) + 1
        for deeper in [one for one in counts if one > level and not (one in own.levels and own.levels[one].goes_on)]:
            del counts[deeper]
        return _written(own.levels, level, counts)


def _levels(holder: Element) -> dict[int, _Level]:
    found = {_number(one.given.get("ilvl", "")): _Level(one) for one in holder.children if one.tag == "w:lvl"}
    return {at: one for at, one in found.items() if at < _MOST_LEVELS}


def _written(levels: dict[int, _Level], level: int, counts: dict[int, int]) -> str:
    own = levels[level]
    fit = True

    def number(found: "re.Match[str]") -> str:
        nonlocal fit
        one = levels.get(int(found[1]) - 1)
        counted = counts.get(int(found[1]) - 1, one.start if one is not None else 1)
        name = "decimal" if one is None or own.plain else one.format
        fit = fit and name in _FORMATS and 0 < counted <= _MOST
        return _FORMATS[name](counted) if fit else ""

    text = _LEVEL.sub(number, own.text)
    # A bullet has no place for a number.
    if not fit or text == own.text:
        return ""
    return text if own.tight else f"{text} "


def _number(text: str) -> int:
    """Return a number of few digits; 0 for anything else."""
    return int(text) if text.isdecimal() and len(text) < _MOST_DIGITS else 0
