"""What a layout template sees of a document: plain texts, in the form's units and order."""

from collections.abc import Iterable
from collections.abc import Iterator
from decimal import Decimal

from targetlang.layout.asked import COST
from targetlang.layout.asked import DEPARTMENT
from targetlang.layout.asked import ENTITY
from targetlang.layout.asked import INDICATOR
from targetlang.layout.asked import PROJECT
from targetlang.layout.asked import TASK
from targetlang.layout.fields_view import FieldsView
from targetlang.layout.fields_view import PeriodView
from targetlang.layout.fields_view import Printer
from targetlang.layout.printing import number_in
from targetlang.layout.printing import sum_in
from targetlang.layout.printing import sum_of
from targetlang.layout.rows import IndicatorRow
from targetlang.model.document import Department
from targetlang.model.document import Project
from targetlang.model.indicator import Indicator
from targetlang.model.money import CostLine
from targetlang.model.money import MoneyTree
from targetlang.model.money import Task
from targetlang.model.text import Field
from targetlang.ports.form import Form
from targetlang.ports.vocabulary import BUDGET
from targetlang.ports.vocabulary import FISCAL_YEAR
from targetlang.ports.vocabulary import PLAN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class DepartmentView(FieldsView):
    """A department, or an entity below it, as a template sees it."""

    __slots__ = ("_department", "code", "name")

    def __init__(self, printer: Printer, department: Department) -> None:
        super().__init__(printer, ENTITY if department.is_entity else DEPARTMENT)
        self._department = department
        self.code = department.code or ""
        self.name = department.name

    def _get(self, key: str, column: str | None = None) -> object:
        """What stands before any block holds for every department, but is not repeated for its entities."""
        department = self._department
        own = department.value(key, column)
        if own is not None or department.is_entity:
            return own
        held = self._printer.document.fields.get((key, column))
        return None if held is None else held.value

    def _written(self) -> Iterable[Field]:
        own = self._department.fields
        return own.values() if self._department.is_entity else {**self._printer.document.fields, **own}.values()

    @property
    def says(self) -> bool:
        """Whether it says anything itself: a field, a task, an indicator."""
        return bool(self._department.indicators or self._department.tasks or self.others())

    @property
    def fiscal_year(self) -> str:
        """Its fiscal year, or that of the document; "" where none is written."""
        year = self._get(FISCAL_YEAR)
        return "" if year is None else str(year)

    @property
    def entities(self) -> "list[DepartmentView]":
        """The entities below it."""
        self._printer.asked.note(self._kind, ENTITY)
        return [DepartmentView(self._printer, one) for one in self._department.entities]

    @property
    def projects(self) -> "Projects":
        """Its own projects, then those of its entities; each knows whose it is."""
        return Projects(self._printer, [self._department, *self._department.entities])

    @property
    def own_projects(self) -> "Projects":
        """Its own projects without those of its entities."""
        return Projects(self._printer, [self._department])

    @property
    def tasks(self) -> "list[TaskView]":
        """Its main tasks of the year."""
        self._printer.asked.note(self._kind, TASK)
        return [TaskView(self._printer, one) for one in self._department.tasks]

    @property
    def indicators(self) -> list[IndicatorRow]:
        """The rows of its own indicator table."""
        return self.rows()

    def rows(
        self, table: str | None = "", horizon: str | None = None, category: str | None = None, goal: int | None = None
    ) -> list[IndicatorRow]:
        """Return the rows of its own indicators in a table of the form, as `ProjectView.rows`."""
        self._printer.asked.note(self._kind, INDICATOR)
        if not self._department.indicators and self._printer.form.scope != "department":
            return []
        chosen = _chosen(self._department.indicators, category, goal)
        return self._printer.rows(chosen, self._department, table, horizon)

    def total(self, source: str | None = None, key: str | None = None, column: str | None = None) -> str:
        """Return the sum of a money field over all its projects; "" where none writes it."""
        return _total((project._amount(source, key, column) for project in self.projects), self._printer.form)

    def task_total(self, source: str | None = None) -> str:
        """Return the sum of the money of its tasks and those of its entities; "" where none has any."""
        tasks = [task for owner in (self, *self.entities) for task in owner.tasks]
        return _total((task._amount(source) for task in tasks), self._printer.form)


class Projects:
    """The projects of departments in order; a view of each is made when it is asked for."""

    __slots__ = ("_owners", "_printer")

    def __init__(self, printer: Printer, owners: list[Department]) -> None:
        self._printer = printer
        self._owners = owners

    def __len__(self) -> int:
        return sum(len(owner.projects) for owner in self._owners)

    def __iter__(self) -> "Iterator[ProjectView]":
        self._printer.asked.note(DEPARTMENT, PROJECT)
        return (ProjectView(self._printer, owner, one) for owner in self._owners for one in owner.projects)

    def __getitem__(self, at: int) -> "ProjectView":
        self._printer.asked.note(DEPARTMENT, PROJECT)
        left = at if at >= 0 else at + len(self)
        for owner in self._owners if left >= 0 else ():
            if left < len(owner.projects):
                return ProjectView(self._printer, owner, owner.projects[left])
            left -= len(owner.projects)
        raise IndexError(at)


class ProjectView(FieldsView):
    """A project as a template sees it; `owner` is the department or entity it belongs to."""

    __slots__ = ("_project", "code", "department", "name", "owner")

    def __init__(self, printer: Printer, department: Department, project: Project) -> None:
        super().__init__(printer, PROJECT)
        self._project = project
        self.owner = DepartmentView(printer, department)
        self.department = (department.code or "") + department.name
        self.code = project.code or ""
        self.name = project.name

    def _get(self, key: str, column: str | None = None) -> object:
        return self._project.value(key, column)

    def _written(self) -> Iterable[Field]:
        return self._project.fields.values()

    def share(self, checkpoint: str) -> str:
        """Return what is spent by a checkpoint: a percentage as written, money in the form's unit."""
        self._ask(PLAN)
        self._printer.asked.note(PROJECT, PLAN, None, checkpoint)
        plan = self._project.disbursement_plan
        for stone in plan.milestones if plan is not None else ():
            if stone.by == checkpoint:
                form = self._printer.form
                return stone.share.text if form.checkpoint_kind == "percent" else number_in(stone.share, form)
        return ""

    @property
    def indicators(self) -> list[IndicatorRow]:
        """The rows of its indicator table."""
        return self.rows()

    def rows(
        self, table: str | None = "", horizon: str | None = None, category: str | None = None, goal: int | None = None
    ) -> list[IndicatorRow]:
        """Return the rows of its indicators in a table of the form; without a table each indicator is a row of its own.

        They may be those of one horizon, of one first level (its short name) or of one numbered goal only.
        """
        self._printer.asked.note(self._kind, INDICATOR)
        return self._printer.rows(_chosen(self._project.indicators, category, goal), self._project, table, horizon)

    def weight_total(self, more: int = 0) -> str:
        """Return the sum of the weights of its indicators and of what the form adds to them."""
        weights = [one.attributes.weight for one in self._project.indicators if one.attributes.weight is not None]
        return f"{sum(weights, start=Decimal(more)):f}"

    @property
    def cost_lines(self) -> "list[CostLineView]":
        """Its cost lines."""
        self._printer.asked.note(self._kind, COST)
        return [CostLineView(self._printer, one) for one in self._project.cost_lines]


class _EntryView(FieldsView):
    """An entry with lines below it."""

    __slots__ = ("_fields", "basis", "name")

    def __init__(self, printer: Printer, kind: str, entry: Task | CostLine) -> None:
        super().__init__(printer, kind)
        self._fields: dict[tuple[str, str | None], Field] = {(one.key, one.column): one for one in entry.fields}
        self.name = entry.name
        self.basis = "\n".join(ref.text for ref in entry.basis)

    def _get(self, key: str, column: str | None = None) -> object:
        held = self._fields.get((key, column))
        return None if held is None else held.value

    def _written(self) -> Iterable[Field]:
        return self._fields.values()


class TaskView(_EntryView):
    """One of a department's main tasks, with its money."""

    __slots__ = ("_money", "content")

    def __init__(self, printer: Printer, task: Task) -> None:
        super().__init__(printer, TASK, task)
        self._money = task.money
        self.content = task.content or ""

    def _tree(self, key: str | None, column: str | None) -> MoneyTree | None:
        if key is not None:
            return super()._tree(key, column)
        self._printer.asked.note(TASK, BUDGET)
        return self._money


class CostLineView(_EntryView):
    """A line of the cost estimate: what it costs, and why."""

    __slots__ = ("description", "expression", "number")

    def __init__(self, printer: Printer, line: CostLine) -> None:
        super().__init__(printer, COST, line)
        self.expression = line.expression
        self.number = "" if line.amount is None else sum_in(line.amount.base, printer.form)
        self.description = line.description or ""


VIEWS = (DepartmentView, ProjectView, Projects, TaskView, CostLineView, PeriodView)


def _chosen(indicators: list[Indicator], category: str | None, goal: int | None) -> list[Indicator]:
    """Return the indicators of a first level and of a goal; a single goal is number 1 (language.md §5)."""
    return [
        one
        for one in indicators
        if (category is None or one.path.category.short == category)
        and (goal is None or (one.attributes.goal or 1) == goal)
    ]


def _total(amounts: "Iterator[Any]", form: Form) -> str:
    return sum_of((amount for amount in amounts if amount is not None), form)
