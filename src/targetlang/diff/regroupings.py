"""Projects that were split or merged: the union of indicators agrees by .8 and the budgets within 2 %."""

from itertools import combinations

from targetlang.diff.changes import Regrouping
from targetlang.diff.similarity import bigrams
from targetlang.diff.similarity import indicator_key
from targetlang.diff.similarity import name_score

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

    from targetlang.diff.changes import DepartmentChange
    from targetlang.diff.compare_blocks import Comparer
    from targetlang.model.document import Project

UNION_LEAST = 8
BUDGET_MOST = 50
MOST_PARTS = 8
"""More likely parts than this are not tried in all combinations, only the most likely ones."""
RELATED_NAME = 3_000
MOST_SHARING = 60
"""An indicator that more projects have tells nothing."""


def find_regroupings(
    departments: "Sequence[DepartmentChange]", comparer: "Comparer"
) -> tuple[tuple[Regrouping, ...], tuple[Regrouping, ...]]:
    """Return (splits, merges). A part is a project of one side only, or the partner of the whole."""
    changes = [one for department in departments for one in department.all_projects]
    pairs = [(one.old, one.new) for one in changes if one.old is not None and _budget(one.old) != _budget(one.new)]
    added = [one.new for one in changes if one.old is None]
    removed = [one for department in departments for one in department.all_removed]
    split_wholes = [*((one, None) for one in removed), *pairs]
    merge_wholes = [*((one, None) for one in added), *((new, old) for old, new in pairs)]
    splits = _Finder(comparer, 0, added).find(split_wholes)
    merges = _Finder(comparer, 1, removed).find(merge_wholes)
    return (
        tuple(Regrouping((whole,), parts) for whole, parts in splits),
        tuple(Regrouping(parts, (whole,)) for whole, parts in merges),
    )


class _Finder:
    """Finds the parts of wholes among projects of the other side; `side` is that of the wholes."""

    def __init__(self, comparer: "Comparer", side: int, others: "Sequence[Project]") -> None:
        self.comparer = comparer
        self.side = side
        self.known: dict[int, frozenset[object]] = {}
        self.others = others
        self.sharing: dict[object, list[int]] = {}
        for at, one in enumerate(others):
            for key in self._keys(one, 1 - side):
                self.sharing.setdefault(key, []).append(at)

    def find(
        self, wholes: "Sequence[tuple[Project, Project | None]]"
    ) -> "list[tuple[Project, tuple[Project, ...]]]":
        """Return the wholes that have parts, each with its parts; a project is part of one whole only."""
        found = []
        used: set[int] = set()
        for whole, partner in wholes if self.others else ():
            parts = self.parts_of(whole, partner, used)
            if parts:
                used.update(id(one) for one in parts)
                found.append((whole, parts))
        return found

    def parts_of(self, whole: "Project", partner: "Project | None", used: set[int]) -> "tuple[Project, ...]":
        """Return the projects of the other side that together are the whole, or nothing."""
        budget = _budget(whole)
        keys = self._keys(whole, self.side)
        if not budget or not keys:
            return ()
        likely = [one for one in self._likely(keys) if id(one) not in used and self._related(whole, one)]
        fixed = [partner] if partner is not None else []
        for size in range(2 - len(fixed), len(likely[:MOST_PARTS]) + 1):
            for chosen in combinations(likely[:MOST_PARTS], size):
                parts = (*fixed, *chosen)
                if self._adds_up(keys, budget, parts):
                    return parts
        return ()

    def _likely(self, keys: frozenset[object]) -> "list[Project]":
        """Return the projects that share indicators with a whole, those that share most first."""
        counts: dict[int, int] = {}
        for key in keys:
            others = self.sharing.get(key, ())
            if len(others) <= MOST_SHARING:
                for at in others:
                    counts[at] = counts.get(at, 0) + 1
        return [self.others[at] for at, _ in sorted(counts.items(), key=lambda one: (-one[1], one[0]))]

    def _adds_up(self, keys: frozenset[object], budget: "Fraction", parts: "Sequence[Project]") -> bool:
        amounts = [_budget(one) for one in parts]
        total = sum(one for one in amounts if one is not None)
        if None in amounts or abs(total - budget) * BUDGET_MOST > budget:
            return False
        union = frozenset[object]().union(*(self._keys(one, 1 - self.side) for one in parts))
        return len(keys & union) * 10 >= UNION_LEAST * len(keys | union)

    def _related(self, whole: "Project", part: "Project") -> bool:
        keys = self._keys(part, 1 - self.side)
        if 2 * len(self._keys(whole, self.side) & keys) >= len(keys):
            return True
        return name_score(self._name(whole, self.side), self._name(part, 1 - self.side)) >= RELATED_NAME

    def _keys(self, project: "Project", side: int) -> frozenset[object]:
        found = self.known.get(id(project))
        if found is None:
            wording = self.comparer.wordings[side]
            found = frozenset(
                indicator_key(one, wording, same_form=self.comparer.same_form) for one in project.indicators
            )
            self.known[id(project)] = found
        return found

    def _name(self, project: "Project", side: int) -> frozenset[str]:
        return bigrams(self.comparer.wordings[side].folded(project.name))


def _budget(project: "Project") -> "Fraction | None":
    return None if project.budget is None else project.budget.total.base
