"""Fault: three or more projects share a qualitative row word for word.

Why: what every project brings about cannot tell the projects from one another, and the same effect is counted several
times (财预〔2015〕88号, 相应匹配).
Bad: `效益.社会 信访形势: 全县信访形势平稳` in three projects
Good: in each of them what this money changes
"""

from targetlang.diagnostics import Finding
from targetlang.diagnostics import Label
from targetlang.model.places import value_span
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator
    from targetlang.model.target import Target
    from targetlang.ports.form import Path
    from targetlang.ports.rule import Rows

_FEWEST = 3


def _applies(_path: "Path", target: "Target") -> bool:
    return target.kind == "text"


def _find(all_rows: "Rows", _scope: Scope) -> list[Finding]:
    alike: dict[tuple[int, str, str], list[Indicator]] = {}
    for project, rows in all_rows:
        for one in rows if project is not None else ():
            assert one.target is not None  # noqa: S101 - asked by the walk
            alike.setdefault((one.path.order, one.name, one.target.text), []).append(one)
    return [_told(same) for same in alike.values() if len(same) >= _FEWEST]


def _told(same: "list[Indicator]") -> Finding:
    first, last = same[0], same[-1]
    assert last.target is not None  # noqa: S101 - chosen by the caller
    facts = {"name": last.name, "value": last.target.text, "count": str(len(same))}
    labels: tuple[Label, ...] = ()
    if first.statement is not last.statement:
        labels = (Label(first.statement.source, *value_span(first), "first"),)
    return Finding("Q113", last.statement.source, *value_span(last), facts, labels)


RULE = Rule("Q113", "all_rows", _find, _applies)
