"""D601: indicators of a block stand in another order. Order means nothing, so it is only counted."""

from targetlang.diff.changes import IndicatorChanges
from targetlang.diff.event import Draft
from targetlang.diff.judge import INDICATORS
from targetlang.diff.judge import Context
from targetlang.diff.judge import Judge

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


def judge(changes: IndicatorChanges, context: Context) -> "Iterator[Draft]":
    """Yield one event for a block whose indicators changed places."""
    del context
    if changes.reordered:
        yield Draft("D601", {"what": "指标"}, ("指标",))


JUDGE = Judge(("D601",), INDICATORS, judge)
