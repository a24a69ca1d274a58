"""D603: the new side is written in another form.

Indicators are matched by corresponding categories (产出.成本 is 成本.经济成本), so a changed tree is this one event and
not one for each row.
"""

from targetlang.diff.changes import Changes
from targetlang.diff.event import Draft
from targetlang.diff.event import Shown
from targetlang.diff.judge import COMPARISON
from targetlang.diff.judge import Context
from targetlang.diff.judge import Judge

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


def judge(changes: Changes, context: Context) -> "Iterator[Draft]":
    """Yield the change of the form."""
    del context
    if not changes.same_form:
        sides = (changes.old.form_name or "未写", changes.new.form_name or "未写")
        yield Draft("D603", {"old": sides[0], "new": sides[1]}, ("规范",), Shown(sides[0]), Shown(sides[1]))


JUDGE = Judge(("D603",), COMPARISON, judge)
