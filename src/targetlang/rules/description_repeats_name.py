"""Fault: the description, though written, only repeats the name.

Why: the column 绩效指标描述 (指标解释 in 财预〔2021〕101号) says what is counted and over what. Where nothing is written the
form repeats the name by itself, so a copy of it says nothing.
Bad: `产出.质量 线路正常运行率: ≥99% | 线路正常运行率`
Good: `产出.质量 线路正常运行率: ≥99% | 正常运行时长÷应运行时长`
"""

from targetlang.diagnostics import Finding
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.source.pattern import late
from targetlang.syntax.parse import part_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator

# How many marks more or fewer a copy has at most: longer texts say more.
_MOST_MARKS = 4
_MARKS = late(r"[\s，。、；：,.;:“”\"（）()%％的]+")


def _find(one: "Indicator", _scope: Scope) -> tuple[Finding, ...]:
    description = one.description
    if description is None or abs(len(description) - len(one.name)) > _MOST_MARKS or _words(description) != _words(one.name):
        return NOTHING
    span = part_span(one.statement, "description")
    return (Finding("Q105", one.statement.source, *span, {"description": description}),)


def _words(text: str) -> str:
    return _MARKS.sub("", text)


RULE = Rule("Q105", "indicator", _find, needs="description")
