"""采用: the indicators that groups bring into a block."""

from targetlang.diagnostics import Label
from targetlang.model.indicator import Indicator
from targetlang.resolve.empty import tell_if_empty
from targetlang.syntax.parse import part_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Department
    from targetlang.model.document import Project
    from targetlang.ports.form import Form
    from targetlang.resolve.budgets import Budgets
    from targetlang.resolve.declare import Names
    from targetlang.resolve.fields import Fields
    from targetlang.resolve.report import Report
    from targetlang.syntax.tree import Statement


class Uses:
    """Carries out the 采用 lines of one document, once all its groups and budgets are known."""

    def __init__(self, names: "Names", fields: "Fields", budgets: "Budgets", form: "Form | None", report: "Report") -> None:
        self.names = names
        self.fields = fields
        self.budgets = budgets
        self.form = form
        self.report = report

    def take(self, owner: "Project | Department", statement: "Statement") -> None:
        """Put the indicators of the named groups into a block; its own of the same path and name replace them."""
        own = {(id(one.path), one.name) for one in owner.indicators if one.group is None}  # all rows of a path share it
        brought = {(id(one.path), one.name) for one in owner.indicators if one.group is not None}
        if tell_if_empty(statement, statement.value, self.report, "word"):
            self.report.incomplete.add(id(owner))
            return
        for name, span in self.fields.group_names(statement, self.names.groups):
            group = self.names.find_group(name, statement, span)
            if group is None or (group.name != name and group in owner.uses):
                # A mistyped name that is near one taken already says nothing more.
                self.report.incomplete.add(id(owner))
                continue
            owner.uses = (*owner.uses, group)
            for one in [one for one in group.indicators if (id(one.path), one.name) not in own]:
                key = (id(one.path), one.name)
                if key in brought:
                    self._brought_twice(one, statement, span)
                else:
                    brought.add(key)
                    owner.indicators.append(self.budgets.taken(one, group, owner))
        if self.form is None or self.form.group_by_category:
            owner.indicators.sort(key=lambda one: one.path.order)

    def _brought_twice(self, one: Indicator, statement: "Statement", span: tuple[int, int]) -> None:
        low, high = part_span(one.statement, "name")
        label = Label(one.statement.source, low, high, "first")
        self.report.add("K108", statement.source, span, {"path": one.path.text, "name": one.name}, labels=(label,))
