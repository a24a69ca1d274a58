"""A form → the blocks of a Word template to start from: its parts, with tags where the document's texts will stand."""

from collections.abc import Iterator

from targetlang.ports.form import COLUMN_KEYS
from targetlang.ports.form import ColumnSpec
from targetlang.ports.form import FieldSpec
from targetlang.ports.form import Form
from targetlang.ports.vocabulary import BUDGET
from targetlang.ports.vocabulary import Vocabulary
from targetlang.tables import Block
from targetlang.tables import Cell
from targetlang.tables import Heading
from targetlang.tables import PageBreak
from targetlang.tables import Paragraph
from targetlang.tables import Row
from targetlang.tables import Table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_COLUMNS = 4
_OBJECTIVE = "目标"
_PLAN = "支出"
_SKIPPED_TYPES = ("basis", "uses", "form", "include")
_HINT = "这一行填好后就没有了，列宽可以拖"
_LONG = ("name", "description", "basis")
_OVERALL = ("总体目标", "分项目标", "保障措施")


def lay_out_template(form: Form) -> Iterator[Block]:
    """Yield the blocks of a template for a form: of its departments, or of its projects, one a page."""
    one = "department" if form.scope == "department" else "project"
    yield Paragraph(f"{{%p for {one} in {one}s %}}")
    yield Paragraph("{%p if not loop.first %}")
    yield PageBreak()
    yield Paragraph("")
    yield Paragraph("{%p endif %}")
    yield Heading(1, "{{ form.title }}")
    owner = "{{ department.name }}" if one == "department" else "{{ project.department }}"
    yield Paragraph(f"{owner}　单位：{{{{ money_unit }}}}", "right")
    yield Table("", tuple(_head_rows(form, one)))
    if one == "department":
        yield Paragraph("")
        yield Table("", _task_rows(form), heads=1)
    yield Paragraph("")
    yield Table("", _indicator_rows(form, one), heads=1)
    yield Paragraph("{%p endfor %}")


def _head_rows(form: Form, one: str) -> Iterator[Row]:
    yield _row("名称", f"{{{{ {one}.name }}}}")
    yield _row("编码", f"{{{{ {one}.code }}}}")
    if one == "project":
        yield _row(_label(form, BUDGET), "{{ project.money() }}")
        for source in form.funding:
            yield _row(source.label, f'{{{{ project.money("{source.name}") }}}}')
    for spec in _fields(form, one):
        if spec.key == _PLAN:
            for point in form.checkpoints:
                yield _row(f"{_label(form, _PLAN)}：{point}", f'{{{{ project.share("{point}") }}}}')
        else:
            yield _row(_label(form, spec.key, spec.label), _asked(one, spec))


def _label(form: Form, key: str, own: str | None = None) -> str:
    return form.labels.get(key, own or key)


def _fields(form: Form, one: str) -> list[FieldSpec]:
    """Return the fields that the form asks an owner for, in its order."""
    known = Vocabulary(form).by_key
    keys = [*form.required_fields.get(one, ()), *(_OVERALL if one == "department" else (_OBJECTIVE,))]
    keys += [spec.key for spec in form.fields if one in spec.owners]
    found = [known[key] for key in dict.fromkeys(keys) if key in known and key != BUDGET]
    return [spec for spec in found if spec.type not in _SKIPPED_TYPES]


def _asked(one: str, spec: FieldSpec) -> str:
    if spec.type == "money":
        return f'{{{{ {one}.money(key="{spec.key}") }}}}'
    if spec.type == "period":
        return f'{{{{ {one}.period("{spec.key}") }}}}'
    return f'{{{{ {one}.text("{spec.key}") }}}}'


def _row(label: str, tag: str) -> Row:
    return (Cell(label, header=True, scope="row"), Cell(tag, columns=_COLUMNS - 1))


def _task_rows(form: Form) -> tuple[Row, ...]:
    heads = ("任务名称", "主要内容", "金额", *(source.label for source in form.funding))
    money = (f'{{{{ task.money("{source.name}") }}}}' for source in form.funding)
    row = ("{{ task.name }}", "{{ task.content }}", "{{ task.money() }}", *money)
    return _looped(heads, [Cell(text) for text in row], "task in department.tasks")


def _indicator_rows(form: Form, one: str) -> tuple[Row, ...]:
    columns = [column for column in form.columns if not column.table] or list(form.columns)
    table = f'("{columns[0].table}")' if columns and columns[0].table else ""
    rows = f"{one}.rows{table}" if table else f"{one}.indicators"
    heads = [column.heading for column in columns]
    hints = [_HINT if column.key not in COLUMN_KEYS or column.key in _LONG else "" for column in columns]
    cells = [Cell(_column(column), header=column.merge, scope="row" if column.merge else "") for column in columns]
    return _looped(heads, cells, f"row in {rows}", hints)


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
