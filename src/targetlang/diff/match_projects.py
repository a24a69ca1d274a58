"""Which project of the new side is which of the old one, in stages whose cost is bounded.

1 project code · 2 written hints (原编码, `--map`; a 撤销 keeps a project out) · 3 same department and normalised name ·
4 the rest by likeness: assigned exactly up to a limit, greedily above it.
"""

from collections import Counter

from targetlang.diff.assignment import assign_exactly
from targetlang.diff.assignment import assign_greedily
from targetlang.diff.changes import BY_CODE
from targetlang.diff.changes import BY_HINT
from targetlang.diff.changes import BY_LIKENESS
from targetlang.diff.changes import BY_NAME
from targetlang.diff.changes import CERTAIN
from targetlang.diff.form_parts import same_form
from targetlang.diff.similarity import Profile
from targetlang.diff.similarity import profile_of
from targetlang.diff.similarity import score
from targetlang.records import frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Hashable
    from collections.abc import Sequence

    from targetlang.diff.settings import DiffSettings
    from targetlang.diff.wording import Wording
    from targetlang.model.document import Document
    from targetlang.model.document import Project

MOST_SHARING = 60
MOST_SCORED = 20
"""Above the exact limit: a bigram that more projects share tells nothing, and so many of the rest are scored."""


@frozen(eq=False)
class Placed:
    """A project and the department it stands in; equal `home` on both sides is one department."""

    project: "Project"
    home: int


@frozen(eq=False)
class ProjectPair:
    """Places of one project on the old and the new side."""

    old: int
    new: int
    stage: str
    score: int


@frozen(eq=False)
class Matched:
    """Pairs; pairs that may be one but were not joined (with their score); leftovers of a greedy fallback, else 0."""

    pairs: tuple[ProjectPair, ...]
    candidates: tuple[tuple[int, int, int], ...]
    greedy: int


class _Matcher:
    def __init__(self, old: "Sequence[Placed]", new: "Sequence[Placed]") -> None:
        self.sides = (old, new)
        self.left = (dict.fromkeys(range(len(old))), dict.fromkeys(range(len(new))))
        self.pairs: list[ProjectPair] = []

    def join(self, i: int, j: int, stage: str, alike: int = CERTAIN) -> None:
        del self.left[0][i]
        del self.left[1][j]
        self.pairs.append(ProjectPair(i, j, stage, alike))

    def keep_out(self, *codes: set[str]) -> None:
        """Leave out the projects that the other side says have ended."""
        for side, left, ended in zip(self.sides, self.left, codes, strict=True):
            for at in [at for at in left if side[at].project.code in ended]:
                del left[at]

    def by_key(
        self, old_key: "Callable[[Placed], Hashable | None]", new_key: "Callable[[Placed], Hashable | None]", stage: str
    ) -> None:
        """Join leftovers with the same key; of several with one key the first ones, in source order."""
        waiting: dict[Hashable, list[int]] = {}
        for i in self.left[0]:
            key = old_key(self.sides[0][i])
            if key is not None:
                waiting.setdefault(key, []).append(i)
        for j in list(self.left[1]):
            key = new_key(self.sides[1][j])
            same = waiting.get(key) if key is not None else None
            if same:
                self.join(same.pop(0), j, stage)


def match_projects(
    old: "Sequence[Placed]",
    new: "Sequence[Placed]",
    documents: "tuple[Document, Document]",
    wordings: "tuple[Wording, Wording]",
    settings: "DiffSettings",
) -> Matched:
    """Return how the projects of two sides belong together."""
    matcher = _Matcher(old, new)
    matcher.by_key(_code, _code, BY_CODE)
    matcher.keep_out(*({one.code for one in document.withdrawals} for document in reversed(documents)))
    wanted = {new_code: old_code for old_code, new_code in settings.pairs.items()}
    matcher.by_key(_code, lambda one: wanted.get(one.project.code or ""), BY_HINT)
    matcher.by_key(_code, _previous_code, BY_HINT)
    matcher.by_key(_previous_code, _code, BY_HINT)
    matcher.by_key(_named(wordings[0]), _named(wordings[1]), BY_NAME)
    return _match_by_likeness(matcher, documents, wordings, settings)


def _code(one: Placed) -> str | None:
    return one.project.code


def _previous_code(one: Placed) -> str | None:
    value = one.project.value("原编码")
    return value if isinstance(value, str) else None


def _named(wording: "Wording") -> "Callable[[Placed], Hashable]":
    def key(one: Placed) -> "Hashable":
        return one.home, wording.folded(one.project.name)

    return key


def _match_by_likeness(
    matcher: _Matcher,
    documents: "tuple[Document, Document]",
    wordings: "tuple[Wording, Wording]",
    settings: "DiffSettings",
) -> Matched:
    one_form = same_form(*documents)
    profiles = tuple(
        {at: profile_of(side[at].project, wording, same_form=one_form) for at in left}
        for side, left, wording in zip(matcher.sides, matcher.left, wordings, strict=True)
    )
    leftovers = max(len(one) for one in profiles)
    greedy = leftovers > settings.exact_limit and bool(profiles[0]) and bool(profiles[1])
    likely = _likely(*profiles) if greedy else [(i, j) for i in profiles[0] for j in profiles[1]]
    scores = {}
    for i, j in likely:
        alike = score(profiles[0][i], profiles[1][j])
        if alike >= settings.list_from:
            scores[i, j] = alike
    assigned = assign_greedily(scores) if greedy else assign_exactly(scores)
    best = _two_best(scores)
    candidates = []
    for i, j in assigned:
        alike = scores[i, j]
        runner_up = max(best[side][at][1] if best[side][at][0] == alike else best[side][at][0] for side, at in ((0, i), (1, j)))
        if alike >= settings.link_from and alike - runner_up >= settings.lead:
            matcher.join(i, j, BY_LIKENESS, alike)
        else:
            candidates.append((i, j, alike))
    return Matched(tuple(matcher.pairs), tuple(candidates), leftovers if greedy else 0)


def _two_best(scores: dict[tuple[int, int], int]) -> tuple[dict[int, tuple[int, int]], dict[int, tuple[int, int]]]:
    """Return the two best scores of each row and of each column."""
    best: tuple[dict[int, tuple[int, int]], dict[int, tuple[int, int]]] = ({}, {})
    for pair, alike in scores.items():
        for side, at in enumerate(pair):
            first, second = best[side].get(at, (0, 0))
            best[side][at] = (alike, first) if alike > first else (first, max(second, alike))
    return best


def _likely(old: dict[int, Profile], new: dict[int, Profile]) -> list[tuple[int, int]]:
    """Return the pairs worth a score: those that share the most name bigrams and indicators, so many for each."""
    sharing: dict[Hashable, list[int]] = {}
    for j, profile in new.items():
        for part in (*profile.name, *profile.indicators):
            sharing.setdefault(part, []).append(j)
    found = []
    for i, profile in old.items():
        counts: Counter[int] = Counter()
        for part in (*profile.name, *profile.indicators):
            others = sharing.get(part, ())
            if len(others) <= MOST_SHARING:
                counts.update(others)
        found += [(i, j) for j, _ in sorted(counts.items(), key=lambda one: (-one[1], one[0]))[:MOST_SCORED]]
    return found
