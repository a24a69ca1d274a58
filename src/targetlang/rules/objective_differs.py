"""Fault: 目标 says another number than the indicator of the same thing.

Why: reviewers lay goal and rows side by side (财预〔2015〕88号, 相关性: 目标与指标匹配); one of the two numbers is out of date. A number
of the goal belongs to an indicator where both have one unit and the words before the number end like the name. It holds where
an indicator says it, several of them add up to it, or a part (其中) is it.
Bad: `目标: 完成营造林8万亩。` with `产出.数量 营造林面积: 6万亩`
Good: the same with `产出.数量 营造林面积: 8万亩`
"""

from targetlang.diagnostics import Finding
from targetlang.diagnostics import Label
from targetlang.model.places import amount_span
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.source.pattern import late
from targetlang.syntax.parse import part_span
from targetlang.units.amount import Amount
from targetlang.units.number import parse_number
from targetlang.units.registry import shipped

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

    from targetlang.model.indicator import Indicator
    from targetlang.model.text import Field
    from targetlang.syntax.tree import Statement

_NUMBER = late(r"([\u4e00-\u9fff]{2,12})[ \t]*([0-9０-９]+(?:[.．][0-9０-９]+)?)[ \t]*(%|％|㎡|[\u4e00-\u9fff]{1,4})")
_LIKELY = late(r"[\u4e00-\u9fff]{2}[ \t]*[0-9０-９]")
_TAILS = ("数量", "面积", "长度", "里程", "人数", "次数", "数", "总量", "规模", "金额")
_SHORTEST = 2


def _find(objective: "Field", scope: Scope) -> "list[Finding] | tuple[Finding, ...]":
    if scope.project is None or objective.column is not None:
        return NOTHING
    measured = [one for one in scope.project.indicators if one.target is not None and one.target.kind == "quantity"]
    found: list[Finding] = []
    for statement, _ in objective.written:
        low, high = part_span(statement, "value")
        for match in _NUMBER.finditer(statement.source.text, low, high):
            amount = _amount(match)
            if amount is not None:
                found += _judge(match, amount, measured, statement)
    return found


def _amount(match: "re.Match[str]") -> Amount | None:
    """Return the amount behind the words, as it is written; the longest unit counts."""
    number = parse_number(match[2])
    for length in range(len(match[3]), 0, -1):
        unit = shipped().find(match[3][:length])
        if unit is not None and number is not None:
            return Amount(number, unit, match.string[match.start(2) : match.start(3) + length])
    return None


def _judge(match: "re.Match[str]", amount: Amount, measured: "list[Indicator]", statement: "Statement") -> list[Finding]:
    same = [one for one in measured if _is_about(one, match[1], amount)]
    amounts = [one.target.amount for one in same if one.target is not None and one.target.amount is not None]
    parts = [part.target.amount for one in same for part in one.parts or () if part.target is not None and part.target.amount is not None]
    if not amounts or any(one.same_value(amount) for one in (*amounts, *parts)):
        return []
    if sum((one.base for one in amounts), start=amount.base * 0) == amount.base:
        return []
    first = same[0]
    assert first.target is not None  # noqa: S101 - measured
    label = Label(first.statement.source, *amount_span(first), "indicator")
    facts = {"amount": amount.text, "name": first.name, "value": first.target.text}
    start = match.start(2)
    return [Finding("Q131", statement.source, start, start + len(amount.text), facts, (label,))]


def _is_about(one: "Indicator", words: str, amount: Amount) -> bool:
    """Tell whether the words before a number end with what an indicator of the same unit is about."""
    if one.target is None or one.target.amount is None or one.target.amount.unit.dimension != amount.unit.dimension:
        return False
    name = one.name
    for tail in _TAILS:
        if name.endswith(tail) and len(name) - len(tail) >= _SHORTEST:
            name = name.removesuffix(tail)
            break
    return words.endswith((name, one.name)) and len(name) >= _SHORTEST


RULE = Rule("Q131", "field", _find, suspects=_LIKELY.search, marks="0123456789０１２３４５６７８９", keys=("目标",))
