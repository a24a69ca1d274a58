"""Run every rule over a document, and honour what the file silences."""

from targetlang.ports.rule import Scope
from targetlang.rules.silence import silence
from targetlang.rules.walk import Walk
from targetlang.syntax import tree

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Document
    from targetlang.ports.form import Form
    from targetlang.resolve.report import Report
    from targetlang.syntax.tree import Statement


def run_rules(
    document: "Document", form: "Form | None", statements: list["Statement"], report: "Report", processes: int = 1
) -> None:
    """Report what the rules find; a project with an unreadable line is not judged for what may be missing.

    A long document is gone over in at most so many processes.
    """
    unreadable = _unreadable_projects(document, statements, report) | report.incomplete
    scope = Scope(document, form, None, statements, report.findings, unreadable)
    walk = Walk(scope, report.findings)
    if processes > 1:
        from targetlang.rules.in_parallel import run_in_parallel

        run_in_parallel(walk, processes)
    else:
        walk.run()
    silence(statements, report)


def _unreadable_projects(document: "Document", statements: list["Statement"], report: "Report") -> set[int]:
    """Return the ids of projects with a line that could not be read: nothing can be called missing there."""
    if not report.unread:
        return set()
    owners = {id(project.statement): id(project) for project in document.projects}
    current: int | None = None
    unreadable: set[int] = set()
    for statement in statements:
        if statement.shape == tree.HEADER:
            current = owners.get(id(statement))
        elif statement.shape == tree.BROKEN and current is not None:
            unreadable.add(current)
    return unreadable


