"""What judges say of the targets of an indicator: one draft for each column whose relation they have a code for."""

from targetlang.diff.event import Draft
from targetlang.diff.judge import path_of
from targetlang.diff.showing import in_column
from targetlang.diff.showing import show_target
from targetlang.diff.showing import target_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Iterable
    from collections.abc import Iterator

    from targetlang.diff.changes import IndicatorChange
    from targetlang.diff.relation import Relation


def target_drafts(
    change: "IndicatorChange", codes: "Callable[[Relation], Iterable[tuple[str, str]]]"
) -> "Iterator[Draft]":
    """Yield a draft for each code and variant that `codes` gives to a target; a column of the form is named."""
    old, new = change.old, change.new
    assert old is not None  # noqa: S101 - the subject is a kept indicator
    for one in change.targets:
        for code, variant in codes(one.relation):
            facts = {"name": in_column(new.name, one.column), "old": target_text(one.old), "new": target_text(one.new), "variant": variant}
            path = path_of(new, *((one.column,) if one.column else ()))
            shown = (show_target(one.old), show_target(one.new))
            yield Draft(code, facts, path, *shown, about=new, at=(old.statement, new.statement))
