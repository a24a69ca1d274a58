"""What became of the indicators of a project that was split, or of several that were merged: both sides taken together.

An indicator of the whole is compared with those of that place and name in its parts. A count, or another amount that
adds up, is compared with the sum of the parts; a rate or a time each part has to keep for itself.
"""

from targetlang.diff.acceptable import relate
from targetlang.diff.changes import IndicatorChange
from targetlang.diff.changes import IndicatorChanges
from targetlang.diff.changes import TargetChange
from targetlang.diff.content import same_target
from targetlang.diff.direction import common_scale
from targetlang.diff.direction import scale_of
from targetlang.diff.match_indicators import match_indicators
from targetlang.diff.relation import EQUIVALENT
from targetlang.diff.relation import SAME
from targetlang.diff.similarity import indicator_key
from targetlang.diff.totals import total_of
from targetlang.records import evolve

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from targetlang.diff.changes import DepartmentChange
    from targetlang.diff.changes import ProjectChange
    from targetlang.diff.changes import Regrouping
    from targetlang.diff.compare_blocks import Comparer
    from targetlang.model.document import Project
    from targetlang.model.indicator import Indicator
    from targetlang.model.target import Target


def compare_regrouped(
    departments: "Sequence[DepartmentChange]", groups: "Sequence[Regrouping]", comparer: "Comparer"
) -> "tuple[DepartmentChange, ...]":
    """Return the departments; what was split or merged gets the changes of its indicators from the whole group."""
    if not groups:
        return tuple(departments)
    found: dict[int, tuple[Regrouping, IndicatorChanges]] = {}
    for one in groups:
        for project, changes in _Group(one, comparer).compare():
            found.setdefault(id(project), (one, changes))

    def regrouped(change: "ProjectChange") -> "ProjectChange":
        its = found.get(id(change.new))
        return change if its is None else evolve(change, regrouping=its[0], indicators=its[1])

    def within(change: "DepartmentChange") -> "DepartmentChange":
        return evolve(
            change,
            projects=tuple(regrouped(one) for one in change.projects),
            entities=tuple(within(one) for one in change.entities),
        )

    return tuple(within(one) for one in departments)


class _Group:
    def __init__(self, group: "Regrouping", comparer: "Comparer") -> None:
        self.group = group
        self.comparer = comparer
        self.found: dict[int, IndicatorChange] = {}
        self.budgets = {id(one): project.budget for project in (*group.old, *group.new) for one in project.indicators}

    def compare(self) -> "list[tuple[Project, IndicatorChanges]]":
        """Return the changes for each project of the new side; what went is told at the first."""
        old, new = (self._by_key(side, at) for at, side in enumerate((self.group.old, self.group.new)))
        gone: list[Indicator] = []
        for key, olds in old.items():
            news = new.get(key, [])
            if news and 1 in (len(olds), len(news)):
                self._join(olds, news)
            else:
                gone += olds
        come = [one for news in new.values() for one in news if id(one) not in self.found]
        matched = set()
        for pair in match_indicators(gone, come, self.comparer.wordings, same_form=self.comparer.same_form):
            matched.add(pair.old)
            one = come[pair.new]
            self.found[id(one)] = self.comparer.indicator(gone[pair.old], one, pair.stage, pair.score)
        removed = tuple(one for at, one in enumerate(gone) if at not in matched)
        return [
            (project, IndicatorChanges(tuple(self._change(one) for one in project.indicators), () if at else removed))
            for at, project in enumerate(self.group.new)
        ]

    def _change(self, indicator: "Indicator") -> IndicatorChange:
        return self.found.get(id(indicator)) or IndicatorChange(None, indicator)

    def _by_key(self, projects: "Sequence[Project]", side: int) -> "dict[object, list[Indicator]]":
        found: dict[object, list[Indicator]] = {}
        for project in projects:
            for one in project.indicators:
                key = indicator_key(one, self.comparer.wordings[side], same_form=self.comparer.same_form)
                found.setdefault(key, []).append(one)
        return found

    def _join(self, olds: "list[Indicator]", news: "list[Indicator]") -> None:
        """Compare one indicator with those of its place and name on the other side: as a whole with the first.

        A cost that only repeats the budget of its project goes with the budgets, of which the split or merge tells.
        """
        first = self.comparer.indicator(olds[0], news[0])
        if all(map(self._repeats_budget, (*olds, *news))):
            targets: list[tuple[TargetChange, ...]] = [()] * len(news)
        elif len(olds) == len(news) == 1:
            targets = [first.targets]
        else:
            targets = self._targets(olds, news)
        if len(news) == 1:
            targets = [tuple(one for each in targets for one in each)]
        rest = [IndicatorChange(olds[0], one) for one in news[1:]]
        for one, its in zip((first, *rest), targets, strict=True):
            parts = one.parts or (("target",) if its else ())
            alike = len(olds) == len(news) or all(same_target(before.target, one.new.target) for before in olds)
            self.found[id(one.new)] = evolve(one, parts=parts, targets=its, shared=not alike)

    def _repeats_budget(self, one: "Indicator") -> bool:
        budget, amount = self.budgets[id(one)], None if one.target is None else one.target.amount
        return budget is not None and amount is not None and amount.same_value(budget.total)

    def _targets(self, olds: "list[Indicator]", news: "list[Indicator]") -> list[tuple[TargetChange, ...]]:
        """Return how the targets stand to each other, for each indicator of the side with several."""
        found: list[list[TargetChange]] = [[] for _ in range(max(len(olds), len(news)))]
        both = (*olds, *news)
        unread = {column for one in both for column in one.unread}
        scale = common_scale(scale_of(olds[0]), scale_of(news[0]))
        for column in dict.fromkeys((None, *(column for one in both for column in one.targets or ()))):
            first, second = ([_target(one, column) for one in side] for side in (olds, news))
            sums = [total_of(side, both[0].name, scale) for side in (first, second)]
            divided = None not in sums
            pairs = [(sums[0], sums[1])] if divided else [(one, other) for one in first for other in second]
            for at, (one, other) in enumerate(pairs if column not in unread else ()):
                relation = relate(one, other, scale, self.comparer.wordings)
                if not same_target(one, other) and not (divided and relation.kind in (SAME, EQUIVALENT)):
                    found[at].append(TargetChange(column, one, other, relation))
        return [tuple(one) for one in found]


def _target(indicator: "Indicator", column: str | None) -> "Target | None":
    return indicator.target if column is None else (indicator.targets or {}).get(column)
