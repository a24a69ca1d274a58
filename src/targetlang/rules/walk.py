"""Walk a document once and hand every rule what it looks at."""

from targetlang.model.document import Project
from targetlang.model.money import DisbursementPlan
from targetlang.model.text import Text
from targetlang.model.written_text import BASIS
from targetlang.model.written_text import DESCRIPTION
from targetlang.model.written_text import NAME
from targetlang.model.written_text import PROSE
from targetlang.model.written_text import TARGET
from targetlang.model.written_text import WrittenText
from targetlang.rules.chosen import NO_KIND
from targetlang.rules.chosen import Chosen
from targetlang.rules.chosen import Kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Iterator

    from targetlang.diagnostics import Finding
    from targetlang.model.document import Department
    from targetlang.model.indicator import Indicator
    from targetlang.model.money import CostLine
    from targetlang.model.money import Task
    from targetlang.model.text import Field
    from targetlang.ports.rule import Finder
    from targetlang.ports.rule import Scope
    from targetlang.rules.chosen import Gated
    from targetlang.syntax.tree import Statement


class Walk:
    """One walk over one document. The scope goes with it: its project is that of what is looked at."""

    def __init__(self, scope: "Scope", findings: "list[Finding]") -> None:
        self.scope = scope
        self.findings = findings
        self.chosen = Chosen(scope.form)
        # Names, descriptions and texts come again and again: those in which nothing was found, by their role.
        self._clean: dict[str, set[str]] = {role: set() for role in (NAME, DESCRIPTION, TARGET, PROSE, BASIS)}
        # What the rules that judge rows of the whole document together are handed at the end, by their number.
        self.all_rows: dict[int, list[tuple[Project | None, list[Indicator]]]] = {}

    def run(self) -> None:
        """Add what the rules find to the findings."""
        self.begin()
        self.go_over(self.blocks())
        self.judge_rows()
        self.findings.extend(self.of_document())

    def blocks(self) -> "list[Department | Project]":
        """Return the departments and projects of the document in the order in which they are gone over."""
        return list(_blocks(self.scope.document.departments))

    def begin(self) -> None:
        """Look at what stands outside departments and projects."""
        document = self.scope.document
        self._fields(document.fields.values())
        for basis in (*document.bases.values(), *document.literal_bases):
            self._text(basis.statement, "value", basis.text, BASIS)
        for group in document.groups.values():
            self._indicators(group.indicators)

    def go_over(self, blocks: "Iterable[Department | Project]") -> None:
        """Look at some of the blocks; each is judged for itself."""
        for block in blocks:
            if isinstance(block, Project):
                self.scope.project = block
                self._project(block)
            else:
                self.scope.project = None
                self._department(block)
        self.scope.project = None

    def judge_rows(self) -> None:
        """Look at the rows of all blocks that were gone over together."""
        for number, gathered in sorted(self.all_rows.items()):
            self.findings.extend(self.chosen.rules.rows[number].find(gathered, self.scope))

    def of_document(self) -> "list[Finding]":
        """Return what is found in the document as a whole."""
        return [finding for find in self.chosen.rules.document for finding in find(self.scope.document, self.scope)]

    def _department(self, department: "Department") -> None:
        self._block(department, self.chosen.rules.department)
        if department.statement is not None:
            self._text(department.statement, "name", department.name, NAME)
        self._fields(department.fields.values())
        for task in department.tasks:
            self._line(task, task.content)
        self._hand_out(self._indicators(department.indicators), None)

    def _project(self, project: "Project") -> None:
        self._block(project, self.chosen.rules.project)
        self._text(project.statement, "name", project.name, NAME)
        self._fields(project.fields.values())
        for line in project.cost_lines:
            self._line(line, line.description)
        self._hand_out(self._indicators(project.indicators), project)

    def _block(self, block: "Project | Department", gated: "Gated") -> None:
        """Ask the rules about a whole project or department; most of them suspect something of few only."""
        scope = self.scope
        for suspects, finders in gated:
            if suspects is None or suspects(block, scope):
                for find in finders:
                    self.findings.extend(find(block, scope))

    def _hand_out(self, gathered: "dict[int, list[Indicator]]", project: "Project | None") -> None:
        """Hand the rules that judge several indicators of a project together those that they are of."""
        rules = self.chosen.rules
        for number in sorted(gathered):
            if number >= rules.first_of_all:
                self.all_rows.setdefault(number, []).append((project, gathered[number]))
            elif project is not None:
                self.findings.extend(rules.rows[number].find(gathered[number], self.scope))

    def _indicators(self, indicators: "list[Indicator]") -> "dict[int, list[Indicator]]":
        """Judge indicators, look at their texts, and return those that rules judge together, by the rules' numbers.

        Those that a group brought are judged in the group.
        """
        gathered: dict[int, list[Indicator]] = {}
        kind_of, names, descriptions = self.chosen.kind_of, self._clean[NAME], self._clean[DESCRIPTION]
        scope, told = self.scope, self.findings.extend
        for one in indicators:
            target, kind = one.target, NO_KIND
            if target is None:
                if one.group is not None:
                    continue
            else:
                kind = kind_of(one, target)
                for number in kind.gathering:
                    if number in gathered:
                        gathered[number].append(one)
                    else:
                        gathered[number] = [one]
                if one.group is not None:
                    continue
                for find in kind.finders:
                    told(find(one, scope))
                if kind.in_words:
                    self._text(one.statement, "value", target.text, TARGET)
                if one.attributes.direction:
                    self._ask(kind.of_direction, one)
            name = one.name
            if name not in names:
                self._often(names, one.statement, "name", name, NAME)
            description = one.description
            if description:
                for find in kind.of_description:
                    told(find(one, scope))
                if description not in descriptions:
                    self._often(descriptions, one.statement, "description", description, DESCRIPTION)
            if one.fields or one.parts or (one.basis and one.basis[-1].name is None):
                self._rest_of(one, kind)
        return gathered

    def _rest_of(self, one: "Indicator", kind: Kind) -> None:
        """Look at what few indicators have: fields, parts, bases that are written out."""
        if one.fields:
            if "上年" in [held.spec.key for held in one.fields]:
                self._ask(kind.of_last, one)
            self._texts(one.fields)
        if one.parts:
            self._ask(kind.of_parts, one)
            self._indicators(one.parts)
        if one.basis and one.basis[-1].name is None:
            self._literal_bases(one)

    def _ask(self, finders: "tuple[Finder, ...]", one: "Indicator") -> None:
        for find in finders:
            self.findings.extend(find(one, self.scope))

    def _literal_bases(self, one: "Indicator") -> None:
        """Look at bases that are written out on the line of a row."""
        clean = self._clean[BASIS]
        for ref in one.basis:
            if ref.name is None and ref.text not in clean:
                if not self.chosen.rules.marks_in(ref.text):
                    clean.add(ref.text)
                elif '"' in (one.statement.references or ""):
                    self._often(clean, one.statement, "references", ref.text, BASIS)

    def _line(self, line: "CostLine | Task", words: str | None) -> None:
        self._text(line.statement, "name", line.name, NAME)
        if words:
            self._text(line.statement, "value", words, DESCRIPTION)
        self._texts(line.fields)

    def _fields(self, fields: "Iterable[Field]") -> None:
        """Hand the rules the fields of a document, a department or a project, and look at their texts."""
        for held in fields:
            value = held.value
            if isinstance(value, Text):
                text = value.plain
                for rule in self.chosen.rules.field_rules(held.spec.key, text):
                    if rule.suspects is None or rule.suspects(text):
                        self.findings.extend(rule.find(held, self.scope))
                self._prose(held, value)
            elif isinstance(value, str):
                self._text(held.statement, "value", value, PROSE, held)
            elif isinstance(value, DisbursementPlan):
                for find in self.chosen.finders_of_plan(value):
                    self.findings.extend(find(value, self.scope))

    def _texts(self, fields: "Iterable[Field]") -> None:
        """Look at the texts of the fields of an indicator or a line."""
        for held in fields:
            value = held.value
            if isinstance(value, Text):
                self._prose(held, value)
            elif isinstance(value, str):
                self._text(held.statement, "value", value, PROSE, held)

    def _prose(self, held: "Field", value: Text) -> None:
        paragraphs, clean = value.paragraphs, self._clean[PROSE]
        if len(paragraphs) == 1:
            if paragraphs[0] not in clean:
                self._often(clean, value.items[0] if value.items else held.statement, "value", paragraphs[0], PROSE, held)
            return
        for statement, text in held.written:
            if text not in clean:
                self._often(clean, statement, "value", text, PROSE, held)

    def _text(self, statement: "Statement", part: str, text: str, role: str, held: "Field | None" = None) -> None:
        clean = self._clean[role]
        if text not in clean:
            self._often(clean, statement, part, text, role, held)

    def _often(  # noqa: PLR0913 - a text and where it stands
        self, clean: set[str], statement: "Statement", part: str, text: str, role: str, held: "Field | None" = None
    ) -> None:
        """Look at a text that may come again; one in which nothing was found is remembered."""
        finders, everywhere = self.chosen.rules.text_finders(text)
        if finders:
            written = WrittenText(statement, part, text, role, held)
            count = len(self.findings)
            for find in finders:
                self.findings.extend(find(written, self.scope))
            if not everywhere or len(self.findings) != count:
                return
        clean.add(text)


def _blocks(departments: "list[Department]") -> "Iterator[Department | Project]":
    for department in departments:
        yield department
        yield from department.projects
        yield from _blocks(department.entities)
