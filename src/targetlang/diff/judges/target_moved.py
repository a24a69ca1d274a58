"""D311, D312, D313: the target was tightened, loosened, or shifted.

The new set of acceptable values inside the old one is tightened, around it loosened. Where neither holds the direction
of the indicator decides, else it is only shifted. Loosened has to be explained.
"""

from targetlang.diff.changes import IndicatorChange
from targetlang.diff.judge import INDICATOR
from targetlang.diff.judge import Context
from targetlang.diff.judge import Judge
from targetlang.diff.relation import LOOSENED
from targetlang.diff.relation import SHIFTED
from targetlang.diff.relation import TIGHTENED
from targetlang.diff.target_drafts import target_drafts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from targetlang.diff.event import Draft
    from targetlang.diff.relation import Relation

_CODES = {TIGHTENED: "D311", LOOSENED: "D312", SHIFTED: "D313"}
_VARIANTS = ("given", "dropped", "sign")


def judge(change: IndicatorChange, context: Context) -> "Iterator[Draft]":
    """Yield how the targets of an indicator moved."""
    del context
    yield from target_drafts(change, _codes)


def _codes(relation: "Relation") -> "Iterator[tuple[str, str]]":
    code = _CODES.get(relation.kind)
    if code is not None:
        yield code, next((way for way in relation.ways if way in _VARIANTS), "")


JUDGE = Judge(("D311", "D312", "D313"), INDICATOR, judge)
