"""D325: the description, which says what is counted, changed.

The same figure of something else is another target. A description that only repeats the name goes with the name.
"""

from targetlang.diff.changes import IndicatorChange
from targetlang.diff.event import Draft
from targetlang.diff.event import Shown
from targetlang.diff.judge import INDICATOR
from targetlang.diff.judge import Context
from targetlang.diff.judge import Judge
from targetlang.diff.judge import path_of
from targetlang.diff.showing import shortened

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from targetlang.diff.wording import Wording
    from targetlang.model.indicator import Indicator


def judge(change: IndicatorChange, context: Context) -> "Iterator[Draft]":
    """Yield the change of a description."""
    old, new = change.old, change.new
    assert old is not None  # noqa: S101 - the subject is a kept indicator
    if "description" not in change.parts:
        return
    first, second = context.wordings
    if _told(old, first) == _told(new, second):
        return
    sides = (old.description if old.description is not None else old.name, new.description if new.description is not None else new.name)
    shown = (Shown(sides[0]), Shown(sides[1]))
    at = (old.statement, new.statement)
    if first.folded(sides[0]) == second.folded(sides[1]):
        facts = {"field": "描述"}
        if first.plain(sides[0]) != second.plain(sides[1]):
            facts["variant"] = "year"
        yield Draft("D502", facts, path_of(new, "描述"), *shown, about=new, at=at)
        return
    facts = {"name": new.name, "old": shortened(sides[0]) or "（空）", "new": shortened(sides[1]) or "（空）"}
    yield Draft("D325", facts, path_of(new, "描述"), *shown, about=new, at=at)


def _told(indicator: "Indicator", wording: "Wording") -> str | None:
    """Return the written description, None where it only repeats the name or the form's default stands."""
    text = indicator.description
    if text is None or (text and wording.plain(text) == wording.plain(indicator.name)):
        return None
    return text


JUDGE = Judge(("D325", "D502"), INDICATOR, judge)
