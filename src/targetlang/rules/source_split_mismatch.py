"""Fault: the parts in brackets do not add up to their source.

Why: money from above and money of one's own have to make the money of the treasury (财预〔2015〕88号, form). Where both are
exactly 10⁴ apart, 元 and 万元 are confused (U104), and nothing is told here.
Bad: `预算: 34.00万元 = 财政 34.00万元 (上级 20万元 + 本级 10万元)`
Good: `预算: 34.00万元 = 财政 34.00万元 (上级 20万元 + 本级 14万元)`
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
    from targetlang.model.money import FundingSource
    from targetlang.rules.adding_up import Uneven


def _find(block: "Project | Department", scope: Scope) -> list[Finding]:
    return [_tell(one, one.of) for one in scope.about(block, sums_of).amiss.uneven if one.of is not None and not one.is_slip]


def _tell(one: "Uneven", source: "FundingSource") -> Finding:
    statement = one.money.statement
    facts = {"source": source.name} | sum_facts(one.found, one.total)
    labels = tuple(Label(statement.source, *part.span(statement), "part") for part in one.parts)
    return Finding("M102", statement.source, *one.span, facts, labels)


RULE = Rule("M102", "block", _find, suspects=are_sums_suspect)
