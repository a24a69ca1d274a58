"""Fault: the measure word does not go with what is counted.

Why: 个 for everything hides whether people, visits or files are counted, and totals over projects add what cannot be added.
Which words go with which noun is data (units/names.toml, [counted]).
Bad: `产出.数量 案件数量: 40个`
Good: `产出.数量 案件数量: 40件`
"""

from targetlang.diagnostics import Finding
from targetlang.diagnostics import Fix
from targetlang.model.places import amount_span
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.resolve.report import replacing
from targetlang.units.names import measure_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator
    from targetlang.model.target import Target
    from targetlang.ports.form import Path


def _applies(_path: "Path", target: "Target") -> bool:
    # A counting word is a dimension of its own, named for itself.
    return target.kind == "quantity" and target.amount is not None and target.amount.unit.dimension.powers == (("个", 1),)


def _suspects(one: "Indicator") -> bool:
    return bool(measure_words(one.name))


def _find(one: "Indicator", _scope: Scope) -> tuple[Finding, ...]:
    words = measure_words(one.name)
    assert one.target is not None  # noqa: S101 - asked by the walk
    assert one.target.amount is not None  # noqa: S101 - as above
    amount = one.target.amount
    facts = {"name": one.name, "value": one.target.text, "units": "、".join(words)}
    span = amount_span(one)
    source = one.statement.source
    fixes: tuple[Fix, ...] = ()
    if source.text[span[0] : span[1]] == amount.text and amount.text.endswith("个"):
        fixes = replacing("confirm", span, amount.text.removesuffix("个") + words[0])
    return (Finding("Q125", source, *span, facts, (), fixes),)


RULE = Rule("Q125", "indicator", _find, _applies, _suspects)
