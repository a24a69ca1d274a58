"""D316, D317: the units can't be compared, or the value is off by exactly 10⁴.

人 is not 人次, and a number without its unit says nothing; exactly 10⁴ on money is a mix-up of 元 and 万元 until somebody
says otherwise. Neither is called tighter or looser.
"""

from targetlang.diff.changes import IndicatorChange
from targetlang.diff.event import Draft
from targetlang.diff.judge import INDICATOR
from targetlang.diff.judge import Context
from targetlang.diff.judge import Judge
from targetlang.diff.judge import path_of
from targetlang.diff.relation import NOT_COMPARABLE
from targetlang.diff.relation import SLIP
from targetlang.diff.showing import show_target
from targetlang.diff.showing import target_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from targetlang.diff.relation import Relation



def judge(change: IndicatorChange, context: Context) -> "Iterator[Draft]":
    """Yield the targets that can't be compared."""
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
    if relation.kind == NOT_COMPARABLE:
        yield "D316", "" if relation.ways == ("unit",) else relation.ways[0]
    elif relation.kind == SLIP:
        yield "D317", ""


JUDGE = Judge(("D316", "D317"), INDICATOR, judge)
