"""Fault: a 数量 indicator whose value is words.

Why: 数量 counts what is delivered; words cannot be counted, and the system of the budget offices refuses a
quantitative row whose completion is no number (财预〔2021〕101号, 数量指标). A value in quotes and 不适用 are meant.
Bad: `产出.数量 接入单位数量: 全面覆盖`
Good: `产出.数量 接入单位数量: 23家`
"""

from targetlang.diagnostics import Finding
from targetlang.model.placeholders import gaps_in
from targetlang.model.placeholders import is_ditto
from targetlang.model.places import value_span
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.source.pattern import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator
    from targetlang.model.target import Target
    from targetlang.ports.form import Path

_AMOUNT = late(r"[≥≤>＞<＜=＝]?[ \t\u3000]*[0-9０-９][0-9０-９.．,，]*[^\d\s]{0,4}")


def _applies(path: "Path", target: "Target") -> bool:
    second = path.subcategory
    if target.kind != "text" or second is None or second.short != "数量":
        return False
    # A placeholder is told as such.
    return not any(gaps_in(target.text)) and not is_ditto(target.text)


def _find(one: "Indicator", _scope: Scope) -> tuple[Finding, ...]:
    assert one.target is not None  # noqa: S101 - asked by the walk
    facts = {"name": one.name, "value": one.target.text}
    if _AMOUNT.fullmatch(one.name):
        facts["variant"] = "swapped"
    return (Finding("Q101", one.statement.source, *value_span(one), facts),)


RULE = Rule("Q101", "indicator", _find, _applies)
