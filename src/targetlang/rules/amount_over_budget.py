"""Fault: 用途 or 目标 speaks of an amount that is larger than the budget.

Why: a text that speaks of more money than there is was not changed with the budget (财预〔2015〕88号, 相应匹配). Sentences about money
of other years or other sources are left alone; nothing is told where the budget contradicts its own sources.
Bad: `用途: 租用光纤40万元，把各单位接入网上信访系统。` with a budget of 34万元
Good: `用途: 租用光纤34万元，把各单位接入网上信访系统。`
"""

from targetlang.diagnostics import Finding
from targetlang.diagnostics import Label
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.rules.beside_budget import sums_of
from targetlang.source.pattern import late
from targetlang.syntax.parse import part_span
from targetlang.units.amount import Amount
from targetlang.units.amount import is_less
from targetlang.units.names import is_other_money
from targetlang.units.number import parse_number
from targetlang.units.registry import shipped

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.money import MoneyTree
    from targetlang.model.text import Field
    from targetlang.syntax.tree import Statement

_MONEY = late(r"([0-9０-９]++(?:[,，][0-9０-９]{3})*+(?:[.．][0-9０-９]++)?+)(亿元|百万元|万元|千元|元)(?!/)")


def _find(held: "Field", scope: Scope) -> "list[Finding] | tuple[Finding, ...]":
    budget = scope.about(scope.project, sums_of).budget if scope.project is not None else None
    if budget is None or held.column is not None:
        return NOTHING
    return [finding for statement, text in held.written if "元" in text for finding in _look(statement, held.key, budget)]


def _look(statement: "Statement", key: str, budget: "MoneyTree") -> list[Finding]:
    source = statement.source
    found_all: list[Finding] = []
    for found in _MONEY.finditer(source.text, *part_span(statement, "value")):
        unit, number = shipped().find(found[2]), parse_number(found[1])
        if unit is None or number is None:
            continue
        amount = Amount(number, unit, found[0])
        if not is_less(budget.total.ratio, amount.ratio) or is_other_money(source.text, found.start()):
            continue
        label = Label(budget.statement.source, *budget.span, "budget")
        facts = {"key": key, "amount": amount.text, "total": budget.total.text}
        found_all.append(Finding("M117", source, *found.span(), facts, (label,)))
    return found_all


RULE = Rule("M117", "field", _find, suspects=_MONEY.search, marks="元", keys=("用途", "目标"))
