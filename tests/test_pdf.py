"""The PDF holds every character of what was laid out, whatever the texts are."""

import io
import json
import re
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pypdf
import pytest
from fragments import block_fragments
from pypdf.generic import BooleanObject
from pypdf.generic import DictionaryObject
from test_word import HOSTILE
from test_word import blocks
from test_word import seen

from targetlang.backends.pdf_fonts import find_fonts
from targetlang.backends.pdf_fonts import fonts_for
from targetlang.backends.to_pdf import render
from targetlang.cli.main import main
from targetlang.diagnostics import CommandFault
from targetlang.ports.backend import MissingExtra
from targetlang.tables import Block
from targetlang.tables import Cell
from targetlang.tables import Heading
from targetlang.tables import PageBreak
from targetlang.tables import Paragraph
from targetlang.tables import Row
from targetlang.tables import Table


def read(data: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(data))


def characters(data: bytes) -> Counter[str]:
    return Counter("".join("".join(page.extract_text() for page in read(data).pages).split()))


def test_no_character_is_lost_and_projects_begin_pages() -> None:
    reader = read(render(blocks()))
    expected = Counter("".join(block_fragments(tuple(blocks()))))
    assert not expected - characters(render(blocks()))
    pages = ["".join(page.extract_text().split()) for page in reader.pages]
    assert pages[0].startswith("目录")
    for number, name in enumerate(("电子政务外网光纤租赁费", "国家、省、市", "信访工作经费", "解决疑难", "驻京"), 1):
        assert any(page.startswith((f"{number}.{name}", f"第二部分预算项目绩效目标{number}.{name}")) for page in pages)


def test_it_is_tagged_and_has_an_outline() -> None:
    reader = read(render(blocks()))
    assert str(reader.root_object["/Lang"]) in ("zh", "zh-CN")
    marks = reader.root_object["/MarkInfo"]
    assert isinstance(marks, DictionaryObject)
    assert marks["/Marked"] == BooleanObject(True)
    titles = json.dumps([one.title for one in _flat(reader.outline)], ensure_ascii=False)
    assert all(block.text in titles for block in blocks() if isinstance(block, Heading))
    assert reader.metadata is not None
    assert reader.metadata.title == "第一部分 部门整体绩效目标"


def _flat(outline: list[Any]) -> list[Any]:
    return [leaf for one in outline for leaf in (_flat(one) if isinstance(one, list) else [one])]


def test_same_bytes_and_no_date_of_today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert render(blocks()) == render(iter(blocks()))


@pytest.mark.parametrize("text", [*HOSTILE, "#read(\"/etc/passwd\") $x$ *a* _b_ @c <d> `e` \\ // = -"], ids=range(len(HOSTILE) + 1))
def test_hostile_text_is_text(text: str) -> None:
    table = Table(text, ((Cell(text, header=True), Cell("乙")), (Cell("丙", rows=2), Cell(text)), (Cell(text),)), 1)
    data = render([Heading(1, text), Paragraph(text), Paragraph(text, "right"), table])
    shown = Counter("".join(seen(text).replace("\ufffd", "").split()))
    found = characters(data)
    assert all(found[one] >= 6 * count for one, count in shown.items())


@pytest.mark.parametrize(
    "given", [[], [PageBreak()], [Table("", ())], [Table("", ((),))]], ids=["nothing", "a break", "no row", "an empty row"]
)
def test_what_no_layout_gives_still_opens(given: list[Block]) -> None:
    assert len(read(render(given)).pages) >= 1


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(MissingExtra):
        render([])
    out = tmp_path / "a.pdf"
    assert main(["build", "examples/weixian/信访局.target", "-o", str(out)]) == 2
    assert 'pip install "targetlang[pdf]"' in capsys.readouterr().err
    assert not out.exists()


def test_wide_tables_lie_across_and_pages_count_on() -> None:
    wide = Table("", (tuple(Cell("指标值及其单位", header=True) for _ in range(12)), tuple(Cell("1") for _ in range(12))), heads=1)
    pages = read(render([Paragraph("一"), PageBreak(), wide, PageBreak(), wide, PageBreak(), Paragraph("二")])).pages
    assert [page.mediabox.width > page.mediabox.height for page in pages] == [False, True, True, False]
    assert ["".join(page.extract_text().split())[-3:] for page in pages] == [f"—{number}—" for number in (1, 2, 3, 4)]


_LONG = Cell("围绕县委、县政府确定的目标任务，" * 300 + "END")


@pytest.mark.parametrize(
    "rows",
    [
        ((Cell("甲"), _LONG, Cell("乙")),),
        ((Cell("甲"), Cell("1\n" * 200 + "END")),),
        ((Cell("甲", rows=3), Cell("乙", rows=2), Cell("丙")), (_LONG,), (Cell("丁"), Cell("戊"))),
        ((Cell("甲"), Cell(_LONG.text, rows=2)), (Cell("乙"),)),
        ((Cell(_LONG.text, header=True), Cell("甲", header=True), Cell("乙", header=True)), (Cell("1"), Cell("2"), Cell("3"))),
    ],
    ids=["a cell", "lines", "in a category", "a category", "a head"],
)
def test_a_row_taller_than_a_page_goes_on_on_the_next(rows: tuple[Row, ...]) -> None:
    table = Table("", rows, heads=int(rows[0][0].header))
    data = render([table])
    assert not Counter("".join(block_fragments((table,)))) - characters(data)
    assert len(read(data).pages) > 1


def test_a_page_that_lies_across_has_room_for_a_head_and_a_whole_row() -> None:
    head = tuple(Cell("指标内容及其单位" * 4, header=True) for _ in range(12))
    row = tuple(Cell("值" * 90) for _ in range(12))
    table = Table("", (head, row, row, row), heads=1)
    data = render([table])
    pages = read(data).pages
    assert not Counter("".join(block_fragments((table,)))) - characters(data)
    assert [page.extract_text().count("值") % 90 for page in pages] == [0, 0, 0]


def test_other_rows_are_kept_whole() -> None:
    text = "一\n二\n三\n四\n五"
    rows = ((Cell("甲", rows=41), _LONG), *((Cell(text),) for _ in range(40)))
    for page in read(render([Table("", rows)])).pages:
        shown = page.extract_text()
        assert shown.count("一") == shown.count("五")


def test_a_word_wider_than_its_column_is_parted_and_no_other() -> None:
    words = ("ABCDEFGHIJKLMNOPQRSTUVWXYZ" * 3, "《Measures_for_Performance_2025_v3.xlsx》", "8,827,620.53", "GB/T22239-2019")
    table = Table("", (tuple(Cell(text) for text in words), tuple(Cell("长" * 90) for _ in words)))
    data = render([Paragraph("W" * 90), table])
    shown = read(data).pages[0].extract_text()
    assert not Counter("".join(words)) - characters(data)
    assert max(map(len, re.findall("W+", shown))) < 60
    assert max(map(len, re.findall("[A-Z]+", shown))) < 60
    assert "_2025_v3.xlsx》" in shown.replace("\n", "")
    assert "\u200b" not in shown
    assert "8,827,620.53" in shown


def test_usual_characters_ask_for_no_font_of_the_system() -> None:
    text = "年度目标：≥12次，≤3.5万元／人“好”①～⑳——…… ABC xyz @_%"
    assert fonts_for(text, find_fonts()) == (find_fonts(), [])
    assert not find_fonts().of_system


def test_fonts_of_the_system_are_looked_at_for_what_the_others_lack_and_the_rest_is_told() -> None:
    told: list[CommandFault] = []
    nowhere = "\U0003fffd"
    render([Paragraph(f"赵{nowhere}同志，{nowhere}好，✓é")], told.append)
    assert [(one.name, one.facts) for one in told] == [("build.no-pictures", {"count": 1, "characters": [f"{nowhere} U+3FFFD"]})]
    fonts, lacking = fonts_for(nowhere, find_fonts())
    assert lacking == [nowhere]
    assert fonts.of_system
    assert {kind: names[0] for kind, names in fonts.families.items()} == {kind: names[0] for kind, names in find_fonts().families.items()}


def test_build_names_the_characters_that_are_boxes(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    text = Path("examples/minimal/接入专线.target").read_text(encoding="utf-8")
    source = tmp_path / "a.target"
    source.write_text(text.replace("目标: ", "目标: \U0003fffd", 1), encoding="utf-8")
    out = tmp_path / "a.pdf"
    assert main(["build", str(source), "-o", str(out)]) == 0
    assert out.exists()
    assert "方框：\U0003fffd U+3FFFD" in capsys.readouterr().err
    assert main(["build", str(source), "--to", "pdf", "-o", str(tmp_path / "out")]) == 0
    assert "方框：\U0003fffd U+3FFFD" in capsys.readouterr().err
