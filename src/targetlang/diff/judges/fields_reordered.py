"""D601: fields of a block stand in another order."""

from targetlang.diff.event import Draft
from targetlang.diff.judge import BLOCK
from targetlang.diff.judge import Block
from targetlang.diff.judge import Context
from targetlang.diff.judge import Judge

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


def judge(block: Block, context: Context) -> "Iterator[Draft]":
    """Yield one event for a block whose fields changed places; cost lines count as fields."""
    if not context.changes.same_form:
        return
    places = [(one.key, one.column) for one in block.fields if one.old is not None and one.new is not None]
    owner = getattr(block.owner, "old", None)
    before = [place for place in getattr(owner, "fields", {}) if place in places]
    if places != before:
        yield Draft("D601", {"what": "各栏"}, ("各栏",))


JUDGE = Judge(("D601",), BLOCK, judge)
