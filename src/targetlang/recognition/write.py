"""A recognised document → the text of a `.target` file. What the document says is written as it stands there."""

from targetlang.diagnostics import CommandFault
from targetlang.ports.vocabulary import BUDGET
from targetlang.ports.vocabulary import FISCAL_YEAR
from targetlang.ports.vocabulary import LANGUAGE_FIELDS
from targetlang.ports.vocabulary import PLAN
from targetlang.recognition.bases import Bases
from targetlang.recognition.found import Owner
from targetlang.recognition.found import Value
from targetlang.recognition.money import with_unit
from targetlang.recognition.money import write_money
from targetlang.recognition.probe import CODE
from targetlang.recognition.probe import CONTENT
from targetlang.recognition.probe import NAME
from targetlang.recognition.rows import Rows
from targetlang.recognition.rows import shared_fields
from targetlang.recognition.sure_lines import SureLines
from targetlang.recognition.texts import one_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from targetlang.ports.form import FieldSpec
    from targetlang.ports.form import Form
    from targetlang.ports.vocabulary import Vocabulary
    from targetlang.recognition.found import Found

_UNNAMED = "未写明的部门"


def write(found: "Found", form: "Form", vocabulary: "Vocabulary", name: str) -> str:
    """Return the text of the file; `name` is what its 规范 says. Remarks about what had to be changed go to `found`."""
    writer = _Writer(found, form, vocabulary)
    writer.lines.field(0, "规范", [name])
    if found.year:
        writer.lines.field(0, FISCAL_YEAR, [found.year])
    writer.lost(found.lost)
    named = any(one.name for one in found.departments)
    for project in found.projects:
        project.above = project.above or (found.departments[0] if named else _department(found, project))
    if not found.departments:
        _department(found, None)
    for owner in found.owners:
        writer.lines.part()
        if owner.kind == "department":
            writer.department(owner)
        else:
            writer.project(owner)
    return writer.lines.text


def _department(found: "Found", project: Owner | None) -> Owner:
    """Return the department of a project where the document names none: who carries it out, or is responsible for it."""
    name = next(filter(None, (project.says(key) for key in ("实施", "主管"))), _UNNAMED) if project is not None else _UNNAMED
    fitting = [one for one in found.departments if one.name in ("", name)]
    known = fitting[0] if fitting else found.departments[-1] if found.departments and name == _UNNAMED else None
    if known is None:
        known = Owner("department")
        found.departments.append(known)
    if not known.name:
        known.value(NAME).items = [name]
        found.remarks.append(CommandFault("import.no-department", name=name))
    return known


class _Writer:
    def __init__(self, found: "Found", form: "Form", vocabulary: "Vocabulary") -> None:
        self.found = found
        self.form = form
        self.vocabulary = vocabulary
        self.lines = SureLines(found)
        self.bases = Bases(found)
        self.rows = Rows(form, vocabulary, self.bases, self.lines, found)

    def department(self, owner: "Owner") -> None:
        """Write a department, or an entity where there is a department that it can stand below."""
        below = owner.entity and any(not one.entity for one in self.found.departments)
        self.lines.header("单位" if below else "部门", owner.says(CODE), owner.name or _UNNAMED)
        self._fields(owner, 0)
        if owner is self.found.departments[0]:
            self.bases.write(self.lines)
        for task in owner.tasks:
            self._task(task)
        self.lost(owner.lost)
        self.rows.write(owner.rows, 0)

    def project(self, owner: "Owner") -> None:
        """Write a project."""
        self.lines.header("项目", owner.says(CODE), owner.name)
        shared = shared_fields(owner.rows, self.vocabulary)
        for key, text in shared.items():
            owner.value(key).items = text.split("\n")
        self._fields(owner, 1)
        self.lost(owner.lost)
        self.rows.write(owner.rows, 1, shared)

    def _task(self, task: "Owner") -> None:
        """Write a task, and what its content says of other fields: lines that begin with their keys."""
        money = task.values.get((BUDGET, None))
        amount = write_money(money, self.form.funding, self._unit(money), self.found) if money is not None else ""
        keys = self.vocabulary.keys_of("task")
        content: list[str] = []
        fields: dict[str, list[str]] = {}
        for line in task.value(CONTENT).items:
            key, mark, text = line.partition("：")
            if mark and key in keys:
                fields[key] = [text]
            else:
                (fields[[*fields][-1]] if fields else content).append(line)
        self.lines.task(task.name, amount or "待定", one_line("\n".join(content)))
        for key, items in fields.items():
            self._field(1, key, self.vocabulary.by_key[key], Value(items))

    def lost(self, lost: "list[tuple[str, str]]") -> None:
        """Write what no field was found for, as comments."""
        for label, text in lost:
            self.lines.comment(label, text)

    def _unit(self, value: "Value") -> str:
        return value.unit or self.found.money_unit or self.form.money_unit

    def _fields(self, owner: "Owner", depth: int) -> None:
        order = list(dict.fromkeys(spec.key for spec in (*LANGUAGE_FIELDS, *self.form.fields)))
        fields = [(key, column) for key, column in owner.values if key in order]
        for key, column in sorted(fields, key=lambda one: order.index(one[0])):
            plain = column in (None, self.form.default_horizon)
            self._field(depth, key if plain else f"{key} {column}", self.vocabulary.by_key[key], owner.values[key, column])

    def _field(self, depth: int, key: str, spec: "FieldSpec", value: "Value") -> None:
        if value.records:
            self.lines.text_field(depth, key, [" | ".join(record.get(one, "") for one in spec.parts) for record in value.records])
        elif spec.type == "text":
            self.lines.text_field(depth, key, value.items)
        else:
            self.lines.field(depth, key, list(self._values(spec, value)))

    def _values(self, spec: "FieldSpec", value: "Value") -> "Iterator[str]":
        """Yield the value of a field that takes no prose."""
        if spec.key == PLAN:
            unit = "%" if self.form.checkpoint_kind == "percent" else self._unit(value)
            yield ", ".join(f"{by} {with_unit(text, unit)}" for by, text in value.pieces.items())
        elif spec.type == "money":
            yield write_money(value, spec.funding or self.form.funding, self._unit(value), self.found)
        elif value.items:
            yield one_line("\n".join(value.items))
        else:
            yield "～".join(one for one in (value.pieces.get("begin"), value.pieces.get("end")) if one)
