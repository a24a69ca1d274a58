"""The checkpoints of a spending plan, as the rules about plans look at them: in order, cumulative, one cell each.

Where a checkpoint stands twice (M113) nothing else is told of the plan; where the shares are those of each period (M107),
nothing about how they grow.
"""

from decimal import Decimal
from itertools import pairwise

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.money import DisbursementPlan
    from targetlang.model.money import Milestone
    from targetlang.ports.form import Form
    from targetlang.units.amount import Amount

    Pair = tuple[Milestone, Milestone]


def first_repeated(plan: "DisbursementPlan") -> "Pair | None":
    """Return the first checkpoint that stands twice: where it stands first, and where again."""
    seen: dict[str, Milestone] = {}
    for stone in plan.milestones:
        first = seen.setdefault(stone.by, stone)
        if first is not stone:
            return first, stone
    return None


def first_displaced(plan: "DisbursementPlan", form: "Form | None") -> "Pair | None":
    """Return the first two neighbours that stand in another order than the form has them."""
    if form is None or not form.checkpoints or first_repeated(plan) is not None:
        return None
    order = form.checkpoints.index
    return next(((before, here) for before, here in pairwise(plan.milestones) if order(here.by) < order(before.by)), None)


def in_order(plan: "DisbursementPlan", form: "Form | None") -> "list[Milestone]":
    """Return the checkpoints in the order of the form, as written where it has none."""
    if form is None or not form.checkpoints:
        return list(plan.milestones)
    order = form.checkpoints.index
    return sorted(plan.milestones, key=lambda one: order(one.by))


def shares_in_order(plan: "DisbursementPlan", form: "Form | None") -> "list[Milestone]":
    """Return the checkpoints in order where they hold shares, none where they hold money or one stands twice."""
    of_money = form is not None and form.checkpoint_kind == "amount"
    return [] if of_money or first_repeated(plan) is not None else in_order(plan, form)


def are_of_periods(stones: "list[Milestone]") -> bool:
    """Tell whether the shares are those of each period: they add up to the whole."""
    shares = [share_of(one.share) for one in stones]
    return sum(shares) == 1 and shares[-1] != 1


def cumulative(plan: "DisbursementPlan", form: "Form | None") -> "list[Milestone]":
    """Return the checkpoints in order where their shares are meant to be cumulative, none where they are not."""
    stones = shares_in_order(plan, form)
    return [] if are_of_periods(stones) else stones


def first_fall(stones: "list[Milestone]") -> "Pair | None":
    """Return the first two neighbours of which the second has the smaller share."""
    return next(((before, here) for before, here in pairwise(stones) if share_of(here.share) < share_of(before.share)), None)


def share_of(amount: "Amount") -> Decimal:
    """Return a share of the whole; exact, for the units of a ratio are powers of ten."""
    return amount.number * amount.unit.numerator / amount.unit.denominator


def whole_span(plan: "DisbursementPlan") -> tuple[int, int]:
    """Return (start, end) of all checkpoints in the file."""
    return plan.milestones[0].by_span(plan.statement)[0], plan.milestones[-1].span(plan.statement)[1]
