"""Every example, built as a workbook, is read back to the tables and texts that its form lays out."""

from collections.abc import Iterable
from pathlib import Path

import pytest
from presence import laid_out

from targetlang.backends.to_xlsx import render
from targetlang.cli.files import read_file
from targetlang.importers.from_xlsx import IMPORTER
from targetlang.pipeline import compile_bytes
from targetlang.tables import Block
from targetlang.tables import Cell
from targetlang.tables import Heading
from targetlang.tables import PageBreak
from targetlang.tables import Paragraph
from targetlang.tables import Place
from targetlang.tables import Table

ROOT = Path(__file__).parent.parent.parent.parent
EXAMPLES = sorted(path for path in (ROOT / "examples").rglob("*.target") if path.stem != "依据")


def blocks_of(path: Path) -> tuple[Block, ...]:
    return laid_out(compile_bytes(str(path), path.read_bytes(), read_file))


def without_idle_columns(table: Table) -> tuple[tuple[Cell, ...], ...]:
    """The rows of a table whose every column is one where a cell begins: a sheet shared by tables has other columns than each of them."""
    begun = sorted({place.column for place in table.grid.places})

    def covered(place: Place) -> int:
        return sum(1 for column in begun if place.column <= column < place.column + place.cell.columns)

    rows: list[list[Cell]] = [[] for _ in table.rows]
    for place in table.grid.places:
        rows[place.row].append(Cell(place.cell.text, covered(place), place.cell.rows))
    return tuple(tuple(row) for row in rows)


def bare(blocks: Iterable[Block]) -> list[object]:
    """What a sheet keeps of blocks: texts and merges."""
    found: list[object] = []
    for one in blocks:
        if isinstance(one, Table):
            found.append(without_idle_columns(one))
        elif isinstance(one, Heading | Paragraph) and one.text.strip():
            found.append(one.text)
    return found


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_is_read_back(path: Path) -> None:
    written = blocks_of(path)
    read = IMPORTER.read(render(written))
    assert not isinstance(read, str)
    assert bare(read) == bare(written)
    assert all(one.complete for one in read if isinstance(one, Table))


def test_each_sheet_is_parted_from_the_one_before() -> None:
    read = IMPORTER.read(render(blocks_of(ROOT / "examples" / "weixian" / "信访局.target")))
    assert [one for one in read if isinstance(one, PageBreak)] == [PageBreak(sheet=True)] * 5
    names = [one.caption for one in read if isinstance(one, Table)]
    assert names[0] == "1.电子政务外网光纤租赁费绩效目标表"
    assert names[-1].startswith("5.")
