"""D314, D315, D323: the target asks for the same and is written otherwise.

Another comparator with the same set, another unit with an equal value, other digits: counted, and hidden by default.
"""

from targetlang.diff.changes import IndicatorChange
from targetlang.diff.judge import INDICATOR
from targetlang.diff.judge import Context
from targetlang.diff.judge import Judge
from targetlang.diff.relation import EQUIVALENT
from targetlang.diff.target_drafts import target_drafts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from targetlang.diff.event import Draft
    from targetlang.diff.relation import Relation

_CODES = {"comparator": "D314", "date": "D314", "year": "D314", "unit": "D315", "precision": "D323"}


def judge(change: IndicatorChange, context: Context) -> "Iterator[Draft]":
    """Yield each way in which equivalent targets are written differently."""
    del context
    yield from target_drafts(change, _codes)


def _codes(relation: "Relation") -> "Iterator[tuple[str, str]]":
    if relation.kind == EQUIVALENT:
        for way in relation.ways:
            yield _CODES[way], "year" if way == "year" else ""


JUDGE = Judge(("D314", "D315", "D323"), INDICATOR, judge)
