"""Money that has to add up: sources to the budget, parts to their source, cost lines to the budget."""


from targetlang.diagnostics import Label
from targetlang.model.document import Document
from targetlang.model.document import Project
from targetlang.model.indicator import Indicator
from targetlang.model.money import CostLine
from targetlang.model.money import FundingSource
from targetlang.model.money import MoneyTree
from targetlang.resolve.report import Report
from targetlang.resolve.report import replacing
from targetlang.syntax.parse import part_span
from targetlang.units.amount import Amount
from targetlang.units.registry import shipped

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fractions import Fraction

    from targetlang.units.quantity import Quantity

_SLIP = 10_000


def check(document: Document, unreadable: set[int], report: Report) -> None:
    """Report M101, M102, M105, M116 and slips of exactly 10⁴ (U104).

    Whether cost lines add up can't be told of a project with a line that could not be read, and nothing is laid
    beside a budget that contradicts its own sources: that is told, and which of the two is right is not known. Nor beside a budget of nothing.
    """
    for project in document.projects:
        for held in project.fields.values():
            if isinstance(held.value, MoneyTree):
                _check_tree(held.value, held.key, report)
        budget = project.budget
        if budget is not None and budget.adds_up and budget.total.number > 0:
            if id(project) not in unreadable:
                _check_cost_lines(project, budget, report)
            _check_slips(project, budget, report)
    for department in document.departments:
        for held in department.fields.values():
            if isinstance(held.value, MoneyTree):
                _check_tree(held.value, held.key, report)
        for task in department.tasks:
            if task.money is not None:
                _check_tree(task.money, "任务", report)


def _check_tree(money: MoneyTree, key: str, report: Report) -> None:
    if key == "预算" and money.total.number == 0:
        report.add("M116", money.statement.source, money.span, {"total": money.total.text})
    if money.sources:
        _check_level(money, None, report)


def _check_level(money: MoneyTree, whole: FundingSource | None, report: Report) -> None:
    """Check that the parts of a source, or the sources of the budget where `whole` is None, add up to it."""
    total, parts = (whole.amount, whole.parts) if whole is not None else (money.total, money.sources)
    for part in parts:
        if part.parts:
            _check_level(money, part, report)
    amounts = [part.amount for part in parts]
    if _in_one_unit(total, amounts) and sum([amount.number for amount in amounts]) == total.number:
        return
    found = sum((part.amount.base for part in parts), start=total.base * 0)
    if found == total.base:
        return
    name, span = (whole.name, whole.span(money.statement)) if whole is not None else ("", money.span)
    role = "part" if name else "source"
    labels = tuple(Label(money.statement.source, *part.span(money.statement), role) for part in parts)
    if found != 0 and total.base in (found * _SLIP, found / _SLIP):
        written = _in_other_unit(total, found)
        facts = {"value": total.text, "other": parts[0].amount.text, "proposal": written}
        fixes = replacing("confirm", span, written)
        report.add("U104", money.statement.source, span, facts, labels=(Label(money.statement.source, *parts[0].span(money.statement), "other"),), fixes=fixes)
        return
    facts = {
        "source": name,
        "total": total.text,
        "sum": _printed(found, total),
        "difference": _printed(abs(found - total.base), total),
    }
    report.add("M102" if name else "M101", money.statement.source, span, facts, labels=labels)


def _printed(base: "Fraction", like: Amount) -> str:
    """Return a sum of money in the unit of an amount, or in 元 where that would need many digits."""
    from targetlang.units.quantity import Quantity

    value = Quantity.of(base, like.unit.dimension, like.unit)
    small = 0 < base * like.unit.denominator < like.unit.numerator
    if small or len(value.number_in(like.unit).partition(".")[2]) > 2:
        return value.print_in(shipped().find("元"))
    return value.print_in()


def _in_one_unit(total: Amount, amounts: list[Amount]) -> bool:
    """Tell whether all amounts are written in the unit of the total, as nearly always: then numbers can be compared."""
    unit = total.unit
    return all(amount.unit is unit or amount.unit == unit for amount in amounts)


def _add_up(total: Amount, parts: "list[Quantity]") -> bool:
    """Tell whether quantities make the total; no fraction is reduced for it."""
    above, below = 0, 1
    for part in parts:
        above, below = above * part.denominator + part.numerator * below, below * part.denominator
    whole = total.quantity
    return above * whole.denominator == whole.numerator * below


def _check_cost_lines(project: Project, budget: MoneyTree, report: Report) -> None:
    lines = project.cost_lines
    if not lines or any(line.amount is None for line in lines):
        return
    if _add_up(budget.total, [line.amount for line in lines if line.amount is not None]):
        return
    found = sum((line.amount.base for line in lines if line.amount), start=budget.total.base * 0)
    source = budget.statement.source
    labels = tuple(
        Label(line.statement.source, at, at + len(line.expression), "line")
        for line in lines
        for at in (part_span(line.statement, "value")[0],)
    )
    total = budget.total
    if found and total.base in (found * _SLIP, found / _SLIP) and len(lines) == 1:
        line = lines[0]
        at = part_span(line.statement, "value")[0]
        proposal = line.expression.replace("万元", "元") if "万元" in line.expression else line.expression.replace("元", "万元")
        facts = {"value": line.expression, "other": total.text, "proposal": proposal}
        span = (at, at + len(line.expression))
        label = Label(source, *budget.span, "other")
        report.add("U104", line.statement.source, span, facts, labels=(label,), fixes=replacing("confirm", span, proposal))
        return
    slipped = next((line for line in lines if line.amount and _makes_up(line, found, total.base)), None)
    if slipped is not None:
        at = part_span(slipped.statement, "value")[0]
        span = (at, at + len(slipped.expression))
        proposal = slipped.expression[: -len(_last_unit(slipped))] + ("元" if _last_unit(slipped) == "万元" else "万元")
        facts = {"value": slipped.expression, "other": total.text, "proposal": proposal, "variant": "line"}
        label = Label(source, *budget.span, "other")
        report.add("U104", slipped.statement.source, span, facts, labels=(label,), fixes=replacing("confirm", span, proposal))
        return
    facts = {"total": total.text, "sum": _printed(found, total), "difference": _printed(abs(found - total.base), total)}
    report.add("M105", source, budget.span, facts, labels=labels)


def _last_unit(line: CostLine) -> str:
    return "万元" if line.expression.endswith("万元") else "元" if line.expression.endswith("元") else ""


def _makes_up(line: CostLine, found: "Fraction", total: "Fraction") -> bool:
    """Tell whether the lines make the budget once this plain amount is 元 for 万元, or the other way round."""
    if line.amount is None or not _last_unit(line) or not line.expression.removesuffix(_last_unit(line))[-1:].isdigit():
        return False
    other = line.amount.base / _SLIP if _last_unit(line) == "万元" else line.amount.base * _SLIP
    return found - line.amount.base + other == total


def _check_sum_of_costs(project: Project, budget: MoneyTree, costs: list[Indicator], report: Report) -> None:
    """Cost indicators that add up to less than the budget (M104): some of the money has no ceiling."""
    amounts = [one.target.amount for one in costs if one.target is not None and one.target.amount is not None]
    total = budget.total
    if not amounts or (_in_one_unit(total, amounts) and sum([amount.number for amount in amounts]) >= total.number):
        return
    whole, bases = total.base, [amount.base for amount in amounts]
    found = sum(bases, start=whole * 0)
    if found >= whole or whole <= 0:
        return
    if any(base * _SLIP == whole or base == whole * _SLIP for base in bases):
        return
    last = costs[-1]
    assert last.target is not None  # noqa: S101 - chosen by the caller
    at = part_span(last.statement, "value")[0]
    span = (at + last.target.number_span[0], at + last.target.number_span[1])
    facts = {"sum": _printed(found, total), "total": total.text, "difference": _printed(total.base - found, total)}
    label = Label(budget.statement.source, *budget.span, "budget")
    report.add("M104", last.statement.source, span, facts, labels=(label,))


def _in_other_unit(amount: Amount, meant: "Fraction") -> str:
    """Return the number with the other unit where that makes the amount meant, else the amount meant itself."""
    symbol = amount.unit.symbol
    swapped = {"元": ("万元", amount.base * _SLIP), "万元": ("元", amount.base / _SLIP)}.get(symbol)
    if swapped is not None and swapped[1] == meant:
        return amount.text.removesuffix(symbol) + swapped[0]
    return _printed(meant, amount)


def _check_slips(project: Project, budget: MoneyTree, report: Report) -> None:
    """A cost indicator exactly 10⁴ away from the budget (U104), above it (M103), or all below it (M104)."""
    money = budget.total.unit.dimension
    costs = [
        one
        for one in project.indicators
        if one.path.asks_money
        and one.target is not None
        and one.target.amount is not None
        and one.target.amount.unit.dimension == money
        and one.target.comparator in (None, "le", "lt", "eq")
    ]
    if not costs:
        return
    _check_sum_of_costs(project, budget, costs, report)
    for one in costs:
        assert one.target is not None  # noqa: S101 - chosen above
        amount = one.target.amount
        assert amount is not None  # noqa: S101 - chosen above
        if amount.number == budget.total.number and amount.unit == budget.total.unit:
            continue
        base, total = amount.base, budget.total.base
        slipped = base != total and base != 0 and total in (base * _SLIP, base / _SLIP)
        if not slipped and (base <= total or base <= 0):
            continue
        at = part_span(one.statement, "value")[0]
        span = (at + one.target.number_span[0], at + one.target.number_span[1])
        label_span = budget.span
        if slipped:
            proposal = _in_other_unit(amount, budget.total.base)
            facts = {"value": amount.text, "other": budget.total.text, "proposal": proposal}
            label = Label(budget.statement.source, *label_span, "other")
            report.add("U104", one.statement.source, span, facts, labels=(label,), fixes=replacing("confirm", span, proposal))
        else:
            facts = {"name": one.name, "value": amount.text, "total": budget.total.text}
            label = Label(budget.statement.source, *label_span, "budget")
            report.add("M103", one.statement.source, span, facts, labels=(label,))
