"""D314, D315, D323: the target asks for the same and is written otherwise.

Another comparator with the same set, another unit with an equal value, other digits: counted, and hidden by default.
"""

from targetlang.diff.changes import IndicatorChange
from targetlang.diff.event import Draft
from targetlang.diff.judge import INDICATOR
from targetlang.diff.judge import Context
from targetlang.diff.judge import Judge
from targetlang.diff.judge import path_of
from targetlang.diff.relation import EQUIVALENT
from targetlang.diff.showing import show_target
from targetlang.diff.showing import target_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from targetlang.diff.relation import Relation

_CODES = {"comparator": "D314", "date": "D314", "year": "D314", "unit": "D315", "precision": "D323"}


def judge(change: IndicatorChange, context: Context) -> "Iterator[Draft]":
    """Yield each way in which equivalent targets are written differently."""
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
    if relation.kind == EQUIVALENT:
        for way in relation.ways:
            yield _CODES[way], "year" if way == "year" else ""


JUDGE = Judge(("D314", "D315", "D323"), INDICATOR, judge)
