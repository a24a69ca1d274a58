"""Fault: two amounts that should be equal are exactly 10⁴ apart.

Why: 元 and 万元 are 10⁴ apart: the most common and most dangerous slip in budget tables. Looked at are the budget and its sources, the
budget and its cost lines, and every cost indicator beside the budget.
Bad: `产出.成本 光纤租赁费: ≤34元` with a budget of 34万元
Good: `产出.成本 光纤租赁费: ≤34万元`
"""

from targetlang.diagnostics import Finding
from targetlang.diagnostics import Fix
from targetlang.diagnostics import Label
from targetlang.model.document import Project
from targetlang.model.places import amount_span
from targetlang.model.places import value_span
from targetlang.model.target import COMPARATORS
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.resolve.report import replacing
from targetlang.rules.adding_up import SLIP
from targetlang.rules.adding_up import is_same
from targetlang.rules.adding_up import printed
from targetlang.rules.beside_budget import are_sums_suspect
from targetlang.rules.beside_budget import expression_span
from targetlang.rules.beside_budget import sums_of
from targetlang.rules.beside_budget import unit_at_end
from targetlang.units.quantity import Quantity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Department
    from targetlang.model.indicator import Indicator
    from targetlang.model.money import CostLine
    from targetlang.model.money import FundingSource
    from targetlang.model.money import MoneyTree
    from targetlang.rules.adding_up import Uneven
    from targetlang.rules.beside_budget import Lines
    from targetlang.syntax.tree import Statement
    from targetlang.units.amount import Amount

    Span = tuple[int, int]

_OTHER = {"元": ("万元", SLIP, 1), "万元": ("元", 1, SLIP)}


def _find(block: "Project | Department", scope: Scope) -> list[Finding]:
    sums = scope.about(block, sums_of)
    found = [_of_sources(one) for one in sums.amiss.uneven if one.is_slip]
    lines, costs = sums.lines, sums.costs
    if lines is not None and lines.slipped is not None:
        found.append(_of_line(lines, lines.slipped))
    if costs is not None:
        found += [_of_cost(one, amount, costs.budget) for one, amount in costs.slipped]
    return found


def _tell(statement: "Statement", span: "Span", facts: dict[str, str], other: Label) -> Finding:
    fixes = replacing("confirm", span, facts["proposal"]) if "proposal" in facts else ()
    return Finding("U104", statement.source, *span, facts, (other,), fixes)


def _of_sources(one: "Uneven") -> Finding:
    statement, total, part = one.money.statement, one.total, one.parts[0]
    here, there = one.span, (part.span(statement)[0], one.parts[-1].span(statement)[1])
    if len(one.parts) > 1:
        facts = {"other": printed(one.found, part.amount), "variant": "sum"}
    elif _is_part_wrong(total, part):
        facts = {"value": part.amount.text, "other": total.text, "proposal": _in_other_unit(part.amount, total.quantity)}
        return _tell(statement, there, facts, Label(statement.source, *here, "other"))
    else:
        facts = {"other": part.amount.text}
    facts |= {"value": total.text, "proposal": _in_other_unit(total, one.found)}
    return _tell(statement, here, facts, Label(statement.source, *there, "other"))


def _is_part_wrong(whole: "Amount", part: "FundingSource") -> bool:
    """Tell whether the only part is more likely wrong than the whole.

    Where the part has parts of its own, two of three amounts agree. Else the larger amount is meant (34元 is no budget),
    but from 1亿元 on the smaller one: who writes 340000万元 thought of 元.
    """
    one, other = whole.base, part.amount.base
    return not part.parts and (one > other) == (max(one, other) < SLIP * SLIP)


def _of_line(lines: "Lines", line: "CostLine") -> Finding:
    budget, written = lines.budget, line.expression
    facts = {"value": written, "other": budget.total.text}
    if "元" not in written:
        # The price was written where its name (令) is declared.
        facts["variant"] = "named"
    elif len(lines.all) == 1:
        facts["proposal"] = written.replace("万元", "元") if "万元" in written else written.replace("元", "万元")
    else:
        unit = unit_at_end(line)
        facts |= {"proposal": written.removesuffix(unit) + _OTHER[unit][0], "variant": "line"}
    return _tell(line.statement, expression_span(line), facts, Label(budget.statement.source, *budget.span, "other"))


def _of_cost(one: "Indicator", amount: "Amount", budget: "MoneyTree") -> Finding:
    source, span = one.statement.source, amount_span(one)
    proposal = _in_other_unit(amount, budget.total.quantity)
    facts = {"value": amount.text, "other": budget.total.text, "proposal": proposal}
    label = Label(budget.statement.source, *budget.span, "other")
    return Finding("U104", source, *span, facts, (label,), _offers(one, span, proposal))


def _offers(one: "Indicator", span: "Span", proposal: str) -> tuple[Fix, ...]:
    """Return the offer for a cost; a computed one is the whole value, with its comparator and all columns."""
    if span != value_span(one):
        return replacing("confirm", span, proposal)
    if one.target is None or one.targets is not None:
        return ()
    mark = COMPARATORS[one.target.comparator] if one.target.comparator else ""
    return replacing("confirm", span, mark + proposal)


def _in_other_unit(amount: "Amount", meant: Quantity) -> str:
    """Return the number with the other unit where that makes the amount meant, else the amount meant itself."""
    symbol, value = amount.unit.symbol, amount.quantity
    if symbol in _OTHER:
        other, more, less = _OTHER[symbol]
        if is_same(Quantity(value.numerator * more, value.denominator * less), meant):
            return amount.text.removesuffix(symbol) + other
    return printed(meant, amount)


RULE = Rule("U104", "block", _find, suspects=are_sums_suspect)
