"""Fault: the sources do not add up to the budget, or to another amount that is split into them.

Why: money is granted by source; a table whose sources do not add up to the budget is sent back (财预〔2015〕88号, form). Where both
are exactly 10⁴ apart, 元 and 万元 are confused (U104), and nothing is told here.
Bad: `预算: 34.00万元 = 财政 30.00万元 + 其他 3.00万元`
Good: `预算: 34.00万元 = 财政 31.00万元 + 其他 3.00万元`
"""

from targetlang.diagnostics import Finding
from targetlang.diagnostics import Label
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.rules.adding_up import sum_facts
from targetlang.rules.beside_budget import are_sums_suspect
from targetlang.rules.beside_budget import sums_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Department
    from targetlang.model.document import Project
    from targetlang.rules.adding_up import Uneven


def _find(block: "Project | Department", scope: Scope) -> list[Finding]:
    return [_tell(one) for one in scope.about(block, sums_of).amiss.uneven if one.of is None and not one.is_slip]


def _tell(one: "Uneven") -> Finding:
    statement = one.money.statement
    facts = sum_facts(one.found, one.total)
    if one.key != "预算":
        facts |= {"key": one.key, "variant": "other"}
    labels = tuple(Label(statement.source, *part.span(statement), "source") for part in one.parts)
    return Finding("M101", statement.source, *one.span, facts, labels)


RULE = Rule("M101", "block", _find, suspects=are_sums_suspect)
