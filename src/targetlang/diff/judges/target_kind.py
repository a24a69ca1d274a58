"""D321, D322: a quantity became words, or words became a quantity.

Words can't be measured, so the first has to be explained; the second is what the guidelines ask for.
"""

from targetlang.diff.changes import IndicatorChange
from targetlang.diff.event import Draft
from targetlang.diff.judge import INDICATOR
from targetlang.diff.judge import Context
from targetlang.diff.judge import Judge
from targetlang.diff.judge import path_of
from targetlang.diff.relation import TO_QUANTITY
from targetlang.diff.relation import TO_WORDS
from targetlang.diff.showing import show_target
from targetlang.diff.showing import target_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from targetlang.diff.relation import Relation

_CODES = {TO_WORDS: "D321", TO_QUANTITY: "D322"}


def judge(change: IndicatorChange, context: Context) -> "Iterator[Draft]":
    """Yield the targets whose kind changed."""
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
    code = _CODES.get(relation.kind)
    if code is not None:
        yield code, ""


JUDGE = Judge(("D321", "D322"), INDICATOR, judge)
