"""D101: a project that only the new side has.

A reviewer asks where a new project comes from; what makes it doubtful is told by judgements of their own.
"""

from targetlang.diff.event import Draft
from targetlang.diff.event import Shown
from targetlang.diff.judge import ADDED
from targetlang.diff.judge import Context
from targetlang.diff.judge import Judge
from targetlang.diff.showing import budget_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from targetlang.diff.changes import ProjectChange


def judge(change: "ProjectChange", context: Context) -> "Iterator[Draft]":
    """Yield the event of an added project, unless a split or merge tells where it comes from."""
    project = change.new
    if id(project) in context.regrouped:
        return
    budget = budget_text(project)
    facts = {"project": project.name, "budget": budget or "", **({} if budget else {"variant": "blank"})}
    yield Draft("D101", facts, new=Shown(budget or ""), at=(None, project.statement))


JUDGE = Judge(("D101",), ADDED, judge)
