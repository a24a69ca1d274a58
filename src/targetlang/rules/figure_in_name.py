"""Fault: a number with its unit stands in the name and not in the value.

Why: what is hidden in the name is not scored, and next year's row has another name, so the two years cannot be matched.
A time (24小时值守, 3年行动) mostly belongs to the name and is left alone; so is what stands inside 《》.
Bad: `产出.数量 新建水泥路2公里: 1条`
Good: `产出.数量 新建水泥路长度: 2公里`
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
_NUMBER = late(r"(?<![0-9０-９.．A-Za-z第])([0-9０-９]+(?:[.．][0-9０-９]+)?)[ \t]*([\u4e00-\u9fff㎡]{1,3}|km)(?![》”号型级类])")
_LEFT_ALONE = ("月", "时间", "比率", "角度", "温度")
_UNITS_OF_NAMES = frozenset(("级", "类", "期", "届", "号", "点", "分", "大", "面", "本", "部"))


def _applies(_path: "Path", target: "Target") -> bool:
    return target.kind == "quantity" and target.amount is not None


def _suspects(one: "Indicator") -> bool:
    return _DIGIT.search(one.name) is not None and "《" not in one.name


def _find(one: "Indicator", _scope: Scope) -> tuple[Finding, ...]:
    assert one.target is not None  # noqa: S101 - asked by the walk
    assert one.target.amount is not None  # noqa: S101 - as above
    for found in _NUMBER.finditer(one.name):
        number = parse_number(found[1])
        # The number of the value is told as that (Q119).
        if number is None or number == one.target.amount.number:
            continue
        for length in range(len(found[2]), 0, -1):
            word = found[2][:length]
            unit = shipped().find(word)
            if unit is None:
                continue
            if word in _UNITS_OF_NAMES or unit.dimension.powers[0][0] in _LEFT_ALONE:
                break
            text = WrittenText(one.statement, "name", one.name, NAME)
            end = found.start(2) + length
            facts = {"number": one.name[found.start() : end], "value": one.target.text}
            return (text.finding("Q135", found.start(), end, facts),)
    return NOTHING


RULE = Rule("Q135", "indicator", _find, _applies, _suspects)
