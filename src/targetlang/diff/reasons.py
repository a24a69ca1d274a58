"""Reasons: 变动 on a department, a project or an indicator of the new side answers what has to be explained there.

A reason of an indicator answers the events of that indicator and of its 其中; the reason of a project answers all events
of the project, that of a department (部门, 单位) what is the department's own. What a split is about as a whole is answered
by any of its parts; what a department asked for that is gone by its 撤销, an entity's by its department too. A text that
the old side had already answers nothing.
"""

from targetlang.diff.changes import ProjectChange
from targetlang.model.text import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.diff.changes import Changes
    from targetlang.diff.changes import DepartmentChange
    from targetlang.diff.event import Draft
    from targetlang.diff.wording import Wording
    from targetlang.model.document import Department
    from targetlang.model.document import Project
    from targetlang.model.indicator import Indicator

    Block = Project | Department

KEY = "变动"


class Reasons:
    """The reasons of one project or department; `change` is None for what belongs to none.

    Where a department is gone, `ended` is what its 撤销 says, or None, and `outer` the reasons of what it stood in.
    """

    __slots__ = ("_group", "_stale", "_whole", "wordings")

    def __init__(
        self,
        change: "ProjectChange | DepartmentChange | None",
        wordings: "tuple[Wording, Wording]",
        ended: str | None = None,
        outer: "Reasons | None" = None,
    ) -> None:
        self.wordings = wordings
        group = change.regrouping if isinstance(change, ProjectChange) else None
        olds: tuple[Block | None, ...] = group.old if group else (change.old if change else None,)
        self._stale = frozenset(wordings[0].folded(text) for one in olds if one is not None for text in _all_reasons(one))
        new = change.new if change is not None else None
        self._whole = self._of_block(new) if new is not None else ended or (outer.whole if outer is not None else None)
        self._group = next(filter(None, map(self._of_block, group.new)), None) if group else None

    def _of_block(self, block: "Block") -> str | None:
        return self._fresh(_text(block.value(KEY)))

    @property
    def whole(self) -> str | None:
        """The reason of the project or department itself."""
        return self._whole

    def answer(self, draft: "Draft") -> str | None:
        """Return the reason for an event: that of its indicators, else that of the project or department."""
        return self.of_indicators(draft) or self._whole or (self._group if draft.of_group else None)

    def of_indicators(self, draft: "Draft") -> str | None:
        """Return the reason that the indicators of an event give; of several, each has to give its own."""
        if not draft.together:
            return self.own(draft.about, draft.within)
        given = dict.fromkeys(self.own(one, draft.within) for one in draft.together)
        return None if None in given else "；".join(one for one in given if one)

    def own(self, *indicators: "Indicator | None") -> str | None:
        """Return the reason that an indicator itself gives, the first that does."""
        given = (self._fresh(_of_indicator(one)) for one in indicators if one is not None and one.fields)
        return next((one for one in given if one is not None), None)

    def _fresh(self, text: str) -> str | None:
        folded = self.wordings[1].folded(text)
        return text if folded and folded not in self._stale else None


def reasons_of_department(change: "DepartmentChange", changes: "Changes", outer: Reasons | None) -> Reasons:
    """Return the reasons of a department or entity."""
    code = change.old.code if change.new is None and change.old is not None else None
    ended = next((one.reason for one in changes.new.withdrawals if code is not None and one.code == code), None)
    return Reasons(change, changes.wordings, ended, outer)


def _all_reasons(block: "Block") -> list[str]:
    found = [_text(block.value(KEY))]
    found += [_of_indicator(one) for one in block.indicators if one.fields]
    return [one for one in found if one]


def _of_indicator(indicator: "Indicator") -> str:
    return next((_text(one.value) for one in indicator.fields or () if one.key == KEY), "")


def _text(value: object) -> str:
    return value.plain.strip() if isinstance(value, Text) else ""
