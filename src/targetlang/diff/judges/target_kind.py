"""D321, D322: a quantity became words, or words became a quantity.

Words can't be measured, so the first has to be explained; the second is what the guidelines ask for.
"""

from targetlang.diff.changes import IndicatorChange
from targetlang.diff.judge import INDICATOR
from targetlang.diff.judge import Context
from targetlang.diff.judge import Judge
from targetlang.diff.relation import TO_QUANTITY
from targetlang.diff.relation import TO_WORDS
from targetlang.diff.target_drafts import target_drafts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from targetlang.diff.event import Draft
    from targetlang.diff.relation import Relation

_CODES = {TO_WORDS: "D321", TO_QUANTITY: "D322"}


def judge(change: IndicatorChange, context: Context) -> "Iterator[Draft]":
    """Yield the targets whose kind changed."""
    del context
    yield from target_drafts(change, _codes)


def _codes(relation: "Relation") -> "Iterator[tuple[str, str]]":
    code = _CODES.get(relation.kind)
    if code is not None:
        yield code, ""


JUDGE = Judge(("D321", "D322"), INDICATOR, judge)
