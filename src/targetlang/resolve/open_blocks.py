"""What is open while a document is built: its departments, and what stood open in files that brought in others."""

from targetlang.model.document import Department
from targetlang.model.document import Document

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from targetlang.source import SourceText

    Open = tuple[Department | None, Department | None]


class Departments:
    """The departments of a document. `open` is the last department, and the one or the entity below it that projects are of."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.open: Open = (None, None)

    def add(self, department: Department) -> Department:
        """Put a department, or an entity below the open one, into the document; return it."""
        above = self.open[0]
        if department.is_entity and above is not None and not above.is_entity:
            above.entities.append(department)
            self.open = (above, department)
        else:
            self.document.departments.append(department)
            self.open = (department, department)
        return department

    def of_projects(self) -> Department:
        """Return the department that projects and tasks go to; one without a name where none is written."""
        return self.open[1] or self.add(Department(None, None, ""))

    def go_back(self, opened: "Open") -> None:
        """Open again what was open before; where nothing was, what is open stays."""
        if opened[1] is not None:
            self.open = opened


class OpenFiles:
    """The files that are read, each with what was open where it was left."""

    def __init__(self) -> None:
        self._left: list[tuple[SourceText, Any]] = []
        self._now: SourceText | None = None

    def turn_to(self, source: "SourceText", opened: "Any") -> "Any":
        """Go on with a file, which leaves another one where `opened` is open; return what was open where the file was left.

        None for a file that begins.
        """
        left, before = self._left, self._now
        self._now = source
        for at in range(len(left) - 1, -1, -1):
            if left[at][0] is source:
                found = left[at][1]
                del left[at:]
                return found
        if before is not None:
            left.append((before, opened))
        return None
