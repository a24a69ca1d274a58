"""A form → the text of a document that writes everything the form has, and one that writes next to nothing.

Trying the form's layout on both shows what is wrong in parts that an empty document never reaches.
"""

from targetlang.ports.form import FieldSpec
from targetlang.ports.form import Form
from targetlang.ports.form import FundingSpec
from targetlang.ports.vocabulary import LANGUAGE_FIELDS

_WRITTEN = {
    "line": "样例",
    "period": "2025年1月1日～2027年12月31日",
    "date": "2025年6月30日",
    "target": "≥95%",
    "year": "2025",
}
_EACH = 12
_AMOUNT = f"{_EACH}万元"
_SKIPPED = ("form", "include", "uses", "basis", "plan")


def sample_text(form: Form, name: str) -> str:
    """Return the document; `name` is what its 规范 says."""
    own = list({spec.key: spec for spec in (*LANGUAGE_FIELDS, *form.fields)}.values())
    prose = [*_fields(form, own, "department", ""), *_tasks(form, own), *_indicators(form, own, "")]
    lines = [_head(form, "部门", "样例局"), f"规范: {name}", *prose]
    if form.scope == "project":
        whole = [*_fields(form, own, "project", "  "), *_plan(form), *_costs(own), *_indicators(form, own, "  ")]
        lines += ["项目 样例一", *whole, "项目 样例二", f"  预算: {_AMOUNT}"]
        prose = [*prose, "项目 样例三", f"  预算: {_AMOUNT}"]
    return "\n".join([*lines, _head(form, "单位", "样例单位"), *prose]) + "\n"


def _head(form: Form, kind: str, name: str) -> str:
    code = f"{form.department_code.example} " if form.department_code is not None else ""
    return f"{kind} {code}{name}"


def _fields(form: Form, own: list[FieldSpec], owner: str, indent: str) -> list[str]:
    lines: list[str] = []
    for spec in own:
        if owner not in spec.owners or spec.type in _SKIPPED or spec.key == "原编码":
            continue
        lines += _field(form, spec, spec.key, indent)
        if spec.type in ("text", "money") and owner in ("department", "project"):
            others = [one for one in form.horizons if one != form.default_horizon]
            lines += [line for one in others for line in _field(form, spec, f"{spec.key} {one}", indent)]
    return lines


def _field(form: Form, spec: FieldSpec, key: str, indent: str) -> list[str]:
    if spec.type == "text":
        item = " | ".join(spec.parts) if spec.parts else "样例"
        return [f"{indent}{key}:", f"{indent}  - {item}", f"{indent}  - {item}"]
    if spec.type == "choice":
        return [f"{indent}{key}: {spec.choices[0]}"]
    if spec.type == "money":
        return [f"{indent}{key}: {_money(spec.funding or form.funding)}"]
    return [f"{indent}{key}: {_WRITTEN[spec.type]}"]


def _money(sources: tuple[FundingSpec, ...]) -> str:
    written = " + ".join(map(_source, sources))
    return f"{_sum(sources)} = {written}" if sources else _AMOUNT


def _source(source: FundingSpec) -> str:
    parts = " + ".join(map(_source, source.parts))
    return f"{source.name} {_sum(source.parts)}" + (f"（{parts}）" if parts else "")


def _sum(sources: tuple[FundingSpec, ...]) -> str:
    """Return what sources come to, with an amount for each that has no parts."""
    return f"{_EACH * _count(sources)}万元"


def _count(sources: tuple[FundingSpec, ...]) -> int:
    return sum(_count(one.parts) for one in sources) or 1


def _plan(form: Form) -> list[str]:
    last = "100%" if form.checkpoint_kind == "percent" else _AMOUNT
    return [f"  支出: {form.checkpoints[-1]} {last}"] if form.checkpoints else []


def _tasks(form: Form, own: list[FieldSpec]) -> list[str]:
    return [f"任务 样例任务: {_money(form.funding)} | 样例", *_fields(form, own, "task", "  ")]


def _costs(own: list[FieldSpec]) -> list[str]:
    simple = [spec for spec in own if "cost" in spec.owners and spec.type in ("line", "text", "target")]
    return ["  测算 样例: 2项 × 6万元/项 | 样例", *(f"    {spec.key}: {_WRITTEN.get(spec.type, '样例')}" for spec in simple)]


def _indicators(form: Form, own: list[FieldSpec], indent: str) -> list[str]:
    lines: list[str] = []
    for category in form.categories:
        for second in category.subcategories or (None,):
            path = f"{category.short}.{second.short if second else ''}"
            value = _AMOUNT if second is not None and second.asks == "money" else "≥95%"
            if form.horizons and form.default_horizon:
                value = "；".join(f"{one} {_in_horizon(value, at)}" for at, one in enumerate(form.horizons, 1))
            lines.append(f"{indent}{path} 样例: {value} [10分, 核心]")
            lines.append(f"{indent}  其中 样例: {value}")
    return lines + (_fields(form, own, "indicator", f"{indent}  ") if lines else [])


def _in_horizon(value: str, at: int) -> str:
    """Return a value of its own for every horizon, so that it can be seen whether each of them is printed."""
    return value.replace("12", f"12.{at}").replace("95", f"95.{at}")
