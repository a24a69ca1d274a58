"""Fault: the name ends with the unit that the value has too.

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
from targetlang.units.registry import shipped

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator
    from targetlang.model.target import Target
    from targetlang.ports.form import Path

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
    if found is None or unit is None or unit.dimension != target.amount.unit.dimension or written != target.text:
        return NOTHING
    facts = {"name": one.name, "unit": found[1], "value": target.text}
    text = WrittenText(one.statement, "name", one.name, NAME)
    return (text.finding("Q124", found.start(), found.end(), facts, (found.start(), found.end(), "")),)


RULE = Rule("Q124", "indicator", _find, _applies, _suspects)
