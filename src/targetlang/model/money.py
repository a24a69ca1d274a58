"""Money: budgets with their sources, spending plans, cost lines, department tasks, bindings."""

from attrs import define

from targetlang.units.amount import Amount

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import BasisRef
    from targetlang.model.text import Field
    from targetlang.syntax.tree import Statement
    from targetlang.units.quantity import Quantity


@define(eq=False)
class FundingSource:
    """One source of money and its parts: `财政 34万元 (上级 20万元 + 本级 14万元)`.

    `span` is (start, end) of the amount, `name_span` of the name, both as offsets in the statement's file.
    """

    name: str
    amount: Amount
    parts: tuple["FundingSource", ...]
    name_span: tuple[int, int]
    span: tuple[int, int]


@define(eq=False)
class MoneyTree:
    """A total and where it comes from. A source left out is a blank cell, never zero."""

    statement: "Statement"
    total: Amount
    sources: tuple[FundingSource, ...]
    span: tuple[int, int]


@define(eq=False)
class Milestone:
    """One checkpoint of a spending plan; `share` is cumulative, a percentage or money as the form says."""

    by: str
    share: Amount
    by_span: tuple[int, int]
    span: tuple[int, int]


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
    expression: str
    amount: "Quantity | None"
    description: str | None
    basis: tuple["BasisRef", ...]
    fields: list["Field"]


@define(eq=False)
class Task:
    """任务: one of the department's main tasks of the year, with its money and what it is."""

    statement: "Statement"
    name: str
    money: MoneyTree | None
    content: str | None
    basis: tuple["BasisRef", ...]
    fields: list["Field"]


@define(eq=False)
class Binding:
    """令: a named quantity. `value` is None where the expression can't be read or leads in a circle."""

    statement: "Statement"
    name: str
    expression: str
    value: "Quantity | None"
