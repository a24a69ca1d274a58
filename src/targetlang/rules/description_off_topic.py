"""Fault: the description is that of another indicator.

Why: the description says what is counted and over what; one that was copied from the row above explains nothing (real tables:
“该指标值数据合理” thirteen times in one project). Told where one description stands at indicators of different names, once for
all of them, and where it is the name of another indicator.
Bad: `产出.质量 验收合格率: ≥98% | 培训人次` below `产出.数量 培训人次: 300人次`
Good: `产出.质量 验收合格率: ≥98% | 合格的比例`
"""

from targetlang.diagnostics import Finding
from targetlang.diagnostics import Label
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.syntax.parse import part_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Project
    from targetlang.model.indicator import Indicator


def _find(project: "Project", _scope: Scope) -> "list[Finding] | tuple[Finding, ...]":
    descriptions = [one.description for one in project.indicators if one.description]
    if not descriptions:
        return NOTHING
    names = {one.name for one in project.indicators}
    if len(set(descriptions)) == len(descriptions) and names.isdisjoint(descriptions):
        return NOTHING
    first: dict[str, Indicator] = {}
    copied: dict[str, list[Indicator]] = {}
    found: list[Finding] = []
    for one in project.indicators:
        description = one.description
        if not description or one.group is not None:
            continue
        if description in names and description != one.name:
            facts = {"name": one.name, "description": description}
            found.append(Finding("Q129", one.statement.source, *part_span(one.statement, "description"), facts))
            continue
        other = first.setdefault(description, one)
        if other.name != one.name:
            copied.setdefault(description, []).append(one)
    if not found and not copied:
        return NOTHING
    return found + [_told(first[description], ones) for description, ones in copied.items()]


def _told(first: "Indicator", ones: "list[Indicator]") -> Finding:
    label = Label(first.statement.source, *part_span(first.statement, "description"), "first")
    facts = {"description": ones[0].description or "", "count": str(len(ones) + 1), "variant": "shared"}
    return Finding("Q129", ones[0].statement.source, *part_span(ones[0].statement, "description"), facts, (label,))


RULE = Rule("Q129", "project", _find)
