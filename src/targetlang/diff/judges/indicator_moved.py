"""D304: an indicator that stands in another category; what another form makes of the category does not count."""

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
    """Yield the move of an indicator."""
    del context
    old, new = change.old, change.new
    assert old is not None  # noqa: S101 - the subject is a kept indicator
    if change.moved:
        sides = (old.path.text, new.path.text)
        facts = {"name": new.name, "old": sides[0], "new": sides[1]}
        at = (old.statement, new.statement)
        shown = (Shown(sides[0]), Shown(sides[1]))
        yield Draft("D304", facts, path_of(new), *shown, about=new, at=at, score=change.score)


JUDGE = Judge(("D304",), INDICATOR, judge)
