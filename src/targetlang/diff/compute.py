"""Changes between two documents, computed once: matching, then what differs in each pair."""

from targetlang.diff.changes import NO_INDICATORS
from targetlang.diff.changes import Candidate
from targetlang.diff.changes import Changes
from targetlang.diff.changes import DepartmentChange
from targetlang.diff.changes import ProjectChange
from targetlang.diff.compare_blocks import Comparer
from targetlang.diff.compare_regrouped import compare_regrouped
from targetlang.diff.content import same_bindings
from targetlang.diff.content import same_tasks
from targetlang.diff.form_parts import same_form
from targetlang.diff.match_departments import match_departments
from targetlang.diff.match_projects import Matched
from targetlang.diff.match_projects import Placed
from targetlang.diff.match_projects import match_projects
from targetlang.diff.regroupings import find_regroupings
from targetlang.diff.settings import DEFAULTS
from targetlang.diff.settings import YEARS
from targetlang.diff.wording import Wording

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.diff.match_departments import Homes
    from targetlang.diff.settings import DiffSettings
    from targetlang.model.document import Department
    from targetlang.model.document import Document
    from targetlang.model.document import Project


def diff(old: "Document", new: "Document", settings: "DiffSettings" = DEFAULTS) -> Changes:
    """Return everything that differs between two documents; neither is changed."""
    return _Difference(old, new, settings).compute()


class _Difference:
    def __init__(self, old: "Document", new: "Document", settings: "DiffSettings") -> None:
        self.old = old
        self.new = new
        self.settings = settings
        years = (old.fiscal_year, new.fiscal_year)
        fold = settings.mode == YEARS
        known = None not in years
        self.years = years
        self.wordings = (
            Wording(years[0] if known else None, fold_years=fold),
            Wording(years[1] if known else None, fold_years=fold),
        )
        self.comparer = Comparer(self.wordings, same_form=same_form(old, new))
        self.homes: Homes = match_departments(old, new, self.wordings)
        self.placed = ([*_placed(old, self.homes.old)], [*_placed(new, self.homes.new)])
        self.matched: Matched = match_projects(*self.placed, (old, new), self.wordings, settings)

    def compute(self) -> Changes:
        self.of_new = {id(self.placed[1][pair.new].project): pair for pair in self.matched.pairs}
        self.kept = {id(self.placed[0][pair.old].project) for pair in self.matched.pairs}
        self.above = {id(one): department for department in self.old.departments for one in department.entities}
        departments = [self._department(one) for one in self.new.departments]
        departments += [
            self._gone(one) for one in self.old.departments if self.homes.old[id(one)] not in self.homes.both
        ]
        splits, merges = find_regroupings(departments, self.comparer)
        return Changes(
            self.old,
            self.new,
            tuple(self._document_parts()),
            self.comparer.fields(self.old.fields, self.new.fields),
            compare_regrouped(departments, (*splits, *merges), self.comparer),
            self.wordings,
            self.years,
            self.comparer.same_form,
            tuple(
                Candidate(self.placed[0][i].project, self.placed[1][j].project, score)
                for i, j, score in self.matched.candidates
            ),
            splits,
            merges,
            reordered=self._reordered(),
            greedy=self.matched.greedy,
        )

    def _reordered(self) -> bool:
        """Tell whether projects that stayed in their department, or departments, stand in another order."""
        stayed: dict[int, list[int]] = {}
        for pair in sorted(self.matched.pairs, key=lambda pair: pair.new):
            home = self.placed[1][pair.new].home
            if self.placed[0][pair.old].home == home:
                stayed.setdefault(home, []).append(pair.old)
        if any(one != sorted(one) for one in stayed.values()):
            return True
        before, after = _orders(self.old, self.homes.old), _orders(self.new, self.homes.new)
        for parent, homes in after.items():
            places = {home: at for at, home in enumerate(before.get(parent, ()))}
            known = [places[home] for home in homes if home in places]
            if known != sorted(known):
                return True
        return False

    def _document_parts(self) -> list[str]:
        old, new = self.old, self.new
        found = [name for name in ("form_name", "fiscal_year") if getattr(old, name) != getattr(new, name)]
        if any(one.changed for one in self.comparer.fields(old.fields, new.fields)):
            found.append("fields")
        if {name: one.text for name, one in old.bases.items()} != {name: one.text for name, one in new.bases.items()}:
            found.append("bases")
        if not same_bindings(old.bindings, new.bindings):
            found.append("bindings")
        if [(one.code, one.reason) for one in old.withdrawals] != [(one.code, one.reason) for one in new.withdrawals]:
            found.append("withdrawals")
        return found

    def _department(self, new: "Department", parent: "Department | None" = None) -> DepartmentChange:
        old = self.homes.old_of(new)
        projects = tuple(self._project(one, new) for one in new.projects)
        entities = [self._department(one, new) for one in new.entities]
        if old is None:
            own = self.comparer.indicators((), new.indicators)
            return DepartmentChange(None, new, indicators=own, projects=projects, entities=tuple(entities))
        entities += [self._gone(one) for one in old.entities if self.homes.old[id(one)] not in self.homes.both]
        parts = self.comparer.department_parts(old, new)
        if not same_tasks(old.tasks, new.tasks):
            parts = (*parts, "tasks")
        return DepartmentChange(
            old,
            new,
            parts,
            self.comparer.fields(old.fields, new.fields) if "fields" in parts else (),
            self.comparer.indicators(old.indicators, new.indicators),
            projects,
            tuple(one for one in old.projects if id(one) not in self.kept),
            tuple(entities),
            self._parents(old, parent),
        )

    def _parents(self, old: "Department", parent: "Department | None") -> "tuple[Department, Department] | None":
        """Return what an entity stood and stands below, where that is not the same department."""
        before = self.above.get(id(old))
        if before is None or parent is None or self.homes.old[id(before)] == self.homes.new[id(parent)]:
            return None
        return before, parent

    def _gone(self, old: "Department") -> DepartmentChange:
        removed = tuple(one for one in old.projects if id(one) not in self.kept)
        entities = [self._gone(one) for one in old.entities if self.homes.old[id(one)] not in self.homes.both]
        own = self.comparer.indicators(old.indicators, ())
        return DepartmentChange(old, None, indicators=own, removed=removed, entities=tuple(entities))

    def _project(self, new: "Project", department: "Department") -> ProjectChange:
        pair = self.of_new.get(id(new))
        if pair is None:
            return ProjectChange(None, new, None, department)
        placed = self.placed[0][pair.old]
        old, home = placed.project, self.homes.old_department(placed.home)
        moved = placed.home != self.homes.new[id(department)]
        parts = self.comparer.project_parts(old, new)
        return ProjectChange(
            old,
            new,
            home,
            department,
            pair.stage,
            pair.score,
            moved,
            parts,
            self.comparer.fields(old.fields, new.fields) if "fields" in parts else (),
            self.comparer.indicators(old.indicators, new.indicators) if "indicators" in parts else NO_INDICATORS,
        )


def _orders(document: "Document", homes: dict[int, int]) -> dict[int | None, list[int]]:
    """Return the numbers of the departments in their order, and those of the entities below each."""
    found: dict[int | None, list[int]] = {None: [homes[id(one)] for one in document.departments]}
    for department in document.departments:
        found[homes[id(department)]] = [homes[id(one)] for one in department.entities]
    return found


def _all_departments(document: "Document") -> "list[Department]":
    return [one for department in document.departments for one in (department, *department.entities)]


def _placed(document: "Document", homes: dict[int, int]) -> list[Placed]:
    return [
        Placed(project, homes[id(department)])
        for department in _all_departments(document)
        for project in department.projects
    ]
