"""D702: the budget went down and no target changed: either there was air in it, or the targets won't be reached."""

from targetlang.diff.changes import ProjectChange
from targetlang.diff.event import Draft
from targetlang.diff.event import Shown
from targetlang.diff.judge import PROJECT
from targetlang.diff.judge import Context
from targetlang.diff.judge import Judge
from targetlang.diff.relation import EQUIVALENT
from targetlang.diff.relation import SAME

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from targetlang.diff.changes import IndicatorChanges
    from targetlang.model.indicator import Indicator
    from targetlang.units.amount import Amount


def judge(change: ProjectChange, context: Context) -> "Iterator[Draft]":
    """Yield the event for a project with indicators, all of which ask for what they asked for.

    A cost that only repeats the budget goes with it and counts as unchanged.
    """
    del context
    old = change.old.budget if change.old is not None else None
    new = change.new.budget
    if change.regrouping is not None or old is None or new is None or not change.new.indicators:
        return
    if old.total.unit.dimension != new.total.unit.dimension or not 0 < new.total.base < old.total.base:
        return
    if any(map(_unread, (*change.new.indicators, *(change.old.indicators if change.old else ())))):
        return  # nobody knows whether they changed
    if all(_kept(one, old.total, new.total) for one in change.indicators.nested):
        facts = {"old": old.total.text, "new": new.total.text}
        shown = (Shown(old.total.text, old.total), Shown(new.total.text, new.total))
        yield Draft("D702", facts, ("预算", "指标值"), *shown, at=(old.statement, new.statement))


def _unread(indicator: "Indicator") -> bool:
    return bool(indicator.unread) or any(map(_unread, indicator.parts or ()))


def _kept(changes: "IndicatorChanges", old: "Amount", new: "Amount") -> bool:
    """Tell whether all of a list ask for what they asked for."""
    if changes.added or changes.removed:
        return False
    moved = [one for pair in changes.pairs for one in pair.targets if one.relation.kind not in (SAME, EQUIVALENT)]
    return all(_repeats(one.old, old) and _repeats(one.new, new) for one in moved)


def _repeats(target: object, total: object) -> bool:
    amount = getattr(target, "amount", None)
    return amount is not None and bool(amount.same_value(total))


JUDGE = Judge(("D702",), PROJECT, judge)
