"""Fault: quantity times unit cost explains less than half of the budget.

Why: number, unit cost and money have to fit together (财预〔2015〕88号, 相应匹配): where 500亩 at 1600元/亩 is 80万元 and the
budget 854万元, nobody can say what most of the money buys. All that can be counted is counted in favour of the project: a price
is multiplied by all indicators of its unit. Nothing is told where a cost has no number, where nothing is counted in the unit of a
price, where other costs are ceilings for parts of the money (M104 adds those up), and where cost lines (测算) say it in full.
Bad: `产出.数量 造林面积: 500亩` and `产出.成本 造林单价: ≤1600元/亩` with a budget of 854万元
Good: the same with a budget of 80万元
"""

from targetlang.diagnostics import Finding
from targetlang.diagnostics import Label
from targetlang.model.places import amount_span
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.units.dimension import MONEY
from targetlang.units.names import is_saving
from targetlang.units.quantity import Quantity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fractions import Fraction

    from targetlang.model.document import Project
    from targetlang.model.indicator import Indicator
    from targetlang.units.amount import Amount

_HALF = 2


def _find(project: "Project", _scope: Scope) -> tuple[Finding, ...]:
    budget = project.budget
    if budget is None or not budget.adds_up or project.cost_lines:
        return NOTHING
    costs = [one for one in project.indicators if one.path.asks_money]
    priced = [one for one in costs if one.target is not None and one.target.amount is not None and one.target.amount.unit.dimension.is_price]
    if not priced or any(_makes_half(one, project, budget.total) for one in priced):
        return NOTHING
    total = budget.total.base
    parts = [_explained_by(one, project, total) for one in costs]
    if None in parts:
        return NOTHING
    explained = sum((part for part in parts if part is not None), start=total * 0)
    if explained * _HALF >= total:
        return NOTHING
    facts = {
        "product": Quantity.of(explained, MONEY).print_in(budget.total.unit),
        "total": budget.total.text,
        "share": Quantity.of(explained * 100 / total).number_in(None, 1) + "%",
    }
    label = Label(budget.statement.source, *budget.span, "budget")
    return (Finding("M124", priced[0].statement.source, *amount_span(priced[0]), facts, (label,)),)


def _makes_half(price: "Indicator", project: "Project", total: "Amount") -> bool:
    """Tell whether a price times one of the numbers is half of the money already."""
    assert price.target is not None  # noqa: S101 - a price is an amount
    assert price.target.amount is not None  # noqa: S101 - as above
    money, per = price.target.amount.ratio
    whole, below = total.ratio
    numbers = [amount.ratio for amount in _counted_in(price.target.amount, project)]
    return any(money * above * below * _HALF >= whole * per * parts for above, parts in numbers)


def _counted_in(price: "Amount", project: "Project") -> "list[Amount]":
    """Return the amounts that, times a price, are money."""
    dimension = price.unit.dimension
    amounts = [one.target.amount for one in project.indicators if one.target is not None]
    return [amount for amount in amounts if amount is not None and dimension.times(amount.unit.dimension) is MONEY]


def _explained_by(cost: "Indicator", project: "Project", total: "Fraction") -> "Fraction | None":
    """Return the most money that a price stands for, nothing for a rate or the whole budget, None where nobody can say."""
    target = cost.target
    if target is None or target.amount is None or target.kind != "quantity":
        return None
    amount = target.amount
    if amount.unit.dimension.is_price:
        counted = [other.base for other in _counted_in(amount, project)]
        return amount.base * sum(counted) if counted else None
    is_ceiling_of_part = amount.unit.dimension == MONEY and amount.base < total and not is_saving(cost.name)
    return None if is_ceiling_of_part else total * 0


RULE = Rule("M124", "project", _find)
