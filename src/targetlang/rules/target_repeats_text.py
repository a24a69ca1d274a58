"""Fault: the qualitative value only repeats the name or the description.

Why: a target says how far; “信访平稳可控 = 信访平稳可控” can neither be missed nor be reached. The four requirements on a
target ask for 细化量化 (财预〔2015〕88号, 第九条). Words that say no degree (保持, 全县, 总体 …) do not make a difference.
Bad: `效益.社会 信访平稳可控: 信访平稳可控`
Good: `效益.社会 信访总量下降率: ≥10%`
"""

from functools import lru_cache

from targetlang.diagnostics import Finding
from targetlang.model.places import value_span
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.source.pattern import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator
    from targetlang.model.target import Target
    from targetlang.ports.form import Path

_IDLE = late(
    r"[\s，。、；：,.;:“”\"（）()的]+|保持|维护|维持|确保|保障|保证|实现|做到|达到|进一步|总体|整体|全面|"
    r"[全我本各][省市县区州旗镇乡村]"
)


def _applies(path: "Path", target: "Target") -> bool:
    return target.kind == "text" and path.short != "数量"


def _find(one: "Indicator", _scope: Scope) -> tuple[Finding, ...]:
    assert one.target is not None  # noqa: S101 - asked by the walk
    value = one.target.text
    said = _said(value)
    if said == _said(one.name):
        facts = {"value": value}
    elif one.description and said == _said(one.description):
        facts = {"value": value, "variant": "description"}
    else:
        return NOTHING
    return (Finding("Q103", one.statement.source, *value_span(one), facts),)


@lru_cache(4096)
def _said(text: str) -> str:
    """Return what is left of a text without marks and words that say no degree; all of it where nothing is."""
    return _IDLE.sub("", text) or text


RULE = Rule("Q103", "indicator", _find, _applies)
