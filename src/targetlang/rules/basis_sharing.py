"""Rows by their bases: what several rules about bases look at, gathered in one pass over the document."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import chain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator
    from targetlang.ports.rule import Scope


def rows_by_basis(scope: "Scope") -> "list[list[Indicator]]":
    """Return the rows of all projects, those that share one basis in one list; mostly a default or a reference."""
    return by_basis(chain.from_iterable([project.indicators for project in scope.document.projects]))


def by_basis(rows: "Iterable[Indicator]") -> "list[list[Indicator]]":
    """Return rows in the order written, those that share one basis in one list."""
    shared: defaultdict[int, list[Indicator]] = defaultdict(list)
    for one in rows:
        shared[id(one.basis)].append(one)
    return list(shared.values())
