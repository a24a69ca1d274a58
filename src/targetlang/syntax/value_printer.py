"""Values in their one spelling: marks, blanks and width are made one; wording and decimals stay.

What can't be read stays as it is written.
"""

import re

from targetlang.source.pattern import late
from targetlang.syntax.columns import columns_in
from targetlang.syntax.expression import BRACES
from targetlang.syntax.expression_printer import print_braces
from targetlang.syntax.lalr import Stop
from targetlang.syntax.money import parse_money
from targetlang.syntax.target_text import COMPARATOR_NAMES
from targetlang.syntax.target_text import match_target

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection

NARROW = str.maketrans("０１２３４５６７８９．％＝＋（）／", "0123456789.%=+()/")
_MARKS = {"ge": "≥", "gt": ">", "eq": "=", "lt": "<", "le": "≤"}
_B = r"[ \t\u3000]*"
_COMMA = late(rf"{_B}[,，]{_B}")
# Stands for an expression: no text keeps this character.
_FILLED = "\ufdd0"
_MONEY = (
    (late(r"(?<=[0-9])，(?=[0-9]{3})"), ","),
    (late(rf"{_B}([=+]){_B}"), r" \1 "),
    (late(rf"{_B}\({_B}"), " ("),
    (late(rf"{_B}\)"), ")"),
    (late(r"(?<=[0-9])[ \t\u3000]+(?=[^\s0-9=+()])"), ""),
    (late(rf"(?<=[^\s0-9.,=+(\-－−{_FILLED}]){_B}(?=[0-9{_FILLED}])"), " "),
)
_COMPARED = late(rf"([^\w\s{{｛]+){_B}(?=[{{｛])")
# Behind a number these are words: ３A级, １２月底前完成, ２０XX年.
_WORDS = late(r"[A-ZＡ-Ｚ]+级?|月(?:[底末初份]|[上中下]旬).*|.*(?:\*\*|__|XX|××).*")
_AMOUNT = late(r"([0-9０-９.．,，]+)[ \t\u3000]?([^\s0-9０-９.．,，].*)")
# A checkpoint and its share; of blanks the plan allows one, before %.
_MILESTONE = late(rf"([^\s{{}}｛｝]*[^\s\d.．{{}}｛｝]){_B}([0-9０-９.．]+(?:[ \t\u3000]?[%％]|[^\s{{}}｛｝]+)|[{{｛][^{{}}｛｝]*[}}｝])")


def print_target(text: str, columns: "Collection[str]" = ()) -> str:
    """Return the value of an indicator, of each of the columns that it names."""
    starts = columns_in(text, columns) if columns and text[0] != '"' else []
    if not starts:
        return _one_target(text)
    before = text[: starts[0].start()].rstrip()
    parts = [_one_target(before)] if before else []
    for here, following in zip(starts, [*starts[1:], None], strict=True):
        value = text[here.end() : following.start() if following else len(text)].strip(" \t\u3000")
        parts.append(f"{here[1]} {_one_target(value)}" if value else here[1])
    return "；".join(parts)


def _one_target(text: str) -> str:
    """Return a measured target in its one spelling; words and quotes as they are."""
    if text[0] == '"':
        return text
    if "{" in text or "｛" in text:
        return _COMPARED.sub(_sign, print_braces(text), count=1) if _COMPARED.match(text) else print_braces(text)
    found = match_target(text)
    if found is None or found.lastgroup in ("RAW", "NOT_APPLICABLE"):
        return text
    if found.lastgroup == "QUANTITY":
        mark, said = found["comparator"], found["said"]
        if (mark and said) or _WORDS.fullmatch(found["unit"] or ""):
            return text
        sign = _MARKS[COMPARATOR_NAMES[mark or said]] if mark or said else ""
        return sign + (found["number"] + (found["unit"] or "")).translate(NARROW).replace("，", ",")
    if found.lastgroup == "RANGE":
        if not found["low_unit"] and not found["high_unit"]:
            return text  # months as tables write them: 2025-06
        low = found["low"] + (found["low_unit"] or "")
        return f"{low}～{found['high']}{found['high_unit'] or ''}".translate(NARROW)
    return re.sub(r"[ \t\u3000]+", "", text.translate(NARROW))


def _sign(found: "re.Match[str]") -> str:
    name = COMPARATOR_NAMES.get(found[1])
    return found[0] if name is None else _MARKS[name]


def print_money(text: str) -> str:
    """Return a total with its sources."""
    try:
        parse_money(BRACES.sub("1元", text))
    except Stop:
        return text
    filled = [print_braces(found[0]) for found in BRACES.finditer(text)]
    plain = BRACES.sub(_FILLED, text).translate(NARROW)
    for pattern, instead in _MONEY:
        plain = pattern.sub(instead, plain)
    pieces = plain.strip().split(_FILLED)
    return "".join(piece + inside for piece, inside in zip(pieces, [*filled, ""], strict=True))


def print_plan(text: str) -> str:
    """Return a spending plan: a blank between each checkpoint and its share, a comma and a blank between two."""
    return ", ".join(map(_milestone, _COMMA.split(text))).strip()


def _milestone(text: str) -> str:
    found = _MILESTONE.fullmatch(text)
    if found is None:
        return text
    share = found[2]
    value = print_braces(share) if share[0] in "{｛" else re.sub(r"[ \t\u3000]", "", share.translate(NARROW))
    return f"{found[1].translate(NARROW)} {value}"


def print_names(text: str) -> str:
    """Return a list of names."""
    return _COMMA.sub(", ", text)


def print_year(text: str) -> str:
    """Return a year."""
    return text.translate(NARROW)


def print_unit(text: str) -> str:
    """Return what a unit is: a number of another unit, or a word."""
    found = _AMOUNT.fullmatch(text)
    return text if found is None else "".join(found.groups()).translate(NARROW).replace("，", ",")
