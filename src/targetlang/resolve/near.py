"""Did you mean: the nearest of some known words, with care for short words and for how Chinese is typed.

Who types by sound picks another character of the same sound; who copies from a picture or a PDF gets one that
looks alike. Both count half of any other change, and a word that sounds the same throughout is near although no
character is the same. What tells things apart is never a slip: digits, 第一 and 第二, 上级 and 下级.
"""

from collections.abc import Iterable
from functools import lru_cache

_OPPOSITES = ("上下", "左右", "内外", "大小", "高低", "多少", "前后", "新旧", "收支", "增减", "长短", "男女", "正反", "东西南北", "省市县乡村")
_NUMERALS = "一二三四五六七八九十"
_APART = 100

_groups: dict[str, dict[str, frozenset[int]]] = {}


def nearest(word: str, known: Iterable[str], *, within: bool = False) -> str | None:
    """Return the one known word that is near, or None where there is none or several are equally near.

    With `within` a name counts too that holds the word, or lies in it, where it is the only one: 计划 for
    年度计划. That is for names people give, not for the words of the language.
    """
    return _nearest(word, tuple(dict.fromkeys(known)), within)


@lru_cache(maxsize=1024)
def _nearest(word: str, known: tuple[str, ...], within: bool) -> str | None:  # noqa: FBT001 - positional for the cache
    """Answer once for a word that is mistyped on every line."""
    best: list[str] = []
    allowed = _allowance(word)
    least = allowed + 1
    for candidate in known:
        distance = _distance(word, candidate, min(least, allowed))
        if distance < least:
            best, least = [candidate], distance
        elif distance == least and least <= allowed:
            best.append(candidate)
    if not best and within and len(word) > 1:
        best = [one for one in known if len(one) > 1 and (word in one or one in word) and not _differ(word, one)]
    return best[0] if len(best) == 1 else None


def _allowance(word: str) -> int:
    """Return how many half-edits a word of this length may be away."""
    return 2 if len(word) <= 3 else 3 if len(word) <= 6 else 4


def _distance(left: str, right: str, bound: int) -> int:
    """Return the edit distance in half-edits, or more than `bound` where it is above it.

    A character taken for another costs one, any other change and two neighbours exchanged cost two.
    """
    if left == right:
        return 0
    if abs(len(left) - len(right)) * 2 > bound:
        return bound + 1
    if len(left) == len(right) and all(_sound_the_same(a, b) for a, b in zip(left, right, strict=True)):
        return 1
    # Of two characters one has to stay: otherwise every short word is near every other.
    if len(left) <= 2 and left != right[::-1] and not any(a == b for a, b in zip(left, right, strict=False)):
        return bound + 1
    return _edits(left, right, bound)


def _edits(left: str, right: str, bound: int) -> int:
    before: list[int] = []
    row = list(range(0, 2 * len(right) + 2, 2))
    for i, a in enumerate(left, 1):
        previous, row = row, [2 * i]
        for j, b in enumerate(right, 1):
            cost = min(previous[j] + 2, row[j - 1] + 2, previous[j - 1] + _change(a, b))
            if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b and a != b:
                cost = min(cost, before[j - 2] + 2)
            row.append(cost)
        if min(row) > bound and min(previous) > bound:
            return bound + 1
        before = previous
    return row[-1]


def _change(a: str, b: str) -> int:
    if a == b:
        return 0
    if (a.isdigit() and b.isdigit()) or (a in _NUMERALS and b in _NUMERALS) or any(a in pair and b in pair for pair in _OPPOSITES):
        return _APART
    if a.lower() == b.lower() or _share(a, b, "ACCENTS") or _share(a, b, "LOOKS"):
        return 1
    return 2


def _sound_the_same(a: str, b: str) -> bool:
    return a == b or (_change(a, b) == 1 and _share(a, b, "SOUNDS"))


def _differ(word: str, name: str) -> bool:
    """Tell whether what one has more than the other holds a number: 2024年计划 is not 计划."""
    longer, shorter = (word, name) if len(word) > len(name) else (name, word)
    return any(character.isdigit() for character in longer.replace(shorter, "", 1))


def _share(a: str, b: str, table: str) -> bool:
    """Tell whether two characters stand in one group of a table, which is made when it is first asked for."""
    groups = _groups.get(table)
    if groups is None:
        from targetlang._prepared import confusable

        found: dict[str, set[int]] = {}
        for number, group in enumerate(getattr(confusable, table).split(" ")):
            for character in group:
                found.setdefault(character, set()).add(number)
        groups = _groups[table] = {character: frozenset(numbers) for character, numbers in found.items()}
    return a in groups and b in groups and not groups[a].isdisjoint(groups[b])
