"""Text with tabs → tables: rows of cells parted by tabs, or each cell on a line of its own behind a tab."""

from collections.abc import Iterator

from targetlang.importers.mended_table import pad_rows
from targetlang.records import evolve
from targetlang.tables import Block
from targetlang.tables import Cell
from targetlang.tables import Paragraph
from targetlang.tables import Row
from targetlang.tables import Table

# A quoted cell has no more lines than this; what isn't closed by then is a quotation mark.
_MOST_LINES = 40
# Where half the cells are longer than this, they are paragraphs that a tab indents.
_LONG_CELL = 20


def find_end(lines: list[str], start: int) -> int:
    """Return the line after the run of lines with tabs that a line begins, or `start` where it has none.

    Behind lines that hold a cell each, blank lines part rows, one at a time, and a line without a tab right below
    a cell is a further line of it.
    """
    if "\t" not in lines[start]:
        return start
    if _is_cell(lines[start]):
        end = _end_of_cells(lines, start)
        if end > start:
            return end
    return start + sum(taken for taken, _ in _records(lines, start))


def read_tabbed(lines: list[str]) -> list[Block]:
    """Return the table that lines with tabs make, or paragraphs where that is unsure."""
    if all(_is_cell(line) for line in lines if "\t" in line):
        rows = list(_rows_of_cells(lines))
        if _is_sure(rows):
            return [Table("", _merged(rows))]
        return [Paragraph(line.strip()) for line in lines if line.strip()]
    records = [fields for _, fields in _records(lines, 0)]
    return [Table("", pad_rows(records))] if any(map(any, records)) else []


def _is_cell(line: str) -> bool:
    return line.startswith("\t") and "\t" not in line[1:]


def _end_of_cells(lines: list[str], start: int) -> int:
    """Return the line after a run of lines with one cell each: before the row in which a line has further tabs."""
    row = start
    for at in range(start, len(lines)):
        line = lines[at]
        if "\t" in line and not _is_cell(line):
            return row
        if not line:
            if not _is_cell("".join(lines[at + 1 : at + 2])):
                return at
            row = at + 1
        elif not line.strip(" \u3000"):
            return at
    return len(lines)


def _rows_of_cells(lines: list[str]) -> Iterator[list[str]]:
    """Yield the cells of each row as they stand, so that blank cells differ from those without anything."""
    row: list[str] = []
    for line in lines:
        if line.startswith("\t"):
            row.append(line[1:])
        elif line:
            row[-1] += f"\n{line}"
        elif row:
            yield row
            row = []
    if row:
        yield row


def _is_sure(rows: list[list[str]]) -> bool:
    """Tell a table from paragraphs with an indent: it has two rows, most have two cells, and most cells are short."""
    cells = [text for row in rows for text in row]
    several = sum(1 for row in rows if len(row) > 1)
    return len(rows) > 1 and 2 * several > len(rows) and 2 * sum(1 for text in cells if len(text) > _LONG_CELL) <= len(cells)


def _merged(rows: list[list[str]]) -> tuple[Row, ...]:
    """Return cells that tile the grid.

    A row with fewer cells than others had merged ones; which is not told, so the last takes the rest. A cell without
    anything at the left, not even a blank, goes on from the row above; farther right only where the file
    writes blanks into its empty cells.
    """
    width = max(map(len, rows))
    exact = any(text and not text.strip() for row in rows for text in row)
    grid: list[list[Cell]] = []
    # By column the row in which the cell began that still stands above, with its place there.
    above: list[tuple[int, int]] = []
    for at, row in enumerate(rows):
        gone = _going_on(row, len(above), exact=exact)
        for column in range(gone):
            begun, place = above[column]
            grid[begun][place] = evolve(grid[begun][place], rows=at - begun + 1)
        cells = [Cell(text.strip()) for text in row[gone:]]
        cells[-1] = evolve(cells[-1], columns=width - len(row) + 1)
        grid.append(cells)
        above = [*above[:gone], *((at, place) for place in range(len(cells) - (cells[-1].columns > 1)))]
    return tuple(map(tuple, grid))


def _going_on(row: list[str], most: int, *, exact: bool) -> int:
    """Return how many cells at the left of a row go on from above; one cell at least is its own."""
    most = min(most, len(row) - 1, len(row) if exact else 1)
    return next((column for column in range(most) if row[column]), max(0, most))


def _records(lines: list[str], start: int) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows of a run of lines with tabs: how many lines each takes, and its cells."""
    at = start
    while at < len(lines) and "\t" in lines[at]:
        taken, text = _closed(lines, at)
        if _is_open(text):
            # Nothing closes it: each line is what it looks like.
            for line in lines[at : at + taken]:
                yield 1, [field.strip() for field in line.split("\t")]
        else:
            yield taken, [_unquoted(field) for field in text.split("\t")]
        at += taken


def _closed(lines: list[str], start: int) -> tuple[int, str]:
    """Return how many lines a row takes, and their text. Excel puts a cell of several lines into quotation marks."""
    text = lines[start]
    taken = 1
    while _is_open(text):
        nearest = (at for at in range(start + taken, min(start + _MOST_LINES, len(lines))) if _has_mark(lines[at]))
        at = next(nearest, None)
        if at is None:
            break
        text = "\n".join((text, *lines[start + taken : at + 1]))
        taken = at + 1 - start
    return taken, text


def _is_open(text: str) -> bool:
    """Tell whether a quoted cell at the end of a text is not closed."""
    last = text[text.rfind("\t") + 1 :]
    return last.startswith('"') and not _has_mark(last[1:])


def _has_mark(text: str) -> bool:
    """Tell whether there is a quotation mark that is not written twice."""
    return '"' in text and '"' in text.replace('""', "")


def _unquoted(field: str) -> str:
    """Return a cell without the marks that Excel writes around lines, and its own marks once."""
    quoted = len(field) > 1 and field.startswith('"') and field.endswith('"') and not _has_mark(field[1:-1])
    needed = "\n" in field or '""' in field[1:-1]
    return (field[1:-1].replace('""', '"') if quoted and needed else field).strip()
