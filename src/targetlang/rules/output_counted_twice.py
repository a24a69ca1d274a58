"""Fault: two projects claim the same output with the same number.

Why: the same 365 days or 40 cases would be delivered and paid twice; a total over the projects counts them twice, too
(财预〔2015〕88号, 相应匹配). What both take from one 指标组 is one row on purpose.
Bad: `产出.数量 值守天数: 365天` in two projects
Good: in each of them the part that its own money pays for
"""

from targetlang.diagnostics import Finding
from targetlang.diagnostics import Label
from targetlang.model.places import amount_span
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Document
    from targetlang.model.indicator import Indicator


def _find(document: "Document", _scope: Scope) -> list[Finding]:
    first: dict[tuple[object, ...], tuple[int, Indicator]] = {}
    found: list[Finding] = []
    for number, project in enumerate(document.projects):
        for one in project.indicators:
            second = one.path.subcategory
            if second is None or second.short != "数量" or one.group is not None or one.target is None or one.target.kind != "quantity":
                continue
            holder, other = first.setdefault((one.name, one.target.comparator, one.target.amount and one.target.amount.text), (number, one))
            if holder != number and one.target.amount is not None and one.target.amount.number != 1:
                label = Label(other.statement.source, *amount_span(other), "first")
                facts = {"name": one.name, "value": one.target.text}
                found.append(Finding("Q132", one.statement.source, *amount_span(one), facts, (label,)))
    return found


RULE = Rule("Q132", "document", _find)
