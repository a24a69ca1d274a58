"""Fault: nothing says what a rate is a share of.

Why: “化解率 90%” can be of cases received, registered or old; without numerator and denominator two people score the same year
differently (财预〔2021〕101号, 指标解释). A description with ÷, 占, 比例 or 之比, or a field 公式 or 评分, says it. It is told once
a project, at the first of them.
Bad: `产出.质量 信访事项化解率: ≥90%`
Good: `产出.质量 信访事项化解率: ≥90% | 已化解件数÷受理件数`
"""

from targetlang.diagnostics import Finding
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.source.pattern import late
from targetlang.syntax.parse import part_span
from targetlang.units.names import is_part_of_whole

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator
    from targetlang.model.target import Target
    from targetlang.ports.form import Path

_SAID = late(r"[÷/／∕占比]|分之|除以")
_FIELDS = ("公式", "评分")
_SHOWN = 3


def _applies(_path: "Path", target: "Target") -> bool:
    return target.kind == "quantity"


def _suspects(one: "Indicator") -> bool:
    return is_part_of_whole(one.name)


def _find(rows: "list[Indicator]", _scope: Scope) -> tuple[Finding, ...]:
    silent = [one for one in rows if _is_unexplained(one)]
    if not silent:
        return NOTHING
    first = silent[0]
    names = "、".join(one.name for one in silent[:_SHOWN]) + ("等" if len(silent) > _SHOWN else "")
    facts = {"names": names, "count": str(len(silent))}
    return (Finding("Q136", first.statement.source, *part_span(first.statement, "name"), facts),)


def _is_unexplained(one: "Indicator") -> bool:
    if one.group is not None or (one.fields and any(held.key in _FIELDS for held in one.fields)):
        return False
    return not one.description or _SAID.search(one.description) is None


RULE = Rule("Q136", "rows", _find, _applies, _suspects)
