"""Fault: satisfaction whose value is words.

Why: satisfaction is a share of the people asked; “满意” or “优秀” cannot be scored (财预〔2021〕101号: ≥90% full points, 80–90, 60–80).
Bad: `满意度.服务对象 群众满意度: 优秀`
Good: `满意度.服务对象 群众满意度: ≥90%`
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
    return path.is_satisfaction and target.kind == "text" and not target.has_gap


def _find(one: "Indicator", _scope: Scope) -> tuple[Finding, ...]:
    assert one.target is not None  # noqa: S101 - asked by the walk
    facts = {"name": one.name, "value": one.target.text}
    return (Finding("Q123", one.statement.source, *value_span(one), facts),)


RULE = Rule("Q123", "indicator", _find, _applies)
