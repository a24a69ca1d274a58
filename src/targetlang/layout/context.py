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
from targetlang.units.registry import shipped

MERGED = ("category", "subcategory")
"""Columns whose equal neighbours below are one cell."""


@frozen
class RowCell:
    """A cell of the indicator table and how many rows it covers."""

    text: str
    rows: int = 1


class DepartmentView:
    """A department as a template sees it."""

    def __init__(self, document: Document, department: Department, form: Form) -> None:
        self._document = document
        self._department = department
        self.code = department.code or ""
        self.name = department.name
        self.projects = [ProjectView(department, one, form) for one in department.projects]
        for entity in department.entities:
            self.projects += [ProjectView(entity, one, form) for one in entity.projects]
        self.indicators = indicator_rows(department.indicators, form)

    def text(self, key: str) -> tuple[str, ...]:
        """Return the paragraphs of a field, none where it is not written."""
        value = self._document.department_value(self._department, key)
        return value.paragraphs if isinstance(value, Text) else ()


class ProjectView:
    """A project as a template sees it."""

    def __init__(self, department: Department, project: Project, form: Form) -> None:
        self._project = project
        self._form = form
        self.department = (department.code or "") + department.name
        self.code = project.code or ""
        self.name = project.name
        self.indicators = indicator_rows(project.indicators, form)

    def text(self, key: str) -> tuple[str, ...]:
        """Return the paragraphs of a field, none where it is not written."""
        value = self._project.value(key)
        return value.paragraphs if isinstance(value, Text) else (value,) if isinstance(value, str) else ()

    def money(self, source: str | None = None, key: str = "预算", column: str | None = None) -> str:
        """Return a budget, or one source of it, as a number in the form's unit; "" where it is not written."""
        tree = self._project.value(key, column)
        if not isinstance(tree, MoneyTree):
            return ""
        if source is None:
            return number_in(tree.total, self._form.money_unit)
        found = _find_source(tree.sources, source)
        return "" if found is None else number_in(found.amount, self._form.money_unit)

    def share(self, checkpoint: str) -> str:
        """Return what is spent by a checkpoint as written; "" where it is not."""
        plan = self._project.value("支出")
        if isinstance(plan, DisbursementPlan):
            for stone in plan.milestones:
                if stone.by == checkpoint:
                    return stone.share.text
        return ""


def _find_source(sources: tuple[FundingSource, ...], name: str) -> FundingSource | None:
    for source in sources:
        found = source if source.name == name else _find_source(source.parts, name)
        if found is not None:
            return found
    return None


def number_in(amount: Amount, unit: str) -> str:
    """Return an amount as a number in a unit: the written digits where it is written in it, else converted exactly."""
    if amount.unit.symbol == unit:
        return amount.text[: -len(unit)].strip(" \t\u3000") if amount.text.endswith(unit) else f"{amount.number:f}"
    return amount.quantity.number_in(shipped().find(unit, amount.unit.dimension))


def indicator_rows(indicators: list[Indicator], form: Form) -> list[list[RowCell]]:
    """Return the rows of the indicator table; a merged cell stands only in its first row."""
    rows = [_cells(one, form) for one in _with_parts(indicators)]
    result: list[list[RowCell]] = [[] for _ in rows]
    for at, column in enumerate(form.columns):
        start = 0
        while start < len(rows):
            end = start + 1
            while column.key in MERGED and end < len(rows) and rows[end][: at + 1] == rows[start][: at + 1]:
                end += 1
            result[start].append(RowCell(rows[start][at], end - start))
            start = end
    return result


def _with_parts(indicators: list[Indicator]) -> list[tuple[Indicator, str]]:
    rows: list[tuple[Indicator, str]] = []
    for one in indicators:
        rows.append((one, one.name))
        rows.extend((part, f"其中：{part.name}") for part in one.parts or ())
    return rows


def _cells(row: tuple[Indicator, str], form: Form) -> list[str]:
    one, name = row
    target = one.target.text if one.target is not None else ""
    values = {
        "category": one.path.category.name,
        "subcategory": one.path.subcategory.name if one.path.subcategory else "",
        "name": name,
        "description": one.name if one.description is None else one.description,
        "target": target,
        "basis": "\n".join(ref.text for ref in one.basis),
        "weight": f"{one.attributes.weight:f}" if one.attributes.weight is not None else "",
    }
    return [values.get(column.key, "") for column in form.columns]
