"""Which project of each moment is the wanted one, and which of its indicators are one through all of them.

A project is known by its code, by what it says its code was before (原编码), by its name in the same department, else as
a comparison of both moments joins them. Indicators are paired from moment to moment as a comparison of two years pairs them.
"""

from targetlang.diff import diff
from targetlang.diff.form_parts import same_form
from targetlang.diff.match_indicators import match_indicators
from targetlang.diff.wording import Wording
from targetlang.records import define
from targetlang.records import field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Sequence

    from targetlang.model.document import Department
    from targetlang.model.document import Document
    from targetlang.model.document import Project
    from targetlang.model.indicator import Indicator


@define(eq=False)
class Thread:
    """One indicator through the moments that have it, by their places. Its last state says what it is called."""

    states: "dict[int, Indicator]" = field(factory=dict)

    @property
    def last(self) -> "Indicator":
        """The state of the latest moment."""
        return self.states[max(self.states)]

    @property
    def former_names(self) -> tuple[str, ...]:
        """Other names that it had, the latest first."""
        names = dict.fromkeys(self.states[at].name for at in sorted(self.states, reverse=True))
        return tuple(name for name in names if name != self.last.name)


class _Trail:
    """What is known of the wanted project so far, walking one way from where it was found."""

    def __init__(self, document: "Document", placed: "tuple[Department, Project]", *, back: bool) -> None:
        self.back = back
        self.codes: set[str] = set()
        self.looked_for_likeness = False
        self.add(document, placed)

    def add(self, document: "Document", placed: "tuple[Department, Project]") -> None:
        department, project = placed
        self.codes |= {one for one in (project.code, _earlier_code_of(project)) if one is not None}
        self.document, self.project, self.home = document, project, (department.code or department.name)
        self.looked_for_likeness = False

    def find(self, document: "Document") -> "tuple[Department, Project] | None":
        """Return the project of the next moment: by code, by what it says of its code, by name, by likeness."""
        placed = list(_placed(document))
        for read in (_code_of, _earlier_code_of):
            found = next((each for each in placed if read(each[1]) in self.codes), None)
            if found is not None:
                return found
        for each in placed:
            if each[1].name == self.project.name and (each[0].code or each[0].name) == self.home:
                return each
        return self._most_alike(document)

    def _most_alike(self, document: "Document") -> "tuple[Department, Project] | None":
        """Return the project that a comparison joins with the known one. Asked once where it goes missing, not ever after."""
        if self.looked_for_likeness:
            return None
        self.looked_for_likeness = True
        sides = (document, self.document) if self.back else (self.document, document)
        for one in diff(*sides).projects:
            if self.back and one.new is self.project and one.old is not None and one.old_department is not None:
                return one.old_department, one.old
            if not self.back and one.old is self.project:
                return one.new_department, one.new
        return None


def trace_project(documents: "Sequence[Document | None]", wanted: str) -> "list[Project | None]":
    """Return the project of each document that `wanted` (a code or a name) is the latest or an earlier state of.

    Documents are the oldest first; None is one that can't be read, or that does not have the project.
    """
    result: list[Project | None] = [None] * len(documents)
    start = _start(documents, wanted)
    if start is None:
        return result
    at, first, placed = start
    result[at] = placed[1]
    for back in (True, False):
        trail = _Trail(first, placed, back=back)
        for step in range(at - 1, -1, -1) if back else range(at + 1, len(documents)):
            document = documents[step]
            found = trail.find(document) if document is not None else None
            if document is not None and found is not None:
                trail.add(document, found)
                result[step] = found[1]
    return result


def _start(documents: "Sequence[Document | None]", wanted: str) -> "tuple[int, Document, tuple[Department, Project]] | None":
    """Return the latest place that has the code, else the latest that has the name."""
    for read in (_code_of, _name_of):
        for at in range(len(documents) - 1, -1, -1):
            document = documents[at]
            found = next((each for each in _placed(document) if read(each[1]) == wanted), None) if document is not None else None
            if document is not None and found is not None:
                return at, document, found
    return None


def _code_of(project: "Project") -> str | None:
    return project.code


def _earlier_code_of(project: "Project") -> str | None:
    value = project.value("原编码")
    return value if isinstance(value, str) else None


def _name_of(project: "Project") -> str | None:
    return project.name


def _placed(document: "Document") -> "Iterator[tuple[Department, Project]]":
    for department in document.departments:
        for home in (department, *department.entities):
            for project in home.projects:
                yield home, project


def trace_indicators(documents: "Sequence[Document | None]", projects: "Sequence[Project | None]") -> list[Thread]:
    """Return the indicators of a project through all moments, in the order of the last one, those that went behind."""
    threads: list[Thread] = []
    behind: Document | None = None
    for at in range(len(documents) - 1, -1, -1):
        document, project = documents[at], projects[at]
        if document is None or project is None:
            continue
        heads = [one.states[min(one.states)] for one in threads]
        wordings = tuple(Wording(one.fiscal_year, fold_years=True) for one in (document, behind or document))
        one_form = behind is None or same_form(document, behind)
        pairs = match_indicators(project.indicators, heads, (wordings[0], wordings[1]), same_form=one_form)
        known = {pair.old: threads[pair.new] for pair in pairs}
        for place, indicator in enumerate(project.indicators):
            thread = known.get(place)
            if thread is None:
                thread = Thread()
                threads.append(thread)
            thread.states[at] = indicator
        behind = document
    return threads
