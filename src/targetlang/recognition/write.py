"""A recognised document → the lines of a `.target` file. What the document says is written as it stands there."""

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
from targetlang.recognition.rows import shared_fields
from targetlang.recognition.rows import write_rows
from targetlang.recognition.texts import in_line
from targetlang.recognition.texts import one_line
from targetlang.recognition.texts import write_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from targetlang.ports.form import FieldSpec
    from targetlang.ports.form import Form
    from targetlang.ports.vocabulary import Vocabulary
    from targetlang.recognition.found import Found


def write(found: "Found", form: "Form", vocabulary: "Vocabulary", name: str) -> str:
    """Return the text of the file; `name` is what its 规范 says. Remarks about what had to be changed go to `found`."""
    writer = _Writer(found, form, vocabulary)
    lines = [f"规范: {name}"]
    if found.year:
        lines.append(f"{FISCAL_YEAR}: {found.year}")
    lines += writer.lost(found.lost)
    if not found.departments:
        found.departments.append(_department(found))
    for project in found.projects:
        project.above = project.above or found.departments[0]
    for owner in found.owners:
        lines += ["", *(writer.department(owner) if owner.kind == "department" else writer.project(owner))]
        if owner is found.departments[0]:
            lines += writer.bases.lines()
    return "\n".join(lines) + "\n"


def _department(found: "Found") -> Owner:
    """Return the department of a document that names none: who carries out its first project, or is responsible for it."""
    names = [owner.says(key) for key in ("实施", "主管") for owner in found.projects]
    name = next(filter(None, names), "")
    found.remarks.append(CommandFault("import.no-department", name=name or _UNNAMED))
    return Owner("department", values={(NAME, None): Value([name or _UNNAMED])})


_UNNAMED = "未写明的部门"


class _Writer:
    def __init__(self, found: "Found", form: "Form", vocabulary: "Vocabulary") -> None:
        self.found = found
        self.form = form
        self.vocabulary = vocabulary
        self.bases = Bases(found)

    def department(self, owner: "Owner") -> "Iterator[str]":
        """Yield the lines of a department, or of an entity where there is a department that it can stand below."""
        below = owner.entity and any(not one.entity for one in self.found.departments)
        yield " ".join(one for one in ("单位" if below else "部门", owner.says(CODE), one_line(owner.name) or _UNNAMED) if one)
        yield from self._fields(owner)
        for task in owner.tasks:
            yield from self._task(task)
        yield from self.lost(owner.lost)
        yield from write_rows(owner.rows, self.form, self.vocabulary, self.bases, self.found)

    def _task(self, task: "Owner") -> "Iterator[str]":
        """Yield a task, and what its content says of other fields: lines that begin with their keys."""
        money = task.values.get((BUDGET, None))
        amount = write_money(money, self.form.funding, self._unit(money), self.found) if money is not None else "待定"
        keys = self.vocabulary.keys_of("task")
        content: list[str] = []
        fields: dict[str, list[str]] = {}
        for line in task.value(CONTENT).items:
            key, mark, text = line.partition("：")
            if mark and key in keys:
                fields[key] = [text]
            else:
                (fields[[*fields][-1]] if fields else content).append(line)
        said = " ".join(content)
        yield f"任务 {in_line(task.name)}: {amount}" + (f" | {in_line(said)}" if said else "")
        for key, items in fields.items():
            value = Value(items)
            yield from (f"  {line}" for line in self._field(key, self.vocabulary.by_key[key], value))

    def project(self, owner: "Owner") -> "Iterator[str]":
        """Yield the lines of a project."""
        yield " ".join(one for one in ("项目", owner.says(CODE), one_line(owner.name) or "?") if one)
        shared = shared_fields(owner.rows, self.vocabulary)
        for key, text in shared.items():
            owner.value(key).items = text.split("\n")
        yield from self._fields(owner)
        yield from self.lost(owner.lost)
        yield from write_rows(owner.rows, self.form, self.vocabulary, self.bases, self.found, shared)

    def lost(self, lost: "list[tuple[str, str]]") -> "Iterator[str]":
        """Yield what no field was found for, as comments."""
        for label, text in lost:
            lines = [line.lstrip("#＃ ") or line for line in text.split("\n")]
            mark = "　" if "：" in label or ":" in label else "："
            yield f"# {label}{mark}{lines[0]}" if label else f"# {lines[0]}"
            yield from (f"# {line}" for line in lines[1:])

    def _unit(self, value: "Value") -> str:
        return value.unit or self.found.money_unit or self.form.money_unit

    def _fields(self, owner: "Owner") -> "Iterator[str]":
        order = list(dict.fromkeys(spec.key for spec in (*LANGUAGE_FIELDS, *self.form.fields)))
        fields = [(key, column) for key, column in owner.values if key in order]
        for key, column in sorted(fields, key=lambda one: order.index(one[0])):
            plain = column in (None, self.form.default_horizon)
            yield from self._field(key if plain else f"{key} {column}", self.vocabulary.by_key[key], owner.values[key, column])

    def _field(self, key: str, spec: "FieldSpec", value: "Value") -> "Iterator[str]":
        if spec.key == PLAN:
            kind, unit = self.form.checkpoint_kind, self._unit(value)
            stones = [f"{by} {with_unit(text, '%' if kind == 'percent' else unit)}" for by, text in value.pieces.items()]
            yield f"{key}: {', '.join(stones)}"
        elif spec.type == "money":
            yield f"{key}: {write_money(value, spec.funding or self.form.funding, self._unit(value), self.found)}"
        elif value.pieces and not value.items:
            yield f"{key}: {'～'.join(one for one in (value.pieces.get('begin'), value.pieces.get('end')) if one)}"
        elif value.records:
            yield f"{key}:"
            yield from (f"  - {_braces(' | '.join(record.get(one, '') for one in spec.parts))}" for record in value.records)
        elif value.items:
            yield from write_text(key, value.items if spec.type == "text" else [one_line("\n".join(value.items))])


def _braces(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")
