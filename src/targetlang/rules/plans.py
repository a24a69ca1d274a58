"""Spending plans: the form's checkpoints in order, cumulative, ending in 100%."""

from decimal import Decimal

from targetlang.diagnostics import Label
from targetlang.model.document import Document
from targetlang.model.money import DisbursementPlan
from targetlang.ports.form import Form
from targetlang.resolve.report import Report
from targetlang.resolve.report import replacing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.units.amount import Amount


def check(document: Document, form: Form | None, report: Report) -> None:
    """Report M106 to M108, M110, M112 and M113."""
    if form is not None and form.checkpoint_kind != "percent":
        return
    # Plans that are written alike share their checkpoints: one without a finding is looked at once.
    sound: set[int] = set()
    for project in document.projects:
        for held in project.fields.values():
            plan = held.value
            if isinstance(plan, DisbursementPlan) and plan.milestones and id(plan.milestones) not in sound:
                count = len(report.findings)
                _check_plan(plan, form, report)
                if len(report.findings) == count:
                    sound.add(id(plan.milestones))


def _check_plan(plan: DisbursementPlan, form: Form | None, report: Report) -> None:
    where, source = plan.statement, plan.statement.source
    stones = list(plan.milestones)
    for stone in stones:
        first = next(one for one in stones if one.by == stone.by)
        if first is not stone:
            label = Label(source, *first.by_span(where), "first")
            report.add("M113", source, stone.by_span(where), {"checkpoint": stone.by}, labels=(label,))
            return
    if form is not None and form.checkpoints:
        order = {by: at for at, by in enumerate(form.checkpoints)}
        late = next((at for at in range(1, len(stones)) if order[stones[at].by] < order[stones[at - 1].by]), None)
        if late is not None:
            before, here = stones[late - 1], stones[late]
            stones.sort(key=lambda one: order[one.by])
            whole = (plan.milestones[0].by_span(where)[0], plan.milestones[-1].span(where)[1])
            text = ", ".join(f"{one.by} {one.share.text}" for one in stones)
            label = Label(source, *before.by_span(where), "before")
            facts = {"checkpoint": here.by, "before": before.by}
            report.add("M110", source, here.by_span(where), facts, labels=(label,), fixes=replacing("safe", whole, text))
    shares = [_share(one.share) for one in stones]
    falls = next((at for at in range(1, len(shares)) if shares[at] < shares[at - 1]), None)
    last = stones[-1]
    if sum(shares) == 1 and len(shares) > 1 and shares[-1] != 1:
        total, parts = shares[0] * 0, []
        for one in stones:
            total += _share(one.share)
            parts.append(f"{one.by} {_percent(total)}")
        proposal = ", ".join(parts)
        whole = (plan.milestones[0].by_span(where)[0], plan.milestones[-1].span(where)[1])
        report.add("M107", source, last.span(where), {"proposal": proposal}, fixes=replacing("confirm", whole, proposal))
        return
    if falls is not None:
        before, here = stones[falls - 1], stones[falls]
        label = Label(source, *before.span(where), "before")
        facts = {
            "checkpoint": here.by,
            "percent": here.share.text,
            "before": before.by,
            "before_percent": before.share.text,
        }
        report.add("M106", source, here.span(where), facts, labels=(label,))
    elif shares[-1] != 1:
        report.add("M108", source, last.span(where), {"checkpoint": last.by, "percent": last.share.text})
    elif not any(shares[:-1]) and form is not None and last.by == form.checkpoints[-1]:
        report.add("M112", source, (stones[0].by_span(where)[0], last.span(where)[1]), {"checkpoint": last.by})


def _share(amount: "Amount") -> Decimal:
    """Return a share of the whole; exact, for the units of a ratio are powers of ten."""
    return amount.number * amount.unit.numerator / amount.unit.denominator


def _percent(share: Decimal) -> str:
    from targetlang.units.quantity import Quantity
    from targetlang.units.registry import shipped

    unit = shipped().find("%")
    assert unit is not None  # noqa: S101 - shipped
    return Quantity(*share.as_integer_ratio(), unit.dimension, unit).print_in()
