"""D303: an indicator that goes on under another name. Marks, blanks, years and a unit in brackets don't count."""

from targetlang.diff.changes import IndicatorChange
from targetlang.diff.event import Draft
from targetlang.diff.event import Shown
from targetlang.diff.judge import INDICATOR
from targetlang.diff.judge import Context
from targetlang.diff.judge import Judge
from targetlang.diff.judge import path_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


def judge(change: IndicatorChange, context: Context) -> "Iterator[Draft]":
    """Yield the renaming; a name that only looks different is told as such."""
    old, new = change.old, change.new
    assert old is not None  # noqa: S101 - the subject is a kept indicator
    if old.name == new.name:
        return
    shown = (Shown(old.name), Shown(new.name))
    at = (old.statement, new.statement)
    if change.renamed:
        facts = {"old": old.name, "new": new.name}
        yield Draft("D303", facts, path_of(new), *shown, about=new, at=at, score=change.score)
        return
    same = context.wordings[0].plain(old.name) == context.wordings[1].plain(new.name)
    facts = {"field": "指标名称"}
    if not same:
        year = context.wordings[0].folded(old.name) == context.wordings[1].folded(new.name)
        facts["variant"] = "year" if year else "unit"
    yield Draft("D502", facts, path_of(new, "名称"), *shown, about=new, at=at)


JUDGE = Judge(("D303", "D502"), INDICATOR, judge)
