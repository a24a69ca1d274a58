"""Blocks → pages, and whether a page lies across: where the headings of a table find no room on an upright one."""

from collections.abc import Iterable
from collections.abc import Iterator
from itertools import chain
from itertools import groupby
from itertools import islice

from targetlang.backends.column_widths import needs_room
from targetlang.tables import Block
from targetlang.tables import Heading
from targetlang.tables import PageBreak
from targetlang.tables import Paragraph
from targetlang.tables import Table

UPRIGHT = 112
"""Half-width characters of 小五 between the side margins of A4."""

ACROSS = 166
"""The same on A4 that lies across."""

_LOOKED_AT = 200

Content = Heading | Paragraph | Table
"""What stands on a page: every block but the breaks between pages."""


def read_pages(blocks: Iterable[Block]) -> Iterator[tuple[bool, Iterator[Content]]]:
    """Yield for each page between page breaks whether it lies across, and its blocks; pages of nothing are left out.

    Read a page to its end before the next one. Its first 200 blocks decide, so that no more are ever held.
    """
    for _, section in groupby(blocks, _PageNumber()):
        rest = (block for block in section if not isinstance(block, PageBreak))
        first = list(islice(rest, _LOOKED_AT))
        if first:
            yield lies_across(first), chain(first, rest)


def lies_across(blocks: Iterable[Block]) -> bool:
    """Tell whether a table among the blocks has headings or numbers that an upright page is too narrow for."""
    return any(needs_room(block.rows) > UPRIGHT for block in blocks if isinstance(block, Table) and block.rows)


class _PageNumber:
    """Numbers the pages that blocks stand on."""

    def __init__(self) -> None:
        self._count = 0

    def __call__(self, block: Block) -> int:
        self._count += isinstance(block, PageBreak)
        return self._count
