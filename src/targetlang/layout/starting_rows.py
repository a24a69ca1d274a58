"""The tables of a Word template to start from: a row for each field and source of a form, with the tag that asks for it."""

from collections.abc import Iterable
from collections.abc import Iterator

from targetlang.ports.form import COLUMN_KEYS
from targetlang.ports.form import ColumnSpec
from targetlang.ports.form import FieldSpec
from targetlang.ports.form import Form
from targetlang.ports.form import FundingSpec
from targetlang.ports.vocabulary import BUDGET
from targetlang.ports.vocabulary import FISCAL_YEAR
from targetlang.ports.vocabulary import PLAN
from targetlang.ports.vocabulary import Vocabulary
from targetlang.tables import Cell
from targetlang.tables import Row

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

Asked = tuple[str, str, str | None]
"""What is printed for a field, its key, and its column (horizon)."""

_ALWAYS = {"project": ("目标",), "department": ("总体目标", "分项目标", "保障措施")}
_SKIPPED_TYPES = ("basis", "uses", "form", "include")
_HINT = "这一行填好后就没有了，列宽可以拖"
_LONG = ("name", "description", "basis")
_LEAST_COLUMNS = 4
_OF_TARGET = ("target", "number")
_OF_INDICATOR = {
    "description": "绩效指标描述",
    "basis": "指标值确定依据",
    "weight": "分值",
    "direction": "指标方向",
    "goal": "对应目标",
}
# A text in a tag ends at any of these.
_NOT_IN_TAGS = dict.fromkeys(map(ord, "\"'“”„‟‘’‚‛\\{}%#\r\n"))


def head_rows(form: Form, kind: str, name: str, *, printed: bool) -> Iterator[Row]:
    """Yield the rows of an owner's fields; `name` is what the template calls it.

    Where the form is one of such owners (`printed`), what it prints has a row whether it is written or not.
    """
    yield _row(form, "名称", f"{{{{ {name}.name }}}}")
    yield _row(form, "编码", f"{{{{ {name}.code }}}}")
    always = _fields_printed(form, kind) if printed else []
    for spec in always:
        yield from _field_rows(form, name, spec)
    for spec in fields_of(form, kind):
        if spec.type == "money" and spec not in always:
            yield _tag_row(form, f"{{%tr if {any_written(form, [spec], name)} %}}")
            yield from _field_rows(form, name, spec)
            yield _tag_row(form, "{%tr endif %}")
    asked = [one for one in _texts(form, fields_of(form, kind)) if one[2] or all(one[1] != spec.key for spec in always)]
    if asked:
        yield _tag_row(form, f"{{%tr for {loop_of(asked)} if {name}.has(key, column) %}}")
        yield _row(form, "{{ words }}", f"{{{{ {name}.text(key, column) }}}}")
        yield _tag_row(form, "{%tr endfor %}")


def task_rows(form: Form, name: str) -> tuple[Row, ...]:
    """Return the table of a department's tasks and the sum of their money."""
    sources = list(_flat(form.funding))
    heads = ("任务名称", "主要内容", "金额", *(source.label for source in sources))
    money = [f'{{{{ task.money("{source.name}") }}}}' for source in sources]
    row = ("{{ task.name }}", "{{ task.content }}", "{{ task.money() }}", *money)
    sums = [f'{{{{ {name}.task_total("{source.name}") }}}}' for source in sources]
    total = (Cell("金额合计", header=True, scope="row"), Cell(""), Cell(f"{{{{ {name}.task_total() }}}}"), *map(Cell, sums))
    return (*_looped(heads, [Cell(text) for text in row], f"task in {name}.tasks"), total)


def cost_rows() -> tuple[Row, ...]:
    """Return the table of a project's cost lines."""
    row = ("name", "expression", "number", "description", "basis")
    cells = [Cell(f"{{{{ line.{one} }}}}") for one in row]
    return _looped(("测算", "计算式", "金额", "说明", "依据"), cells, "line in project.cost_lines")


def indicator_rows(form: Form, name: str) -> tuple[Row, ...]:
    """Return the indicator table of an owner."""
    columns = _columns(form)
    table = f'("{columns[0].table}")' if columns and columns[0].table else ""
    rows = f"{name}.rows{table}" if table else f"{name}.indicators"
    heads = [column.heading for column in columns]
    hints = [_HINT if column.key not in COLUMN_KEYS or column.key in _LONG else "" for column in columns]
    cells = [Cell(_column(column), header=column.merge, scope="row" if column.merge else "") for column in columns]
    return _looped(heads, cells, f"row in {rows}", hints)


def beside_columns(form: Form) -> list[Asked]:
    """Return what an indicator may say that no column of its table shows."""
    columns = _columns(form)
    shown = {column.key for column in columns}
    horizons = {column.horizon or form.default_horizon for column in columns if column.key in _OF_TARGET}
    targets = [(f"指标值（{one}）", "target", one) for one in form.horizons if one not in horizons]
    attributes = [(words, key, None) for key, words in _OF_INDICATOR.items() if key not in shown]
    fields = [one for one in _texts(form, fields_of(form, "indicator")) if one[2] is None and one[1] not in shown]
    return [*targets, *attributes, *fields]


def below_lines(form: Form, kind: str) -> list[Asked]:
    """Return what may stand below a task or a cost line."""
    return [one for one in _texts(form, fields_of(form, kind)) if one[2] is None]


def loop_of(asked: list[Asked]) -> str:
    """Return the head of a loop over fields, as it stands in a tag."""
    listed = ", ".join(
        f'["{words.translate(_NOT_IN_TAGS)}", "{key}", {"none" if column is None else quoted(column)}]'
        for words, key, column in asked
    )
    return f"words, key, column in [{listed}]"


def quoted(word: str) -> str:
    """Return a word as it stands in a tag."""
    return f'"{word}"'


def any_written(form: Form, specs: list[FieldSpec], name: str) -> str:
    """Return the condition that one of an owner's fields is written, in any column."""
    return " or ".join(
        f"{name}.has({quoted(spec.key)})" if column is None else f"{name}.has({quoted(spec.key)}, {quoted(column)})"
        for spec in specs
        for column in (None, *_other_horizons(form, spec))
    )


def fields_of(form: Form, kind: str) -> list[FieldSpec]:
    """Return the fields that an owner may write, those that the form prints first."""
    known = Vocabulary(form).by_key
    keys = [*form.required_fields.get(kind, ()), *_ALWAYS.get(kind, ())]
    keys += [spec.key for spec in form.fields] + list(form.labels) + list(known)
    found = dict.fromkeys(known[key].key for key in keys if key in known and kind in known[key].owners)
    return [known[key] for key in found if known[key].type not in _SKIPPED_TYPES and key != FISCAL_YEAR]


def _fields_printed(form: Form, kind: str) -> list[FieldSpec]:
    """Return those fields that every document of the form prints: it asks for them, or has words of its own for them."""
    own = {BUDGET, *form.required_fields.get(kind, ()), *_ALWAYS[kind], *(spec.key for spec in form.fields), *form.labels}
    own |= {PLAN} if form.checkpoints else set()
    return sorted((spec for spec in fields_of(form, kind) if spec.key in own), key=lambda spec: spec.key != BUDGET)


def _other_horizons(form: Form, spec: FieldSpec) -> list[str]:
    return [one for one in form.horizons if one != form.default_horizon] if spec.type in ("text", "money") else []


def _texts(form: Form, specs: list[FieldSpec]) -> list[Asked]:
    """Return the fields that are one text, in each of their columns."""
    return [
        ((column or "") + _label(form, spec), spec.key, column)
        for spec in specs
        if spec.type not in ("money", "plan")
        for column in (None, *_other_horizons(form, spec))
    ]


def _label(form: Form, spec: FieldSpec) -> str:
    return form.labels.get(spec.key, spec.label or spec.key)


def _field_rows(form: Form, name: str, spec: FieldSpec) -> Iterator[Row]:
    """Yield the rows of a field: one, or one for each source of money and each checkpoint of a plan."""
    label = _label(form, spec)
    if spec.type == "plan":
        for point in form.checkpoints:
            yield _row(form, f"{label}：{point}", f"{{{{ {name}.share({quoted(point)}) }}}}")
    elif spec.type == "money":
        yield from _money_rows(form, name, spec)
    else:
        asked = "period" if spec.type == "period" else "text"
        yield _row(form, label, f"{{{{ {name}.{asked}({quoted(spec.key)}) }}}}")


def _money_rows(form: Form, name: str, spec: FieldSpec) -> Iterator[Row]:
    """Yield the rows of money, one for its total and each source, with a column for each horizon."""
    total = _label(form, spec)
    columns = form.horizons if len(form.horizons) > 1 else (None,)
    if len(columns) > 1:
        yield _row(form, total, *map(str, columns), heads=True)
        total = "总额"
    for label, source in [(total, None), *((one.label, one.name) for one in _flat(spec.funding or form.funding))]:
        asked = [("", source), ("key=", spec.key if spec.key != BUDGET else None)]
        given = [f"{word}{quoted(written)}" for word, written in asked if written is not None]
        cells = [
            ", ".join(given if column in (None, form.default_horizon) else [*given, f"column={quoted(column)}"])
            for column in columns
        ]
        yield _row(form, label, *(f"{{{{ {name}.money({cell}) }}}}" for cell in cells))


def _flat(sources: Iterable[FundingSpec]) -> Iterator[FundingSpec]:
    for source in sources:
        yield source
        yield from _flat(source.parts)


def _width(form: Form) -> int:
    return max(_LEAST_COLUMNS, 1 + len(form.horizons))


def _row(form: Form, label: str, *texts: str, heads: bool = False) -> Row:
    """Return a row with a heading; the last of its texts has the columns that are left."""
    scope = "col" if heads else ""
    cells = [Cell(text, header=heads, scope=scope) for text in texts[:-1]]
    last = Cell(texts[-1], columns=_width(form) - len(texts), header=heads, scope=scope)
    return (Cell(label, header=True, scope="row"), *cells, last)


def _tag_row(form: Form, tag: str) -> Row:
    return (Cell(tag, columns=_width(form)),)


def _columns(form: Form) -> list[ColumnSpec]:
    return [column for column in form.columns if not column.table] or list(form.columns)


def _column(column: ColumnSpec) -> str:
    if column.horizon is not None:
        return f'{{{{ row.text("{column.key}", "{column.horizon}") }}}}'
    return f"{{{{ row.{column.key} }}}}" if column.key in COLUMN_KEYS else f'{{{{ row.text("{column.key}") }}}}'


def _looped(
    heads: "Sequence[str]", cells: "Sequence[Cell]", loop: str, hints: "Sequence[str]" = ()
) -> tuple[Row, ...]:
    """Return a head, and a row that is repeated; the rows around it are taken away when the template is filled in.

    Hints stand in the last of them; they give columns of long texts their width as well.
    """
    last = ("{%tr endfor %}", *(hints[1:] or [""] * (len(heads) - 1)))
    return (
        tuple(Cell(text, header=True, scope="col") for text in heads),
        (Cell(f"{{%tr for {loop} %}}", columns=len(heads)),),
        tuple(cells),
        tuple(Cell(text) for text in last),
    )
