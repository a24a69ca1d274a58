"""What differs between the two sides of one project, one department or one list of indicators."""

from targetlang.diff.acceptable import relate
from targetlang.diff.category_mapping import place_of
from targetlang.diff.changes import BY_NAME
from targetlang.diff.changes import CERTAIN
from targetlang.diff.changes import NO_INDICATORS
from targetlang.diff.changes import FieldChange
from targetlang.diff.changes import IndicatorChange
from targetlang.diff.changes import IndicatorChanges
from targetlang.diff.changes import TargetChange
from targetlang.diff.content import changed_parts
from targetlang.diff.content import same_cost_lines
from targetlang.diff.content import same_indicators
from targetlang.diff.content import same_target
from targetlang.diff.content import same_value
from targetlang.diff.direction import common_scale
from targetlang.diff.direction import scale_of
from targetlang.diff.match_indicators import match_indicators
from targetlang.diff.similarity import bare_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Sequence

    from targetlang.diff.wording import Wording
    from targetlang.model.document import Department
    from targetlang.model.document import Project
    from targetlang.model.indicator import Indicator
    from targetlang.model.text import Field

    Fields = Mapping[tuple[str, str | None], Field]


class Comparer:
    """Compares blocks of two documents. `wordings` read the old and the new side."""

    __slots__ = ("same_form", "wordings")

    def __init__(self, wordings: "tuple[Wording, Wording]", *, same_form: bool) -> None:
        self.wordings = wordings
        self.same_form = same_form

    def project_parts(self, old: "Project", new: "Project") -> tuple[str, ...]:
        """Return the names of the parts in which two projects differ."""
        found = [name for name in ("code", "name") if getattr(old, name) != getattr(new, name)]
        if not _same_field_maps(old.fields, new.fields):
            found.append("fields")
        if (old.cost_lines or new.cost_lines) and not same_cost_lines(old.cost_lines, new.cost_lines):
            found.append("cost_lines")
        if [one.name for one in old.uses] != [one.name for one in new.uses]:
            found.append("uses")
        if not same_indicators(old.indicators, new.indicators):
            found.append("indicators")
        return tuple(found)

    def department_parts(self, old: "Department", new: "Department") -> tuple[str, ...]:
        """Return the names of the parts in which two departments differ, without projects, entities and tasks."""
        found = [name for name in ("code", "name", "is_entity") if getattr(old, name) != getattr(new, name)]
        if not _same_field_maps(old.fields, new.fields):
            found.append("fields")
        if not same_indicators(old.indicators, new.indicators):
            found.append("indicators")
        return tuple(found)

    def fields(self, old: "Fields", new: "Fields") -> tuple[FieldChange, ...]:
        """Return the fields of both sides, in the order of the new one, those that went at the end."""
        found = []
        for (key, column), one in new.items():
            before = old.get((key, column))
            changed = before is None or not same_value(before.value, one.value)
            found.append(FieldChange(key, column, before, one, changed))
        gone = [FieldChange(key, column, one, None, changed=True) for (key, column), one in old.items() if (key, column) not in new]
        return (*found, *gone)

    def indicators(self, old: "Sequence[Indicator]", new: "Sequence[Indicator]") -> IndicatorChanges:
        """Return what became of the indicators of a block."""
        if not old and not new:
            return NO_INDICATORS
        pairs = match_indicators(old, new, self.wordings, same_form=self.same_form)
        by_new = {pair.new: pair for pair in pairs}
        kept = []
        for at, one in enumerate(new):
            pair = by_new.get(at)
            kept.append(IndicatorChange(None, one) if pair is None else self.indicator(old[pair.old], one, pair.stage, pair.score))
        order = [pair.old for pair in pairs]
        matched = set(order)
        removed = tuple(one for at, one in enumerate(old) if at not in matched)
        return IndicatorChanges(tuple(kept), removed, order != sorted(order))

    def indicator(self, old: "Indicator", new: "Indicator", stage: str = BY_NAME, score: int = CERTAIN) -> IndicatorChange:
        """Return what differs between two indicators that are one."""
        parts = changed_parts(old, new)
        if not parts:
            return IndicatorChange(old, new)
        renamed = "name" in parts and bare_name(old.name, self.wordings[0]) != bare_name(new.name, self.wordings[1])
        places = [place_of(one.path, same_form=self.same_form) for one in (old, new)]
        children = self.indicators(old.parts or (), new.parts or ()) if "parts" in parts else None
        targets = tuple(self._targets(old, new, parts))
        return IndicatorChange(old, new, parts, stage, score, renamed, places[0] != places[1], targets, children)

    def _targets(self, old: "Indicator", new: "Indicator", parts: tuple[str, ...]) -> "list[TargetChange]":
        found = []
        scale = common_scale(scale_of(old), scale_of(new))
        unread = {*old.unread, *new.unread}  # what could not be read is not judged: its own error is the one thing to mend
        if "target" in parts and None not in unread:
            found.append(TargetChange(None, old.target, new.target, relate(old.target, new.target, scale, self.wordings)))
        if "targets" in parts:
            first, second = old.targets or {}, new.targets or {}
            for column in dict.fromkeys((*first, *second)):
                one, other = first.get(column), second.get(column)
                if column not in unread and not same_target(one, other):
                    found.append(TargetChange(column, one, other, relate(one, other, scale, self.wordings)))
        return found


def _same_field_maps(old: "Fields", new: "Fields") -> bool:
    if list(old) != list(new):
        return False
    return all(same_value(one.value, new[place].value) for place, one in old.items())
