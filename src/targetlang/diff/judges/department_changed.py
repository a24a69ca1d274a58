"""D602: a project stands below another department or entity."""

from targetlang.diff.changes import ProjectChange
from targetlang.diff.event import Draft
from targetlang.diff.event import Shown
from targetlang.diff.judge import PROJECT
from targetlang.diff.judge import Context
from targetlang.diff.judge import Judge

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


def judge(change: ProjectChange, context: Context) -> "Iterator[Draft]":
    """Yield the move of a project."""
    del context
    if change.moved and change.old is not None and change.old_department is not None:
        sides = (change.old_department.name, change.new_department.name)
        facts = {"old": sides[0], "new": sides[1]}
        at = (change.old.statement, change.new.statement)
        yield Draft("D602", facts, ("部门",), Shown(sides[0]), Shown(sides[1]), at=at)


JUDGE = Judge(("D602",), PROJECT, judge)
