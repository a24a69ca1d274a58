"""D504: a whole paragraph of this year is last year's, word for word.

It may be right to say the same again, so it is only recorded. Judged only where both sides state their year.
"""

from targetlang.diff.changes import DepartmentChange
from targetlang.diff.changes import ProjectChange
from targetlang.diff.event import Draft
from targetlang.diff.event import Shown
from targetlang.diff.judge import BLOCK
from targetlang.diff.judge import Block
from targetlang.diff.judge import Context
from targetlang.diff.judge import Judge
from targetlang.diff.showing import shortened
from targetlang.model.text import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

SHORTEST = 20
"""Fewer characters than this are a phrase, not a paragraph."""


def judge(block: Block, context: Context) -> "Iterator[Draft]":
    """Yield the fields of a block that hold a paragraph of last year, each once."""
    owner = block.owner
    if not isinstance(owner, ProjectChange | DepartmentChange) or owner.old is None or owner.new is None:
        return
    first, second = context.wordings
    for place, one in owner.new.fields.items():
        before = owner.old.fields.get(place)
        if place[0] == "变动" or before is None:
            continue
        if not isinstance(one.value, Text) or not isinstance(before.value, Text):
            continue
        known = {first.plain(each) for each in before.value.paragraphs}
        for paragraph in one.value.paragraphs:
            plain = second.plain(paragraph)
            if len(plain) >= SHORTEST and plain in known:
                path = (place[0], *((place[1],) if place[1] else ()))
                facts = {"field": path[-1], "sentence": shortened(paragraph)}
                shown = Shown(paragraph)
                yield Draft("D504", facts, path, shown, shown, at=(before.statement, one.statement))
                break


JUDGE = Judge(("D504",), BLOCK, judge, unchanged=True)
