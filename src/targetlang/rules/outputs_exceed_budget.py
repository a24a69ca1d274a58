"""Fault: quantity times unit cost is more than the budget.

Why: the number of things and what each of them costs say together what the project needs; where that is more than the budget,
one of the three is wrong (财预〔2015〕88号, 相应匹配). Both are compared by their units: 元/平方米 goes with the one 数量
indicator that is an area.
Bad: `产出.数量 硬化面积: 800平方米` and `产出.成本 硬化单价: ≤3000元/平方米` with a budget of 34万元
Good: the same with a budget of 240万元
"""

from targetlang.diagnostics import Finding
from targetlang.diagnostics import Label
from targetlang.model.places import amount_span
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.rules.beside_budget import sums_of
from targetlang.units.dimension import MONEY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Project
    from targetlang.model.indicator import Indicator
    from targetlang.model.target import Target
    from targetlang.ports.form import Path


def _applies(_path: "Path", target: "Target") -> bool:
    return target.amount is not None and target.amount.unit.dimension.is_price


def _find(priced: "list[Indicator]", scope: Scope) -> "list[Finding] | tuple[Finding, ...]":
    project = scope.project
    budget = scope.about(project, sums_of).budget if project is not None else None
    if project is None or budget is None:
        return NOTHING
    found: list[Finding] = []
    for one in priced:
        counted = _counted_by(one, project)
        if counted is None or one.target is None or one.target.amount is None:
            continue
        assert counted.target is not None  # noqa: S101 - chosen by _counted_by
        assert counted.target.amount is not None  # noqa: S101 - as above
        (price, per), (number, parts), (total, below) = one.target.amount.ratio, counted.target.amount.ratio, budget.total.ratio
        if price * number * below <= total * per * parts:
            continue
        product = one.target.amount.quantity.times(counted.target.amount.quantity)
        facts = {
            "price": one.target.amount.text,
            "quantity": counted.target.amount.text,
            "product": product.print_in(budget.total.unit),
            "total": budget.total.text,
        }
        labels = (
            Label(counted.statement.source, *amount_span(counted), "quantity"),
            Label(budget.statement.source, *budget.span, "budget"),
        )
        found.append(Finding("M121", one.statement.source, *amount_span(one), facts, labels))
    return found


def _counted_by(one: "Indicator", project: "Project") -> "Indicator | None":
    """Return the only 数量 indicator that, times the price, is money; with two of them nobody knows which is meant.

    A range counts with its lower end.
    """
    assert one.target is not None  # noqa: S101 - priced
    assert one.target.amount is not None  # noqa: S101 - priced
    price = one.target.amount.unit.dimension
    found = [
        other
        for other in project.indicators
        if other.path.short == "数量"
        and other.target is not None
        and other.target.amount is not None
        and price.times(other.target.amount.unit.dimension) == MONEY
    ]
    return found[0] if len(found) == 1 else None


RULE = Rule("M121", "rows", _find, _applies)
