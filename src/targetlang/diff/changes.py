"""What changed between two documents, as values: computed once, then judged.

Nothing here weighs anything. A change keeps the two things it is about and the names of the parts that differ, so
that `apply` can make the new document out of the old one and the changes.
"""

from targetlang.diff.relation import Relation
from targetlang.records import frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.diff.wording import Wording
    from targetlang.model.document import Department
    from targetlang.model.document import Document
    from targetlang.model.document import Project
    from targetlang.model.indicator import Indicator
    from targetlang.model.target import Target
    from targetlang.model.text import Field

BY_CODE = "code"
BY_HINT = "hint"
BY_NAME = "name"
BY_LIKENESS = "likeness"
CERTAIN = 10_000
"""The score of a pair that is no guess; scores are in ten-thousandths."""


@frozen(eq=False)
class FieldChange:
    """A field of one column: `old` or `new` is None where it is not written. `changed` tells whether they differ."""

    key: str
    column: str | None
    old: "Field | None"
    new: "Field | None"
    changed: bool

    @property
    def unread(self) -> bool:
        """Tell whether what one side writes could not be read."""
        return any(one is not None and one.unread for one in (self.old, self.new))


@frozen(eq=False)
class TargetChange:
    """The target of an indicator in one column (None: the one that is not written)."""

    column: str | None
    old: "Target | None"
    new: "Target | None"
    relation: Relation


@frozen(eq=False)
class IndicatorChange:
    """An indicator of both sides; `old` is None for an added one.

    `parts` names what differs; `renamed` and `moved` tell whether the name and the place still differ after all
    normalising, `stage` how the two were found to be one. `targets` are the targets that are written differently,
    `children` what became of the 其中 rows, None where nothing did. `shared` tells that a split or a merge made one
    indicator of several, or several of one, and that their targets differ.
    """

    old: "Indicator | None"
    new: "Indicator"
    parts: tuple[str, ...] = ()
    stage: str = BY_NAME
    score: int = CERTAIN
    renamed: bool = False
    moved: bool = False
    targets: tuple[TargetChange, ...] = ()
    children: "IndicatorChanges | None" = None
    shared: bool = False


@frozen(eq=False)
class IndicatorChanges:
    """The indicators of one block in the new order, those that went, and whether the order of the others changed."""

    kept: tuple[IndicatorChange, ...] = ()
    removed: "tuple[Indicator, ...]" = ()
    reordered: bool = False

    @property
    def pairs(self) -> tuple[IndicatorChange, ...]:
        """Indicators that both sides have."""
        return tuple(one for one in self.kept if one.old is not None)

    @property
    def added(self) -> "tuple[Indicator, ...]":
        """Indicators that only the new side has."""
        return tuple(one.new for one in self.kept if one.old is None)

    @property
    def nested(self) -> "tuple[IndicatorChanges, ...]":
        """These changes and those of the 其中 rows below."""
        below = (one.children for one in self.kept if one.children is not None)
        return (self, *(changes for each in below for changes in each.nested))


NO_INDICATORS = IndicatorChanges()


@frozen(eq=False)
class ProjectChange:
    """A project of both sides; `old` is None for an added one.

    `same` tells that nothing in it differs. `old_department` and `new_department` are where it stands, `moved`
    whether that is another one. `parts` names what differs of code, name, fields, cost_lines, uses, indicators.
    `regrouping` is the split or merge that it came out of: then `indicators` are compared with all that went into it.
    """

    old: "Project | None"
    new: "Project"
    old_department: "Department | None"
    new_department: "Department"
    stage: str = BY_CODE
    score: int = CERTAIN
    moved: bool = False
    parts: tuple[str, ...] = ()
    fields: tuple[FieldChange, ...] = ()
    indicators: IndicatorChanges = NO_INDICATORS
    regrouping: "Regrouping | None" = None

    @property
    def same(self) -> bool:
        """Tell whether the project of both sides is one and nothing in it differs."""
        return self.old is not None and not self.parts


@frozen(eq=False)
class DepartmentChange:
    """A department or entity of both sides; `old` is None for an added one, `new` for one that went.

    `projects` are those of the new side, in its order, wherever they stood; `entities` those below it. `parents` are the
    departments that an entity stood and stands below, where that is another one, else None.
    """

    old: "Department | None"
    new: "Department | None"
    parts: tuple[str, ...] = ()
    fields: tuple[FieldChange, ...] = ()
    indicators: IndicatorChanges = NO_INDICATORS
    projects: tuple[ProjectChange, ...] = ()
    removed: "tuple[Project, ...]" = ()
    entities: tuple["DepartmentChange", ...] = ()
    parents: "tuple[Department, Department] | None" = None

    @property
    def all_projects(self) -> tuple[ProjectChange, ...]:
        """Projects of the new side in the department itself, then in its entities."""
        return self.projects + tuple(one for entity in self.entities for one in entity.projects)

    @property
    def all_removed(self) -> "tuple[Project, ...]":
        """Projects of the old side that went, of the department itself and of its entities."""
        return self.removed + tuple(one for entity in self.entities for one in entity.all_removed)


@frozen(eq=False)
class Candidate:
    """Two projects that may be one, not sure enough to be joined."""

    old: "Project"
    new: "Project"
    score: int


@frozen(eq=False)
class Regrouping:
    """A project that was split into several, or several that were merged into one."""

    old: "tuple[Project, ...]"
    new: "tuple[Project, ...]"


@frozen(eq=False)
class Changes:
    """Everything that differs between two documents.

    `departments` are in the order of the new side, followed by those that went. `greedy` is the number of
    leftovers where matching fell back from exact to greedy, else 0. `years` are the years that
    both sides state, `same_form` tells whether they are written in one form.
    """

    old: "Document"
    new: "Document"
    parts: tuple[str, ...]
    fields: tuple[FieldChange, ...]
    departments: tuple[DepartmentChange, ...]
    wordings: "tuple[Wording, Wording]"
    years: tuple[int | None, int | None] = (None, None)
    same_form: bool = True
    candidates: tuple[Candidate, ...] = ()
    splits: tuple[Regrouping, ...] = ()
    merges: tuple[Regrouping, ...] = ()
    reordered: bool = False
    greedy: int = 0

    @property
    def projects(self) -> tuple[ProjectChange, ...]:
        """All projects of the new side, in its order."""
        return tuple(one for department in self.departments for one in department.all_projects)

    @property
    def removed(self) -> "tuple[Project, ...]":
        """All projects of the old side that went."""
        return tuple(one for department in self.departments for one in department.all_removed)
