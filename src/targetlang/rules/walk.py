"""Walk a document once and hand every rule what it looks at."""

import re

from targetlang.model.text import Text
from targetlang.model.written_text import BASIS
from targetlang.model.written_text import DESCRIPTION
from targetlang.model.written_text import NAME
from targetlang.model.written_text import PROSE
from targetlang.model.written_text import TARGET
from targetlang.model.written_text import WrittenText
from targetlang.ports.rule import Finder
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.ports.rule import load_rules

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from targetlang.diagnostics import Finding
    from targetlang.model.document import Department
    from targetlang.model.document import Document
    from targetlang.model.document import Project
    from targetlang.model.indicator import Indicator
    from targetlang.model.money import CostLine
    from targetlang.model.money import Task
    from targetlang.model.target import Target
    from targetlang.model.text import Field
    from targetlang.ports.form import Form
    from targetlang.ports.form import Path
    from targetlang.syntax.tree import Statement


class _Rules:
    """The rules by what they look at, and one pattern that finds every text worth a second look."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self.indicator = tuple(rule for rule in rules if rule.looks_at == "indicator")
        self.text = tuple((rule.find, frozenset(rule.marks)) for rule in rules if rule.looks_at == "text")
        self.project = tuple(rule.find for rule in rules if rule.looks_at == "project")
        self.department = tuple(rule.find for rule in rules if rule.looks_at == "department")
        self.document = tuple(rule.find for rule in rules if rule.looks_at == "document")
        self._by_marks: dict[frozenset[str], tuple[Finder, ...]] = {}
        self.marks = frozenset().union(*(marks for _, marks in self.text))
        self.spot = re.compile(f"[{re.escape(''.join(sorted(self.marks)))}]").search


    def text_finders(self, text: str) -> tuple[Finder, ...]:
        """Return the rules one of whose marks stands in a text; there are few sets of marks in all texts."""
        present = self.marks.intersection(text)
        known = self._by_marks.get(present)
        if known is None:
            known = tuple(find for find, marks in self.text if not marks.isdisjoint(present))
            if len(self._by_marks) < _KEPT:
                self._by_marks[present] = known
        return known


_KEPT = 4096
_loaded: list[_Rules] = []


def _rules() -> _Rules:
    if not _loaded:
        _loaded.append(_Rules(load_rules()))
    return _loaded[0]


class Walk:
    """One walk over one document."""

    def __init__(self, document: "Document", form: "Form | None", findings: "list[Finding]") -> None:
        self.document = document
        self.form = form
        self.findings = findings
        self.rules = _rules()
        # Which rules have to see an indicator depends on its path and target only, and both are shared.
        self._applying: dict[tuple[int, object, int], tuple[tuple[str, Finder], ...]] = {}
        # Names, descriptions and sources come again and again.
        self._clean: set[str] = set()

    def run(self) -> None:
        """Add what the rules find to the findings."""
        document = self.document
        scope = Scope(document, self.form)
        self._fields(document.fields.values(), scope)
        for basis in document.bases.values():
            self._text(basis.statement, "value", basis.text, BASIS, None, scope)
        for group in document.groups.values():
            self._indicators(group.indicators, scope)
        for department in document.departments:
            self._department(department, scope)
        for find in self.rules.document:
            self.findings.extend(find(document, scope))

    def _department(self, department: "Department", scope: Scope) -> None:
        for find in self.rules.department:
            self.findings.extend(find(department, scope))
        if department.statement is not None:
            self._text(department.statement, "name", department.name, NAME, None, scope)
        self._fields(department.fields.values(), scope)
        for task in department.tasks:
            self._line(task, task.content, scope)
        self._indicators(department.indicators, scope)
        for project in department.projects:
            self._project(project, Scope(self.document, self.form, project))
        for entity in department.entities:
            self._department(entity, scope)

    def _project(self, project: "Project", scope: Scope) -> None:
        for find in self.rules.project:
            self.findings.extend(find(project, scope))
        self._text(project.statement, "name", project.name, NAME, "项目", scope)
        self._fields(project.fields.values(), scope)
        for line in project.cost_lines:
            self._line(line, line.description, scope)
        self._indicators(project.indicators, scope)

    def _indicators(self, indicators: "list[Indicator]", scope: Scope) -> None:
        """Judge indicators and look at their texts. Those that a group brought are judged in the group."""
        clean = self._clean
        for one in indicators:
            if one.group is not None:
                continue
            if one.target is not None:
                self._judge(one, one.target, scope)
            if one.name not in clean:
                self._often(WrittenText(one.statement, "name", one.name, NAME), scope)
            if one.description and one.description not in clean:
                self._often(WrittenText(one.statement, "description", one.description, DESCRIPTION), scope)
            if one.fields or one.parts:
                self._fields(one.fields or (), scope)
                self._indicators(one.parts or [], scope)
            if one.basis and one.basis[-1].name is None:
                self._literal_bases(one, scope)

    def _judge(self, one: "Indicator", target: "Target", scope: Scope) -> None:
        """Ask the rules that have to see an indicator, and look at a target in words."""
        amount, path = target.amount, one.path
        of_quantity = amount is not None and target.kind == "quantity"
        key = (id(path), target.comparator, id(amount.unit)) if of_quantity and amount is not None else (id(path), target, 0)
        finders = self._applying.get(key)
        if finders is None:
            finders = self._applying[key] = self._finders(path, target)
        for needs, find in finders:
            if needs and not getattr(one, needs):
                continue
            found = find(one, scope)
            if found:
                self.findings.extend(found)
        if target.kind == "text" and target.text not in self._clean:
            self._often(WrittenText(one.statement, "value", target.text, TARGET), scope)

    def _literal_bases(self, one: "Indicator", scope: Scope) -> None:
        """Look at bases that are written out on the line; the default of a block has no line of its own."""
        for ref in one.basis if '"' in (one.statement.references or "") else ():
            if ref.name is None:
                self._text(one.statement, "references", ref.text, BASIS, None, scope)

    def _finders(self, path: "Path", target: "Target") -> tuple[tuple[str, Finder], ...]:
        applying = [rule for rule in self.rules.indicator if rule.applies is None or rule.applies(path, target)]
        return tuple([(rule.needs, rule.find) for rule in applying])

    def _line(self, line: "CostLine | Task", words: str | None, scope: Scope) -> None:
        self._text(line.statement, "name", line.name, NAME, None, scope)
        if words:
            self._text(line.statement, "value", words, DESCRIPTION, None, scope)
        self._fields(line.fields, scope)

    def _fields(self, fields: "Iterable[Field]", scope: Scope) -> None:
        for held in fields:
            value = held.value
            if isinstance(value, str):
                self._text(held.statement, "value", value, PROSE, held.key, scope)
            elif isinstance(value, Text):
                for statement, text in held.written:
                    if text not in self._clean:
                        self._often(WrittenText(statement, "value", text, PROSE, held.key), scope)

    def _text(self, statement: "Statement", part: str, text: str, role: str, key: str | None, scope: Scope) -> None:
        if self.rules.spot(text) is not None:
            self._written(WrittenText(statement, part, text, role, key), scope)

    def _often(self, written: WrittenText, scope: Scope) -> None:
        """Look at a text that may come again; one without any mark is remembered."""
        if self.rules.spot(written.text) is None:
            self._clean.add(written.text)
        else:
            self._written(written, scope)

    def _written(self, written: WrittenText, scope: Scope) -> None:
        for find in self.rules.text_finders(written.text):
            self.findings.extend(find(written, scope))
