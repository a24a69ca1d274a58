"""What a layout template sees of a document: plain texts, in the form's units and order."""

from collections.abc import Iterator

from targetlang.layout.printing import Moment
from targetlang.layout.printing import date_text
from targetlang.layout.printing import number_in
from targetlang.layout.printing import sum_in
from targetlang.layout.printing import written_amount
from targetlang.layout.rows import RowCell
from targetlang.layout.rows import RowMaker
from targetlang.layout.rows import field_text
from targetlang.layout.rows import with_parts
from targetlang.model.document import Department
from targetlang.model.document import Document
from targetlang.model.document import Project
from targetlang.model.indicator import Indicator
from targetlang.model.money import CostLine
from targetlang.model.money import FundingSource
from targetlang.model.money import MoneyTree
from targetlang.model.money import Task
from targetlang.model.text import Field
from targetlang.model.text import Period
from targetlang.model.text import Text
from targetlang.ports.form import Form
from targetlang.ports.vocabulary import BUDGET
from targetlang.ports.vocabulary import FISCAL_YEAR
from targetlang.ports.vocabulary import Vocabulary

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fractions import Fraction
    from typing import Any


class Printer:
    """What the views of one document share: its form and the form's words."""

    __slots__ = ("document", "form", "inherited", "makers", "vocabulary")

    def __init__(self, document: Document, form: Form) -> None:
        self.document = document
        self.form = form
        self.vocabulary = Vocabulary(form)
        self.inherited = [spec.key for spec in form.fields if spec.inherited]
        self.makers: dict[tuple[str, str | None], RowMaker] = {}

    def rows(
        self, indicators: list[Indicator], owner: Project | Department, table: str, horizon: str | None
    ) -> list[list[RowCell]]:
        """Return the rows of an indicator table."""
        maker = self.makers.get((table, horizon))
        if maker is None:
            maker = self.makers[table, horizon] = RowMaker(self.form, self.vocabulary.shorts, table, horizon)
        inherited = {key: field_text(owner.value(key)) for key in self.inherited}
        return maker.rows(with_parts(indicators, self.form), inherited)

    def label(self, key: str) -> str:
        """Return what the form prints for a field or a word, with its mark where the field is required."""
        spec = self.vocabulary.by_key.get(key)
        words = self.form.labels.get(key)
        if words is None:
            words = spec.label or key if spec is not None else key
        required = any(key in keys for keys in self.form.required_fields.values())
        return self.form.labels.get("required", "") + words if required else words


class PeriodView:
    """A span of dates: all of it as written, and both ends as the form spells dates ("" where there is none)."""

    __slots__ = ("begin", "end", "text")

    def __init__(self, period: Period | None, pattern: str) -> None:
        self.text = period.text if period is not None else ""
        self.begin = _moment(period.begin if period else None, pattern)
        self.end = _moment(period.end if period else None, pattern)

    def __str__(self) -> str:
        return self.text


class FieldsView:
    """What every view with fields can be asked."""

    __slots__ = ("_printer",)

    def __init__(self, printer: Printer) -> None:
        self._printer = printer

    def _get(self, key: str, column: str | None = None) -> object:
        raise NotImplementedError

    def _column(self, column: str | None) -> str | None:
        return None if column == self._printer.form.default_horizon else column

    def has(self, key: str, column: str | None = None) -> bool:
        """Tell whether a field is written."""
        return self._get(key, self._column(column)) is not None

    def text(self, key: str, column: str | None = None) -> tuple[str, ...]:
        """Return the paragraphs of a field, none where it is not written."""
        value = self._get(key, self._column(column))
        if isinstance(value, Text):
            return value.paragraphs
        text = field_text(value)
        return (text,) if text else ()

    def records(self, key: str, column: str | None = None) -> list[list[str]]:
        """Return the items of a field cut at their ` | `, each filled up to the parts that the form declares."""
        spec = self._printer.vocabulary.by_key.get(key)
        width = len(spec.parts) if spec is not None and spec.parts else 1
        return [_record(text, width) for text in self.text(key, column)]

    def period(self, key: str, pattern: str | None = None) -> PeriodView:
        """Return a span of dates, its ends spelled in the form's pattern or a given one."""
        value = self._get(key)
        form_pattern = self._printer.form.date_pattern
        return PeriodView(value if isinstance(value, Period) else None, form_pattern if pattern is None else pattern)

    def money(self, source: str | None = None, key: str | None = None, column: str | None = None) -> str:
        """Return a budget, or one source of it, as a number in the form's unit; "" where it is not written."""
        amount = self._amount(source, key, column)
        return "" if amount is None else number_in(amount, self._printer.form)

    def amount(self, source: str | None = None, key: str | None = None, column: str | None = None) -> str:
        """Return a budget, or one source of it, as written with its unit; "" where it is not written."""
        amount = self._amount(source, key, column)
        return "" if amount is None else written_amount(amount)

    def percent(self, part: str, whole: str, decimals: int = 2) -> str:
        """Return one money field as a percentage of another; "" where one is not written or the second is zero.

        A field in another column is written with its column: `预算 调整后`.
        """
        values = [self._amount(None, *_key_and_column(words)) for words in (part, whole)]
        if values[0] is None or values[1] is None or not values[1].base:
            return ""
        return _percent(values[0].base / values[1].base, min(max(decimals, 0), 4))

    def _tree(self, key: str | None, column: str | None) -> MoneyTree | None:
        value = self._get(key or "", self._column(column))
        return value if isinstance(value, MoneyTree) else None

    def _amount(self, source: str | None, key: str | None = None, column: str | None = None) -> "Any":
        tree = self._tree(key, column)
        if tree is None or source is None:
            return None if tree is None else tree.total
        found = _find_source(tree.sources, source)
        return None if found is None else found.amount


class DepartmentView(FieldsView):
    """A department, or an entity below it, as a template sees it."""

    __slots__ = ("_department", "code", "name")

    def __init__(self, printer: Printer, department: Department) -> None:
        super().__init__(printer)
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

    @property
    def fiscal_year(self) -> str:
        """Its fiscal year, or that of the document; "" where none is written."""
        year = self._get(FISCAL_YEAR)
        return "" if year is None else str(year)

    @property
    def entities(self) -> "list[DepartmentView]":
        """The entities below it."""
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
        return [TaskView(self._printer, one) for one in self._department.tasks]

    @property
    def indicators(self) -> list[list[RowCell]]:
        """The rows of its own indicator table."""
        return self.rows()

    def rows(self, table: str = "", horizon: str | None = None) -> list[list[RowCell]]:
        """Return the rows of its own indicators in a table of the form, maybe those of one horizon only."""
        if not self._department.indicators and self._printer.form.scope != "department":
            return []
        return self._printer.rows(self._department.indicators, self._department, table, horizon)

    def total(self, source: str | None = None, key: str | None = None, column: str | None = None) -> str:
        """Return the sum of a money field over all its projects; "" where none writes it."""
        return _total((project._amount(source, key, column) for project in self.projects), self._printer.form)

    def task_total(self, source: str | None = None) -> str:
        """Return the sum of the money of its tasks; "" where none has any."""
        return _total((task._amount(source) for task in self.tasks), self._printer.form)


class Projects:
    """The projects of departments in order; a view of each is made when it is asked for."""

    __slots__ = ("_owners", "_printer")

    def __init__(self, printer: Printer, owners: list[Department]) -> None:
        self._printer = printer
        self._owners = owners

    def __len__(self) -> int:
        return sum(len(owner.projects) for owner in self._owners)

    def __iter__(self) -> "Iterator[ProjectView]":
        return (ProjectView(self._printer, owner, one) for owner in self._owners for one in owner.projects)


class ProjectView(FieldsView):
    """A project as a template sees it; `owner` is the department or entity it belongs to."""

    __slots__ = ("_project", "code", "department", "name", "owner")

    def __init__(self, printer: Printer, department: Department, project: Project) -> None:
        super().__init__(printer)
        self._project = project
        self.owner = DepartmentView(printer, department)
        self.department = (department.code or "") + department.name
        self.code = project.code or ""
        self.name = project.name

    def _get(self, key: str, column: str | None = None) -> object:
        if not key:
            return self._project.value(BUDGET, column)
        return self._project.value(key, column)

    def share(self, checkpoint: str) -> str:
        """Return what is spent by a checkpoint: a percentage as written, money in the form's unit."""
        plan = self._project.disbursement_plan
        for stone in plan.milestones if plan is not None else ():
            if stone.by == checkpoint:
                form = self._printer.form
                return stone.share.text if form.checkpoint_kind == "percent" else number_in(stone.share, form)
        return ""

    @property
    def indicators(self) -> list[list[RowCell]]:
        """The rows of its indicator table."""
        return self.rows()

    def rows(self, table: str = "", horizon: str | None = None) -> list[list[RowCell]]:
        """Return the rows of its indicators in a table of the form, maybe those of one horizon only."""
        return self._printer.rows(self._project.indicators, self._project, table, horizon)

    @property
    def cost_lines(self) -> "list[CostLineView]":
        """Its cost lines."""
        return [CostLineView(self._printer, one) for one in self._project.cost_lines]


class _EntryView(FieldsView):
    """An entry with lines below it."""

    __slots__ = ("_fields", "basis", "name")

    def __init__(self, printer: Printer, entry: Task | CostLine) -> None:
        super().__init__(printer)
        self._fields: dict[tuple[str, str | None], Field] = {(one.key, one.column): one for one in entry.fields}
        self.name = entry.name
        self.basis = "\n".join(ref.text for ref in entry.basis)

    def _get(self, key: str, column: str | None = None) -> object:
        held = self._fields.get((key, column))
        return None if held is None else held.value


class TaskView(_EntryView):
    """One of a department's main tasks, with its money."""

    __slots__ = ("_money", "content")

    def __init__(self, printer: Printer, task: Task) -> None:
        super().__init__(printer, task)
        self._money = task.money
        self.content = task.content or ""

    def _tree(self, key: str | None, column: str | None) -> MoneyTree | None:
        return self._money if key is None else super()._tree(key, column)


class CostLineView(_EntryView):
    """A line of the cost estimate: what it costs, and why."""

    __slots__ = ("description", "expression", "number")

    def __init__(self, printer: Printer, line: CostLine) -> None:
        super().__init__(printer, line)
        self.expression = line.expression
        self.number = "" if line.amount is None else sum_in(line.amount.base, printer.form)
        self.description = line.description or ""


VIEWS = (DepartmentView, ProjectView, Projects, TaskView, CostLineView, PeriodView)


def _find_source(sources: tuple[FundingSource, ...], name: str) -> FundingSource | None:
    for source in sources:
        found = source if source.name == name else _find_source(source.parts, name)
        if found is not None:
            return found
    return None


def _total(amounts: "Iterator[Any]", form: Form) -> str:
    written = [amount.base for amount in amounts if amount is not None]
    return sum_in(sum(written[1:], start=written[0]), form) if written else ""


def _record(text: str, width: int) -> list[str]:
    cells = [cell.strip() for cell in text.replace("｜", "|").split("|", width - 1)]
    return cells + [""] * (width - len(cells))


def _moment(moment: "Moment | None", pattern: str) -> str:
    return date_text(moment, pattern or "YYYY-MM-DD") if moment is not None else ""


def _key_and_column(words: str) -> tuple[str, str | None]:
    key, _, column = words.partition(" ")
    return key, column or None


def _percent(value: "Fraction", decimals: int) -> str:
    from decimal import ROUND_HALF_UP
    from decimal import Decimal

    exact = Decimal(value.numerator * 100) / Decimal(value.denominator)
    return f"{exact.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP):f}%"
