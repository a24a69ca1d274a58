"""D102, D103: a project that only the old side has; with a 撤销 record of the new side it is only recorded.

A project that silently disappears takes its targets with it, so a reviewer wants to know why.
"""

from targetlang.diff.event import Draft
from targetlang.diff.event import Shown
from targetlang.diff.judge import REMOVED
from targetlang.diff.judge import Context
from targetlang.diff.judge import Judge
from targetlang.diff.showing import budget_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from targetlang.model.document import Project


def judge(project: "Project", context: Context) -> "Iterator[Draft]":
    """Yield the event of a project that went, unless a split or merge tells where it went."""
    if id(project) in context.regrouped:
        return
    budget = budget_text(project)
    facts = {"project": project.name, "budget": budget or "", "code": project.code or "编码"}
    if not budget:
        facts["variant"] = "blank"
    withdrawal = next((one for one in context.changes.new.withdrawals if one.code == project.code), None)
    if withdrawal is None:
        yield Draft("D102", facts, old=Shown(budget or ""), at=(project.statement, None))
    else:
        at = (project.statement, withdrawal.statement)
        yield Draft("D103", {**facts, "record": withdrawal.reason}, old=Shown(budget or ""), at=at)


JUDGE = Judge(("D102", "D103"), REMOVED, judge)
