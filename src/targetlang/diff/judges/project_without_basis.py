"""D703: a new project none of whose indicators says what its target rests on."""

from targetlang.diff.changes import ProjectChange
from targetlang.diff.event import Draft
from targetlang.diff.judge import ADDED
from targetlang.diff.judge import Context
from targetlang.diff.judge import Judge

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


def judge(change: ProjectChange, context: Context) -> "Iterator[Draft]":
    """Yield the event for an added project with indicators and without any basis."""
    project = change.new
    if id(project) in context.regrouped or not project.indicators:
        return
    if not any(one.basis for one in project.indicators):
        yield Draft("D703", {"project": project.name}, ("依据",), at=(None, project.statement))


JUDGE = Judge(("D703",), ADDED, judge)
