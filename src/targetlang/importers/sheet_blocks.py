"""The cells of a sheet → its tables, and paragraphs for what is written above, between and below them.

Lines at the sides of cells tell a table from what stands around it. On a sheet without any, a table is what has several
texts in a row. Empty rows part tables; columns and rows in which no cell begins are none of a table's.
"""

from bisect import bisect_left
from collections.abc import Iterator

from targetlang.ports.importer import Unreadable
from targetlang.tables import Block
from targetlang.tables import Cell
from targetlang.tables import Paragraph
from targetlang.tables import Table

MOST_PLACES = 1_000_000
"""Places that the merged cells and the tables of a workbook may cover, empty ones among them."""
_FEW = 2

Place = tuple[int, int]
Area = tuple[int, int, int, int]
"""First row, first column, last row, last column."""


class Room:
    """How many places the sheets of a workbook may still take."""

    def __init__(self) -> None:
        self._left = MOST_PLACES

    def take(self, area: Area) -> None:
        """Take the places of an area. Raises Unreadable where none are left."""
        first, left, last, right = area
        self._left -= (last - first + 1) * (right - left + 1)
        if self._left < 0:
            raise Unreadable("too-large-table", most=MOST_PLACES)


class Sheet:
    """What a sheet holds: texts and framed cells by row and column, then merged areas."""

    def __init__(self, name: str, room: Room) -> None:
        self._name = name
        self._room = room
        self.texts: dict[int, dict[int, str]] = {}
        self.framed: dict[int, set[int]] = {}
        """By row the columns of cells that have a line at their left or right side."""
        self._merged: dict[Place, Area] = {}
        self._covered: set[Place] = set()

    def merge(self, areas: list[Area]) -> None:
        """Merge areas; one that overlaps another is left out, and what lies beyond all texts and lines is cut off."""
        last = max([*self.texts, *self.framed], default=-1)
        right = max([max(line) for one in (self.texts, self.framed) for line in one.values()], default=-1)
        for first, left, *end in areas:
            framed = left in self.framed.get(first, ())
            if first > last or left > right or not (framed or left in self.texts.get(first, ())):
                continue
            area = (first, left, min(end[0], last), min(end[1], right))
            self._room.take(area)
            places = {(row, column) for row in range(first, area[2] + 1) for column in range(left, area[3] + 1)}
            if self._covered.isdisjoint(places):
                self._covered |= places
                self._merged[first, left] = area
                self._gather(area)

    def blocks(self) -> Iterator[Block]:
        """Yield the blocks of the sheet from the top down."""
        run: list[_Band] = []
        for band in self._bands():
            if run and (band.first > run[-1].last + 1 or band.framed != run[-1].framed):
                yield from self._run(run)
                run = []
            run.append(band)
        if run:
            yield from self._run(run)

    def _gather(self, area: Area) -> None:
        """Keep texts that a merged cell hides, as lines of it; programs repeat the same one there."""
        first, left, last, right = area
        texts: dict[str, None] = {}
        for row in range(first, last + 1):
            line = self.texts.get(row, {})
            for column in [one for one in line if left <= one <= right]:
                texts[line.pop(column)] = None
        if texts:
            self.texts.setdefault(first, {})[left] = "\n".join(texts)

    def _bands(self) -> Iterator["_Band"]:
        """Yield the rows that have texts or lines, those together that a merged cell goes down over."""
        downs: dict[int, int] = {}
        for (first, _), area in self._merged.items():
            downs[first] = max(downs.get(first, 0), area[2])
        band: _Band | None = None
        for row in sorted({row for one in (self.texts, self.framed) for row, line in one.items() if line}):
            if band is None or row > band.last:
                if band is not None:
                    yield band
                band = _Band(row)
            band.last = max(band.last, downs.get(row, row))
            band.framed |= row in self.framed
            line = self.texts.get(row, {})
            band.texts += [line[column] for column in sorted(line)]
        if band is not None:
            yield band

    def _run(self, bands: "list[_Band]") -> Iterator[Block]:
        """Yield the blocks of rows that follow each other, all framed or none."""
        if bands[0].framed:
            while bands and not bands[-1].texts:
                bands.pop()
            yield from self._table(bands)
            return
        several = [at for at, band in enumerate(bands) if len(band.texts) > 1]
        first, end = (several[0], several[-1] + 1) if several else (0, 0)
        # Beside framed tables a row or two without lines are what stands above or below them.
        prose = bool(self.framed) and end - first <= _FEW
        for band in bands if prose else bands[:first]:
            yield Paragraph("\t".join(band.texts))
        if not prose:
            yield from self._table(bands[first:end])
            for band in bands[end:]:
                yield Paragraph("\t".join(band.texts))

    def _table(self, bands: "list[_Band]") -> Iterator[Table]:
        if not bands:
            return
        first, last = bands[0].first, bands[-1].last
        rows = range(first, last + 1)
        areas = [area for row in rows for area in self._areas_of(row)]
        left, right = min(area[1] for area in areas), max(area[3] for area in areas)
        self._room.take((first, left, last, right))
        # Where nothing is written or framed there are empty cells.
        given = {(area[0], area[1]): area for area in areas}
        cells = [
            given.get((row, column), (row, column, row, column))
            for row in rows
            for column in range(left, right + 1)
            if (row, column) in given or (row, column) not in self._covered
        ]
        heights = sorted({area[0] for area in cells})
        widths = sorted({area[1] for area in cells})
        lines: dict[int, list[Cell]] = {row: [] for row in heights}
        for top, begin, bottom, end in cells:
            columns = bisect_left(widths, end + 1) - bisect_left(widths, begin)
            covered = bisect_left(heights, bottom + 1) - bisect_left(heights, top)
            lines[top].append(Cell(self.texts.get(top, {}).get(begin, ""), columns, covered))
        yield Table(self._name, tuple(tuple(lines[row]) for row in heights))

    def _areas_of(self, row: int) -> Iterator[Area]:
        """Yield the areas of the cells of a row that are written or framed."""
        for column in {*self.texts.get(row, ()), *self.framed.get(row, ())}:
            area = self._merged.get((row, column))
            if area is not None or (row, column) not in self._covered:
                yield area or (row, column, row, column)


class _Band:
    """Rows that belong together, and their texts from left to right."""

    def __init__(self, row: int) -> None:
        self.first = row
        self.last = row
        self.framed = False
        self.texts: list[str] = []
