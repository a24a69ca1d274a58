"""What every view shows: the two sides, the events that are wanted, grouped by project, money first."""

from targetlang.diff.event import SEVERITIES
from targetlang.diff.event import Event
from targetlang.diff.settings import REVISION
from targetlang.diff.settings import YEARS
from targetlang.diff.telling import ENGLISH
from targetlang.records import frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.diff.judging import Comparison

MONEY = "D2"
_WITHOUT = ("{count} 个项目没有以元计的预算，不在合计里。", "{count} projects have no budget in 元 and are in no sum.")
_GREEDY = (
    "有 {count} 个项目编码、名称都对不上，数量太多，按相似程度从高到低逐个配对，不是整体最优。",
    "{count} projects had neither code nor name in common: they were matched greedily, best first, not exactly.",
)
_MODES = {YEARS: ("（年际）", " (between years)"), REVISION: ("（修订）", " (revision)")}


@frozen
class Report:
    """A comparison with how it is to be shown.

    `labels` name the old and the new side. `least` is the least severity shown; what is below is only counted.
    """

    comparison: "Comparison"
    labels: tuple[str, str]
    least: str = "record"
    language: str = "zh"

    @property
    def events(self) -> tuple[Event, ...]:
        """The events that are shown, in the order of the new side."""
        rank = SEVERITIES.index(self.least)
        return tuple(one for one in self.comparison.events if SEVERITIES.index(one.severity) <= rank)

    @property
    def groups(self) -> "tuple[Group, ...]":
        """The shown events by project; what belongs to no project stands under its department, before the projects."""
        found: dict[tuple[str, str, str], list[Event]] = {}
        for one in self.events:
            key = (one.department or "", one.project or "", one.project_name or "")
            found.setdefault(key, []).append(one)
        return tuple(Group(*key, tuple(sorted(events, key=_order))) for key, events in found.items())

    @property
    def mode(self) -> str:
        """The mode in brackets, to stand behind a title."""
        return _MODES[self.comparison.settings.mode][self.language == ENGLISH]

    @property
    def notes(self) -> tuple[str, ...]:
        """What a reader has to know to trust the figures and the pairs: sums with gaps, matching that was cut short."""
        english = self.language == ENGLISH
        without, leftovers = self.comparison.bridge.without, self.comparison.changes.greedy
        found = []
        if without:
            found.append(_WITHOUT[english].format(count=without))
        if leftovers:
            found.append(_GREEDY[english].format(count=leftovers))
        return tuple(found)

    def count(self, severity: str) -> int:
        """Return how many events of a severity there are, shown or not."""
        return sum(one.severity == severity for one in self.comparison.events)


@frozen(eq=False)
class Group:
    """The events of one project; code and name are "" for what belongs to none."""

    department: str
    code: str
    name: str
    events: tuple[Event, ...]

    @property
    def title(self) -> str:
        """Code and name of the project, else the department."""
        return " ".join(part for part in (self.code, self.name) if part) or self.department


def _order(event: Event) -> tuple[bool, int]:
    return not event.code.startswith(MONEY), SEVERITIES.index(event.severity)


def places_of(event: Event, report: Report) -> str:
    """Return where an event stands on both sides, as paths below what the side is named by, and lines."""
    found: list[str] = []
    before = None
    for label, statement in zip(report.labels, event.at, strict=True):
        if statement is not None:
            path = _below(statement.source.path, label)
            line = statement.source.position(statement.start)[0]
            found.append(f":{line}" if path == before else f"{path}:{line}")
            before = path
    return f"[{' → '.join(found)}]" if found else ""


def _below(path: str, label: str) -> str:
    name = label.partition(":")[2] or label
    if path == name:
        return ""
    return path.removeprefix(name.rstrip("/") + "/")
