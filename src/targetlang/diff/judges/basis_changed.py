"""D401, D402, D403, D404: what the targets of a block rest on.

Indicators of one block whose bases changed in the same way are one event: a default basis that is replaced is one
change, not ten.
"""

from targetlang.diff.changes import IndicatorChanges
from targetlang.diff.event import Draft
from targetlang.diff.event import Shown
from targetlang.diff.judge import INDICATORS
from targetlang.diff.judge import Context
from targetlang.diff.judge import Judge
from targetlang.diff.judge import path_of
from targetlang.diff.showing import quoted
from targetlang.source.pattern import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from targetlang.diff.changes import IndicatorChange
    from targetlang.model.indicator import BasisRef

    Found = tuple[str, str, str, str]

_NUMBERS = late(r"年份[+前]?\d*|\d+|第[一二三四五六七八九十]+[期批次号]")


def judge(changes: IndicatorChanges, context: Context) -> "Iterator[Draft]":
    """Yield the changes of bases in a block, each with the indicators it is about."""
    folded: dict[Found, list[IndicatorChange]] = {}
    for one in changes.pairs:
        if "basis" in one.parts and one.old is not None:
            for found in _differences(one.old.basis, one.new.basis, context):
                folded.setdefault(found, []).append(one)
    for (code, variant, old, new), about in folded.items():
        names = [one.new.name for one in about]
        facts = {"names": quoted(names), "old": old, "new": new, "variant": variant}
        first = about[0]
        path = path_of(first.new, "依据") if len(about) == 1 else ("依据", *sorted(names))
        at = (first.old.statement if first.old else None, first.new.statement)
        yield Draft(code, facts, path, Shown(old) if old else None, Shown(new) if new else None, together=tuple(one.new for one in about), at=at)


def _differences(
    old: "tuple[BasisRef, ...]", new: "tuple[BasisRef, ...]", context: Context
) -> "Iterator[Found]":
    first, second = context.wordings
    gone = [one for one in old if one.text not in {other.text for other in new}]
    come = [one for one in new if one.text not in {other.text for other in old}]
    for one in list(gone):
        same = next((other for other in come if first.plain(one.text) == second.plain(other.text)), None)
        moved = next((other for other in come if _without_numbers(first.folded(one.text)) == _without_numbers(second.folded(other.text))), None)
        found = same or moved
        if found is not None:
            gone.remove(one)
            come.remove(found)
            yield ("D403", "spelling", one.text, found.text) if same else ("D404", "", one.text, found.text)
    if gone and come:
        yield "D401", "", _texts(gone), _texts(come)
    elif gone:
        yield ("D401", "fewer", _texts(gone), "") if new else ("D402", "", _texts(gone), "")
    elif come:
        yield "D401", "added", "", _texts(come)
    for one in old:
        other = next((each for each in new if each.text == one.text), None)
        if other is not None and other.name != one.name:
            yield "D403", "", one.name or one.text, other.name or other.text


def _without_numbers(text: str) -> str:
    return _NUMBERS.sub("", text)


def _texts(bases: "list[BasisRef]") -> str:
    return "；".join(one.text for one in bases)


JUDGE = Judge(("D401", "D402", "D403", "D404"), INDICATORS, judge)
