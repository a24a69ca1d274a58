"""Existing documents become `.target` files: what a form prints is read back, whatever form it is."""

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pytest
from hostile import HOSTILE
from hypothesis import example
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from targetlang.cli.files import read_file
from targetlang.cli.speech import say
from targetlang.diagnostics import CommandFault
from targetlang.diagnostics.severity import severity_of
from targetlang.importing import Imported
from targetlang.importing import import_blocks
from targetlang.importing import import_document
from targetlang.layout import lay_out
from targetlang.pipeline import Compiled
from targetlang.pipeline import compile_bytes
from targetlang.ports.form import Form
from targetlang.ports.form_index import find_form
from targetlang.ports.form_index import form_names
from targetlang.ports.importer import find_importer
from targetlang.ports.sample_text import sample_text
from targetlang.recognition.cleaning import clean_text
from targetlang.records import evolve
from targetlang.tables import Block
from targetlang.tables import Cell
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


# -- nothing is lost, whatever stands in the cells


def words_of(text: str) -> set[str]:
    """Return the runs of letters and digits of a text, as a file may hold them."""
    return set(re.findall(r"[^\W_]+", clean_text(text)))


def flat(text: str) -> str:
    return re.sub(r"[\W_]+", "", text)


@cache
def printed_by(name: str) -> str:
    """Return all that a form prints of a document that writes everything, as one run of letters and digits."""
    form = find_form(name)
    assert form is not None
    levels = [word for one in form.categories for word in (one.name, one.short)]
    levels += [word for one in form.categories for second in one.subcategories for word in (second.name, second.short)]
    sample = texts_of(blocks_of(compile_bytes("a.target", sample_text(form, name).encode())))
    return "|".join(flat(text) for line in [*sample, levels, form.labels.values()] for text in line)


def lost_words(blocks: Sequence[Block], imported: Imported) -> set[str]:
    """Return the words of cells that stand neither in the file or the report nor among what the form prints itself."""
    told = [str(fact) for remark in imported.remarks for fact in remark.facts.values()]
    said, printed = flat("|".join([imported.text, *told])), printed_by(imported.form)
    words = {word for line in texts_of(blocks) for text in line for word in words_of(text)}
    return {word for word in words if word not in said and word not in printed}


def imported_or_none(blocks: tuple[Block, ...], form: Form | None) -> Imported | None:
    """Return what is read, None where nothing at all is recognised, which is told."""
    try:
        return import_blocks(blocks, form)
    except CommandFault as fault:
        if fault.name != "import.nothing":
            raise
        return None


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:20]))
@pytest.mark.parametrize("path", [EXAMPLES[0], EXAMPLES[1], EXAMPLES[-2]], ids=lambda path: path.parent.name)
def test_hostile_texts_are_kept_in_every_cell(text: str, path: Path) -> None:
    """Each text in every ninth cell; all texts together come to stand in all cells."""
    one = compiled(path)
    tables = [block for block in blocks_of(one) if isinstance(block, Table)]
    places = [(table, row, at) for table in tables for row, cells in enumerate(table.rows) for at in range(len(cells))]
    for table, row, at in places[HOSTILE.index(text) % 9 :: 9]:
        cells = table.rows[row]
        changed = (*cells[:at], evolve(cells[at], text=text), *cells[at + 1 :])
        blocks = (evolve(table, rows=(*table.rows[:row], changed, *table.rows[row + 1 :])),)
        imported = imported_or_none(blocks, one.form)
        assert imported is None or lost_words(blocks, imported) == set()


CELLS = st.text(alphabet="甲乙指标值产出数量质量预算数万元12.%≥：:|@[]\"'{}# \n　\t\x07\u200b｛（", max_size=8)
LABELS = st.sampled_from(["项目名称", "预算数", "一级指标", "二级指标", "三级指标", "指标值", "产出指标", "数量指标", "绩效目标", "3月底", "合计", ""])


@st.composite
def tables(draw: st.DrawFn) -> Table:
    width = draw(st.integers(1, 6))
    rows = draw(st.lists(st.lists(CELLS | LABELS, min_size=width, max_size=width), min_size=1, max_size=8))
    return Table("", tuple(tuple(Cell(text) for text in row) for row in rows))


@given(blocks=st.lists(tables() | st.builds(Paragraph, CELLS) | st.builds(Heading, st.just(1), CELLS), min_size=1, max_size=4))
@settings(max_examples=100, deadline=None)
@example(blocks=[Table("", ((Cell("项目名称"), Cell("修路")), (Cell("联系人"), Cell("")), (Cell("工期"), Cell("两年"))))])
def test_any_tables_are_read_without_loss(blocks: list[Block]) -> None:
    imported = imported_or_none(tuple(blocks), find_form("河北"))
    assert imported is None or lost_words(blocks, imported) == set()


def test_a_list_of_contents_names_no_projects() -> None:
    blocks = blocks_of(compiled(ROOT / "examples" / "weixian" / "信访局.target"))
    titles = [Paragraph("目　录"), Paragraph("— 1 —")]
    titles += [Paragraph(one.text) for one in blocks if isinstance(one, Heading) and one.text.endswith("绩效目标表")]
    assert len(titles) == 7
    assert import_blocks((*titles, *blocks)).text == import_blocks(blocks).text


# -- documents as people have them, and the file that each becomes

DOCUMENTS = sorted(path for path in (ROOT / "tests" / "cases" / "import").iterdir() if path.name.startswith("columns-") and path.suffix == ".txt")


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_a_document_becomes_the_file_beside_it(path: Path, request: pytest.FixtureRequest) -> None:
    importer = find_importer(path.name)
    assert importer is not None
    imported = import_document(path.read_bytes(), importer)
    said = "".join(f"# {say('zh', remark)}\n" for remark in imported.remarks)
    written = f"{imported.text}\n# ---- 导入时的说明\n{said}"
    golden = path.with_suffix(".imported")
    if request.config.getoption("--update-golden"):
        golden.write_text(written, encoding="utf-8")
    assert written == golden.read_text(encoding="utf-8")


def test_the_published_document_comes_in_without_a_remark() -> None:
    path = ROOT / "tests" / "cases" / "forms" / "hebei_2021" / "weixian" / "published.txt"
    importer = find_importer(path.name)
    assert importer is not None
    imported = import_document(path.read_bytes(), importer)
    assert (imported.form, imported.remarks, errors_of(imported)) == ("河北", (), [])
    again = compiled(ROOT / "examples" / "weixian" / "信访局.target")
    assert texts_of(blocks_of(imported.compiled)) == texts_of(blocks_of(again))
