"""What the expressions of a block may name: its 预算 and the sources of it (language.md §7)."""

from targetlang.model.document import Project
from targetlang.model.indicator import Indicator
from targetlang.model.indicator import IndicatorGroup
from targetlang.model.money import MoneyTree
from targetlang.resolve.declare import RESERVED
from targetlang.resolve.filled import has_braces
from targetlang.syntax import tree

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.diagnostics import Finding
    from targetlang.model.document import Department
    from targetlang.model.document import Document
    from targetlang.ports.form import FieldSpec
    from targetlang.ports.form import Form
    from targetlang.ports.vocabulary import Vocabulary
    from targetlang.resolve.evaluate import Own
    from targetlang.resolve.fields import Fields
    from targetlang.syntax.tree import Parts
    from targetlang.syntax.tree import Statement


class Budgets:
    """Keeps the amounts of the open block as `own`, and those of every project.

    Fields may stand in any order: where a line names the budget before the line that says it, that one is read first:
    it is `line`, its value is `value`.
    """

    def __init__(self, statements: "list[Statement]", vocabulary: "Vocabulary", fields: "Fields") -> None:
        self.statements = statements
        self.by_key = vocabulary.by_key
        self.fields = fields
        form = vocabulary.form
        self.default_horizon = form.default_horizon if form else None
        # Names without a value: no finding follows from a budget that is not known.
        self.unknown: Own = dict.fromkeys(budget_names(form))
        self.own: Own = {}
        self.line: Statement | None = None
        self._read: object = None
        self._of: dict[int, Own] = {}
        self._told: set[tuple[str, int, int]] = set()

    def enter(self, block: "Document | Department | Project | IndicatorGroup", at: int, *, reserved: bool = False) -> None:
        """Open the block of the header at an index. What stands in a group is read again for each project that takes it."""
        project = isinstance(block, Project)
        self.own = self.unknown if project or isinstance(block, IndicatorGroup) else {}
        self.line = None
        if project and not reserved:
            self._look_ahead(at + 1, block)

    def leave(self) -> None:
        """Go back to a block that is no project: its expressions name no budget."""
        self.own = {}
        self.line = None

    def _look_ahead(self, start: int, block: object) -> None:
        """Read the budget where a line above it names it in an expression."""
        named = False
        for at in range(start, len(self.statements)):
            statement = self.statements[at]
            shape = statement.shape
            if shape == tree.HEADER:
                return
            parts = statement.held or statement.parts
            spec = self._budget_spec(parts) if shape == tree.FIELD else None
            if spec is not None:
                if named:
                    self.line = statement
                    self._read = self.fields.read(statement, spec, parts[1], parts[2], block, {})
                    if isinstance(self._read, MoneyTree):
                        self.own = self.fields.own_amounts(self._read)
                return
            if not named and shape != tree.COMMENT:
                named = (shape == tree.ENTRY and parts[0] == "测算") or _may_name(parts)

    def _budget_spec(self, parts: "Parts") -> "FieldSpec | None":
        if parts[1] is not None and parts[1] != self.default_horizon:
            return None
        spec = self.by_key.get(parts[0] or "")
        return spec if spec is not None and spec.key == "预算" else None

    @property
    def value(self) -> object:
        """The value of the line that was read ahead, None after a finding."""
        return self._read

    def keep(self, owner: object, budget: MoneyTree) -> None:
        """Remember the budget of a project."""
        self.own = self._of[id(owner)] = self.fields.own_amounts(budget)

    def _built_again(self, one: Indicator, own: "Own") -> Indicator:
        """Read an indicator of a group with a budget; what was told of its line is not told once more."""
        findings = self.fields.report.findings
        count = len(findings)
        again = self.fields.indicators.build(one.statement, one.path, one.basis, own)
        fresh = []
        for found in findings[count:]:
            place = _place(found)
            # Only lines of groups are read twice: what the first reading told stands before all of these.
            if place not in self._told and not any(_place(other) == place for other in findings[:count]):
                fresh.append(found)
            self._told.add(place)
        findings[count:] = fresh
        return again

    def taken(self, one: Indicator, group: IndicatorGroup, owner: object) -> Indicator:
        """Return an indicator of a group for one project; what it says of a budget is that of the project."""
        statement, own = one.statement, self._of.get(id(owner))
        again = one
        if own is not None and _may_name(statement.parts):
            again = self._built_again(one, own)
        return Indicator(
            statement, one.path, one.name, again.target, again.description, one.basis, one.attributes,
            again.targets, one.fields, one.parts, group,
        )


def budget_names(form: "Form | None") -> tuple[str, ...]:
    """Return what the expressions of a project may name of its budget: the words of the language, and the form's sources."""
    return (*RESERVED, *(one.name for one in (form.funding if form else ())))


def _may_name(parts: "Parts") -> bool:
    return any(has_braces(text) for text in parts[2:4] if text)


def _place(found: "Finding") -> tuple[str, int, int]:
    return found.code, found.start, id(found.source)
