"""What the tables of a comparison show, block by block: both sides of everything, what it is called, and why."""

from targetlang.diff.bridge import is_budget_unread
from targetlang.diff.bridge import money_of
from targetlang.diff.changes import Changes
from targetlang.diff.changes import DepartmentChange
from targetlang.diff.changes import IndicatorChange
from targetlang.diff.changes import IndicatorChanges
from targetlang.diff.changes import ProjectChange
from targetlang.diff.judging import Comparison
from targetlang.diff.reasons import Reasons
from targetlang.diff.reasons import reasons_of_department
from targetlang.diff.relation import EQUIVALENT
from targetlang.diff.relation import LOOSENED
from targetlang.diff.relation import NOT_COMPARABLE
from targetlang.diff.relation import REWORDED
from targetlang.diff.relation import SHIFTED
from targetlang.diff.relation import SLIP
from targetlang.diff.relation import TIGHTENED
from targetlang.diff.relation import TO_QUANTITY
from targetlang.diff.relation import TO_WORDS
from targetlang.diff.showing import asked_text
from targetlang.diff.showing import in_column
from targetlang.model.document import Project
from targetlang.model.target import Target
from targetlang.ports.vocabulary import PART_LABEL
from targetlang.records import evolve
from targetlang.records import frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Iterator
    from fractions import Fraction

    from targetlang.diff.changes import Regrouping
    from targetlang.model.document import Department
    from targetlang.model.document import Document
    from targetlang.model.indicator import Indicator

ADDED, REMOVED, CHANGED, KEPT = "新增", "取消", "修改", "不变"
_UNREAD = "读不出来"
_WORDS = {
    TIGHTENED: "收紧",
    LOOSENED: "放宽",
    SHIFTED: "平移",
    EQUIVALENT: "等价",
    NOT_COMPARABLE: "单位不可比",
    SLIP: "疑差一万倍",
    TO_WORDS: "定量改定性",
    TO_QUANTITY: "定性改定量",
    REWORDED: "换说法",
}


@frozen(eq=False)
class BlockRow:
    """A project of either side, or a department with what is its own: what became of it, the reason, its indicators.

    `regrouped` tells that it was split or merged.
    """

    department: str
    old: "Project | Department | None"
    new: "Project | Department | None"
    change: str
    reason: str
    indicators: "tuple[IndicatorRow, ...]"
    regrouped: bool = False

    @property
    def block(self) -> "Project | Department":
        """The block of the new side, or that of the old one where it went."""
        found = self.new or self.old
        assert found is not None  # noqa: S101 - one side has it
        return found

    @property
    def is_project(self) -> bool:
        """Tell whether it is a project: a department has no budget of its own."""
        return isinstance(self.block, Project)

    @property
    def old_money(self) -> "Fraction | None":
        """The old budget in 元."""
        return money_of(self.old) if isinstance(self.old, Project) else None

    @property
    def new_money(self) -> "Fraction | None":
        """The new budget in 元."""
        return money_of(self.new) if isinstance(self.new, Project) else None

    @property
    def counts(self) -> bool:
        """Tell whether its budgets are in the sums."""
        return not is_budget_unread(*(one for one in (self.old, self.new) if isinstance(one, Project)))

    @property
    def same(self) -> bool:
        """Tell whether nothing changed."""
        return self.change == KEPT and all(one.change == KEPT for one in self.indicators)


@frozen(eq=False)
class IndicatorRow:
    """An indicator of either side in one column of the form, what became of it, and the reason.

    `part` tells that it is a 其中 of the one above; `column` is None for the one that is not written.
    """

    old: "Indicator | None"
    new: "Indicator | None"
    change: str
    reason: str
    part: bool = False
    column: str | None = None

    @property
    def indicator(self) -> "Indicator":
        """The indicator of the new side, or that of the old one where it went."""
        found = self.new or self.old
        assert found is not None  # noqa: S101 - one side has it
        return found

    @property
    def name(self) -> str:
        """What the indicator is called in the table."""
        name = in_column(self.indicator.name, self.column)
        return PART_LABEL.format(name=name) if self.part else name

    @property
    def old_target(self) -> "Target | None":
        """What the old side asks for."""
        return _shown_target(self.old, self.column)

    @property
    def new_target(self) -> "Target | None":
        """What the new side asks for."""
        return _shown_target(self.new, self.column)


def _shown_target(indicator: "Indicator | None", column: str | None) -> "Target | None":
    """Return a target; one that could not be read as the words that are written."""
    if indicator is None or column is not None:
        return None if indicator is None else (indicator.targets or {}).get(column or "")
    return Target("raw", asked_text(indicator)) if None in indicator.unread else indicator.target


def block_rows(comparison: Comparison) -> "Iterator[BlockRow]":
    """Yield departments that have indicators or another 总体目标, each before its projects, then the projects that went."""
    changes = comparison.changes
    for department in changes.departments:
        yield from _of_department(department, changes, None)
    ended = {one.code: one.reason for one in changes.new.withdrawals}
    homes = {id(project): one.name for one in _departments(changes.old) for project in one.projects}
    went = {id(project): one for one in (*changes.splits, *changes.merges) for project in one.old}
    for project in changes.removed:
        group = went.get(id(project))
        word = REMOVED if group is None else _became(group)
        gone = tuple(_alike_rows(project.indicators, REMOVED)) if group is None else ()
        yield BlockRow(homes.get(id(project), ""), project, None, word, ended.get(project.code or "", ""), gone, group is not None)


def _of_department(change: DepartmentChange, changes: Changes, outer: Reasons | None) -> "Iterator[BlockRow]":
    why = reasons_of_department(change, changes, outer)
    own = tuple(_indicator_rows(change, why))
    here = change.new or change.old
    if here is not None and (own or _goal_changed(change)):
        yield BlockRow(here.name, change.old, change.new, _department_word(change), why.whole or "", own)
    for one in change.projects:
        reasons = Reasons(one, changes.wordings)
        rows = tuple(_indicator_rows(one, reasons))
        yield BlockRow(one.new_department.name, one.old, one.new, _project_words(one, change), reasons.whole or "", rows, one.regrouping is not None)
    for entity in change.entities:
        yield from _of_department(entity, changes, why)


def _goal_changed(change: DepartmentChange) -> bool:
    return any(one.changed for one in change.fields if one.key == "总体目标")


def _department_word(change: DepartmentChange) -> str:
    if change.old is None or change.new is None:
        return REMOVED if change.new is None else ADDED
    return CHANGED if "indicators" in change.parts or _goal_changed(change) else KEPT


def _departments(document: "Document") -> "list[Department]":
    return [one for department in document.departments for one in (department, *department.entities)]


def _project_words(change: ProjectChange, home: DepartmentChange) -> str:
    if change.regrouping is not None:
        return _came_of(change.regrouping)
    if change.old is None:
        return ADDED
    words = [name for part, name in (("code", "改编码"), ("name", "改名称")) if part in change.parts]
    old, new = money_of(change.old), money_of(change.new)
    if is_budget_unread(change.old, change.new):
        words.insert(0, f"预算{_UNREAD}")
    elif old != new:
        words.insert(0, "预算增加" if (new or 0) > (old or 0) else "预算减少")
    if change.moved or home.parents is not None:
        words.append("换部门")
    if not words:
        return CHANGED if change.parts else KEPT
    return "、".join(words)


def _came_of(group: "Regrouping") -> str:
    names = _names(group.old)
    return f"由{names}拆出" if len(group.old) == 1 else f"由{names}合并"


def _became(group: "Regrouping") -> str:
    names = _names(group.new)
    return f"拆分为{names}" if len(group.old) == 1 else f"并入{names}"


def _names(projects: "Iterable[Project]") -> str:
    return "、".join(f"“{one.name}”" for one in projects)


def _indicator_rows(change: ProjectChange | DepartmentChange, reasons: Reasons) -> "Iterator[IndicatorRow]":
    found = change.indicators
    if found.kept or found.removed or change.new is None:
        yield from _changed_rows(found, reasons)
    else:
        yield from _alike_rows(change.new.indicators, ADDED if change.old is None else KEPT)


def _changed_rows(changes: IndicatorChanges, reasons: Reasons, above: "Indicator | None" = None) -> "Iterator[IndicatorRow]":
    part = above is not None
    for one in changes.kept:
        word = _indicator_words(one)
        row = IndicatorRow(one.old, one.new, word, (reasons.own(one.new, None if word == KEPT else above)) or "", part)
        yield row
        yield from _other_columns(row, {column: _target_words(one, column) for column in _columns_of(one.old, one.new)})
        if one.children is not None:
            yield from _changed_rows(one.children, reasons, one.new)
        else:
            yield from _alike_rows(one.new.parts or (), ADDED if one.old is None else KEPT, part=True)
    for gone in _alike_rows(changes.removed, REMOVED, part=part):
        yield evolve(gone, reason=reasons.own(above) or "")


def _alike_rows(indicators: "Iterable[Indicator]", word: str, *, part: bool = False) -> "Iterator[IndicatorRow]":
    """Yield the rows of what is the same on both sides, or stands on one of them only, each with its 其中."""
    for one in indicators:
        row = IndicatorRow(None if word == ADDED else one, None if word == REMOVED else one, word, "", part)
        yield row
        yield from _other_columns(row, dict.fromkeys(one.targets or (), word))
        yield from _alike_rows(one.parts or (), word, part=True)


def _other_columns(row: IndicatorRow, words: "dict[str, str]") -> "Iterator[IndicatorRow]":
    """Yield a row for each column of the form that is written, with what became of it there."""
    for column, word in words.items():
        yield evolve(row, column=column, change=word, reason="" if word == KEPT else row.reason)


def _columns_of(*sides: "Indicator | None") -> "Iterable[str]":
    return dict.fromkeys(column for one in sides if one is not None for column in one.targets or ())


def _target_words(change: IndicatorChange, column: str | None) -> str:
    if change.old is None:
        return ADDED
    words = [_WORDS[one.relation.kind] for one in change.targets if one.column == column and one.relation.kind in _WORDS]
    words += [_UNREAD] if {"target", "targets"} & {*change.parts} and column in (*change.old.unread, *change.new.unread) else []
    return "、".join(words) or KEPT


def _indicator_words(change: IndicatorChange) -> str:
    if change.old is None:
        return ADDED
    target = _target_words(change, None)
    words = [] if target == KEPT else [target]
    words += ["分合"] if change.shared else []
    words += ["改名"] if change.renamed else []
    words += ["换类别"] if change.moved else []
    words += ["改描述"] if "description" in change.parts and change.old.description and change.new.description else []
    words += ["换依据"] if "basis" in change.parts else []
    return "、".join(words) or KEPT
