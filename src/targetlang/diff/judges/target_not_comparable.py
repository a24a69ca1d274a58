"""D316, D317: the units can't be compared, or the value is off by exactly 10⁴.

人 is not 人次, and a number without its unit says nothing; exactly 10⁴ on money is a mix-up of 元 and 万元 until somebody
says otherwise. Neither is called tighter or looser.
"""

from targetlang.diff.changes import IndicatorChange
from targetlang.diff.judge import INDICATOR
from targetlang.diff.judge import Context
from targetlang.diff.judge import Judge
from targetlang.diff.relation import NOT_COMPARABLE
from targetlang.diff.relation import SLIP
from targetlang.diff.target_drafts import target_drafts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from targetlang.diff.event import Draft
    from targetlang.diff.relation import Relation


def judge(change: IndicatorChange, context: Context) -> "Iterator[Draft]":
    """Yield the targets that can't be compared."""
    del context
    yield from target_drafts(change, _codes)


def _codes(relation: "Relation") -> "Iterator[tuple[str, str]]":
    if relation.kind == NOT_COMPARABLE:
        yield "D316", "" if relation.ways == ("unit",) else relation.ways[0]
    elif relation.kind == SLIP:
        yield "D317", ""


JUDGE = Judge(("D316", "D317"), INDICATOR, judge)
