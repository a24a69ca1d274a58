"""What a layout template sees of a document: plain texts, in the form's units and order."""

from attrs import frozen

from targetlang.model.document import Department
from targetlang.model.document import Document
from targetlang.model.document import Project
from targetlang.model.indicator import Indicator
from targetlang.model.money import DisbursementPlan
from targetlang.model.money import FundingSource
from targetlang.model.money import MoneyTree
from targetlang.model.text import Text
from targetlang.ports.form import Form
from targetlang.units.amount import Amount

MERGED = frozenset({"category", "subcategory"})
"""Columns whose equal neighbours below are one cell; they head the rows they cover."""

_BLANKS = " \t\u3000"
_MAX_DECIMALS = 20


@frozen
class RowCell:
    """A cell of the indicator table, how many rows it covers, and whether it heads them."""

    text: str
    rows: int = 1
    header: bool = False


class DepartmentView:
    """A department, or an entity below it, as a template sees it."""

    __slots__ = ("_department", "_document", "_form", "code", "name")

    def __init__(self, document: Document, department: Department, form: Form) -> None:
        self._document = document
        self._department = department
        self._form = form
        self.code = department.code or ""
        self.name = department.name

    def text(self, key: str) -> tuple[str, ...]:
        """Return the paragraphs of a field, none where it is not written.

        What stands before any block holds for every department, but is not repeated for its entities.
        """
        department = self._department
        value = department.value(key) if department.is_entity else self._document.department_value(department, key)
        return _paragraphs(value)

    @property
    def entities(self) -> "list[DepartmentView]":
        """The entities below it."""
        return [DepartmentView(self._document, one, self._form) for one in self._department.entities]

    @property
    def projects(self) -> "list[ProjectView]":
        """Its own projects, then those of its entities; each knows whose it is."""
        owners = [self._department, *self._department.entities]
        return [ProjectView(owner, one, self._form) for owner in owners for one in owner.projects]

    @property
    def indicators(self) -> list[list[RowCell]]:
        """The rows of its own indicator table."""
        return indicator_rows(self._department.indicators, self._form)


class ProjectView:
    """A project as a template sees it."""

    __slots__ = ("_form", "_project", "code", "department", "name")

    def __init__(self, department: Department, project: Project, form: Form) -> None:
        self._project = project
        self._form = form
        self.department = (department.code or "") + department.name
        self.code = project.code or ""
        self.name = project.name

    def text(self, key: str) -> tuple[str, ...]:
        """Return the paragraphs of a field, none where it is not written."""
        return _paragraphs(self._project.value(key))

    def money(self, source: str | None = None, key: str = "预算", column: str | None = None) -> str:
        """Return a budget, or one source of it, as a number in the form's unit; "" where it is not written."""
        tree = self._project.value(key, column)
        if not isinstance(tree, MoneyTree):
            return ""
        if source is None:
            return number_in(tree.total, self._form)
        found = _find_source(tree.sources, source)
        return "" if found is None else number_in(found.amount, self._form)

    def share(self, checkpoint: str) -> str:
        """Return what is spent by a checkpoint as written; "" where it is not."""
        plan = self._project.value("支出")
        if isinstance(plan, DisbursementPlan):
            for stone in plan.milestones:
                if stone.by == checkpoint:
                    return stone.share.text
        return ""

    @property
    def indicators(self) -> list[list[RowCell]]:
        """The rows of its indicator table."""
        return indicator_rows(self._project.indicators, self._form)


def _paragraphs(value: object) -> tuple[str, ...]:
    if isinstance(value, Text):
        return value.paragraphs
    return (value,) if isinstance(value, str) else ()


def _find_source(sources: tuple[FundingSource, ...], name: str) -> FundingSource | None:
    for source in sources:
        found = source if source.name == name else _find_source(source.parts, name)
        if found is not None:
            return found
    return None


def number_in(amount: Amount, form: Form) -> str:
    """Return an amount of money as a number in the form's unit.

    The written digits are kept where it is written in that unit: 34.00万元 is 34.00. Another unit is converted
    exactly, with at least the form's decimals: 341234元 is 34.1234, 340000元 is 34.00.
    """
    unit = form.money_unit
    if amount.unit.symbol == unit:
        written = amount.text.removesuffix(unit)
        return f"{amount.number:f}" if written == amount.text else written.strip(_BLANKS)
    from targetlang.units.registry import shipped

    digits = amount.quantity.number_in(shipped().find(unit, amount.unit.dimension), _MAX_DECIMALS)
    whole, _, decimals = digits.partition(".")
    decimals = decimals.rstrip("0").ljust(form.money_decimals, "0")
    return f"{whole}.{decimals}" if decimals else whole


def indicator_rows(indicators: list[Indicator], form: Form) -> list[list[RowCell]]:
    """Return the rows of the indicator table, in the form's order; a merged cell stands only in its first row."""
    if form.group_by_category:
        indicators = sorted(indicators, key=lambda one: one.path.order)
    rows = [_texts(one, name, form) for one, name in _with_parts(indicators)]
    result: list[list[RowCell]] = [[] for _ in rows]
    for at, column in enumerate(form.columns):
        merged = column.key in MERGED
        start = 0
        while start < len(rows):
            end = start + 1
            while merged and end < len(rows) and rows[end][: at + 1] == rows[start][: at + 1]:
                end += 1
            result[start].append(RowCell(rows[start][at], end - start, merged))
            start = end
    return result


def _with_parts(indicators: list[Indicator]) -> list[tuple[Indicator, str]]:
    rows: list[tuple[Indicator, str]] = []
    for one in indicators:
        rows.append((one, one.name))
        rows.extend((part, f"其中：{part.name}") for part in one.parts or ())
    return rows


def _texts(one: Indicator, name: str, form: Form) -> list[str]:
    description = one.description
    if description is None:
        description = one.name if form.default_description == "name" else ""
    values = {
        "category": one.path.category.name,
        "subcategory": one.path.subcategory.name if one.path.subcategory else "",
        "name": name,
        "description": description,
        "target": one.target.text if one.target is not None else "",
        "basis": "\n".join(ref.text for ref in one.basis),
        "weight": f"{one.attributes.weight:f}" if one.attributes.weight is not None else "",
    }
    return [values.get(column.key, "") for column in form.columns]
