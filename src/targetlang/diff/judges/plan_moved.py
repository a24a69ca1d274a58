"""D211, D212, D213: the spending plan is earlier, later, or has other checkpoints.

Shares are compared checkpoint by checkpoint; a plan in amounts is compared by its shares of the last amount. With other
checkpoints a plan says something else, so nothing is called earlier or later.
"""

from targetlang.diff.event import Draft
from targetlang.diff.event import Shown
from targetlang.diff.judge import BLOCK
from targetlang.diff.judge import Block
from targetlang.diff.judge import Context
from targetlang.diff.judge import Judge
from targetlang.diff.showing import plan_text
from targetlang.model.money import DisbursementPlan

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from fractions import Fraction


def judge(block: Block, context: Context) -> "Iterator[Draft]":
    """Yield what became of each spending plan."""
    del context
    for one in block.fields:
        old = one.old.value if one.old is not None else None
        new = one.new.value if one.new is not None else None
        first = old if isinstance(old, DisbursementPlan) else None
        second = new if isinstance(new, DisbursementPlan) else None
        if not one.changed or (first is None and second is None):
            continue
        found = _direction(_shares(first), _shares(second))
        if found is not None:
            code, variant = found
            sides = (plan_text(first), plan_text(second))
            facts = {"old": sides[0], "new": sides[1], "variant": variant}
            at = (first.statement if first else None, second.statement if second else None)
            path = (one.key, *((one.column,) if one.column else ()))
            yield Draft(code, facts, path, Shown(sides[0]), Shown(sides[1]), at=at)


def _shares(plan: DisbursementPlan | None) -> "dict[str, Fraction]":
    if plan is None:
        return {}
    last = plan.milestones[-1].share.base if plan.milestones else 0
    money = bool(plan.milestones) and plan.milestones[-1].share.unit.dimension.powers == (("金额", 1),)
    return {one.by: one.share.base / last if money and last else one.share.base for one in plan.milestones}


def _direction(old: "dict[str, Fraction]", new: "dict[str, Fraction]") -> tuple[str, str] | None:
    if old.keys() != new.keys():
        return "D213", ""
    differences = [new[by] - share for by, share in old.items() if new[by] != share]
    if not differences:
        return None
    if all(one > 0 for one in differences):
        return "D211", ""
    if all(one < 0 for one in differences):
        return "D212", ""
    return "D213", "mixed"


JUDGE = Judge(("D211", "D212", "D213"), BLOCK, judge)
