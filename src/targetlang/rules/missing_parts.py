"""What the rules about missing parts look at: the projects in which something can be called missing, alike ones together.

Nothing is missing in a project with a line that could not be read, or with a group that is not there: it may stand in it.
"""

from operator import attrgetter

from targetlang.diagnostics import Finding
from targetlang.syntax import tree
from targetlang.syntax.parse import line_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Project
    from targetlang.ports.rule import Scope

BUDGET = "预算"
_LOST = ("C119", "C120", "F101", "F102")
_path_of = attrgetter("path")


def readable_projects(scope: "Scope") -> "list[Project]":
    """Return the projects in which something can be called missing."""
    projects, unreadable = scope.document.projects, scope.unreadable
    return [project for project in projects if id(project) not in unreadable] if unreadable else projects


def projects_without_fields(scope: "Scope") -> "list[Project]":
    """Return those projects that have no 预算, or lack a required field in the column that is not written."""
    required = scope.form.required_fields.get("project", ()) if scope.form is not None else ()
    due = frozenset([(key, None) for key in (BUDGET, *required)])
    return [project for project in scope.once(readable_projects) if not project.fields.keys() >= due]


def projects_by_paths(scope: "Scope") -> "list[list[Project]]":
    """Return those projects, the ones whose rows have the same categories in one list: most projects have the same ones."""
    shared: dict[frozenset[int], list[Project]] = {}
    for project in scope.once(readable_projects):
        paths = frozenset(map(id, map(_path_of, project.indicators)))
        same = shared.get(paths)
        if same is None:
            shared[paths] = [project]
        else:
            same.append(project)
    return list(shared.values())


def category_names(project: "Project") -> set[str]:
    """Return the short names of the categories of a project's rows."""
    return {one.path.category.short for one in project.indicators}


def has_unread_lines(scope: "Scope") -> bool:
    """Tell whether a line of the document could not be read."""
    return any(one.shape == tree.BROKEN for one in scope.statements)


def missing_from(project: "Project", code: str, facts: dict[str, str]) -> Finding:
    """Return what is told at the line of a project that lacks something."""
    facts = {"project": project.name or project.code or "？", **facts}
    return Finding(code, project.statement.source, *line_span(project.statement), facts)


def has_lost_file(scope: "Scope") -> bool:
    """Tell whether a file that should be brought in could not be read: what seems to be missing may stand there."""
    return any(one.code in _LOST for one in scope.told)
