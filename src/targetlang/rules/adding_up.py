"""Money that has to add up, as the rules about sums look at it: sources to their whole, and what is told of a sum.

One cause is one finding: where whole and parts are exactly 10⁴ apart (U104) no mismatch is told.
"""

from targetlang.model.document import Department
from targetlang.model.money import MoneyTree
from targetlang.model.money import makes
from targetlang.records import frozen
from targetlang.units.quantity import Quantity
from targetlang.units.registry import shipped

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from targetlang.model.document import Project
    from targetlang.model.money import FundingSource
    from targetlang.units.amount import Amount

    Keyed = tuple[str, MoneyTree]
    Block = Project | Department

SLIP = 10_000
"""How far apart amounts are where 元 and 万元 are confused."""

_SHORT = 2


@frozen(eq=False)
class Uneven:
    """A whole that its parts do not make: all the money under a key, or one source of it (`of`)."""

    key: str
    money: MoneyTree
    of: "FundingSource | None"

    @property
    def total(self) -> "Amount":
        """The whole."""
        return self.money.total if self.of is None else self.of.amount

    @property
    def parts(self) -> "tuple[FundingSource, ...]":
        """What should make it."""
        return self.money.sources if self.of is None else self.of.parts

    @property
    def found(self) -> Quantity:
        """What the parts come to."""
        return sum_of([part.amount.quantity for part in self.parts])

    @property
    def span(self) -> tuple[int, int]:
        """(start, end) of the whole in the file."""
        return self.money.span if self.of is None else self.of.span(self.money.statement)

    @property
    def is_slip(self) -> bool:
        """Tell whether whole and parts are exactly 10⁴ apart."""
        return is_slip(self.found, self.total.quantity)


@frozen(eq=False)
class Amiss:
    """What is wrong with money as such in a project or a department: wholes that their parts do not make, budgets of nothing."""

    uneven: list[Uneven]
    zero: list[MoneyTree]


NOTHING_AMISS = Amiss([], [])


def money_amiss(block: "Block") -> Amiss:
    """Return what is wrong with money as such, NOTHING_AMISS as nearly always."""
    uneven: list[Uneven] = []
    zero: list[MoneyTree] = []
    for key, money in _money_of(block):
        if not money.total.number and key == "预算":
            zero.append(money)
        if money.sources:
            if not makes(money.total, money.sources) and not _parts_make(money):
                uneven.append(Uneven(key, money, None))
            for source in money.sources:
                if source.parts:
                    _look_into(key, money, source, uneven)
    return Amiss(uneven, zero) if uneven or zero else NOTHING_AMISS


def _money_of(block: "Block") -> "list[Keyed]":
    """Return everything written as a whole with its sources, with its key."""
    found = [(held.spec.key, value) for held in block.fields.values() if isinstance(value := held.value, MoneyTree)]
    if isinstance(block, Department):
        found += [("任务", task.money) for task in block.tasks if task.money is not None]
    return found


def _parts_make(money: MoneyTree) -> bool:
    """Tell whether a whole is what its sources come to by their own parts: then a source is wrong, and told, not the whole."""
    by_parts = [sum_of([part.amount.quantity for part in source.parts or (source,)]) for source in money.sources]
    return is_same(sum_of(by_parts), money.total.quantity)


def _look_into(key: str, money: MoneyTree, source: "FundingSource", found: list[Uneven]) -> None:
    """Add a source that its parts do not make, and those below it."""
    if not makes(source.amount, source.parts):
        found.append(Uneven(key, money, source))
    for part in source.parts:
        if part.parts:
            _look_into(key, money, part, found)


def sum_of(quantities: "Sequence[Quantity]") -> Quantity:
    """Return the sum of some quantities, one at least."""
    total = quantities[0]
    for quantity in quantities[1:]:
        total = total.plus(quantity)
    return total


def is_slip(one: Quantity, other: Quantity) -> bool:
    """Tell whether two values are exactly 10⁴ apart."""
    left, right = one.numerator * other.denominator, other.numerator * one.denominator
    return left * SLIP == right or left == right * SLIP


def is_same(one: Quantity, other: Quantity) -> bool:
    """Tell whether two values of one dimension are equal, whatever they are written in."""
    return one.numerator * other.denominator == other.numerator * one.denominator


def sum_facts(found: Quantity, total: "Amount") -> dict[str, str]:
    """Return what every sentence about a sum that does not make its total names."""
    whole, below = total.ratio
    difference = Quantity(abs(found.numerator * below - whole * found.denominator), found.denominator * below)
    return {"total": total.text, "sum": printed(found, total), "difference": printed(difference, total)}


def printed(value: Quantity, like: "Amount") -> str:
    """Return a sum of money in the unit of an amount, or in 元 where that would need many digits."""
    unit = like.unit
    money = Quantity(value.numerator, value.denominator, unit.dimension, unit)
    small = 0 < money.numerator * unit.denominator < money.denominator * unit.numerator
    digits = money.number_in(unit)
    if small or len(digits.partition(".")[2]) > _SHORT:
        return money.print_in(shipped().find("元"))
    return digits + unit.symbol
