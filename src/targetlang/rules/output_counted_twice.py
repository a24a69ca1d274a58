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
    from targetlang.model.document import Project
    from targetlang.model.indicator import Indicator
    from targetlang.model.target import Target
    from targetlang.ports.form import Path
    from targetlang.ports.rule import Rows


def _applies(path: "Path", target: "Target") -> bool:
    return path.short == "数量" and target.kind == "quantity" and target.amount is not None


def _find(all_rows: "Rows", _scope: Scope) -> list[Finding]:
    first: dict[tuple[object, ...], tuple[Project | None, Indicator]] = {}
    found: list[Finding] = []
    for project, rows in all_rows:
        for one in rows if project is not None else ():
            target = one.target
            if one.group is not None or target is None or target.amount is None:
                continue
            amount = target.amount
            holder, other = first.setdefault((one.name, target.comparator, amount.number, amount.unit.symbol), (project, one))
            if holder is not project and amount.number != 1:
                label = Label(other.statement.source, *amount_span(other), "first")
                facts = {"name": one.name, "value": target.text}
                found.append(Finding("Q132", one.statement.source, *amount_span(one), facts, (label,)))
    return found


RULE = Rule("Q132", "all_rows", _find, _applies)
