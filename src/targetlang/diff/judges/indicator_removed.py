"""D302: an indicator that only the old side has.

An indicator that is dropped after a bad result is what reviewers look for, so it has to be explained.
"""

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
    """Yield the indicators of a block that went, in their order."""
    del context
    for one in changes.removed:
        facts = {"name": one.name, "old": asked_text(one)}
        yield Draft("D302", facts, path_of(one), show_target(one.target), at=(one.statement, None), of_group=True)


JUDGE = Judge(("D302",), INDICATORS, judge)
