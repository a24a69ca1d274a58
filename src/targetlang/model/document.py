"""Departments, projects and the document that holds them."""

from targetlang.model.indicator import Basis
from targetlang.model.indicator import BasisRef
from targetlang.model.indicator import Indicator
from targetlang.model.indicator import IndicatorGroup
from targetlang.model.money import Binding
from targetlang.model.money import CostLine
from targetlang.model.money import Task
from targetlang.model.text import Field
from targetlang.records import define
from targetlang.records import field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from targetlang.model.money import DisbursementPlan
    from targetlang.model.money import MoneyTree
    from targetlang.model.text import Text
    from targetlang.syntax.tree import Statement


@define(eq=False)
class Project:
    """One budget project (项目) and everything written under it, in the order written.

    `fields` keeps every field by (key, column); the named properties give the column that is not written. `default_basis`
    is that of its indicators, which already have it.
    """

    statement: "Statement"
    code: str | None
    name: str
    fields: dict[tuple[str, str | None], Field] = field(factory=dict)
    indicators: list[Indicator] = field(factory=list)
    cost_lines: "Sequence[CostLine]" = ()
    uses: tuple[IndicatorGroup, ...] = ()
    default_basis: tuple[BasisRef, ...] = ()

    def value(self, key: str, column: str | None = None) -> object:
        """Return the value of a field, or None where it is not written."""
        found = self.fields.get((key, column))
        return None if found is None else found.value

    @property
    def budget(self) -> "MoneyTree | None":
        """预算."""
        return self.value("预算")  # type: ignore[return-value]

    @property
    def use_of_funds(self) -> "Text | None":
        """用途."""
        return self.value("用途")  # type: ignore[return-value]

    @property
    def disbursement_plan(self) -> "DisbursementPlan | None":
        """支出."""
        return self.value("支出")  # type: ignore[return-value]

    @property
    def objective(self) -> "Text | None":
        """目标."""
        return self.value("目标")  # type: ignore[return-value]


@define(eq=False)
class Department:
    """部门, or 单位 (a budget entity below a department): its prose, tasks, own indicators and projects.

    `statement` is None for what stands before any block when no department follows.
    """

    statement: "Statement | None"
    code: str | None
    name: str
    is_entity: bool = False
    fields: dict[tuple[str, str | None], Field] = field(factory=dict)
    tasks: list[Task] = field(factory=list)
    indicators: list[Indicator] = field(factory=list)
    projects: list[Project] = field(factory=list)
    entities: list["Department"] = field(factory=list)
    uses: tuple[IndicatorGroup, ...] = ()
    default_basis: tuple[BasisRef, ...] = ()

    def value(self, key: str, column: str | None = None) -> object:
        """Return the value of a field, or None where it is not written."""
        found = self.fields.get((key, column))
        return None if found is None else found.value

    @property
    def all_projects(self) -> list[Project]:
        """Projects of the department itself, then of its entities."""
        return self.projects + [project for entity in self.entities for project in entity.projects]


@define(eq=False)
class Withdrawal:
    """撤销: a project of last year that ended, and why."""

    statement: "Statement"
    code: str
    reason: str


@define(eq=False)
class OwnUnit:
    """计量: a unit of the file's own. `expression` is what it is written to be (`间`, `500张`), None for a new counting word."""

    statement: "Statement"
    name: str
    expression: str | None


@define(eq=False)
class Document:
    """Everything one root file says, with what it brings in.

    `form_name` is the value of 规范 or None; `fiscal_year` the year of 年度, None where it states none (many published
    forms do) or several. `fields` are the fields before any block, `literal_bases` those written out on a line of their own (`依据: …`),
    without a name.
    """

    path: str
    form_name: str | None = None
    fiscal_year: int | None = None
    fields: dict[tuple[str, str | None], Field] = field(factory=dict)
    departments: list[Department] = field(factory=list)
    bases: dict[str, Basis] = field(factory=dict)
    literal_bases: list[Basis] = field(factory=list)
    bindings: dict[str, Binding] = field(factory=dict)
    groups: dict[str, IndicatorGroup] = field(factory=dict)
    withdrawals: list[Withdrawal] = field(factory=list)
    units: dict[str, OwnUnit] = field(factory=dict)

    @property
    def projects(self) -> list[Project]:
        """All projects in the order written."""
        return [project for department in self.departments for project in department.all_projects]
