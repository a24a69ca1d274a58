"""D311, D312, D313: the target was tightened, loosened, or shifted.

The new set of acceptable values inside the old one is tightened, around it loosened. Where neither holds the direction
of the indicator decides, else it is only shifted. Loosened has to be explained.
"""

from targetlang.diff.changes import IndicatorChange
from targetlang.diff.event import Draft
from targetlang.diff.judge import INDICATOR
from targetlang.diff.judge import Context
from targetlang.diff.judge import Judge
from targetlang.diff.judge import path_of
from targetlang.diff.relation import LOOSENED
from targetlang.diff.relation import SHIFTED
from targetlang.diff.relation import TIGHTENED
from targetlang.diff.showing import show_target
from targetlang.diff.showing import target_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from targetlang.diff.relation import Relation

_CODES = {TIGHTENED: "D311", LOOSENED: "D312", SHIFTED: "D313"}
_VARIANTS = ("given", "dropped", "sign")


def judge(change: IndicatorChange, context: Context) -> "Iterator[Draft]":
    """Yield how the targets of an indicator moved."""
    del context
    old, new = change.old, change.new
    assert old is not None  # noqa: S101 - the subject is a kept indicator
    for one in change.targets:
        for code, variant in _codes(one.relation):
            facts = {"name": new.name, "old": target_text(one.old), "new": target_text(one.new), "variant": variant}
            path = path_of(new, *((one.column,) if one.column else ()))
            shown = (show_target(one.old), show_target(one.new))
            yield Draft(code, facts, path, *shown, about=new, at=(old.statement, new.statement))


def _codes(relation: "Relation") -> "Iterator[tuple[str, str]]":
    code = _CODES.get(relation.kind)
    if code is not None:
        yield code, next((way for way in relation.ways if way in _VARIANTS), "")


JUDGE = Judge(("D311", "D312", "D313"), INDICATOR, judge)
