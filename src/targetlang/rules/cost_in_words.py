"""Fault: a cost indicator whose value is words.

Why: “控制在预算内” holds for every project and says nothing about this one; a cost is money, money per thing or a saving rate
(财预〔2021〕101号, 成本指标). A value in quotes and 不适用 are left alone.
Bad: `产出.成本 建设项目成本: 参照政府采购成本控制`
Good: `产出.成本 建设单价: ≤3200元/平方米`
"""

from targetlang.diagnostics import Finding
from targetlang.model.places import value_span
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator
    from targetlang.model.target import Target
    from targetlang.ports.form import Path


def _applies(path: "Path", target: "Target") -> bool:
    # A placeholder is told as that (Q112).
    return path.asks_money and target.kind == "text" and not target.has_gap


def _find(one: "Indicator", _scope: Scope) -> tuple[Finding, ...]:
    assert one.target is not None  # noqa: S101 - asked by the walk
    facts = {"name": one.name, "value": one.target.text}
    return (Finding("Q122", one.statement.source, *value_span(one), facts),)


RULE = Rule("Q122", "indicator", _find, _applies)
