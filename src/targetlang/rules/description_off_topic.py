"""Fault: the description is that of another indicator.

Why: the description says what is counted and over what; one that was copied from the row above explains nothing (real tables:
“该指标值数据合理” thirteen times in one project). Told where one description stands at indicators of different names, once for
all of them, where it is the name of another indicator, and where its last word names another kind of thing than the value is: a
sum of money or a time beside a 及时率, a rate beside a number of things. What may be a numerator (按期发放的资金) is let pass.
Bad: `产出.质量 验收合格率: ≥98% | 培训人次` below `产出.数量 培训人次: 300人次`
Good: `产出.质量 验收合格率: ≥98% | 合格的比例`
"""

from functools import lru_cache
from operator import attrgetter

from targetlang.diagnostics import Finding
from targetlang.diagnostics import Label
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.source.pattern import late
from targetlang.syntax.parse import part_span
from targetlang.units.dimension import RATIO
from targetlang.units.names import asked_by_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Project
    from targetlang.model.indicator import Indicator

_RATES = ("及时率", "准时率", "按时率", "按期率", "合格率", "满意度", "满意率", "覆盖率", "知晓率", "准确率")
_MONEY = ("资金", "经费", "费用", "款项", "金额")
_NUMERATOR = late(r"[÷/／比率]|除以|占|按[时期]|及时|准时|如期|实际|合格|准确|满意|已")
_name_of, _description_of = attrgetter("name"), attrgetter("description")
# A score, a rank and a difference of rates go with the name of a rate.
_OF_RATES = ("分", "位", "名", "百分点")


def _find(project: "Project", _scope: Scope) -> "list[Finding] | tuple[Finding, ...]":
    written = list(filter(None, map(_description_of, project.indicators)))
    descriptions = set(written)
    if len(descriptions) == len(written) and descriptions.isdisjoint(map(_name_of, project.indicators)):
        # Mostly every description stands once: only what it speaks of has to be looked at.
        descriptions = set(filter(_speaks_of, written))
        if not descriptions:
            return NOTHING
    described = [one for one in project.indicators if one.description in descriptions]
    names = set(map(_name_of, project.indicators))
    found: list[Finding] = []
    rest: dict[str, list[Indicator]] = {}
    for one in described:
        description = one.description
        if description is None or one.group is not None or description == one.name:
            continue
        kind = _other_kind(one, description)
        if description in names:
            facts = {"name": one.name, "description": description}
            found.append(Finding("Q129", one.statement.source, *part_span(one.statement, "description"), facts))
        elif kind is not None:
            found.append(_told_kind(one, description, kind))
        else:
            rest.setdefault(description, []).append(one)
    return found + [finding for description, ones in rest.items() for finding in _shared(description, ones)]


def _shared(description: str, rows: "list[Indicator]") -> tuple[Finding, ...]:
    """Tell, once, that rows of other names have the description of the first."""
    first, *rest = rows
    others = [one for one in rest if one.name != first.name]
    return (_told(first, description, others),) if others else NOTHING


def _other_kind(one: "Indicator", description: str) -> str | None:
    """Return what a description speaks of, money, time or rate, where the value can't be that."""
    kind = _speaks_of(description)
    if kind is None or one.target is None or one.target.amount is None:
        return None
    unit = one.target.amount.unit
    if unit.dimension == RATIO:
        return kind if kind != "rate" and one.name.endswith(_RATES) else None
    is_of_rate = unit.symbol.endswith(_OF_RATES) or "/" in unit.symbol or asked_by_name(one.name) == "ratio"
    return kind if kind == "rate" and not is_of_rate else None


@lru_cache(4096)
def _speaks_of(description: str) -> str | None:
    """Return rate, money or time where the last word of a description names that, and it can be no numerator."""
    description = description.rstrip("。")
    asked = asked_by_name(description)
    if asked == "ratio":
        return "rate"
    kind = "money" if description.endswith(_MONEY) else "time" if asked == "time" else None
    return None if kind is None or _NUMERATOR.search(description) else kind


def _told_kind(one: "Indicator", description: str, kind: str) -> Finding:
    assert one.target is not None  # noqa: S101 - seen by _other_kind
    facts = {"name": one.name, "description": description, "value": one.target.text, "variant": kind}
    return Finding("Q129", one.statement.source, *part_span(one.statement, "description"), facts)


def _told(first: "Indicator", description: str, ones: "list[Indicator]") -> Finding:
    label = Label(first.statement.source, *part_span(first.statement, "description"), "first")
    facts = {"description": description, "count": str(len(ones) + 1), "variant": "shared"}
    return Finding("Q129", ones[0].statement.source, *part_span(ones[0].statement, "description"), facts, (label,))


RULE = Rule("Q129", "project", _find)
