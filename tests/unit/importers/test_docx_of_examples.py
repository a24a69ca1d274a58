"""Every example, built as a Word document, is read back to the blocks that its form lays out."""

from collections.abc import Iterable
from pathlib import Path

import pytest
from presence import laid_out

from targetlang.backends.to_docx import render
from targetlang.cli.files import read_file
from targetlang.importers.from_docx import IMPORTER
from targetlang.pipeline import compile_bytes
from targetlang.tables import Block
from targetlang.tables import Cell
from targetlang.tables import Heading
from targetlang.tables import PageBreak
from targetlang.tables import Paragraph
from targetlang.tables import Table

ROOT = Path(__file__).parent.parent.parent.parent
EXAMPLES = sorted(path for path in (ROOT / "examples").rglob("*.target") if path.stem != "依据")


def blocks_of(path: Path) -> tuple[Block, ...]:
    return laid_out(compile_bytes(str(path), path.read_bytes(), read_file))


def bare(blocks: Iterable[Block]) -> list[object]:
    """What a document keeps of blocks: texts, merges, levels; breaks have no place in a comparison of pages with and without a contents list."""
    found: list[object] = []
    for one in blocks:
        if isinstance(one, Table):
            rows = tuple(tuple(Cell(cell.text, cell.columns, cell.rows) for cell in row) for row in one.rows)
            found.append(Table(one.caption, rows, one.heads))
        elif isinstance(one, Heading):
            found.append(Heading(one.level, one.text))
        elif isinstance(one, Paragraph) and one.text.strip():
            found.append(one)
    return found


def test_there_are_examples() -> None:
    assert len(EXAMPLES) > 12


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_is_read_back(path: Path) -> None:
    written = blocks_of(path)
    read = IMPORTER.read(render(written))
    assert not isinstance(read, str)
    assert bare(read) == bare(written)
    assert all(one.complete for one in read if isinstance(one, Table))


def test_pages_begin_where_they_did() -> None:
    written = blocks_of(ROOT / "examples" / "weixian" / "信访局.target")
    read = IMPORTER.read(render(written))
    assert [isinstance(one, PageBreak) for one in read] == [isinstance(one, PageBreak) for one in written if one != Paragraph("")]
