"""D203, D601: the total stayed, but it comes from other sources, or they stand in another order.

财政 turned into 其他, or 上级 into 本级, is a change of who pays, although no sum moves.
"""

from targetlang.diff.content import values_of_sources
from targetlang.diff.event import Draft
from targetlang.diff.event import Shown
from targetlang.diff.judge import BLOCK
from targetlang.diff.judge import Block
from targetlang.diff.judge import Context
from targetlang.diff.judge import Judge
from targetlang.diff.showing import sources_text
from targetlang.model.money import MoneyTree

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from targetlang.model.money import FundingSource


def judge(block: Block, context: Context) -> "Iterator[Draft]":
    """Yield the fields of money whose total is the same and whose sources, or their order, are not."""
    for one in block.fields:
        old = one.old.value if one.old is not None else None
        new = one.new.value if one.new is not None else None
        if not one.changed or not isinstance(old, MoneyTree) or not isinstance(new, MoneyTree):
            continue
        if not context.changes.same_form and not {each.name for each in old.sources} & {each.name for each in new.sources}:
            continue  # each form has sources of its own: that is told with the form
        if not old.total.same_value(new.total):
            continue
        if values_of_sources(old.sources) == values_of_sources(new.sources):
            if _names(old.sources) != _names(new.sources):
                yield Draft("D601", {"what": f"“{one.key}”的各项来源"}, (one.key, *((one.column,) if one.column else ()), "来源"))
        else:
            sides = [sources_text(each.sources) or "未列来源" for each in (old, new)]
            path = (one.key, *((one.column,) if one.column else ()))
            facts = {"field": "".join(path), "total": new.total.text, "old": sides[0], "new": sides[1]}
            yield Draft("D203", facts, (*path, "来源"), Shown(sides[0]), Shown(sides[1]), at=(old.statement, new.statement))


def _names(sources: "tuple[FundingSource, ...]") -> list[object]:
    return [(one.name, _names(one.parts)) for one in sources]


JUDGE = Judge(("D203", "D601"), BLOCK, judge)
