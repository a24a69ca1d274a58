"""Fault: the parts (其中) of an indicator do not add up to it.

Why: the row says what the whole is made of; where the parts give another sum, one of the numbers is wrong (language.md §3).
A single part smaller than the whole is a selection (其中: 新增 30000亩), not a sum.
Bad: `产出.数量 造林面积: 80000亩` with `其中 新造林: 30000亩` and `其中 补植: 40000亩`
Good: the same with `其中 补植: 50000亩`
"""

from targetlang.diagnostics import Finding
from targetlang.diagnostics import Label
from targetlang.model.places import amount_span
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.units.amount import is_less
from targetlang.units.amount import sum_of_ratios
from targetlang.units.quantity import Quantity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator
    from targetlang.model.target import Target
    from targetlang.ports.form import Path


def _applies(_path: "Path", target: "Target") -> bool:
    if target.kind != "quantity" or target.amount is None:
        return False
    # Ratios and times of parts are no parts of a ratio or time, nor are times for each (小时/件).
    measured = [name for name, power in target.amount.unit.dimension.powers if power > 0]
    return measured not in (["比率"], ["时间"])


def _find(one: "Indicator", _scope: Scope) -> tuple[Finding, ...]:
    assert one.parts is not None  # noqa: S101 - asked by the walk
    assert one.target is not None  # noqa: S101 - as above
    assert one.target.amount is not None  # noqa: S101 - as above
    whole = one.target.amount
    amounts = [part.target.amount for part in one.parts if part.target is not None and part.target.amount is not None]
    if len(amounts) < len(one.parts) or any(part.unit.dimension != whole.unit.dimension for part in amounts):
        return NOTHING
    found = sum_of_ratios(part.ratio for part in amounts)
    if not is_less(whole.ratio, found) and (len(amounts) == 1 or not is_less(found, whole.ratio)):
        return NOTHING
    total = Quantity(*found, whole.unit.dimension, whole.unit).print_in()
    facts = {"name": one.name, "value": one.target.text, "sum": total}
    labels = tuple(Label(part.statement.source, *amount_span(part), "part") for part in one.parts)
    return (Finding("M118", one.statement.source, *amount_span(one), facts, labels),)


RULE = Rule("M118", "indicator", _find, _applies, needs="parts")
