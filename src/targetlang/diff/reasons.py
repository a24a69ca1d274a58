"""Reasons: 变动 on a project or an indicator of the new side answers what has to be explained there.

A reason of an indicator answers the events of that indicator and of its 其中; the reason of a project answers all events of the
project. A text that the old side had already answers nothing.
"""

from targetlang.model.text import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.diff.changes import ProjectChange
    from targetlang.diff.event import Draft
    from targetlang.diff.wording import Wording
    from targetlang.model.document import Project
    from targetlang.model.indicator import Indicator

KEY = "变动"


class Reasons:
    """The reasons of one project. `change` is None for what belongs to no project."""

    __slots__ = ("_stale", "_whole", "wordings")

    def __init__(self, change: "ProjectChange | None", wordings: "tuple[Wording, Wording]") -> None:
        self.wordings = wordings
        old = change.old if change is not None else None
        self._stale = frozenset(wordings[0].folded(text) for text in _all_reasons(old)) if old else frozenset()
        self._whole = self._fresh(_text(change.new.value(KEY))) if change is not None else None

    @property
    def whole(self) -> str | None:
        """The reason of the project itself."""
        return self._whole

    def answer(self, draft: "Draft") -> str | None:
        """Return the reason for an event: that of its indicators, else that of the project."""
        return self.of_indicators(draft) or self._whole

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


def _all_reasons(project: "Project") -> list[str]:
    found = [_text(project.value(KEY))]
    found += [_of_indicator(one) for one in project.indicators if one.fields]
    return [one for one in found if one]


def _of_indicator(indicator: "Indicator") -> str:
    return next((_text(one.value) for one in indicator.fields or () if one.key == KEY), "")


def _text(value: object) -> str:
    return value.plain.strip() if isinstance(value, Text) else ""
