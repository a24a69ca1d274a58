"""Statements → document. One pass declares the names, a second one builds the blocks."""

from collections import defaultdict

from targetlang.model.document import Department
from targetlang.model.document import Document
from targetlang.model.document import Project
from targetlang.model.document import Withdrawal
from targetlang.model.indicator import Basis
from targetlang.model.indicator import BasisRef
from targetlang.model.indicator import Indicator
from targetlang.model.indicator import IndicatorGroup
from targetlang.model.money import CostLine
from targetlang.model.money import MoneyTree
from targetlang.model.money import Task
from targetlang.model.text import Field
from targetlang.ports.vocabulary import FISCAL_YEAR
from targetlang.ports.vocabulary import KIND_ALIASES
from targetlang.ports.vocabulary import Vocabulary
from targetlang.resolve.budgets import Budgets
from targetlang.resolve.budgets import budget_names
from targetlang.resolve.declare import Names
from targetlang.resolve.duplicates import report_duplicates
from targetlang.resolve.empty import tell_if_empty
from targetlang.resolve.evaluate import Evaluator
from targetlang.resolve.fields import Fields
from targetlang.resolve.funding import Funding
from targetlang.resolve.indicators import Indicators
from targetlang.resolve.misplaced import OWNER_WORDS
from targetlang.resolve.misplaced import tell_misplaced
from targetlang.resolve.misplaced import tell_stray_item
from targetlang.resolve.misplaced import tell_twice
from targetlang.resolve.misplaced import word_of
from targetlang.resolve.open_blocks import Departments
from targetlang.resolve.open_blocks import OpenFiles
from targetlang.resolve.quantities import Quantities
from targetlang.resolve.report import Report
from targetlang.resolve.report import replacing
from targetlang.resolve.targets import Targets
from targetlang.resolve.uses import Uses
from targetlang.syntax import tree
from targetlang.syntax.mend import Mended
from targetlang.syntax.parse import line_span
from targetlang.syntax.parse import part_span
from targetlang.syntax.tree import Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from targetlang.ports.form import FieldSpec
    from targetlang.source import SourceText

_BETWEEN = (tree.ITEM, tree.BLANK, tree.COMMENT)
_BUDGET = ("预算", None)


def from_tree(
    settled: "Iterable[Statement]", vocabulary: Vocabulary, report: Report, path: str
) -> tuple[Document, list[Statement]]:
    """Return the document that settled statements make, and the statements as a list; findings go to `report`.

    The statements of imported files stand where the 引入 line stood. The parts of a statement are let go once the
    document has what they say.
    """
    builder = _Builder(settled, vocabulary, report, path)
    return builder.build(), builder.statements


class _GivenUp:
    """Stands for a line that was given up: what is written below it is of it, and nothing more is told of that."""


class _Builder:
    def __init__(self, settled: "Iterable[Statement]", vocabulary: Vocabulary, report: Report, path: str) -> None:
        self.vocabulary = vocabulary
        self.default_horizon = vocabulary.form.default_horizon if vocabulary.form else None
        self.report = report
        self.document = Document(path)
        names = Names(report)
        self.statements = names.declare(settled)
        quantities = Quantities(names.registry)
        of_budget = budget_names(vocabulary.form)
        self.evaluator = Evaluator(quantities, report, names.bindings, names.value_of, of_budget)
        names.evaluator = self.evaluator
        self.names = names
        self.indicators = Indicators(Targets(quantities), self.evaluator, names.bases, vocabulary.form, report)
        funding = Funding(quantities, vocabulary.form, report)
        self.fields = Fields(funding, self.evaluator, self.indicators, vocabulary, report)
        self.document.bases = names.bases
        self.document.groups, self.document.units = names.groups, names.units
        self.block: Document | Department | Project | IndicatorGroup = self.document
        self.departments = Departments(self.document)
        self.files = OpenFiles()
        self.of_block = vocabulary.keys_of("document")
        self.of_below: dict[type, dict[str | None, FieldSpec]] = {type(None): {}, _GivenUp: {}}
        self.of_below |= {kind: vocabulary.keys_of(OWNER_WORDS[kind]) for kind in (Indicator, CostLine, Task)}
        self.rows: list[Indicator] | None = None
        self.costs: list[CostLine] = []
        self.below: Indicator | CostLine | Task | _GivenUp | None = None
        self.open_text: Field | None = None
        self.default_basis: tuple[BasisRef, ...] = ()
        self.first_field: Statement | None = None
        self.depth = -1
        self.stray: tuple[int, Statement | None] = (-1, None)
        self.budgets = Budgets(self.statements, vocabulary, self.fields)
        self.pending_uses: list[tuple[Project | Department, Statement]] = []
        self.slots: defaultdict[str | None, dict[str, Any]] = defaultdict(dict)  # as in Targets, the pairs stay what they are
        self.others = {tree.ITEM: self._item, tree.ENTRY: self._entry, tree.HEADER: self._header, tree.COMMENT: self._comment, tree.BROKEN: self._broken}

    def build(self) -> Document:
        paths, indicators = self.vocabulary.paths, self.indicators
        budgets, others, indicator, field = self.budgets, self.others, tree.INDICATOR, tree.FIELD
        source = None
        for at, statement in enumerate(self.statements):
            if statement.source is not source:
                source = statement.source
                self._turn_to(source)
            shape = statement.shape
            if self.open_text is not None and (shape is indicator or shape is field):
                self._close_text()
            if shape is indicator:
                path = paths.get((statement.held or statement.parts)[0])  # type: ignore[arg-type]  # an indicator has a path
                if path is None or self.rows is None:
                    self._indicator(statement)
                else:
                    self.below = one = indicators.build(statement, path, self.default_basis, budgets.own)
                    self.rows.append(one)
            elif shape is field:
                self._field(statement, at)
            elif shape in others:
                others[shape](statement, at)
            statement.held = None
        self._finish()
        return self.document

    def _turn_to(self, source: "SourceText") -> None:
        """Go on with a file: what follows 引入 belongs to the block that was open there.

        Where none was, a department that was brought in stays open: its projects may stand in files of their own.
        """
        opened = self.files.turn_to(source, (self.block, self.departments.open, self.default_basis))
        block, departments, basis = opened or (self.block, self.departments.open, ())
        if block is self.block or (isinstance(block, Document) and isinstance(self.block, Department)):
            return
        self._close_text()
        self.block, self.below, self.first_field, self.default_basis = block, None, None, basis
        self.departments.go_back(departments)
        self.rows = None if isinstance(block, Document) else block.indicators
        self.of_block = self.vocabulary.keys_of(OWNER_WORDS[type(block)])
        self.budgets.leave()

    def _finish(self) -> None:
        """Do what needs the whole document: groups that are taken, bindings, what stands twice."""
        self._close_text()
        uses = Uses(self.names, self.fields, self.budgets, self.vocabulary.form, self.report)
        for owner, statement in self.pending_uses:
            uses.take(owner, statement)
        for project in self.document.projects:
            project.indicators = [*project.indicators]  # a list that grew keeps room for more
        self.indicators.tell_unknown_bases()
        self.document.bindings = self.names.all_bindings()
        report_duplicates(self.document, self.report)
        self.document.fiscal_year = self._fiscal_year()

    def _fiscal_year(self) -> int | None:
        """Return the one year that 年度 of the document and of its departments states, None where they state none or several."""
        owners: list[Document | Department] = [self.document, *self.document.departments]
        years = {one.fields[FISCAL_YEAR, None].value for one in owners if (FISCAL_YEAR, None) in one.fields}
        year = years.pop() if len(years) == 1 else None
        return year if isinstance(year, int) else None

    def _comment(self, _statement: Statement, at: int) -> None:
        self.report.comments.append(at)

    def _broken(self, statement: Statement, _at: int) -> None:
        below = self.below
        if isinstance(below, Indicator) and not below.basis:
            below.basis = self.indicators.references_of_text(statement)
        if below is None or isinstance(below, _GivenUp) or statement.indent <= below.statement.indent:
            self.below = _GivenUp()

    # -- blocks

    def _header(self, statement: Statement, at: int) -> None:
        if self.open_text is not None:
            self._close_text()
        self.below = self.first_field = None
        self.default_basis = ()
        word, written, code = statement.held or statement.parts
        kind, name = KIND_ALIASES.get(word or "", word), written or ""
        if kind == "指标组":
            self.block = self.names.group_of(statement)
            self.rows, self.of_block = self.block.indicators, self.vocabulary.keys_of("group")
            self.budgets.enter(self.block, at)
            return
        if isinstance(statement, Mended) and name == "?":
            name = ""
        elif not name and (not code or kind in ("部门", "单位", "项目")):  # 完成 and 监控 open with a code alone
            self.report.add("S141", statement.source, line_span(statement), {"kind": kind or ""})
        if kind == "项目":
            project = Project(statement, code, name)
            self.departments.of_projects().projects.append(project)
            self.block = project
        elif kind in ("部门", "单位"):
            self.block = self.departments.add(Department(statement, code, name, is_entity=kind == "单位"))
        else:
            # A reserved kind: what stands below belongs to no block of the document.
            span = part_span(statement, "word")
            self.report.add("S102", statement.source, span, {"written": kind or "", "variant": "reserved"})
            self.block = Project(statement, code, name)
        self.rows, self.of_block = self.block.indicators, self.vocabulary.keys_of(OWNER_WORDS[type(self.block)])
        self.budgets.enter(self.block, at, reserved=kind not in ("项目", "部门", "单位"))

    # -- indicators

    def _indicator(self, statement: Statement) -> None:
        """A part of the indicator above, an indicator outside any block, or one whose path has to be looked for."""
        word = statement.word or ""
        if word == "其中":
            self._part(statement)
            return
        path = self.vocabulary.find_path(word)
        self.below = _GivenUp()
        if path is None:
            return
        if self.rows is None:
            self.report.add("S115", statement.source, part_span(statement, "word"), {"path": word})
            return
        self.below = one = self.indicators.build(statement, path, self.default_basis, self.budgets.own)
        self.rows.append(one)

    def _part(self, statement: Statement) -> None:
        if isinstance(self.below, _GivenUp):
            return
        if not isinstance(self.below, Indicator):
            facts = {"block": "块", "key": "其中"}
            self.report.add("S114", statement.source, part_span(statement, "word"), facts)
            return
        above = self.below
        part = self.indicators.build(statement, above.path, above.basis, self.budgets.own)
        above.parts = [*(above.parts or []), part]

    # -- fields

    def _field(self, statement: Statement, at: int) -> None:
        """Give a field to the line above where that may have it, else to the block."""
        key, column, text = statement.held or statement.parts
        below = self.below
        spec = None if below is None else self.of_below[type(below)].get(key)
        if spec is not None:
            if key in self.of_block:
                self._check_indentation(statement, spec, at)
            self._field_below(statement, spec, column, text, below)  # type: ignore[arg-type]  # nothing else has fields
            return
        spec = self.of_block.get(key)
        if spec is not None:
            if self.first_field is None:
                self.first_field, self.depth = statement, -1
            self._field_of_block(statement, spec, column, text, at)
        elif key in self.vocabulary.by_key and not isinstance(below, _GivenUp):
            tell_misplaced(statement, self.vocabulary.by_key[key], self.block, self.report)

    def _field_below(
        self, statement: Statement, spec: "FieldSpec", column: str | None, text: str | None, owner: Indicator | CostLine | Task
    ) -> None:
        if spec.type == "basis":
            owner.basis = self._bases(statement, text or "")
            return
        held = owner.fields or ()
        for one in held:
            if one.spec is spec:
                tell_twice(statement, spec, owner, self.report)
                return
        read = self.fields.read(statement, spec, column, text, owner, self.budgets.own)
        value = Field(statement, spec, column if column != self.default_horizon else None, read)
        owner.fields = (*held, value) if held else (value,)
        if not text and spec.type == "text":
            self.open_text = value

    def _field_of_block(self, statement: Statement, spec: "FieldSpec", column: str | None, text: str | None, at: int) -> None:
        owner, kind = self.block, spec.type
        if kind == "basis":
            self.default_basis = owner.default_basis = self._bases(statement, text or "")  # type: ignore[union-attr]  # a document has none
            return
        if kind == "uses" and isinstance(owner, Project | Department):
            self.pending_uses.append((owner, statement))
            return
        if self.rows and type(owner) is Project:
            self._late(statement, spec, at)
        slot = self.slots[column].get(spec.key) or self._new_slot(spec, column)
        fields = owner.fields  # type: ignore[union-attr]  # a group has none: what it may have is a basis
        # 引入 may stand as often as there is something to bring in.
        if slot in fields and kind != "include":
            tell_twice(statement, spec, owner, self.report)
            return
        budgets = self.budgets
        read = budgets.value if statement is budgets.line else self.fields.read(statement, spec, column, text, owner, budgets.own)
        fields[slot] = value = Field(statement, spec, slot[1], read)
        if not text and kind == "text":
            self.open_text = value
        elif kind == "money" and slot == _BUDGET and isinstance(read, MoneyTree):
            budgets.keep(owner, read)

    def _bases(self, statement: Statement, text: str) -> tuple[BasisRef, ...]:
        refs = self.fields.bases(statement, text)
        if refs and refs[0].name is None:
            self.document.literal_bases.append(Basis(statement, "", refs[0].text))
        return refs

    def _new_slot(self, spec: "FieldSpec", column: str | None) -> "Any":
        """Return the place of a field in a block; all blocks share it."""
        return self.slots[column].setdefault(spec.key, (spec.key, column if column != self.default_horizon else None))

    def _late(self, statement: Statement, spec: "FieldSpec", at: int) -> None:
        if spec.type in ("uses", "basis"):
            return
        project = self.block
        assert isinstance(project, Project)  # noqa: S101 - asked by the caller
        if (spec.key, statement.name) in project.fields:
            return
        fixes = self.fields.moved_up(self._with_items(at), project)
        self.report.add("S113", statement.source, part_span(statement, "word"), {"key": spec.key}, fixes=fixes)

    def _check_indentation(self, statement: Statement, spec: "FieldSpec", at: int) -> None:
        """Report a key that block and indicator both have, where the block indents and it stands as its own fields do."""
        block, below, first = self.block, self.below, self.first_field
        assert below is not None and not isinstance(below, _GivenUp)  # noqa: S101, PT018 - asked by the caller
        if first is None or first.source is not statement.source:
            return
        if self.depth < 0:
            header = getattr(block, "statement", None)
            self.depth = first.indent if header is not None and header.indent < first.indent else 0
        if not self.depth or not statement.is_indented(self.depth):
            return
        facts = {"key": spec.key, "name": below.name, "line": word_of(below), "variant": "either"}
        deeper = statement.source.text[statement.start : statement.start + statement.indent]
        offers = replacing("confirm", (statement.start, statement.start), deeper)
        if isinstance(block, Project) and block.indicators:
            offers += self.fields.moved_up(self._with_items(at), block)
        self.report.add("S113", statement.source, part_span(statement, "word"), facts, fixes=offers)

    def _with_items(self, at: int) -> list[Statement]:
        """Return the field at an index and the items below it."""
        end = at + 1
        while end < len(self.statements) and self.statements[end].shape == tree.ITEM:
            end += 1
        return self.statements[at:end]

    def _item(self, statement: Statement, at: int) -> None:
        if self.open_text is None:
            tell_stray_item(statement, self._above(at), self.vocabulary, self.report)
            return
        self.fields.add_item(self.open_text, statement, (statement.held or statement.parts)[2] or "", self.budgets.own)

    def _above(self, at: int) -> Statement | None:
        """Return the statement that an item without a field stands below; of a run of such items it is looked for once."""
        for before in range(at - 1, self.stray[0], -1):
            if self.statements[before].shape not in _BETWEEN:
                self.stray = at, self.statements[before]
                return self.statements[before]
        self.stray = at, self.stray[1]
        return self.stray[1]

    def _close_text(self) -> None:
        """An empty field stays empty only where items follow it."""
        field = self.open_text
        if field is None:
            return
        self.open_text = None
        self.fields.close_items(field)
        if not getattr(field.value, "paragraphs", ()):
            statement = field.statement
            self.report.add("S128", statement.source, part_span(statement, "word"), {"name": statement.word or ""})

    # -- entries

    def _entry(self, statement: Statement, at: int) -> None:
        if self.open_text is not None:
            self._close_text()
        kind, name, value = statement.held or statement.parts
        if kind == "测算" and isinstance(self.block, Project):
            self.below = line = self.fields.cost_line(statement, name or "", value or "", self.budgets.own)
            if not self.block.cost_lines:
                self.block.cost_lines = self.costs = []
            self.costs.append(line)
        elif kind == "任务":
            department = self.block if isinstance(self.block, Department) else self.departments.of_projects()
            task = self.fields.task(statement, name or "", value or "", self.budgets.own)
            department.tasks.append(task)
            self.below = task
        elif kind == "撤销":
            tell_if_empty(statement, value, self.report)
            self.document.withdrawals.append(Withdrawal(statement, name or "", value or ""))
        elif kind == "测算":
            facts = {"block": word_of(self.block), "key": "测算", "right": "项目", "variant": "near"}
            self.report.add("S114", statement.source, part_span(statement, "word"), facts)
