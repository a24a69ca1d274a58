"""Existing documents become `.target` files: what a form prints is read back, whatever form it is."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from targetlang.cli.files import read_file
from targetlang.importing import Imported
from targetlang.importing import import_blocks
from targetlang.layout import lay_out
from targetlang.pipeline import Compiled
from targetlang.pipeline import compile_bytes
from targetlang.ports.form_index import find_form
from targetlang.ports.form_index import form_names
from targetlang.ports.sample_text import sample_text
from targetlang.tables import Block
from targetlang.tables import Heading
from targetlang.tables import Paragraph
from targetlang.tables import Table

ROOT = Path(__file__).parent.parent
EXAMPLES = [path for path in sorted(ROOT.glob("examples/*/*.target")) if path.name != "依据.target"]


def compiled(path: Path) -> Compiled:
    return compile_bytes(str(path), path.read_bytes(), read_file)


def blocks_of(one: Compiled) -> tuple[Block, ...]:
    assert one.document is not None
    assert one.form is not None
    return tuple(lay_out(one.document, one.form))


def texts_of(blocks: Sequence[Block]) -> list[list[str]]:
    """Return the text of every heading, paragraph and row."""
    found: list[list[str]] = []
    for block in blocks:
        if isinstance(block, Table):
            found += [[cell.text for cell in row] for row in block.rows]
        elif isinstance(block, Heading | Paragraph):
            found.append([block.text])
    return found


def errors_of(imported: Imported) -> list[str]:
    from targetlang.diagnostics.severity import severity_of

    return [one.code for one in imported.compiled.findings if severity_of(one) == "error"]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_what_a_form_prints_is_read_back(path: Path) -> None:
    one = compiled(path)
    blocks = blocks_of(one)
    imported = import_blocks(blocks)
    assert one.form is not None
    assert imported.form == one.form.name
    assert texts_of(blocks_of(imported.compiled)) == texts_of(blocks)
    assert errors_of(imported) == []


@pytest.mark.parametrize("name", form_names())
def test_everything_that_a_form_knows_is_read_back(name: str) -> None:
    form = find_form(name)
    assert form is not None
    one = compile_bytes("a.target", sample_text(form, name).encode())
    blocks = blocks_of(one)
    imported = import_blocks(blocks, form)
    assert texts_of(blocks_of(imported.compiled)) == texts_of(blocks)
