"""D601: projects or departments stand in another order."""

from targetlang.diff.changes import Changes
from targetlang.diff.event import Draft
from targetlang.diff.judge import COMPARISON
from targetlang.diff.judge import Context
from targetlang.diff.judge import Judge

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


def judge(changes: Changes, context: Context) -> "Iterator[Draft]":
    """Yield one event for all projects that changed places."""
    del context
    if changes.reordered:
        yield Draft("D601", {"what": "项目"}, ("项目",))


JUDGE = Judge(("D601",), COMPARISON, judge)
