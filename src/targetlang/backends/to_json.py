"""The model as JSON; keys are the glossary's words, as in `targetlang schema document`."""

from targetlang.model.document import Department
from targetlang.model.document import Document
from targetlang.model.document import Project
from targetlang.model.indicator import BasisRef
from targetlang.model.indicator import Indicator
from targetlang.model.money import CostLine
from targetlang.model.money import DisbursementPlan
from targetlang.model.money import FundingSource
from targetlang.model.money import MoneyTree
from targetlang.model.money import Task
from targetlang.model.target import Target
from targetlang.model.text import Field
from targetlang.model.text import Period
from targetlang.model.text import Text
from targetlang.ports.backend import Backend
from targetlang.syntax.expression import BRACES
from targetlang.syntax.tail import match_tail
from targetlang.units.amount import Amount
from targetlang.units.quantity import Quantity
from targetlang.units.unit import Unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

    from targetlang.syntax.tree import Statement

Json = dict[str, object]

_BASES = {
    "金额": "元",
    "比率": "1",
    "时间": "秒",
    "月": "月",
    "长度": "米",
    "面积": "平方米",
    "体积": "立方米",
    "质量": "克",
    "能量": "千瓦时",
    "功率": "千瓦",
}
"""Base units of the dimensions that have several units, by the dimension's name."""


def render(document: Document, *, draft: bool = False) -> bytes:
    """Return the document as JSON in UTF-8."""
    import json

    return (json.dumps({**document_json(document), "draft": draft}, ensure_ascii=False, indent=2) + "\n").encode()


def document_json(document: Document) -> Json:
    """Return the document as plain dictionaries and lists."""
    return {
        "version": 1,
        "form": document.form_name,
        "fiscal_year": document.fiscal_year,
        "fields": _fields(list(document.fields.values())),
        "bases": [{"name": one.name, "text": one.text} for one in document.bases.values()],
        "units": [{"name": one.name, "expression": one.expression} for one in document.units.values()],
        "bindings": [
            {"name": one.name, "expression": one.expression, "value": _quantity(one.value)}
            for one in document.bindings.values()
        ],
        "groups": [
            {"name": one.name, "basis": _basis(one.default_basis), "indicators": [_indicator(row) for row in one.indicators]}
            for one in document.groups.values()
        ],
        "departments": [_department(one) for one in document.departments],
        "withdrawals": [{"code": one.code, "reason": one.reason} for one in document.withdrawals],
    }


def _department(department: Department) -> Json:
    return {
        "code": department.code,
        "name": department.name,
        "is_entity": department.is_entity,
        "fields": _fields(list(department.fields.values())),
        "basis": _basis(department.default_basis),
        "tasks": [_task(one) for one in department.tasks],
        "uses": [group.name for group in department.uses],
        "indicators": [_indicator(one) for one in department.indicators],
        "projects": [_project(one) for one in department.projects],
        "entities": [_department(one) for one in department.entities],
    }


def _project(project: Project) -> Json:
    return {
        "code": project.code,
        "name": project.name,
        "fields": _fields(list(project.fields.values())),
        "basis": _basis(project.default_basis),
        "cost_lines": [_cost_line(one) for one in project.cost_lines],
        "uses": [group.name for group in project.uses],
        "indicators": [_indicator(one) for one in project.indicators],
        "source": _source(project.statement),
    }


def _fields(fields: "Sequence[Field]") -> list[Json]:
    return [
        {"key": one.identifier, "label": one.key, "column": one.column, "value": _value(one.value)} | _written_field(one)
        for one in fields
    ]


def _written_field(field: Field) -> Json:
    """Return what a field is written as where its value doesn't say it: an expression, or what could not be read."""
    value = field.value
    if isinstance(value, Text) and value.items:
        if not any(map(_has_braces, value.items)):
            return {}
        items = [one.value or "" for one in value.items]
        return {"written": items} if any(map(_has_expression, items)) else {}
    if value is not None and (not _has_braces(field.statement) or (isinstance(value, Target) and value.kind == "raw")):
        return {}
    written = field.statement.value
    return {"written": written} if written and (value is None or _has_expression(written)) else {}


def _written(statement: "Statement", **parts: tuple[str | None, bool]) -> Json:
    """Return the same of a line: each part as it is written, where it is and could not be read or holds an expression."""
    if not _has_braces(statement) and not any(unread for _, unread in parts.values()):
        return {}
    found = {name: text for name, (text, unread) in parts.items() if text and (unread or _has_expression(text))}
    return {"written": found} if found else {}


def _has_braces(statement: "Statement") -> bool:
    """Tell whether a line holds a brace at all; hardly any does, and its parts need not be read again then."""
    text, start = statement.source.text, statement.start
    end = text.find("\n", start)
    end = len(text) if end < 0 else end
    return text.find("{", start, end) >= 0 or text.find("｛", start, end) >= 0


def _has_expression(text: str) -> bool:
    return any(one[1] is not None for one in BRACES.finditer(text))


def _value(value: object) -> object:
    if isinstance(value, Text):
        return {"paragraphs": list(value.paragraphs), "itemised": value.itemised}
    if isinstance(value, MoneyTree):
        return _money(value)
    if isinstance(value, DisbursementPlan):
        return {"milestones": [{"by": one.by, "cumulative_share": _amount(one.share)} for one in value.milestones]}
    if isinstance(value, Period):
        return {"text": value.text, "begin": _date(value.begin), "end": _date(value.end), "open_ended": value.open_ended}
    if isinstance(value, Target):
        return _target(value)
    return value


def _date(moment: "tuple[int | None, int | None, int | None] | None") -> Json | None:
    return None if moment is None else dict(zip(("year", "month", "day"), moment, strict=True))


def _money(money: MoneyTree) -> Json:
    return {"total": _amount(money.total), "sources": [_funding(one) for one in money.sources]}


def _funding(source: FundingSource) -> Json:
    return {"name": source.name, "amount": _amount(source.amount), "parts": [_funding(one) for one in source.parts]}


def _amount(amount: Amount | None) -> Json | None:
    if amount is None:
        return None
    result: Json = {"text": amount.text, "number": f"{amount.number:f}", "unit": amount.unit.symbol}
    return result | _base(amount.base, amount.unit)


def _base(value: "Fraction", unit: Unit) -> Json:
    """Return the value in the base unit of a dimension that has several units, nothing for another dimension."""
    powers = unit.dimension.powers
    if len(powers) != 1 or powers[0][1] != 1:
        return {}
    name = powers[0][0]
    # 万人 and 万次 are multiples of a counting word, whose dimension has its name.
    multiple = name if unit.symbol != name and unit.symbol.endswith(name) else None
    base = _BASES.get(name, multiple)
    return {} if base is None else {"base": {"number": _exact(value), "unit": base}}


def _exact(value: "Fraction") -> str:
    """Return an exact decimal, or a fraction a/b where no decimal is exact (1亩 = 2000/3 平方米)."""
    rest, places = value.denominator, 0
    while rest % 10 == 0:
        rest, places = rest // 10, places + 1
    for prime in (2, 5):
        while rest % prime == 0:
            rest, places = rest // prime, places + 1
    if rest != 1:
        return f"{value.numerator}/{value.denominator}"
    digits = Quantity.of(value).number_in(None, places)
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def _quantity(value: Quantity | None) -> Json | None:
    """Return a computed quantity; its number may be rounded (1/3), its base is exact."""
    if value is None:
        return None
    result: Json = {"text": value.print_in(), "number": value.number_in(value.unit), "unit": None}
    if value.unit is None:
        return result
    return result | {"unit": value.unit.symbol} | _base(value.base, value.unit)


def _target(target: Target | None) -> Json | None:
    if target is None:
        return None
    return {
        "text": target.text,
        "kind": target.kind,
        "comparator": target.comparator,
        "sign_code": target.sign_code,
        "amount": _amount(target.amount),
        "high": _amount(target.high),
        "date": _date(target.moment),
    }


def _basis(refs: tuple[BasisRef, ...]) -> list[Json]:
    return [{"name": one.name, "text": one.text} for one in refs]


def _indicator(one: Indicator) -> Json:
    attributes = one.attributes
    return {
        "category": one.path.category.short,
        "subcategory": one.path.subcategory.short if one.path.subcategory else None,
        "name": one.name,
        "description": one.description,
        "target": _target(one.target),
        "targets": {column: _target(target) for column, target in (one.targets or {}).items()},
        "basis": _basis(one.basis),
        "weight": None if attributes.weight is None else f"{attributes.weight:f}",
        "core": attributes.core,
        "goal": attributes.goal,
        "direction": {"正向": "higher_is_better", "反向": "lower_is_better"}.get(attributes.direction or ""),
        "fields": _fields(one.fields or ()),
        "parts": [_indicator(part) for part in one.parts or ()],
        "group": one.group.name if one.group else None,
        "source": _source(one.statement),
    } | _written_indicator(one)


def _written_indicator(one: Indicator) -> Json:
    statement, unread = one.statement, bool(one.unread) or not (one.target or one.targets)
    # A value in quotes that is not the only one stands in a column that is written, and only the form knows which.
    needed = unread or bool(one.targets and one.target and one.target.kind == "raw")
    if not needed and not _has_braces(statement):
        return {}
    value = statement.value
    if value and value[0] == '"' and not needed:
        value = None  # in quotes nothing is an expression
    return _written(statement, target=(value, needed), description=(statement.description, False))


def _cost_line(line: CostLine) -> Json:
    return {
        "name": line.name,
        "expression": line.expression,
        "amount": _quantity(line.amount),
        "description": line.description,
        "basis": _basis(line.basis),
        "fields": _fields(line.fields),
    } | _written_entry(line.statement, description=False)


def _task(task: Task) -> Json:
    return {
        "name": task.name,
        "money": None if task.money is None else _money(task.money),
        "content": task.content,
        "basis": _basis(task.basis),
        "fields": _fields(task.fields),
    } | _written_entry(task.statement, money=task.money is None, content=False)


def _written_entry(statement: "Statement", **unread: bool) -> Json:
    """Return the same of an entry with a description; the last part is that, a part before it the value."""
    if not _has_braces(statement) and not any(unread.values()):
        return {}
    found = match_tail(statement.value or "")
    texts = (found["value"], found["description"])[-len(unread) :]
    return _written(statement, **{name: (text, lost) for (name, lost), text in zip(unread.items(), texts, strict=True)})


def _source(statement: "Statement") -> Json:
    return {"path": statement.source.path, "line": statement.source.position(statement.start)[0]}


BACKEND = Backend("json", (".json",), "model", render)
