"""D301: an indicator that only the new side has."""

from targetlang.diff.changes import IndicatorChanges
from targetlang.diff.event import Draft
from targetlang.diff.judge import INDICATORS
from targetlang.diff.judge import Context
from targetlang.diff.judge import Judge
from targetlang.diff.judge import path_of
from targetlang.diff.showing import asked_text
from targetlang.diff.showing import show_target

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


def judge(changes: IndicatorChanges, context: Context) -> "Iterator[Draft]":
    """Yield the added indicators of a block, in its order."""
    del context
    for one in changes.added:
        facts = {"name": one.name, "new": asked_text(one)}
        yield Draft("D301", facts, path_of(one), None, show_target(one.target), about=one, at=(None, one.statement))


JUDGE = Judge(("D301",), INDICATORS, judge)
