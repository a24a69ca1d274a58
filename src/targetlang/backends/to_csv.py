"""Tables → CSV: one line a row, headings and paragraphs a line of one cell, an empty line around tables."""

from collections.abc import Iterable
from collections.abc import Iterator

from targetlang.backends.csv_text import csv_bytes
from targetlang.ports.backend import Backend
from targetlang.tables import Block
from targetlang.tables import Cell
from targetlang.tables import PageBreak
from targetlang.tables import Table

_EMPTY = Cell("")


def render(blocks: Iterable[Block]) -> bytes:
    """Return the CSV of a laid-out document.

    A cell merged downwards is repeated in every row it covers, so that each row stands on its own; of one merged
    across columns the first has the text and the others are empty.
    """
    return csv_bytes(_rows(blocks))


def _rows(blocks: Iterable[Block]) -> Iterator[list[Cell]]:
    after_table = False
    for at, block in enumerate(blocks):
        if isinstance(block, PageBreak):
            continue
        if isinstance(block, Table):
            if at:
                yield []
            yield from _table_rows(block)
        else:
            if after_table:
                yield []
            yield [Cell(block.text)]
        after_table = isinstance(block, Table)


def _table_rows(table: Table) -> Iterator[list[Cell]]:
    for line in table.grid.lines:
        row: list[Cell] = []
        for column, place in enumerate(line):
            row.append(place.cell if place is not None and place.column == column else _EMPTY)
        yield row


BACKEND = Backend("csv", (".csv",), "tables", render, streams=True, bom=True)
