"""What the expressions of a block may name: its 预算 and the sources of it (language.md §7)."""

from targetlang.model.document import Project
from targetlang.model.indicator import Indicator
from targetlang.model.indicator import IndicatorGroup
from targetlang.model.money import MoneyTree
from targetlang.resolve.filled import has_braces
from targetlang.syntax import tree

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.diagnostics import Finding
    from targetlang.model.document import Department
    from targetlang.model.document import Document
    from targetlang.ports.vocabulary import Vocabulary
    from targetlang.resolve.evaluate import Own
    from targetlang.resolve.fields import Fields
    from targetlang.syntax.tree import Statement


class Budgets:
    """Keeps the amounts of the open block as `own`, and those of every project.

    Fields may stand in any order: where a line names the budget before the line that says it, that one is read first:
    it is `line`, its value is `value`.
    """

    def __init__(self, statements: "list[Statement]", vocabulary: "Vocabulary", fields: "Fields") -> None:
        self.statements = statements
        self.vocabulary = vocabulary
        self.fields = fields
        form = vocabulary.form
        self.default_horizon = form.default_horizon if form else None
        # Names without a value: no finding follows from a budget that is not known.
        self.unknown: Own = dict.fromkeys(("预算", "财政", "其他", *(one.name for one in (form.funding if form else ()))))
        self.own: Own = {}
        self.searching = False
        self.line: Statement | None = None
        self._read: object = None
        self._of: dict[int, Own] = {}
        self._told: set[tuple[str, int, int]] = set()

    def enter(self, block: "Document | Department | Project | IndicatorGroup", *, reserved: bool = False) -> None:
        """Open a block. What stands in a group is read again for each project that takes it."""
        project = isinstance(block, Project)
        self.own = self.unknown if project or isinstance(block, IndicatorGroup) else {}
        self.searching = project and not reserved
        self.line = None

    def look_ahead(self, at: int, block: object) -> None:
        """Read the budget where a line above it, the one at an index, names it in an expression."""
        statement = self.statements[at]
        if statement.shape in (tree.HEADER, tree.BLANK, tree.COMMENT):
            return
        if self._is_budget(statement):
            self.searching = False
            return
        costs = statement.shape == tree.ENTRY and statement.word == "测算"
        if not costs and not _may_name(statement):
            return
        self.searching = False
        for following in self.statements[at + 1 :]:
            if following.shape == tree.HEADER:
                return
            if self._is_budget(following):
                spec = self.vocabulary.by_key[following.word or ""]
                self.line, self._read = following, self.fields.read(following, spec, block, {})
                if isinstance(self._read, MoneyTree):
                    self.own = self.fields.own_amounts(self._read)
                return

    def _is_budget(self, statement: "Statement") -> bool:
        if statement.shape != tree.FIELD or statement.name not in (None, self.default_horizon):
            return False
        spec = self.vocabulary.by_key.get(statement.word or "")
        return spec is not None and spec.key == "预算"

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
        if own is not None and _may_name(statement):
            again = self._built_again(one, own)
        return Indicator(
            statement, one.path, one.name, again.target, again.description, one.basis, one.attributes,
            again.targets, one.fields, one.parts, group,
        )


def _may_name(statement: "Statement") -> bool:
    return has_braces(f"{statement.value or ''}{statement.description or ''}")


def _place(found: "Finding") -> tuple[str, int, int]:
    return found.code, found.start, id(found.source)
