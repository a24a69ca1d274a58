"""The model as JSON; keys are the glossary's words (interface.md, "The document as JSON")."""

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
from targetlang.ports.vocabulary import LANGUAGE_FIELDS
from targetlang.units.amount import Amount
from targetlang.units.quantity import Quantity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fractions import Fraction

    from targetlang.syntax.tree import Statement

Json = dict[str, object]

_BASES = {"金额": "元", "比率": "1", "时间": "秒", "月": "月", "长度": "米", "面积": "平方米", "体积": "立方米", "质量": "克", "能量": "千瓦时", "功率": "千瓦"}
_KEYS = {spec.key: spec.identifier for spec in LANGUAGE_FIELDS}


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
        "bindings": [
            {"name": one.name, "expression": one.expression, "value": _quantity(one.value)}
            for one in document.bindings.values()
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
        "tasks": [_task(one) for one in department.tasks],
        "indicators": [_indicator(one) for one in department.indicators],
        "projects": [_project(one) for one in department.projects],
        "entities": [_department(one) for one in department.entities],
    }


def _project(project: Project) -> Json:
    return {
        "code": project.code,
        "name": project.name,
        "fields": _fields(list(project.fields.values())),
        "cost_lines": [_cost_line(one) for one in project.cost_lines],
        "uses": [group.name for group in project.uses],
        "indicators": [_indicator(one) for one in project.indicators],
        "source": _source(project.statement),
    }


def _fields(fields: list[Field]) -> list[Json]:
    return [
        {"key": _KEYS.get(one.key, one.key), "label": one.key, "column": one.column, "value": _value(one.value)}
        for one in fields
    ]


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
    number = amount.text.removesuffix(amount.unit.symbol).strip(" \t\u3000")
    plain = "".join(str(int(c)) if c.isdecimal() else {"．": ".", "－": "-", "−": "-"}.get(c, c) for c in number)
    plain = plain if all(c in "0123456789.-" for c in plain) else f"{amount.number:f}"
    result: Json = {"text": amount.text, "number": plain, "unit": amount.unit.symbol}
    powers = amount.unit.dimension.powers
    if len(powers) == 1 and powers[0][1] == 1 and powers[0][0] in _BASES:
        result["base"] = {"number": _exact(amount.base), "unit": _BASES[powers[0][0]]}
    return result


def _exact(value: "Fraction") -> str:
    """Return an exact decimal, or a fraction a/b where no decimal is exact (1亩 = 2000/3 平方米)."""
    rest = value.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    return Quantity(value).number_in(None) if rest == 1 else f"{value.numerator}/{value.denominator}"


def _quantity(value: Quantity | None) -> Json | None:
    if value is None:
        return None
    return {"text": value.print_in(), "number": value.number_in(value.unit), "unit": value.unit.symbol if value.unit else None}


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
        "fields": _fields(one.fields or []),
        "parts": [_indicator(part) for part in one.parts or ()],
        "group": one.group.name if one.group else None,
        "source": _source(one.statement),
    }


def _cost_line(line: CostLine) -> Json:
    return {
        "name": line.name,
        "expression": line.expression,
        "amount": _quantity(line.amount),
        "description": line.description,
        "basis": _basis(line.basis),
        "fields": _fields(line.fields),
    }


def _task(task: Task) -> Json:
    return {
        "name": task.name,
        "money": None if task.money is None else _money(task.money),
        "content": task.content,
        "basis": _basis(task.basis),
        "fields": _fields(task.fields),
    }


def _source(statement: "Statement") -> Json:
    return {"path": statement.source.path, "line": statement.source.position(statement.start)[0]}


BACKEND = Backend("json", (".json",), "model", render)
