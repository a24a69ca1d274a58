"""Reasons: 变动 on a project or an indicator of the new side answers what has to be explained there.

A reason of an indicator answers the events of that indicator; the reason of a project answers all events of the
project. A text that the old side had already answers nothing.
"""

from targetlang.model.text import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.diff.changes import ProjectChange
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

    def answer(self, indicator: "Indicator | None") -> str | None:
        """Return the reason for an event about an indicator of the new side, or about the project itself."""
        return self.own(indicator) or self._whole

    def own(self, indicator: "Indicator | None") -> str | None:
        """Return the reason that the indicator itself gives."""
        return None if indicator is None or not indicator.fields else self._fresh(_of_indicator(indicator))

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
