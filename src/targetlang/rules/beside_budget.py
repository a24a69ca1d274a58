"""What is laid beside the budget of a project: its cost lines (测算) and its cost indicators.

Nothing is laid beside a budget that contradicts its own sources: that is told, and which of the two is right is not known.
Nor beside a budget of nothing.
"""

from decimal import Decimal

from targetlang.model.document import Department
from targetlang.records import define
from targetlang.records import frozen
from targetlang.rules.adding_up import NOTHING_AMISS
from targetlang.rules.adding_up import SLIP
from targetlang.rules.adding_up import Amiss
from targetlang.rules.adding_up import is_same
from targetlang.rules.adding_up import is_slip
from targetlang.rules.adding_up import money_amiss
from targetlang.rules.adding_up import sum_of
from targetlang.source.pattern import late
from targetlang.syntax.parse import part_span
from targetlang.units.amount import sum_of_ratios
from targetlang.units.quantity import Quantity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from targetlang.model.document import Project
    from targetlang.model.indicator import Indicator
    from targetlang.model.money import CostLine
    from targetlang.model.money import MoneyTree
    from targetlang.ports.rule import Scope
    from targetlang.units.amount import Amount
    from targetlang.units.dimension import Dimension

    Cost = tuple[Indicator, Amount]

_PLAIN = late(r"[0-9０-９][ \t\u3000]*(万?元)\Z")
_CEILINGS = (None, "le", "lt", "eq")


@frozen(eq=False)
class Lines:
    """Cost lines that do not make the budget: `found` is what they come to, `slipped` the one of the wrong unit, if it is that."""

    budget: "MoneyTree"
    all: "Sequence[CostLine]"
    found: Quantity
    slipped: "CostLine | None"


@frozen(eq=False)
class Costs:
    """Cost indicators of which something may be told: all of them, those exactly 10⁴ from the budget, and those above it.

    `found` is what all come to where that is less than the budget.
    """

    budget: "MoneyTree"
    all: "list[Cost]"
    found: Quantity | None
    slipped: "list[Cost]"
    above: "list[Cost]"


@define(eq=False)
class Sums:
    """What several rules ask about the money of a project or a department.

    `amiss` is what is wrong with it as such, `budget` one that something can be laid beside, `cost_rows` the rows where
    the form asks for money; `lines` and `costs` are there where something may have to be told of them.
    """

    amiss: Amiss
    budget: "MoneyTree | None"
    cost_rows: "list[Indicator]"
    lines: Lines | None
    costs: Costs | None


def sums_of(block: "Project | Department", scope: "Scope") -> Sums:
    """Return the sums of a project or a department; a department has no cost lines, and its rows no budget."""
    amiss = money_amiss(block)
    if isinstance(block, Department):
        return Sums(amiss, None, [], None, None)
    budget = _sound_budget(block, amiss)
    rows = [one for one in block.indicators if one.path.asks_money]
    if budget is None:
        return Sums(amiss, None, rows, None, None)
    # Of a project with a line that could not be read nobody can say what its lines come to.
    lines = None if id(block) in scope.unreadable else _lines_apart(budget, block.cost_lines)
    return Sums(amiss, budget, rows, lines, _costs_apart(budget, rows))


def are_sums_suspect(block: "Project | Department", scope: "Scope") -> bool:
    """Tell whether something may have to be told of the sums of a project or a department, as of few."""
    sums = scope.about(block, sums_of)
    return sums.amiss is not NOTHING_AMISS or sums.lines is not None or sums.costs is not None


def _sound_budget(project: "Project", amiss: Amiss) -> "MoneyTree | None":
    budget = project.budget
    if budget is None or budget.total.number <= 0:
        return None
    for one in amiss.uneven:
        if one.money is budget and one.of is None:
            return None
    return budget


def _lines_apart(budget: "MoneyTree", lines: "Sequence[CostLine]") -> Lines | None:
    """Return the cost lines of a project that do not make its budget, None where they do or there are none."""
    if not lines:
        return None
    amounts = [line.amount for line in lines if line.amount is not None]
    if len(amounts) < len(lines):
        return None
    above, below = sum_of_ratios((amount.numerator, amount.denominator) for amount in amounts)
    whole, parts = budget.total.ratio
    if above * parts == whole * below:
        return None
    found, total = Quantity(above, below), budget.total.quantity
    if len(lines) == 1:
        return Lines(budget, lines, found, lines[0] if is_slip(found, total) else None)
    return Lines(budget, lines, found, next((line for line in lines if _makes_up(line, found, total)), None))


def _makes_up(line: "CostLine", found: Quantity, total: Quantity) -> bool:
    """Tell whether the lines make the budget once this plain amount is 元 for 万元, or the other way round."""
    unit = unit_at_end(line)
    if line.amount is None or not unit:
        return False
    more, less = (1, SLIP) if unit == "万元" else (SLIP, 1)
    other = Quantity(line.amount.numerator * more, line.amount.denominator * less)
    return is_same(sum_of([found, other]).plus(line.amount, -1), total)


def unit_at_end(line: "CostLine") -> str:
    """Return 万元 or 元 where an expression ends in a number of them, else nothing."""
    found = _PLAIN.search(line.expression)
    return found[1] if found is not None else ""


def expression_span(line: "CostLine") -> tuple[int, int]:
    """Return (start, end) of the expression of a cost line in the file."""
    at = part_span(line.statement, "value")[0]
    return at, at + len(line.expression)


def _costs_apart(budget: "MoneyTree", rows: "list[Indicator]") -> Costs | None:
    """Return the cost indicators of a project where something may have to be told of them, None as mostly.

    All is well where each is no more than the budget, and together they are no less.
    """
    costs = _ceilings(rows, budget.total.unit.dimension)
    if not costs or _are_well(budget.total, costs):
        return None
    total = budget.total.quantity
    whole, below = budget.total.ratio
    found, per = sum_of_ratios(amount.ratio for _, amount in costs)
    slipped: list[Cost] = []
    above: list[Cost] = []
    for cost in costs:
        number, parts = cost[1].ratio
        if is_slip(cost[1].quantity, total):
            slipped.append(cost)
        elif number * below > whole * parts:
            above.append(cost)
    return Costs(budget, costs, Quantity(found, per) if found * below < whole * per else None, slipped, above)


def _ceilings(rows: "list[Indicator]", money: "Dimension") -> "list[Cost]":
    """Return the rows that are a ceiling for money, with it."""
    costs: list[Cost] = []
    for one in rows:
        target = one.target
        if target is not None and target.comparator in _CEILINGS:
            amount = target.amount
            if amount is not None and amount.unit.dimension is money:
                costs.append((one, amount))
    return costs


def _are_well(total: "Amount", costs: "list[Cost]") -> bool:
    """Tell whether all costs are in the unit of the budget, none is above it, and they are all of it, as nearly always."""
    unit, whole, found = total.unit, total.number, Decimal(0)
    for _, amount in costs:
        number = amount.number
        if amount.unit is not unit or number > whole or number * SLIP == whole:
            return False
        found += number
    return found >= whole
