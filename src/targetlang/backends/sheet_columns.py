"""One set of columns for a sheet that holds tables of different shapes.

A spreadsheet has one width per column for the whole sheet, while the tables of a form have columns of their own.
So the edges of all tables are laid over each other; edges that nearly meet are made to meet, and a table's cell
then covers one or more columns of the sheet.
"""

from collections.abc import Iterable
from itertools import pairwise

from targetlang.backends.column_widths import share_width
from targetlang.records import frozen
from targetlang.tables import Row
from targetlang.tables import Table
from targetlang.tables import place_cells

_PLANNED_ROWS = 400
# Edges closer than this, in half-width characters, become one.
_NEAR = 4
# A sheet of one column has so many: programs can't fit a single column wider than the page into it, they cut it off.
_PARTS_OF_ONE = 4
# A cell's margins, and room for a sign.
_AROUND_NUMBER = 3


@frozen
class Columns:
    """The columns of a sheet.

    `widths` are theirs in half-width characters; `edges` hold, by the number of columns of a table, where each of
    its columns begins and the last one ends.
    """

    widths: tuple[int, ...]
    edges: dict[int, tuple[int, ...]]

    def edges_of(self, count: int) -> tuple[int, ...]:
        """Return where the columns of a table with `count` of them begin, and where the last one ends.

        A table of a shape that was not planned shares the columns out evenly; one of more columns than the
        sheet goes on to the right.
        """
        if count in self.edges:
            return self.edges[count]
        whole = len(self.widths)
        if count >= whole:
            return tuple(range(count + 1))
        return tuple(whole * at // count for at in range(count + 1))


def plan_columns(tables: Iterable[Table], room: int) -> Columns:
    """Return the columns of a sheet `room` half-width characters wide that holds tables like these."""
    rows: dict[int, list[Row]] = {}
    for table in tables:
        if table.rows:
            held = rows.setdefault(count_columns(table), [])
            held.extend(table.rows[: _PLANNED_ROWS - len(held)])
    places = [0, room]
    chosen: dict[int, list[int]] = {}
    for count in sorted(rows, reverse=True):
        shares = _with_room_for_numbers(rows[count], share_width(tuple(rows[count]), count, room))
        chosen[count] = _lay_over(places, shares)
    if len(places) == 2:
        places += [room * part // _PARTS_OF_ONE for part in range(1, _PARTS_OF_ONE)]
    places.sort()
    at = {place: index for index, place in enumerate(places)}
    widths = tuple(end - start for start, end in pairwise(places))
    return Columns(widths, {count: tuple(at[place] for place in edges) for count, edges in chosen.items()})


def _with_room_for_numbers(rows: list[Row], shares: list[int]) -> list[int]:
    """Widen columns to their longest number, which can't be broken into lines; the widest ones give way."""
    least = [0] * len(shares)
    if any(cell.value is not None for row in rows for cell in row):
        for place in place_cells(rows).places:
            if place.cell.value is not None and place.cell.columns == 1:
                least[place.column] = max(least[place.column], len(place.cell.text) + _AROUND_NUMBER)
    widths = list(shares)
    for column, need in enumerate(least):
        while widths[column] < need:
            spare, widest = max((width - least[at], at) for at, width in enumerate(widths) if at != column)
            if spare <= 1:
                break
            widths[widest] -= 1
            widths[column] += 1
    return widths


def count_columns(table: Table) -> int:
    """Return the number of columns of a table that its cells tile: those of its first row."""
    return sum(cell.columns for cell in table.rows[0])


def _lay_over(places: list[int], shares: list[int]) -> list[int]:
    """Return the edges of a table, at places there are where one is near, else at new ones, which are added."""
    end = max(places)
    known = sorted(places)
    edges = [0]
    wanted = 0
    for left, share in zip(range(len(shares) - 1, 0, -1), shares, strict=False):
        wanted += share
        near = [place for place in known if edges[-1] < place <= end - left and abs(place - wanted) <= _NEAR]
        edge = min(near, key=lambda place: abs(place - wanted), default=max(edges[-1] + 1, min(wanted, end - left)))
        edges.append(edge)
        if edge not in places:
            places.append(edge)
    # A table of more columns than the sheet has characters makes the sheet wider.
    edges.append(max(end, edges[-1] + 1))
    if edges[-1] not in places:
        places.append(edges[-1])
    return edges
