"""D701: the budget went up while a target was loosened: more money for less."""

from targetlang.diff.changes import ProjectChange
from targetlang.diff.event import Draft
from targetlang.diff.event import Shown
from targetlang.diff.judge import PROJECT
from targetlang.diff.judge import Context
from targetlang.diff.judge import Judge
from targetlang.diff.relation import LOOSENED
from targetlang.diff.showing import quoted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


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
        one.new.name
        for one in change.indicators.pairs
        if any(target.relation.kind == LOOSENED and not _is_money(target.new) for target in one.targets)
    ]
    if names:
        facts = {"old": old.total.text, "new": new.total.text, "names": quoted(names)}
        shown = (Shown(old.total.text, old.total), Shown(new.total.text, new.total))
        yield Draft("D701", facts, ("预算", *sorted(names)), *shown, at=(old.statement, new.statement))


def _is_money(target: object) -> bool:
    amount = getattr(target, "amount", None)
    return amount is not None and amount.unit.dimension.powers == (("金额", 1),)


JUDGE = Judge(("D701",), PROJECT, judge)
