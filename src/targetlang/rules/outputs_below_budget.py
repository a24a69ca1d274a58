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
from targetlang.rules.beside_budget import sums_of
from targetlang.units.amount import is_less
from targetlang.units.amount import sum_of_ratios
from targetlang.units.dimension import MONEY
from targetlang.units.names import is_saving
from targetlang.units.quantity import Quantity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator
    from targetlang.model.target import Target
    from targetlang.ports.form import Path
    from targetlang.units.amount import Amount
    from targetlang.units.amount import Ratio

def _applies(path: "Path", target: "Target") -> bool:
    return path.asks_money and target.amount is not None and target.amount.unit.dimension.is_price


def _find(priced: "list[Indicator]", scope: Scope) -> tuple[Finding, ...]:
    project = scope.project
    assert project is not None  # noqa: S101 - rows are those of a project
    sums = scope.about(project, sums_of)
    budget, costs = sums.budget, sums.cost_rows
    if budget is None or project.cost_lines:
        return NOTHING
    total, numbers = budget.total.ratio, list(filter(None, map(_amount_of, project.indicators)))
    parts = [_explained_by(one, numbers, total) for one in costs]
    explained = sum_of_ratios([part for part in parts if part is not None])
    if None in parts or not is_less((explained[0] * 2, explained[1]), total):
        return NOTHING
    share = explained[0] * total[1] * 100, explained[1] * total[0]
    facts = {
        "product": Quantity(*explained, MONEY).print_in(budget.total.unit),
        "total": budget.total.text,
        "share": Quantity(*share).number_in(None, 1) + "%",
    }
    label = Label(budget.statement.source, *budget.span, "budget")
    first = priced[0]
    return (Finding("M124", first.statement.source, *amount_span(first), facts, (label,)),)


def _amount_of(one: "Indicator") -> "Amount | None":
    return one.target.amount if one.target is not None else None


def _counted_in(price: "Amount", numbers: "list[Amount]") -> "list[Amount]":
    """Return the amounts that, times a price, are money."""
    dimension = price.unit.dimension
    return [other for other in numbers if dimension.times(other.unit.dimension) is MONEY]


def _explained_by(cost: "Indicator", numbers: "list[Amount]", total: "Ratio") -> "Ratio | None":
    """Return the most money that a price stands for, nothing for a rate or the whole budget, None where nobody can say."""
    amount = _amount_of(cost)
    if amount is None or cost.target is None or cost.target.kind != "quantity":
        return None
    if amount.unit.dimension.is_price:
        counted = _counted_in(amount, numbers)
        return sum_of_ratios([_product(amount, other) for other in counted]) if counted else None
    is_ceiling_of_part = amount.unit.dimension is MONEY and is_less(amount.ratio, total) and not is_saving(cost.name)
    return None if is_ceiling_of_part else sum_of_ratios(())


def _product(one: "Amount", other: "Amount") -> "Ratio":
    (above, below), (number, per) = one.ratio, other.ratio
    return above * number, below * per


RULE = Rule("M124", "rows", _find, _applies)
