"""D324: a qualitative target was reworded. Whether it asks for more or less only a reader can tell."""

from targetlang.diff.changes import IndicatorChange
from targetlang.diff.judge import INDICATOR
from targetlang.diff.judge import Context
from targetlang.diff.judge import Judge
from targetlang.diff.relation import REWORDED
from targetlang.diff.target_drafts import target_drafts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from targetlang.diff.event import Draft
    from targetlang.diff.relation import Relation


def judge(change: IndicatorChange, context: Context) -> "Iterator[Draft]":
    """Yield the qualitative targets with other words."""
    del context
    yield from target_drafts(change, _codes)


def _codes(relation: "Relation") -> "Iterator[tuple[str, str]]":
    if relation.kind == REWORDED:
        yield "D324", ""


JUDGE = Judge(("D324",), INDICATOR, judge)
