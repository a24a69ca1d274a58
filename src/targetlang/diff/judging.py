"""Weighing changes: every judge is asked about everything that is its subject, and its answers become events."""

from collections.abc import Iterable
from collections.abc import Iterator

from targetlang.diff.bridge import bridge_of
from targetlang.diff.catalogue import find
from targetlang.diff.changes import NO_INDICATORS
from targetlang.diff.changes import Changes
from targetlang.diff.changes import DepartmentChange
from targetlang.diff.changes import IndicatorChanges
from targetlang.diff.changes import ProjectChange
from targetlang.diff.event import SEVERITIES
from targetlang.diff.event import Bridge
from targetlang.diff.event import Draft
from targetlang.diff.event import Event
from targetlang.diff.fingerprint import fingerprint
from targetlang.diff.judge import ADDED
from targetlang.diff.judge import BLOCK
from targetlang.diff.judge import COMPARISON
from targetlang.diff.judge import DEPARTMENT
from targetlang.diff.judge import INDICATOR
from targetlang.diff.judge import INDICATORS
from targetlang.diff.judge import KEPT_OR_ADDED
from targetlang.diff.judge import PROJECT
from targetlang.diff.judge import REMOVED
from targetlang.diff.judge import Block
from targetlang.diff.judge import Context
from targetlang.diff.judge import find_judges
from targetlang.diff.reasons import Reasons
from targetlang.diff.reasons import reasons_of_department
from targetlang.diff.settings import DEFAULTS
from targetlang.diff.settings import REVISION
from targetlang.records import evolve
from targetlang.records import frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.diff.changes import FieldChange
    from targetlang.diff.settings import DiffSettings
    from targetlang.model.document import Department
    from targetlang.model.document import Project


@frozen(eq=False)
class Comparison:
    """The result: what changed, what it means, and the bridge of the money."""

    changes: Changes
    settings: "DiffSettings"
    events: tuple[Event, ...]
    bridge: Bridge

    @property
    def unanswered(self) -> tuple[Event, ...]:
        """Events that a reviewer still wants a reason for."""
        return tuple(one for one in self.events if one.unanswered)


def judge(changes: Changes, settings: "DiffSettings" = DEFAULTS) -> Comparison:
    """Return the events of changes, department by department, project by project in the order of the new side."""
    years = changes.years
    regrouped = frozenset(
        id(project)
        for one in (*changes.splits, *changes.merges)
        for project in (*one.old, *one.new)
    )
    context = Context(changes, settings, None not in years and years[0] != years[1] and settings.mode != REVISION, regrouped)
    return Comparison(changes, settings, tuple(_Judging(context).events()), bridge_of(changes))


class _Judging:
    def __init__(self, context: Context) -> None:
        self.context = context
        self.changes = context.changes

    def events(self) -> Iterator[Event]:
        nowhere = Reasons(None, self.context.wordings)
        changes = self.changes
        yield from self._events(self._ask(COMPARISON, changes), None, None, nowhere)
        block = Block(_read(changes.fields), NO_INDICATORS, changes)
        yield from self._events(self._of_block(block, same="fields" not in changes.parts), None, None, nowhere)
        for department in changes.departments:
            yield from self._department(department, nowhere, nowhere)

    def _department(self, change: DepartmentChange, nowhere: Reasons, outer: Reasons) -> Iterator[Event]:
        here = change.new or change.old
        reasons = reasons_of_department(change, self.changes, outer)
        yield from self._events(self._ask(DEPARTMENT, change), None, here, reasons)
        if change.old is not None and change.new is not None:
            block = Block(_read(change.fields), change.indicators, change)
            yield from self._events(self._of_block(block, same=not change.parts), None, here, reasons)
        else:
            yield from self._events(self._of_indicators(change.indicators), None, here, reasons)
        for one in change.projects:
            yield from self._project(one)
        for project in change.removed:
            yield from self._events(self._ask(REMOVED, project), project, change.old, nowhere)
        for entity in change.entities:
            yield from self._department(entity, nowhere, reasons)

    def _project(self, change: ProjectChange) -> Iterator[Event]:
        if change.same and not change.moved and not self.context.years_apart:
            return
        drafts: Iterable[Draft]
        if change.old is None:
            drafts = [*self._ask(ADDED, change), *self._ask(KEPT_OR_ADDED, change), *self._of_indicators(change.indicators)]
        else:
            same = change.same and not change.moved
            block = Block(_read(change.fields), change.indicators, change)
            drafts = [
                *self._ask(PROJECT, change, unchanged=same),
                *self._ask(KEPT_OR_ADDED, change, unchanged=same),
                *self._of_block(block, same=same),
            ]
        yield from self._events(drafts, change.new, change.new_department, Reasons(change, self.context.wordings))

    def _of_block(self, block: Block, *, same: bool) -> Iterator[Draft]:
        yield from self._ask(BLOCK, block, unchanged=same)
        if same:
            return
        yield from self._of_indicators(block.indicators)

    def _of_indicators(self, indicators: IndicatorChanges) -> Iterator[Draft]:
        yield from self._ask(INDICATORS, indicators)
        for one in indicators.pairs:
            if one.parts:
                yield from self._ask(INDICATOR, one)
            if one.children is not None:
                yield from (evolve(draft, within=one.new) for draft in self._of_indicators(one.children))

    def _ask(self, subject: str, change: object, *, unchanged: bool = False) -> Iterator[Draft]:
        for one in find_judges(subject):
            if (one.unchanged and self.context.years_apart) or not (unchanged or one.unchanged):
                yield from one.judge(change, self.context)

    def _events(
        self, drafts: Iterable[Draft], project: "Project | None", department: "Department | None", reasons: Reasons
    ) -> Iterator[Event]:
        home = "" if department is None else department.code or department.name
        identity = project.code if project is not None and project.code else f"{home}\x1f{'' if project is None else project.name}"
        for draft in drafts:
            severity = self._severity(draft)
            yield Event(
                draft.code,
                severity,
                draft.facts,
                None if project is None else project.code,
                None if project is None else project.name,
                None if department is None else department.name,
                draft.path,
                draft.old,
                draft.new,
                reasons.answer(draft) if severity == SEVERITIES[0] else reasons.of_indicators(draft),
                draft.score,
                fingerprint(draft, identity),
                draft.at,
            )

    def _severity(self, draft: Draft) -> str:
        settings = self.context.settings
        chosen = settings.severities.get(draft.code)
        if chosen is not None:
            return chosen
        entry = find(draft.code)
        default = draft.severity or entry.severity
        if settings.mode == REVISION:
            return {"notice": "must_explain", "record": "notice"}.get(default, default)
        return default


def _read(fields: "tuple[FieldChange, ...]") -> "tuple[FieldChange, ...]":
    """Return the fields without those of which a side could not be read: they are not judged."""
    return tuple(one for one in fields if not one.unread)
