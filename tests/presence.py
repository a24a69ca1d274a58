"""What tests need of a compilation and what may be missing elsewhere: a document, its form, a target."""

from typing import TypeVar

from targetlang.layout import lay_out
from targetlang.pipeline import Compiled
from targetlang.tables import Block
from targetlang.tables import Place
from targetlang.tables import Table

T = TypeVar("T")


def there(found: T | None) -> T:
    """Return what has to be there."""
    assert found is not None
    return found


def laid_out(result: Compiled) -> tuple[Block, ...]:
    """Return the blocks of a compilation that has a document and a form."""
    return tuple(lay_out(there(result.document), there(result.form)))


def covered(table: Table) -> list[list[Place]]:
    """Return the grid of a table that has no place without a cell."""
    return [[there(place) for place in line] for line in table.grid.lines]
