"""Statements → document. One pass declares the names, a second one builds the blocks."""

from targetlang.diagnostics import Label
from targetlang.model.document import Department
from targetlang.model.document import Document
from targetlang.model.document import Project
from targetlang.model.document import Withdrawal
from targetlang.model.indicator import BasisRef
from targetlang.model.indicator import Indicator
from targetlang.model.indicator import IndicatorGroup
from targetlang.model.money import CostLine
from targetlang.model.money import MoneyTree
from targetlang.model.money import Task
from targetlang.model.text import Field
from targetlang.ports.vocabulary import KIND_ALIASES
from targetlang.ports.vocabulary import Vocabulary
from targetlang.resolve.declare import Names
from targetlang.resolve.evaluate import Evaluator
from targetlang.resolve.fields import Fields
from targetlang.resolve.funding import Funding
from targetlang.resolve.indicators import Indicators
from targetlang.resolve.quantities import Quantities
from targetlang.resolve.report import Report
from targetlang.resolve.report import replacing
from targetlang.resolve.targets import Targets
from targetlang.syntax import tree
from targetlang.syntax.parse import line_span
from targetlang.syntax.parse import part_span
from targetlang.syntax.tree import Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.ports.form import FieldSpec
    from targetlang.resolve.evaluate import Own

Owner = Document | Department | Project | IndicatorGroup | Indicator | CostLine | Task
_OWNER_WORDS = {
    Document: "document",
    Department: "department",
    Project: "project",
    IndicatorGroup: "group",
    Indicator: "indicator",
    CostLine: "cost",
    Task: "task",
}
_BLOCK_WORDS = {"document": "文件", "department": "部门", "project": "项目", "group": "指标组", "indicator": "指标", "cost": "测算", "task": "任务"}

_UNKNOWN_BUDGET: "Own" = {"预算": None}


def from_tree(statements: list[Statement], vocabulary: Vocabulary, report: Report, path: str) -> Document:
    """Return the document that settled statements make; findings go to `report`.

    The statements of imported files stand where the 引入 line stood.
    """
    return _Builder(statements, vocabulary, report, path).build()


class _Builder:
    def __init__(self, statements: list[Statement], vocabulary: Vocabulary, report: Report, path: str) -> None:
        self.statements = statements
        self.vocabulary = vocabulary
        self.default_horizon = vocabulary.form.default_horizon if vocabulary.form else None
        self.report = report
        self.document = Document(path)
        names = Names(report)
        names.declare(statements)
        quantities = Quantities(names.registry)
        self.evaluator = Evaluator(quantities, report, names.bindings, names.value_of)
        names.evaluator = self.evaluator
        self.names = names
        self.indicators = Indicators(Targets(quantities), self.evaluator, names.bases, vocabulary.form, report)
        funding = Funding(quantities, vocabulary.form, report)
        self.fields = Fields(funding, self.evaluator, self.indicators, vocabulary, report)
        self.document.bases = names.bases
        self.document.groups = names.groups
        self.block: Document | Department | Project | IndicatorGroup = self.document
        self.below: Indicator | CostLine | Task | None = None
        self.open_text: Field | None = None
        self.default_basis: tuple[BasisRef, ...] = ()
        self.own: "Own" = {}
        self.pending_uses: list[tuple[Project | Department, Statement]] = []
        self.slots: dict[tuple[str, str | None], tuple[str, str | None]] = {}

    def build(self) -> Document:
        for statement in self.statements:
            shape = statement.shape
            if shape == tree.INDICATOR:
                self._indicator(statement)
            elif shape == tree.FIELD:
                self._field(statement)
            elif shape == tree.ITEM:
                self._item(statement)
            elif shape == tree.ENTRY:
                self._entry(statement)
            elif shape == tree.HEADER:
                self._header(statement)
        self._close_text()
        for owner, statement in self.pending_uses:
            self._use(owner, statement)
        self.document.bindings = self.names.all_bindings()
        self._check_names()
        self.document.fiscal_year = self._fiscal_year()
        return self.document

    def _fiscal_year(self) -> int | None:
        """Return the year of 年度, which may stand before any block or in a department."""
        for fields in (self.document.fields, *(one.fields for one in self.document.departments)):
            held = fields.get(("年度", None))
            if held is not None and isinstance(held.value, int):
                return held.value
        return None

    # -- blocks

    def _header(self, statement: Statement) -> None:
        self._close_text()
        self.below = None
        self.default_basis = ()
        kind = KIND_ALIASES.get(statement.word or "", statement.word)
        name = statement.name or ""
        code = statement.value
        if kind == "指标组":
            self.block = self.names.group_of(statement)
            return
        # 完成 and 监控 open with a code alone.
        if not name and (not code or kind in ("部门", "单位", "项目")):
            self.report.add("S141", statement.source, line_span(statement), {"kind": kind or ""})
        if kind == "项目":
            project = Project(statement, code, name)
            self._department_of_projects().projects.append(project)
            self.block = project
            self.own = _UNKNOWN_BUDGET
        elif kind in ("部门", "单位"):
            department = Department(statement, code, name, is_entity=kind == "单位")
            above = self.document.departments[-1] if self.document.departments else None
            if department.is_entity and above is not None and not above.is_entity:
                above.entities.append(department)
            else:
                self.document.departments.append(department)
            self.block = department
            self.own = {}
        else:
            # A reserved kind: what stands below belongs to no block of the document.
            span = part_span(statement, "word")
            self.report.add("S102", statement.source, span, {"written": kind or "", "variant": "reserved"})
            self.block = Project(statement, code, name)
            self.own = _UNKNOWN_BUDGET

    def _department_of_projects(self) -> Department:
        if not self.document.departments:
            self.document.departments.append(Department(None, None, ""))
        department = self.document.departments[-1]
        return department.entities[-1] if department.entities else department

    # -- indicators

    def _indicator(self, statement: Statement) -> None:
        if self.open_text is not None:
            self._close_text()
        word = statement.word or ""
        path = self.vocabulary.paths.get(word)
        if path is None:
            if word == "其中":
                self._part(statement)
                return
            path = self.vocabulary.find_path(word)
        self.below = None
        if path is None:
            return
        block = self.block
        if block is self.document:
            self.report.add("S115", statement.source, part_span(statement, "word"), {"path": word})
            return
        self.below = self.indicators.build(statement, path, self.default_basis, self.own)
        block.indicators.append(self.below)  # type: ignore[union-attr]  # only a document has none

    def _part(self, statement: Statement) -> None:
        if not isinstance(self.below, Indicator):
            facts = {"block": "块", "key": "其中"}
            self.report.add("S114", statement.source, part_span(statement, "word"), facts)
            return
        above = self.below
        part = self.indicators.build(statement, above.path, above.basis, self.own)
        above.parts = [*(above.parts or []), part]

    # -- fields

    def _field(self, statement: Statement) -> None:
        if self.open_text is not None:
            self._close_text()
        word, column, text = statement.parts
        spec = self.vocabulary.by_key.get(word or "")
        if spec is None:
            return
        owner = self._owner(spec)
        if owner is None:
            self._misplaced(statement, spec)
            return
        if spec.type == "uses" and isinstance(owner, Project | Department):
            self.pending_uses.append((owner, statement))
            return
        if spec.type == "basis":
            self._basis_field(statement, owner)
            return
        if type(owner) is Project and owner.indicators and owner is self.block:
            self._late(statement, spec)
        if column is not None and column == self.default_horizon:
            column = None
        # 引入 may stand as often as there is something to bring in.
        if spec.type != "include" and not self._is_free(owner, spec.key, column):
            self._twice(statement, spec, owner)
            return
        value = Field(statement, spec.key, column, self.fields.read(statement, spec, owner, self.own), spec.identifier)
        self._put(owner, value)
        if not text and spec.type == "text":
            self.open_text = value
        if spec.key == "预算" and column is None and isinstance(value.value, MoneyTree):
            self.own = self.fields.own_amounts(value.value)

    def _owner(self, spec: "FieldSpec") -> Owner | None:
        """Return who a field belongs to: the line above where it may have it, else the block."""
        if self.below is not None and _OWNER_WORDS[type(self.below)] in spec.owners:
            return self.below
        if _OWNER_WORDS[type(self.block)] in spec.owners:
            return self.block
        return None

    def _is_free(self, owner: Owner, key: str, column: str | None) -> bool:
        """Tell whether an owner has no field of that key yet; a group keeps none."""
        if isinstance(owner, IndicatorGroup) or not owner.fields:
            return True
        if isinstance(owner.fields, dict):
            return (key, column) not in owner.fields
        return all(one.key != key for one in owner.fields)

    def _put(self, owner: Owner, value: Field) -> None:
        if isinstance(owner, IndicatorGroup):
            return
        if isinstance(owner.fields, dict):
            slot = (value.key, value.column)
            owner.fields[self.slots.setdefault(slot, slot)] = value
        elif owner.fields is None:
            owner.fields = [value]
        else:
            owner.fields.append(value)

    def _twice(self, statement: Statement, spec: "FieldSpec", owner: Owner) -> None:
        held = owner.fields  # type: ignore[union-attr]  # a group has none, so nothing stands there twice
        known = held.values() if isinstance(held, dict) else held or ()
        first = next(one for one in known if one.key == spec.key)
        low, high = part_span(first.statement, "word")
        label = Label(first.statement.source, low, high, "first")
        span = part_span(statement, "word")
        self.report.add("S116", statement.source, span, {"key": statement.word or ""}, labels=(label,))

    def _misplaced(self, statement: Statement, spec: "FieldSpec") -> None:
        here = _OWNER_WORDS[type(self.block)]
        block = _BLOCK_WORDS[here]
        right = _BLOCK_WORDS[spec.owners[0]] if spec.owners[0] != "document" else "部门"
        facts = {"block": "部门" if here == "document" else block, "key": statement.word or "", "right": right, "variant": "near"}
        self.report.add("S114", statement.source, part_span(statement, "word"), facts)

    def _late(self, statement: Statement, spec: "FieldSpec") -> None:
        if spec.type in ("uses", "basis"):
            return
        project = self.block
        assert isinstance(project, Project)  # noqa: S101 - asked by the caller
        if (spec.key, statement.name) in project.fields:
            return
        lines = [statement]
        for following in self.statements[self.statements.index(statement) + 1 :]:
            if following.shape != tree.ITEM:
                break
            lines.append(following)
        fixes = self.fields.moved_up(lines, project)
        self.report.add("S113", statement.source, part_span(statement, "word"), {"key": spec.key}, fixes=fixes)

    def _basis_field(self, statement: Statement, owner: Owner) -> None:
        text = statement.value or ""
        refs = self.fields.bases(statement, text)
        if isinstance(owner, Indicator | Task):
            owner.basis = refs
        else:
            self.default_basis = refs

    def _item(self, statement: Statement) -> None:
        if self.open_text is None:
            last = next((s for s in reversed(self.statements[: self.statements.index(statement)]) if s.shape not in (tree.ITEM, tree.BLANK, tree.COMMENT)), None)
            facts = {}
            if last is not None and last.shape == tree.FIELD and last.value:
                facts = {"key": last.word or "", "variant": "filled"}
            self.report.add("S111", statement.source, line_span(statement), facts)
            return
        self.fields.add_item(self.open_text, statement, self.own)

    def _close_text(self) -> None:
        """An empty field stays empty only where items follow it."""
        field = self.open_text
        self.open_text = None
        if field is not None and not getattr(field.value, "paragraphs", ()):
            statement = field.statement
            self.report.add("S128", statement.source, part_span(statement, "word"), {"name": statement.word or ""})

    # -- entries

    def _entry(self, statement: Statement) -> None:
        self._close_text()
        kind = statement.word
        if kind == "测算" and isinstance(self.block, Project):
            line = self.fields.cost_line(statement, self.own)
            self.block.cost_lines.append(line)
            self.below = line
        elif kind == "任务":
            department = self.block if isinstance(self.block, Department) else self._department_of_projects()
            task = self.fields.task(statement, self.own)
            department.tasks.append(task)
            self.below = task
        elif kind == "撤销":
            self.document.withdrawals.append(Withdrawal(statement, statement.name or "", statement.value or ""))
        elif kind == "测算":
            facts = {"block": _BLOCK_WORDS[_OWNER_WORDS[type(self.block)]], "key": "测算", "right": "项目", "variant": "near"}
            self.report.add("S114", statement.source, part_span(statement, "word"), facts)

    def _use(self, owner: Project | Department, statement: Statement) -> None:
        """Put the indicators of the named groups into a block; its own of the same path and name replace them."""
        own = {(one.path.text, one.name) for one in owner.indicators}
        brought: dict[tuple[str, str], IndicatorGroup] = {}
        if not statement.value:
            self.report.add("S128", statement.source, part_span(statement, "word"), {"name": statement.word or ""})
            self.report.incomplete.add(id(owner))
        for name, span in self._group_names(statement):
            group = self.names.find_group(name, statement, span)
            if group is None:
                self.report.incomplete.add(id(owner))
                continue
            if isinstance(owner, Project):
                owner.uses.append(group)
            for one in group.indicators:
                key = (one.path.text, one.name)
                if key in own:
                    continue
                if key in brought:
                    low, high = part_span(one.statement, "name")
                    facts = {"path": one.path.text, "name": one.name}
                    label = Label(one.statement.source, low, high, "first")
                    self.report.add("K108", statement.source, span, facts, labels=(label,))
                    continue
                brought[key] = group
                owner.indicators.append(self._taken(one, group))
        form = self.vocabulary.form
        if form is None or form.group_by_category:
            owner.indicators.sort(key=lambda one: one.path.order)

    def _group_names(self, statement: Statement) -> list[tuple[str, tuple[int, int]]]:
        """Return the names of 采用 and where they stand; declared ones that only a blank parts are told (S140)."""
        found: list[tuple[str, tuple[int, int]]] = []
        for name, span in self.fields.names(statement):
            parts = name.split()
            if len(parts) < 2 or name in self.names.groups or not all(part in self.names.groups for part in parts):
                found.append((name, span))
                continue
            at = span[0]
            for part in parts:
                at = statement.source.text.index(part, at)
                found.append((part, (at, at + len(part))))
                at += len(part)
            facts = {"next": parts[1], "variant": "missing"}
            fixes = replacing("safe", span, ", ".join(parts))
            self.report.add("S140", statement.source, found[1 - len(parts)][1], facts, fixes=fixes)
        return found

    def _taken(self, one: Indicator, group: IndicatorGroup) -> Indicator:
        return Indicator(
            one.statement, one.path, one.name, one.target, one.description, one.basis, one.attributes,
            one.targets, one.fields, one.parts, group,
        )

    def _check_names(self) -> None:
        """Duplicate indicators inside one block (K108); those of groups were told apart when they were taken."""
        blocks: list[Department | Project | IndicatorGroup] = [*self.names.groups.values(), *self.document.departments]
        for block in (*blocks, *self.document.projects):
            seen: dict[tuple[int, str], Indicator] = {}
            for one in block.indicators:
                key = (id(one.path), one.name)
                first = seen.setdefault(key, one)
                if first is not one and one.group is None:
                    low, high = part_span(first.statement, "name")
                    facts = {"path": one.path.text, "name": one.name}
                    label = Label(first.statement.source, low, high, "first")
                    self.report.add("K108", one.statement.source, part_span(one.statement, "name"), facts, labels=(label,))
