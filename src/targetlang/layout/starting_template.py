"""A form → the blocks of a Word template to start from: its parts, with tags where the document's texts will stand.

It has a place for all that the form knows. What the form itself prints is always there; what only some documents write,
departments of a form of projects among it, stands between tags that take it away where nothing is written.
"""

from collections.abc import Iterable
from collections.abc import Iterator

from targetlang.layout.starting_rows import any_written
from targetlang.layout.starting_rows import below_lines
from targetlang.layout.starting_rows import beside_columns
from targetlang.layout.starting_rows import cost_rows
from targetlang.layout.starting_rows import fields_of
from targetlang.layout.starting_rows import head_rows
from targetlang.layout.starting_rows import indicator_rows
from targetlang.layout.starting_rows import loop_of
from targetlang.layout.starting_rows import task_rows
from targetlang.ports.form import Form
from targetlang.tables import Block
from targetlang.tables import Heading
from targetlang.tables import PageBreak
from targetlang.tables import Paragraph
from targetlang.tables import Table


def lay_out_template(form: Form) -> Iterator[Block]:
    """Yield the blocks of a template for a form: of its departments and their entities, and of its projects, one a page."""
    yield Paragraph("{%p set page = namespace(begun=false) %}")
    yield Paragraph("{%p for department in departments %}")
    owners = "for owner in [department] + department.entities"
    if form.scope == "department":
        title = Heading(1, "{{ form.title }}")
        yield from _within(owners, [*_opening(title, "{{ owner.code }}{{ owner.name }}　", "owner"), *_department(form)])
    else:
        yield from _within(owners, _within(_is_written(form), _department_of_projects(form), "部门、单位自己写了内容才有这一页"))
        yield from _within("for project in department.projects", _project(form))
    yield Paragraph("{%p endfor %}")


def _is_written(form: Form) -> str:
    """Return the tag that asks whether a department has something to say, besides its projects."""
    return f"if whole and ({any_written(form, fields_of(form, 'department'), 'owner')} or owner.tasks or owner.indicators)"


def _department(form: Form) -> Iterator[Block]:
    """Yield the page of a department or entity."""
    yield Table("", tuple(head_rows(form, "department", "owner", printed=True)))
    yield from _tasks(form)
    yield from _gap()
    yield from _indicators(form, "owner")


def _department_of_projects(form: Form) -> Iterator[Block]:
    """Yield the page of a department or entity where the form is one of projects: what is written, nothing else."""
    yield from _opening(Heading(2, "{{ owner.code }}{{ owner.name }}"), "", "owner")
    yield Table("", tuple(head_rows(form, "department", "owner", printed=False)))
    yield from _tasks(form)
    yield from _within("if owner.indicators", [*_gap(), *_indicators(form, "owner")], "部门、单位自己写了指标才有")


def _tasks(form: Form) -> Iterator[Block]:
    basis = _within("if task.basis", [Paragraph("{{ task.name }}　依据：{{ task.basis }}", "left")])
    tasks = [
        Paragraph("主要任务"),
        Table("", task_rows(form, "owner"), heads=1),
        *_within("for task in owner.tasks", basis),
        *_below("task", "owner.tasks", below_lines(form, "task")),
    ]
    yield from _within("if owner.tasks", tasks, "写了任务才有")


def _project(form: Form) -> Iterator[Block]:
    yield from _opening(Heading(1, "{{ form.title }}"), "{{ project.department }}　", "project.owner")
    yield Table("", tuple(head_rows(form, "project", "project", printed=True)))
    yield from _gap()
    yield from _indicators(form, "project")
    costs = [Paragraph("测算"), Table("", cost_rows(), heads=1), *_below("line", "project.cost_lines", below_lines(form, "cost"))]
    yield from _within("if project.cost_lines", costs, "写了测算才有")


def _opening(title: Heading, above: str, owner: str) -> Iterator[Block]:
    """Yield what every page begins with; the first of all breaks none. The year is that of the owner, or of all."""
    yield from _within("if page.begun", [PageBreak(), *_gap()])
    yield Paragraph("{%p set page.begun = true %}")
    yield title
    year = f"{owner}.fiscal_year or department.fiscal_year"
    yield Paragraph(f"{above}{{% if {year} %}}{{{{ {year} }}}}年度　{{% endif %}}单位：{{{{ money_unit }}}}", "right")


def _indicators(form: Form, name: str) -> Iterator[Block]:
    yield Table("", indicator_rows(form, name), heads=1)
    asked = beside_columns(form)
    # Of an indicator's description the form may have made its name.
    said = "if row.text(key, column) not in ['', row.name]"
    line = [Paragraph("{{ row.name }}　{{ words }}：{{ row.text(key, column) }}", "left")]
    lines = _within(f"for {loop_of(asked)} {said}", line)
    yield from _within(f"for row in {name}.rows(none)", lines, "指标表里没有列的栏目，写了才有")


def _below(name: str, entries: str, asked: "list[tuple[str, str, str | None]]") -> Iterator[Block]:
    """Yield the paragraphs of what stands below entries, those without anything left out."""
    line = [Paragraph(f"{{{{ {name}.name }}}}　{{{{ words }}}}：{{{{ {name}.text(key, column) }}}}", "left")]
    inner = _within(f"for {loop_of(asked)} if {name}.has(key, column)", line)
    yield from _within(f"for {name} in {entries}", inner)


def _within(tag: str, blocks: Iterable[Block], hint: str = "") -> Iterator[Block]:
    """Yield blocks between a tag and its end; a hint says to who changes the template what they are there for."""
    yield Paragraph(f"{{%p {tag} %}}" + (f"　{{# {hint} #}}" if hint else ""))
    yield from blocks
    yield Paragraph(f"{{%p end{tag.split(maxsplit=1)[0]} %}}")


def _gap() -> Iterator[Block]:
    """Yield what keeps two tables apart."""
    yield Paragraph("")
