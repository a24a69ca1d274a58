"""The rows with points, as the rules about points look at them: gathered in one pass over the document."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal

    from targetlang.model.document import Project
    from targetlang.model.indicator import Indicator
    from targetlang.ports.rule import Scope

    Weighted = tuple[Project, list[tuple[Indicator, Decimal]]]


def weighted_rows(scope: "Scope") -> "list[Weighted]":
    """Return every project that has rows with points, with those rows and their points."""
    found: list[Weighted] = []
    for project in scope.document.projects:
        weights = [(one, weight) for one in project.indicators if (weight := one.attributes.weight) is not None]
        if weights:
            found.append((project, weights))
    return found
