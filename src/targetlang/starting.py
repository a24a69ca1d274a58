"""A first file for a form: every part that the form asks for, with plain example values that compile."""

from targetlang.ports.vocabulary import LANGUAGE_FIELDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.ports.form import Category
    from targetlang.ports.form import FieldSpec
    from targetlang.ports.form import Form
    from targetlang.ports.form import Subcategory

_BASIS = "工作计划"
# What an indicator of a second level may look like: name, value, description.
_EXAMPLES = {
    "数量": ("服务次数", "≥12次", "全年开展服务的次数"),
    "质量": ("验收合格率", "≥95%", "验收合格的项数占全部项数的比例"),
    "时效": ("完成时间", "12月底前", "全部工作完成的时间"),
    "成本": ("项目支出", "≤{预算}", "全年的支出"),
    "经济成本": ("项目支出", "≤{预算}", "全年的支出"),
    "服务对象": ("服务对象满意度", "≥90%", "受访对象中表示满意的比例"),
    "满意度": ("服务对象满意度", "≥90%", "受访对象中表示满意的比例"),
}
_OTHERS = ("受益对象知晓率", "≥90%", "受访对象中知道这项服务的比例")
_TEXTS = {
    "总体目标": "写明部门一年要办成的几件事。",
    "分项目标": "写明其中一项工作要达到的结果。",
    "保障措施": "写明人员、制度和资金怎样安排。",
    "用途": "写明钱花在哪里、花给谁。",
    "目标": "写明一年以后要看到的结果。",
}


def starting_text(form: "Form", department: str, project: str, year: int | None) -> str:
    """Return a `.target` file for a form with everything that it requires, in canonical spelling.

    `project` is left out where the form is one for departments. `year` is the fiscal year, None to state none.
    """
    own = form.scope == "department"
    lines = [
        "# 用 targetlang new 生成：把下面的例子逐行改成自己的，用不着的行删掉，再运行 targetlang check",
        f"部门 {department}",
        f"规范: {form.name}",
        *([f"年度: {year}"] if year is not None else []),
        *_fields(form, "department", year),
    ]
    based = any(column.key == "basis" for column in form.columns)
    if based:
        lines += ["", f"依据 {_BASIS}: 写上年度工作计划的全称"]
    if own:
        return "\n".join([*lines, "", *_indicators(form, based=False)]) + "\n"
    code = "，编码写在名称前面" if form.project_code is not None else ""
    lines += ["", f"# 一个项目一段{code}", f"项目 {project}", f"  预算: {_money(form)}"]
    lines += [f"  {line}" for line in (*_fields(form, "project", year), *_indicators(form, based=based))]
    return "\n".join(lines) + "\n"


def _fields(form: "Form", owner: str, year: int | None) -> list[str]:
    due = form.required_fields.get(owner, ())
    specs = {spec.key: spec for spec in (*LANGUAGE_FIELDS, *form.fields)}
    return [f"{key}: {_value(form, specs[key], year)}" for key in due if key != "预算"]


def _value(form: "Form", spec: "FieldSpec", year: int | None) -> str:
    """Return an example of a field's value, by its type."""
    shown = year or form.valid_from or 2025
    if spec.type == "choice":
        return spec.choices[0]
    if spec.type == "plan":
        points, last = form.checkpoints, len(form.checkpoints)
        return ", ".join(f"{by} {100 * at // last}%" for at, by in enumerate(points, 1))
    by_type = {
        "money": _money(form),
        "period": f"{shown}年1月～{shown}年12月",
        "year": str(shown),
        "date": f"{shown}年1月1日",
        "target": "12次",
    }
    return by_type.get(spec.type, _TEXTS.get(spec.key, f"写上{spec.label or spec.key}"))


def _money(form: "Form") -> str:
    amount = "100000.00元" if form.money_unit == "元" else "10.00万元"
    return f"{amount} = {form.funding[0].name} {amount}" if form.funding else amount


def _indicators(form: "Form", *, based: bool) -> list[str]:
    """Return an indicator for every second level that is due, else for the first one of each first level."""
    rows: list[tuple[Category, Subcategory | None]] = []
    for category in form.categories:
        due = [one for one in category.subcategories if one.required] or list(category.subcategories[:1])
        rows += [(category, one) for one in due] or [(category, None)]
    weights = _weights(form, len(rows))
    lines = []
    for at, (category, second) in enumerate(rows):
        place = second.short if second is not None else category.short
        name, value, description = _EXAMPLES.get(place, _OTHERS)
        line = f"{category.short}.{second.short if second is not None else ''} {name}: {value}"
        if any(column.key == "description" for column in form.columns):
            line += f" | {description}"
        lines.append(line + (f" @{_BASIS}" if based else "") + (f" [{weights[at]}分]" if weights else ""))
    return lines


def _weights(form: "Form", count: int) -> list[int]:
    """Return whole weights that add up to the form's total, [] where it shows none."""
    if not form.weight_totals or not any(column.key == "weight" for column in form.columns):
        return []
    total = int(form.weight_totals[0])
    return [total // count + (1 if at < total % count else 0) for at in range(count)]
