"""Fault: a standard or unit price without “per what”.

Why: “补助标准 ≤120万元” can be per kilometre or for all of it; the finance bureau multiplies unit prices with quantities
(财预〔2021〕101号: 单位成本 first). The names that ask for it are data (units/names.toml, [per_each]).
Bad: `产出.成本 补助标准: ≤120万元`
Good: `产出.成本 补助标准: ≤120万元/公里`
"""

from targetlang.diagnostics import Finding
from targetlang.model.places import amount_span
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.units.dimension import MONEY
from targetlang.units.names import is_per_each

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator
    from targetlang.model.target import Target
    from targetlang.ports.form import Path


def _applies(_path: "Path", target: "Target") -> bool:
    return target.amount is not None and target.amount.unit.dimension == MONEY


def _suspects(one: "Indicator") -> bool:
    return is_per_each(one.name)


def _find(one: "Indicator", _scope: Scope) -> tuple[Finding, ...]:
    assert one.target is not None  # noqa: S101 - asked by the walk
    assert one.target.amount is not None  # noqa: S101 - as above
    facts = {"name": one.name, "value": one.target.text, "unit": one.target.amount.unit.symbol}
    return (Finding("U123", one.statement.source, *amount_span(one), facts),)


RULE = Rule("U123", "indicator", _find, _applies, _suspects)
