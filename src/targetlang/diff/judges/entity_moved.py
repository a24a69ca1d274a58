"""D602: an entity (单位) stands below another department, with all its projects."""

from targetlang.diff.changes import DepartmentChange
from targetlang.diff.event import Draft
from targetlang.diff.event import Shown
from targetlang.diff.judge import DEPARTMENT
from targetlang.diff.judge import Context
from targetlang.diff.judge import Judge

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


def judge(change: DepartmentChange, context: Context) -> "Iterator[Draft]":
    """Yield the move of an entity, once for all its projects."""
    del context
    if change.parents is None or change.old is None or change.new is None:
        return
    sides = tuple(one.name for one in change.parents)
    facts = {"name": change.new.name, "old": sides[0], "new": sides[1], "variant": "entity"}
    at = (change.old.statement, change.new.statement)
    yield Draft("D602", facts, ("部门",), Shown(sides[0]), Shown(sides[1]), at=at)


JUDGE = Judge(("D602",), DEPARTMENT, judge)
