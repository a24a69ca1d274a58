"""Money: budgets with their sources, spending plans, cost lines, department tasks, bindings."""

from decimal import Decimal

from targetlang.records import define
from targetlang.syntax.tail import match_tail
from targetlang.units.amount import Amount
from targetlang.units.amount import sum_of_ratios

TYPE_CHECKING = False
if TYPE_CHECKING:

    from targetlang.model.indicator import BasisRef
    from targetlang.model.text import Field
    from targetlang.syntax.tree import Statement
    from targetlang.units.quantity import Quantity


@define(eq=False)
class FundingSource:
    """One source of money and its parts: `财政 34万元 (上级 20万元 + 本级 14万元)`.

    `at` is where the amount stands in the value of its statement, `length` how much of it is written (0: as much as
    the amount says; an expression is written longer or shorter than what it comes to).
    """

    name: str
    amount: Amount
    parts: tuple["FundingSource", ...]
    at: int
    length: int = 0

    def span(self, statement: "Statement") -> tuple[int, int]:
        """Return (start, end) of the amount in the file."""
        start = statement.value_start + self.at
        return start, start + (self.length or len(self.amount.text))


@define(eq=False)
class MoneyTree:
    """A total and where it comes from. A source left out is a blank cell, never zero."""

    statement: "Statement"
    total: Amount
    sources: tuple[FundingSource, ...]
    length: int = 0

    @property
    def span(self) -> tuple[int, int]:
        """(start, end) of the total in the file."""
        start = self.statement.value_start
        return start, start + (self.length or len(self.total.text))

    @property
    def adds_up(self) -> bool:
        """Tell whether the sources make the total, or none is written. Where they don't, nobody knows the total."""
        return not self.sources or makes(self.total, self.sources)


def makes(total: Amount, parts: tuple[FundingSource, ...]) -> bool:
    """Tell whether the parts add up to a total.

    Nearly always all is written in one unit, and then numbers can be added.
    """
    if len(parts) == 1 and parts[0].amount is total:
        return True
    unit, found = total.unit, Decimal(0)
    for part in parts:
        amount = part.amount
        if amount.unit is not unit:
            return _makes_exactly(total, parts)
        found += amount.number
    return found == total.number


def _makes_exactly(total: Amount, parts: tuple[FundingSource, ...]) -> bool:
    above, below = sum_of_ratios(part.amount.ratio for part in parts)
    whole, per = total.ratio
    return above * per == whole * below


@define(eq=False)
class Milestone:
    """One checkpoint of a spending plan; `share` is cumulative, a percentage or money as the form says.

    `by_at` and `at` are where the checkpoint and its share stand in the value of a statement: plans that are
    written alike share their checkpoints. `by_length` is there where a checkpoint is spread by blanks.
    """

    by: str
    share: Amount
    by_at: int
    at: int
    length: int = 0
    by_length: int = 0

    def by_span(self, statement: "Statement") -> tuple[int, int]:
        """Return (start, end) of the checkpoint in the file."""
        start = statement.value_start + self.by_at
        return start, start + (self.by_length or len(self.by))

    def span(self, statement: "Statement") -> tuple[int, int]:
        """Return (start, end) of the share in the file."""
        start = statement.value_start + self.at
        return start, start + (self.length or len(self.share.text))


@define(eq=False)
class DisbursementPlan:
    """资金支出计划: checkpoints in the order written."""

    statement: "Statement"
    milestones: tuple[Milestone, ...]


@define(eq=False)
class CostLine:
    """测算: one line of the cost estimate. `amount` is None where the expression can't be read."""

    statement: "Statement"
    name: str
    amount: "Quantity | None"
    description: str | None
    basis: tuple["BasisRef", ...]
    fields: "tuple[Field, ...]" = ()

    @property
    def expression(self) -> str:
        """The expression as it is written."""
        return match_tail(self.statement.value or "")["value"]


@define(eq=False)
class Task:
    """任务: one of the department's main tasks of the year, with its money and what it is."""

    statement: "Statement"
    name: str
    money: MoneyTree | None
    content: str | None
    basis: tuple["BasisRef", ...]
    fields: "tuple[Field, ...]" = ()


@define(eq=False)
class Binding:
    """令: a named quantity. `value` is None where the expression can't be read or leads in a circle."""

    statement: "Statement"
    name: str
    expression: str
    value: "Quantity | None"
