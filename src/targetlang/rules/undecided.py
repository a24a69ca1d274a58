"""What could be judged neither right nor wrong, and why: the third outcome beside silence and a finding.

Fields and categories that a form requires, and cost lines that have to add up, are not judged in a block with a
line that could not be read, or with a group that is not there: what seems to be missing may stand in it.
"""

from targetlang.model.document import Department
from targetlang.model.document import Document
from targetlang.model.document import Project
from targetlang.records import frozen
from targetlang.resolve.report import Report
from targetlang.source import SourceText
from targetlang.syntax import tree
from targetlang.syntax.tree import Statement

UNREAD = "unread"
NO_GROUP = "no-group"


@frozen
class Undecided:
    """A block that was not judged for what is missing: where it begins, its name, and why.

    `reason` is UNREAD with the line that could not be read, or NO_GROUP, whose `line` is that of the block.
    """

    source: SourceText
    start: int
    name: str
    reason: str
    line: int


def find_undecided(document: Document, statements: list[Statement], report: Report) -> tuple[Undecided, ...]:
    """Return the blocks of a document that were not judged for what is missing, in order; mostly there are none."""
    if not report.unread and not report.incomplete:
        return ()
    owners: dict[int, Project | Department] = {id(one.statement): one for one in document.projects}
    owners.update({id(one.statement): one for one in document.departments if one.statement is not None})
    current: Project | Department | None = None
    found: dict[int, Undecided] = {}
    for statement in statements:
        if statement.shape == tree.HEADER:
            current = owners.get(id(statement))
        if current is None or current.statement is None or id(current) in found:
            continue
        header = current.statement
        line = statement.source.position(statement.start)[0]
        if statement.shape == tree.BROKEN:
            found[id(current)] = Undecided(header.source, header.start, current.name, UNREAD, line)
        elif id(current) in report.incomplete:
            found[id(current)] = Undecided(header.source, header.start, current.name, NO_GROUP, line)
    return tuple(found.values())
