"""The rows with points or goals, as the rules about them look at them: most rows have neither, and are gone over once.

And where their attributes stand in the file.
"""

from targetlang.model.indicator import PLAIN_ATTRIBUTES
from targetlang.source.pattern import re
from targetlang.syntax.parse import part_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal

    from targetlang.model.document import Project
    from targetlang.model.indicator import Indicator
    from targetlang.ports.rule import Scope

    Attributed = tuple[Project, list[Indicator]]
    Weighted = tuple[Project, list[tuple[Indicator, Decimal]]]
    Serving = tuple[Project, list[tuple[Indicator, int]]]


def attribute_span(one: "Indicator", pattern: str) -> tuple[int, int]:
    """Return (start, end) of the attribute that a pattern describes, of all of them where it is not found."""
    low, high = part_span(one.statement, "attributes")
    found = re.search(pattern, one.statement.source.text[low:high])
    return (low + found.start(), low + found.end()) if found is not None else (low, high)


def weighted_rows(scope: "Scope") -> "list[Weighted]":
    """Return every project that has rows with points, with those rows and their points."""
    found = [
        (project, [(one, weight) for one in rows if (weight := one.attributes.weight) is not None])
        for project, rows in scope.once(_attributed_rows)
    ]
    return [one for one in found if one[1]]


def serving_rows(scope: "Scope") -> "list[Serving]":
    """Return every project with rows that name the goal they serve, with those rows and the number of the goal."""
    found = [
        (project, [(one, goal) for one in rows if (goal := one.attributes.goal) is not None])
        for project, rows in scope.once(_attributed_rows)
    ]
    return [one for one in found if one[1]]


def _attributed_rows(scope: "Scope") -> "list[Attributed]":
    """Return every project that has rows with attributes, with those rows."""
    plain = PLAIN_ATTRIBUTES
    found = [
        (project, [one for one in project.indicators if one.attributes is not plain]) for project in scope.document.projects
    ]
    return [one for one in found if one[1]]
