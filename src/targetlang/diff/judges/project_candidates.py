"""D106: two projects that may be one, but not surely enough to be joined.

Below the threshold nothing is joined; the candidate is named, so that somebody can settle it with 原编码 or 撤销.
"""

from targetlang.diff.event import Draft
from targetlang.diff.event import Shown
from targetlang.diff.judge import ADDED
from targetlang.diff.judge import Context
from targetlang.diff.judge import Judge

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from targetlang.diff.changes import ProjectChange


def judge(change: "ProjectChange", context: Context) -> "Iterator[Draft]":
    """Yield the candidate of an added project, if it has one."""
    for one in context.changes.candidates:
        if one.new is change.new and not {id(one.old), id(one.new)} & context.regrouped:
            old, new = one.old, one.new
            facts = {"old": old.name, "new": new.name, "code": old.code or "编码", "likeness": f"{one.score // 100}%"}
            facts["variant"] = "candidate"
            at = (old.statement, new.statement)
            yield Draft("D106", facts, ("名称",), Shown(old.name), Shown(new.name), at=at, score=one.score)


JUDGE = Judge(("D106",), ADDED, judge)
