"""Fault: a 及时率 outside 时效.

Why: whether something is in time is what 时效 measures (财预〔2015〕88号, 附件; 财预〔2021〕101号).
Bad: `产出.质量 信访事项受理及时率: 100%`
Good: `产出.时效 信访事项受理及时率: 100%`
"""

from targetlang.diagnostics import Finding
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.resolve.report import replacing
from targetlang.syntax.parse import part_span
from targetlang.units.names import without_brackets

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator
    from targetlang.model.target import Target
    from targetlang.ports.form import Path

_ENDINGS = ("及时率", "准时率", "按时率", "按期率", "按时完成率", "按期完成率")


def _applies(path: "Path", _target: "Target") -> bool:
    second = path.subcategory
    return second is not None and second.short != "时效"


def _suspects(one: "Indicator") -> bool:
    return without_brackets(one.name).endswith(_ENDINGS)


def _find(one: "Indicator", scope: Scope) -> tuple[Finding, ...]:
    categories = scope.form.categories if scope.form is not None else ()
    places = [first.short for first in categories for second in first.subcategories if second.short == "时效"]
    if not places:
        return NOTHING
    proposal = f"{places[0]}.时效"
    span = part_span(one.statement, "word")
    facts = {"name": one.name, "path": one.path.text, "proposal": proposal}
    return (Finding("Q110", one.statement.source, *span, facts, (), replacing("confirm", span, proposal)),)


RULE = Rule("Q110", "indicator", _find, _applies, _suspects)
