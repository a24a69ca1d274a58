"""Which indicator of the new block is which of the old one.

In this order: place and name as written; place and name without units and marks; place and description; same place
and family of units with a name alike by .6, or any family by .8; then across places. Ties go by source order.
"""

from targetlang.diff.assignment import assign_greedily
from targetlang.diff.category_mapping import place_of
from targetlang.diff.changes import BY_LIKENESS
from targetlang.diff.changes import BY_NAME
from targetlang.diff.changes import CERTAIN
from targetlang.diff.similarity import bare_name
from targetlang.diff.similarity import bigrams
from targetlang.diff.similarity import name_score
from targetlang.records import frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Hashable
    from collections.abc import Sequence

    from targetlang.diff.wording import Wording
    from targetlang.model.indicator import Indicator

BY_DESCRIPTION = "description"
ALIKE = 6_000
ALIKE_ELSEWHERE = 8_000
ALIKE_ALONE = 8_000
MOST_PAIRS = 90_000
"""Above this many possible pairs of leftovers in one block nothing is compared by likeness."""


@frozen(eq=False)
class IndicatorPair:
    """Places of one indicator in the old and the new block, and how the two were found to be one."""

    old: int
    new: int
    stage: str
    score: int


class _Matcher:
    def __init__(
        self,
        old: "Sequence[Indicator]",
        new: "Sequence[Indicator]",
        wordings: "tuple[Wording, Wording]",
        *,
        same_form: bool,
    ) -> None:
        self.sides = (old, new)
        self.wordings = wordings
        self.places = tuple([place_of(one.path, same_form=same_form) for one in side] for side in self.sides)
        self.left = (list(range(len(old))), list(range(len(new))))
        self.found: list[IndicatorPair] = []

    def by_key(self, key: "Callable[[int, int], Hashable | None]", stage: str, *, alone: bool = False) -> None:
        """Join leftovers with the same key in source order; `alone`: only where it occurs once on each side."""
        if not self.left[0] or not self.left[1]:
            return
        waiting: dict[Hashable, list[int]] = {}
        for i in self.left[0]:
            waiting.setdefault(key(0, i), []).append(i)
        counts: dict[Hashable, int] = {}
        for j in self.left[1] if alone else ():
            counts[key(1, j)] = counts.get(key(1, j), 0) + 1
        for j in list(self.left[1]):
            this = key(1, j)
            same = waiting.get(this) if this is not None else None
            if same and not (alone and (len(same) > 1 or counts[this] > 1)):
                self._join(same.pop(0), j, stage, CERTAIN)

    def by_likeness(self, least: int, *, same_place: bool) -> None:
        """Join leftovers of one family of units whose names are alike, the best first."""
        if not self.left[0] or not self.left[1] or len(self.left[0]) * len(self.left[1]) > MOST_PAIRS:
            return
        grams = tuple(
            {at: bigrams(bare_name(side[at].name, wording)) for at in left}
            for side, left, wording in zip(self.sides, self.left, self.wordings, strict=True)
        )
        scores = {}
        for i in self.left[0]:
            for j in self.left[1]:
                if (self.places[0][i] == self.places[1][j]) is not same_place:
                    continue
                alike = name_score(grams[0][i], grams[1][j])
                if alike >= (least if self._family(0, i) == self._family(1, j) else ALIKE_ALONE):
                    scores[i, j] = alike
        for i, j in assign_greedily(scores):
            self._join(i, j, BY_LIKENESS, scores[i, j])

    def _join(self, i: int, j: int, stage: str, score: int) -> None:
        self.left[0].remove(i)
        self.left[1].remove(j)
        self.found.append(IndicatorPair(i, j, stage, score))

    def _family(self, side: int, at: int) -> object:
        target = self.sides[side][at].target
        if target is None or target.amount is None:
            return "" if target is None or target.kind != "date" else "date"
        return target.amount.unit.dimension

    def written(self, side: int, at: int) -> "Hashable":
        return self.places[side][at], self.sides[side][at].name

    def bare(self, side: int, at: int) -> "Hashable":
        return self.places[side][at], bare_name(self.sides[side][at].name, self.wordings[side])

    def described(self, side: int, at: int) -> "Hashable | None":
        one = self.sides[side][at]
        text = self.wordings[side].folded(one.description or "")
        named = bare_name(one.name, self.wordings[side])
        return (self.places[side][at], text) if text and text != named else None

    def named(self, side: int, at: int) -> "Hashable":
        return bare_name(self.sides[side][at].name, self.wordings[side])


def match_indicators(
    old: "Sequence[Indicator]",
    new: "Sequence[Indicator]",
    wordings: "tuple[Wording, Wording]",
    *,
    same_form: bool,
) -> list[IndicatorPair]:
    """Return the pairs of two blocks, in the order of the new one."""
    matcher = _Matcher(old, new, wordings, same_form=same_form)
    matcher.by_key(matcher.written, BY_NAME)
    matcher.by_key(matcher.bare, BY_NAME)
    matcher.by_key(matcher.described, BY_DESCRIPTION, alone=True)
    matcher.by_likeness(ALIKE, same_place=True)
    matcher.by_key(matcher.named, BY_NAME, alone=True)
    matcher.by_likeness(ALIKE_ELSEWHERE, same_place=False)
    return sorted(matcher.found, key=lambda pair: pair.new)
