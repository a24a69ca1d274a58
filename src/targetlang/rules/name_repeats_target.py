"""Fault: the name repeats the number of the target.

Why: the number then stands in two cells, and the next change alters one of them; the name is what last year's and next
year's row are matched by (the 对照表 of the budget offices).
Bad: `产出.数量 23家单位接入数量: 23家`
Good: `产出.数量 接入单位数量: 23家`
"""

from targetlang.diagnostics import Finding
from targetlang.model.written_text import NAME
from targetlang.model.written_text import WrittenText
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.source.pattern import late
from targetlang.units.number import parse_number
from targetlang.units.registry import shipped

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator
    from targetlang.model.target import Target
    from targetlang.ports.form import Path

_DIGIT = late(r"[0-9０-９]")
_NUMBER = late(r"(?<![0-9０-９.．A-Za-z第])([0-9０-９]+(?:[.．][0-9０-９]+)?)[ \t]*(%|％|‰|[\u4e00-\u9fff㎡]{1,4})")


def _applies(_path: "Path", target: "Target") -> bool:
    return target.kind == "quantity" and target.amount is not None


def _suspects(one: "Indicator") -> bool:
    return _DIGIT.search(one.name) is not None


def _find(one: "Indicator", _scope: Scope) -> tuple[Finding, ...]:
    assert one.target is not None  # noqa: S101 - asked by the walk
    assert one.target.amount is not None  # noqa: S101 - as above
    amount = one.target.amount
    for found in _NUMBER.finditer(one.name):
        if parse_number(found[1]) != amount.number:
            continue
        unit = _unit(found[2], amount.unit.symbol)
        if unit is not None:
            written = WrittenText(one.statement, "name", one.name, NAME)
            end = found.start(2) + len(unit)
            facts = {"number": one.name[found.start() : end], "value": one.target.text}
            return (written.finding("Q119", found.start(), end, facts),)
    return NOTHING


def _unit(words: str, symbol: str) -> str | None:
    """Return the head of the words that is a unit of the target's kind or a counting word, longest first."""
    registry = shipped()
    wanted = registry.find(symbol)
    for length in range(len(words), 0, -1):
        unit = registry.find(words[:length])
        if unit is None:
            continue
        if wanted is not None and unit.dimension == wanted.dimension:
            return words[:length]
        counting = unit.dimension.powers == ((unit.symbol, 1),)
        if counting and wanted is not None and wanted.dimension.powers == ((wanted.symbol, 1),):
            return words[:length]
    return None


RULE = Rule("Q119", "indicator", _find, _applies, _suspects)
