"""Fault: a text calls another amount the total than 预算 does.

Why: the reader of the form finds two totals and cannot tell which is asked for; mostly the plan was cut and the text kept
(real tables: 实施计划合计50万元 with a budget of 25万元). An amount that stands as a budget in another column is a total too.
Bad: `用途: 租用光纤，资金合计30万元。` with a budget of 34万元
Good: `用途: 租用光纤，资金合计34万元。`
"""

from targetlang.diagnostics import Finding
from targetlang.diagnostics import Label
from targetlang.model.money import MoneyTree
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.source.pattern import late
from targetlang.syntax.parse import part_span
from targetlang.units.amount import Amount
from targetlang.units.amount import is_less
from targetlang.units.names import is_other_money
from targetlang.units.number import parse_number
from targetlang.units.registry import shipped

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Project
    from targetlang.model.text import Field
    from targetlang.syntax.tree import Statement

# What is only called 合计 may be a part of the money: it is a total that differs where it is more than all of it.
_TOTAL = late(
    r"(?:(?P<said>(?:资金|经费|预算|费用|投资|项目)(?:合计|共计|总计|总额|总数)|总预算|预算总额|申请预算|预算资金|本项目预算)|合计|共计|总计)"
    r"[为约计是]*[:：]?[ \t]*(?P<number>[0-9０-９]++(?:[,，][0-9０-９]{3})*+(?:[.．][0-9０-９]++)?+)[ \t]*(?P<unit>亿元|万元|元)(?!/)"
)
_ASIDE = frozenset(("变动", "备注", "公式", "来源", "评分", "佐证"))


def _find(held: "Field", scope: Scope) -> "list[Finding] | tuple[Finding, ...]":
    project = scope.project
    if project is None or project.budget is None or held.column is not None or held.key in _ASIDE or not project.budget.adds_up:
        return NOTHING
    return [
        finding
        for statement, text in held.written
        if _TOTAL.search(text) is not None
        for finding in _in_text(project, held, statement)
    ]


def _in_text(project: "Project", held: "Field", statement: "Statement") -> list[Finding]:
    assert project.budget is not None  # noqa: S101 - asked by the caller
    found: list[Finding] = []
    total = project.budget.total
    known = [one.value.total for one in project.fields.values() if isinstance(one.value, MoneyTree)]
    source = statement.source
    for match in _TOTAL.finditer(source.text, *part_span(statement, "value")):
        unit, number = shipped().find(match["unit"]), parse_number(match["number"])
        start, end = match.start("number"), match.end("unit")
        if unit is None or number is None or is_other_money(source.text, start):
            continue
        amount = Amount(number, unit, source.text[start:end])
        if match["said"] is None and not is_less(total.ratio, amount.ratio):
            continue
        # What is larger in 用途 or 目标 is told as that (M117).
        if any(amount.same_value(one) for one in known) or (held.key in ("用途", "目标") and is_less(total.ratio, amount.ratio)):
            continue
        label = Label(project.budget.statement.source, *project.budget.span, "budget")
        facts = {"key": held.key, "amount": amount.text, "total": total.text}
        found.append(Finding("M119", source, start, end, facts, (label,)))
    return found


RULE = Rule("M119", "field", _find, suspects=_TOTAL.search, marks="元")
