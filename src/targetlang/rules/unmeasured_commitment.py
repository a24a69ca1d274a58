"""Fault: a commitment in 目标 that no indicator measures (100%, 零…).

Why: a promise that is not measured is forgotten at the evaluation, and reviewers compare the goal with the rows one by
one (财预〔2015〕88号, 相关性: 目标与指标匹配). A promise counts as measured where an indicator of the project has the same
number and shares a word with the clause it stands in.
Bad: `目标: 对信访案件100%进行受理。` without such a row
Good: `产出.质量 信访案件受理率: =100%`
"""

from targetlang.diagnostics import Finding
from targetlang.diagnostics import Label
from targetlang.model.places import amount_span
from targetlang.model.written_text import PROSE
from targetlang.model.written_text import WrittenText
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.source.pattern import late
from targetlang.units.dimension import RATIO
from targetlang.units.number import parse_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from targetlang.model.document import Project
    from targetlang.model.indicator import Indicator
    from targetlang.model.text import Field

_COMMITMENT = late(r"([0-9０-９]+(?:[.．][0-9０-９]+)?)[ \t]*[%％](?:以上|以内|以下)?|零(?=[\u4e00-\u9fff])[\u4e00-\u9fff]{2}")
_CLAUSE_MARKS = "，。；！？;"
_NOT_ZERO = ("零售", "零散", "零星", "零工", "零件", "零部", "零食", "零花", "零距", "零容", "零碳", "零陵", "零点", "零下", "零基")


def _find(objective: "Field", scope: Scope) -> "list[Finding] | tuple[Finding, ...]":
    project = scope.project
    if project is None or objective.column is not None:
        return NOTHING
    found: list[Finding] = []
    for statement, text in objective.written:
        for match in _COMMITMENT.finditer(text):
            if match[0].startswith(_NOT_ZERO) or _is_measured(match, text, project):
                continue
            written = WrittenText(statement, "value", text, PROSE, objective)
            found.append(_told(written, match, _named(match, text, project)))
    return found


def _named(match: "re.Match[str]", text: str, project: "Project") -> "Indicator | None":
    """Return the indicator of a share whose whole name stands in the clause of a percentage."""
    clause = _clause(text, match.start(), match.end())
    for one in project.indicators:
        amount = one.target.amount if one.target is not None else None
        if match[1] and amount is not None and amount.unit.dimension == RATIO and one.name in clause:
            return one
    return None


def _told(written: WrittenText, match: "re.Match[str]", named: "Indicator | None") -> Finding:
    facts = {"commitment": match[0]}
    if named is None or named.target is None:
        return written.finding("Q115", *match.span(), facts)
    facts |= {"name": named.name, "value": named.target.text, "variant": "differs"}
    (start, end), _ = written.place(*match.span())
    label = Label(named.statement.source, *amount_span(named), "indicator")
    return Finding("Q115", written.statement.source, start, end, facts, (label,))


def _is_measured(match: "re.Match[str]", text: str, project: "Project") -> bool:
    clause = set(_pairs(_clause(text, match.start(), match.end())))
    return any(_has_number(one, match[1]) and not clause.isdisjoint(_pairs(one.name)) for one in project.indicators)


def _has_number(one: "Indicator", number: str | None) -> bool:
    target = one.target
    if target is None or target.amount is None:
        return number is None and target is not None and target.text.startswith(("零", "无", "不"))
    if number is None:
        return target.amount.number == 0
    return target.amount.number == parse_number(number)


def _clause(text: str, start: int, end: int) -> str:
    """Return the clause around a stretch of text."""
    low = max(text[:start].rfind(mark) for mark in _CLAUSE_MARKS) + 1
    ends = [at for mark in _CLAUSE_MARKS if (at := text.find(mark, end)) >= end]
    return text[low : min(ends, default=len(text))]


def _pairs(text: str) -> "Iterator[str]":
    """Give every two neighbouring Chinese characters of a text."""
    return (text[at : at + 2] for at in range(len(text) - 1) if "一" <= text[at] <= "龥" and "一" <= text[at + 1] <= "龥")


RULE = Rule("Q115", "field", _find, suspects=_COMMITMENT.search, marks="%％零", keys=("目标",))
