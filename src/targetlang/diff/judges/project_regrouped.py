"""D107, D108: one project became several, or several became one.

The union of the indicators agrees by .8 and the budgets within 2 %: nothing ended and nothing is new, but last year's
figures have to be added up differently, and a reviewer wants to be told why.
"""

from targetlang.diff.event import Draft
from targetlang.diff.event import Shown
from targetlang.diff.judge import KEPT_OR_ADDED
from targetlang.diff.judge import Context
from targetlang.diff.judge import Judge
from targetlang.diff.showing import budget_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from targetlang.diff.changes import ProjectChange
    from targetlang.model.document import Project


def judge(change: "ProjectChange", context: Context) -> "Iterator[Draft]":
    """Yield a split at the first of its parts, a merge at its result."""
    new = change.new
    if id(new) not in context.regrouped:
        return
    for one in context.changes.splits:
        if one.new[0] is new:
            whole, budget = one.old[0], budget_text(one.old[0]) or ""
            facts = {"old": whole.name, "budget": budget, "parts": _list(one.new)}
            at = (whole.statement, new.statement)
            yield Draft("D107", facts, (), Shown(whole.name), Shown(_list(one.new)), at=at, of_group=True)
    for one in context.changes.merges:
        if one.new[0] is new:
            facts = {"new": new.name, "budget": budget_text(new) or "", "parts": _list(one.old)}
            at = (one.old[0].statement, new.statement)
            yield Draft("D108", facts, (), Shown(_list(one.old)), Shown(new.name), at=at)


def _list(projects: "tuple[Project, ...]") -> str:
    return "、".join(f"“{one.name}”（{budget_text(one) or '没有预算'}）" for one in projects)


JUDGE = Judge(("D107", "D108"), KEPT_OR_ADDED, judge)
