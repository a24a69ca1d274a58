"""D324: a qualitative target was reworded. Whether it asks for more or less only a reader can tell."""

from targetlang.diff.changes import IndicatorChange
from targetlang.diff.event import Draft
from targetlang.diff.judge import INDICATOR
from targetlang.diff.judge import Context
from targetlang.diff.judge import Judge
from targetlang.diff.judge import path_of
from targetlang.diff.relation import REWORDED
from targetlang.diff.showing import show_target
from targetlang.diff.showing import target_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from targetlang.diff.relation import Relation



def judge(change: IndicatorChange, context: Context) -> "Iterator[Draft]":
    """Yield the qualitative targets with other words."""
    del context
    old, new = change.old, change.new
    assert old is not None  # noqa: S101 - the subject is a kept indicator
    for one in change.targets:
        for code, variant in _codes(one.relation):
            facts = {"name": new.name, "old": target_text(one.old), "new": target_text(one.new), "variant": variant}
            path = path_of(new, *((one.column,) if one.column else ()))
            shown = (show_target(one.old), show_target(one.new))
            yield Draft(code, facts, path, *shown, about=new, at=(old.statement, new.statement))


def _codes(relation: "Relation") -> "Iterator[tuple[str, str]]":
    if relation.kind == REWORDED:
        yield "D324", ""


JUDGE = Judge(("D324",), INDICATOR, judge)
