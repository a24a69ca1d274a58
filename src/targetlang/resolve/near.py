"""Did you mean: the nearest of some known words, with care for words of two characters."""

from collections.abc import Iterable

# Same sound or same look, as budget clerks mistype them; each group may stand for one another.
_CONFUSED = ("图途", "原源员园元圆", "居据剧", "日目曰", "们门", "祘算", "表标", "化划", "券卷", "介价", "甩用", "两量", "惠会", "证政正", "比北", "各个")
_SAME = {character: group[0] for group in _CONFUSED for character in group}


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the one known word that is near, or None where there is none or several are equally near."""
    best: list[str] = []
    least = _allowance(word) + 1
    for candidate in known:
        distance = _distance(word, candidate, least)
        if distance < least:
            best, least = [candidate], distance
        elif distance == least and least <= _allowance(word) and candidate not in best:
            best.append(candidate)
    return best[0] if len(best) == 1 else None


def _allowance(word: str) -> int:
    """Return how many half-edits a word of this length may be away."""
    return 2 if len(word) <= 3 else 3 if len(word) <= 6 else 4


def _distance(left: str, right: str, bound: int) -> int:
    """Return the edit distance in half-edits: a confusable character costs one, any other change two."""
    if left == right:
        return 0
    if abs(len(left) - len(right)) * 2 >= bound + 2:
        return bound + 1
    if len(left) <= 2 and not any(a == b for a, b in zip(left, right, strict=False)):
        return bound + 1
    row = list(range(0, 2 * len(right) + 2, 2))
    for i, a in enumerate(left, 1):
        previous, row[0] = row[0], 2 * i
        for j, b in enumerate(right, 1):
            cost = 0 if a == b else 1 if _SAME.get(a, a) == _SAME.get(b, b) else 2
            previous, row[j] = row[j], min(row[j] + 2, row[j - 1] + 2, previous + cost)
    return row[-1]
