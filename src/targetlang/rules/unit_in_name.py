"""Fault: the name ends with a unit, and the value has one too: the same, or another.

Why: the unit then stands in two cells, and changing one of them leaves a contradiction; the forms have a place for it
(计量单位). A bare number takes the unit of the name, so there it is right.
Bad: `产出.质量 信访事项化解率(%): 100%`
Good: `产出.质量 信访事项化解率: 100%`
"""

from targetlang.diagnostics import Finding
from targetlang.model.written_text import NAME
from targetlang.model.written_text import WrittenText
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.source.pattern import late
from targetlang.units.names import asked_by_name
from targetlang.units.registry import shipped

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator
    from targetlang.model.target import Target
    from targetlang.ports.form import Path
    from targetlang.units.unit import Unit

_UNIT = late(r"[(（]([^()（）0-9]{1,8})[)）]\Z")


def _applies(_path: "Path", target: "Target") -> bool:
    return target.amount is not None


def _suspects(one: "Indicator") -> bool:
    return one.name.endswith((")", "）"))


def _find(one: "Indicator", _scope: Scope) -> tuple[Finding, ...]:
    target = one.target
    assert target is not None and target.amount is not None  # noqa: S101, PT018 - asked by the walk
    found = _UNIT.search(one.name)
    unit = shipped().find(found[1]) if found is not None else None
    written = target.text.rstrip("0123456789０１２３４５６７８９")
    if found is None or unit is None or written != target.text:
        return NOTHING
    facts = {"name": one.name, "unit": found[1], "value": target.text}
    text = WrittenText(one.statement, "name", one.name, NAME)
    there = target.amount.unit
    if (unit.dimension, unit.numerator, unit.denominator) != (there.dimension, there.numerator, there.denominator):
        if asked_by_name(one.name) is not None or (_is_count(unit) and _is_count(there)):
            return NOTHING  # the name says more and is told by that; 个 and 家 count the same things
        return (text.finding("Q124", found.start(), found.end(), {**facts, "variant": "other"}),)
    return (text.finding("Q124", found.start(), found.end(), facts, (found.start(), found.end(), "")),)


def _is_count(unit: "Unit") -> bool:
    """Tell whether a unit is a counting word: its dimension has its own name."""
    return unit.dimension.powers == ((unit.symbol, 1),)


RULE = Rule("Q124", "indicator", _find, _applies, _suspects)
