"""D701: the budget went up while a target was loosened: more money for less. A 其中 counts like its whole."""

from targetlang.diff.changes import ProjectChange
from targetlang.diff.direction import HIGHER
from targetlang.diff.direction import scale_of
from targetlang.diff.event import Draft
from targetlang.diff.event import Shown
from targetlang.diff.judge import PROJECT
from targetlang.diff.judge import Context
from targetlang.diff.judge import Judge
from targetlang.diff.relation import LOOSENED
from targetlang.diff.showing import in_column
from targetlang.diff.showing import quoted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from targetlang.model.indicator import Indicator
    from targetlang.model.target import Target


def judge(change: ProjectChange, context: Context) -> "Iterator[Draft]":
    """Yield the event once for a project, with the targets it is about. A cost that may rise with the budget is none."""
    del context
    old = change.old.budget if change.old is not None else None
    new = change.new.budget
    if change.regrouping is not None or old is None or new is None or old.total.unit.dimension != new.total.unit.dimension:
        return
    if new.total.base <= old.total.base:
        return
    names = [
        in_column(one.new.name, target.column)
        for changes in change.indicators.nested
        for one in changes.pairs
        for target in one.targets
        if target.relation.kind == LOOSENED and not _is_cost(one.new, target.new)
    ]
    if names:
        facts = {"old": old.total.text, "new": new.total.text, "names": quoted(names)}
        shown = (Shown(old.total.text, old.total), Shown(new.total.text, new.total))
        yield Draft("D701", facts, ("预算", *sorted(names)), *shown, at=(old.statement, new.statement))


def _is_cost(indicator: "Indicator", target: "Target | None") -> bool:
    """Tell whether a target limits money that is spent; money that is to be raised (税收收入 ≥500万元) is none."""
    if target is None or target.amount is None or target.amount.unit.dimension.powers != (("金额", 1),):
        return False
    return scale_of(indicator).direction != HIGHER and target.comparator not in ("ge", "gt")


JUDGE = Judge(("D701",), PROJECT, judge)
