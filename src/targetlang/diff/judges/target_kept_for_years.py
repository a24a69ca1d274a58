"""D704: the same target three years running, as 上年 and 前年 of the files say.

Two files show two years; the third is what the old one notes as its last year, or the new one as the year before last.
Judged only where both sides state their year.
"""

from targetlang.diff.changes import ProjectChange
from targetlang.diff.event import Draft
from targetlang.diff.judge import KEPT_OR_ADDED
from targetlang.diff.judge import Context
from targetlang.diff.judge import Judge
from targetlang.diff.showing import quoted
from targetlang.model.target import Target

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from targetlang.model.indicator import Indicator


def judge(change: ProjectChange, context: Context) -> "Iterator[Draft]":
    """Yield one event for the indicators of a project whose targets stayed."""
    del context
    if change.old is None:
        return
    if "indicators" in change.parts:
        pairs = [(one.old, one.new) for one in change.indicators.pairs]
    else:
        pairs = list(zip(change.old.indicators, change.new.indicators, strict=True))
    names = [new.name for old, new in pairs if old is not None and _stayed(old, new)]
    if names:
        at = (change.old.statement, change.new.statement)
        yield Draft("D704", {"names": quoted(names)}, ("指标值", *sorted(names)), at=at)


def _stayed(old: "Indicator", new: "Indicator") -> bool:
    if old.target is None or new.target is None or not (old.fields or new.fields):
        return False
    third = _earlier(old, "上年") or _earlier(new, "前年")
    return third is not None and third.text == old.target.text == new.target.text


def _earlier(indicator: "Indicator", key: str) -> Target | None:
    for one in indicator.fields or ():
        if one.key == key and isinstance(one.value, Target):
            return one.value
    return None


JUDGE = Judge(("D704",), KEPT_OR_ADDED, judge, unchanged=True)
