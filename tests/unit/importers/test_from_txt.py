"""Texts as people have them: drawn tables, rows with tabs, cells on lines of their own, columns parted by bars."""

import re
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st
from presence import laid_out

from targetlang.backends.to_text import render
from targetlang.cli.files import read_file
from targetlang.importers.from_txt import read
from targetlang.importers.mended_table import tile
from targetlang.pipeline import compile_bytes
from targetlang.ports.importer import Unreadable
from targetlang.tables import Block
from targetlang.tables import Cell
from targetlang.tables import Heading
from targetlang.tables import PageBreak
from targetlang.tables import Paragraph
from targetlang.tables import Table

ROOT = Path(__file__).parents[3]
CASES = ROOT / "tests" / "cases" / "import"
PUBLISHED = ROOT / "tests" / "cases" / "forms" / "hebei_2021" / "weixian" / "published.txt"
EXAMPLES = sorted(path for path in (ROOT / "examples").rglob("*.target") if "规范" in path.read_text(encoding="utf-8"))

Cells = list[list[tuple[str, int, int]]]


def blocks_of(text: str) -> list[Block]:
    return list(read(text.encode()))


def cells_of(table: Block) -> Cells:
    assert isinstance(table, Table)
    assert table.complete
    return [[(cell.text, cell.columns, cell.rows) for cell in row] for row in table.rows]


def texts_of(table: Block) -> list[list[str]]:
    return [[text for text, _, _ in row] for row in cells_of(table)]


def drawn(table: Table) -> Cells:
    """The cells of a table as its drawing shows them: columns that no cell begins in are not seen."""
    places = table.grid.places
    starts = sorted({place.column for place in places})
    spans = {id(place): sum(1 for start in starts if place.column <= start < place.column + place.cell.columns) for place in places}
    rows: Cells = [[] for _ in table.rows]
    for place in places:
        rows[place.row].append((place.cell.text, spans[id(place)], place.cell.rows))
    return rows


def without_blanks(rows: Cells) -> Cells:
    return [[("".join(text.split()), columns, high) for text, columns, high in row] for row in rows]


def shown(block: Block) -> object:
    if isinstance(block, Table):
        return drawn(block)
    if isinstance(block, Paragraph):
        return block.text, block.align
    return (block.text, "") if isinstance(block, Heading) else "break"


@pytest.mark.parametrize("width", [100, 80, 120])
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name + "-" + path.stem)
def test_our_own_texts_are_inverted(path: Path, width: int) -> None:
    result = compile_bytes(str(path), path.read_bytes(), read_file)
    blocks = laid_out(result)
    back = read(render(blocks, width))
    if width == 100:
        assert [shown(block) for block in back] == [shown(block) for block in blocks]
    assert [drawn(block) for block in back if isinstance(block, Table)] == [drawn(block) for block in blocks if isinstance(block, Table)]


def test_drawing_with_windows_line_ends_and_a_margin() -> None:
    lines = ["  ┌──────┬────┐", "  │ 数量 │ 3  │", "  │      ├────┤", "  │      │ 个 │", "  └──────┴────┘"]
    assert cells_of(read("\r\n".join(lines).encode("gbk"))[0]) == [[("数量", 1, 2), ("3", 1, 1)], [("个", 1, 1)]]


@pytest.mark.parametrize(
    "lines",
    [
        ["┌──┬──┐", "│甲│乙│", "└──┴──┘ 注"],
        ["┌────┬──┐", "│ 甲 │ 乙│", "├────┼──┤", "│ 丙│ 丁 │", "└────┴──┘"],
        ["┌────┐", "│ 甲 │"],
        ["┌────┐", "└────┘"],
        ["┌────┬────┐", "│ 甲 ├────┤", "│ 乙 │ 丙 │", "└────┴────┘"],
        ["┌────┬────┐", "│ 甲 │ 乙 │", "├────┤    │", "│ 丙 丁   │", "└────┴────┘"],
        ["┌────┬────┐", "│ 甲   乙 │", "├────┤    │", "│ 丙 │ 丁 │", "└────┴────┘"],
        ["┌────┬────┐", "│ 甲 │ 乙 │", "├────┼────┤", "├────┼────┤", "│ 丙 │ 丁 │", "└────┴────┘"],
        ["┌────┬────┬────┐", "│ 甲      │ 乙 │", "│    ├────┼────┤", "│    │ 丙 │ 丁 │", "└────┴────┴────┘"],
    ],
)
def test_a_broken_drawing_loses_no_text(lines: list[str]) -> None:
    text = "".join(map(str, map(shown, blocks_of("\n".join(lines)))))
    assert [word for word in "甲乙丙丁注" if word in "".join(lines) and word not in text] == []


def test_a_mark_that_takes_no_room_stays_with_its_letter() -> None:
    blocks = (Table("", ((Cell("e\u0301长\u200d"), Cell("\u0301")),)),)
    assert texts_of(read(render(blocks))[0]) == [["e\u0301长\u200d", "\u0301"]]


def test_rows_with_tabs() -> None:
    text = "绩效目标表\n一级指标\t二级指标\t指标值\n产出指标\t数量指标\t100\n\t质量指标\n\n单位：万元\n合计\t34\t\n"
    title, table, unit, total = blocks_of(text)
    assert (title, unit) == (Paragraph("绩效目标表"), Paragraph("单位：万元"))
    assert texts_of(table) == [["一级指标", "二级指标", "指标值"], ["产出指标", "数量指标", "100"], ["", "质量指标", ""]]
    assert texts_of(total) == [["合计", "34", ""]]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ('目标\t"租用""光纤""，\n接入系统"\t34', [["目标", '租用"光纤"，\n接入系统', "34"]]),
        ('"甲\n乙"\t1', None),
        ('项目\t"两会"值班\n金额\t10', [["项目", '"两会"值班'], ["金额", "10"]]),
        ('项目\t"两会\n金额\t10', [["项目", '"两会'], ["金额", "10"]]),
        ("甲\v乙\t1\u20282\n", [["甲\n乙", "1\n2"]]),
        ("\t\t\n甲\t乙\t丙", [["", "", ""], ["甲", "乙", "丙"]]),
    ],
)
def test_cells_of_several_lines_are_quoted_by_excel(text: str, rows: list[list[str]] | None) -> None:
    tables = [texts_of(block) for block in blocks_of(text) if isinstance(block, Table)]
    assert tables == [rows] if rows is not None else len(tables) == 1


def test_published_text_of_weixian() -> None:
    """Each cell on a line of its own behind a tab; a blank line ends a row."""
    blocks = read(PUBLISHED.read_bytes())
    tables = [block for block in blocks if isinstance(block, Table)]
    assert len(tables) == 10
    assert [block.text for block in blocks if isinstance(block, Heading)] == [
        "一、总体绩效目标",
        "二、分项绩效目标",
        "三、工作保障措施",
        "1.电子政务外网光纤租赁费绩效目标表",
        "2.国家、省、市“两会”、北戴河暑期值班经费绩效目标表",
        "3.信访工作经费绩效目标表",
        "4.解决疑难信访问题配套资金绩效目标表",
        "5.驻京、省信访群众服务联络处工作经费绩效目标表",
    ]
    purpose = "通过网上信访系统对信访案件100%进行受理、登记、交办，提高信访案件的办理进度，有效促进社会稳定。"
    assert cells_of(tables[0]) == [
        [("202001魏县信访局本级", 1, 1), ("单位：万元", 6, 1)],
        [("项目编码", 1, 1), ("13043425P000001100396", 1, 1), ("项目名称", 1, 1), ("电子政务外网光纤租赁费", 4, 1)],
        [("预算规模及资金用途", 1, 2), ("预算数", 1, 1), ("34.00", 1, 1), ("其中：财政    资金", 1, 1), ("34.00", 1, 1), ("其他资金", 1, 1), ("", 1, 1)],
        [(purpose, 6, 1)],
        [("资金支出计划（%）", 1, 2), ("3月底", 1, 1), ("6月底", 1, 1), ("10月底", 1, 1), ("12月底", 3, 1)],
        [("", 1, 1), ("", 1, 1), ("", 1, 1), ("100%", 3, 1)],
        [("绩效目标", 1, 1), (f"1.{purpose}", 6, 1)],
    ]
    assert [(row[0].text, row[0].rows) for row in tables[1].rows if row[0].rows > 1] == [("产出指标", 4), ("效益指标", 2)]


def test_published_text_of_weixian_is_our_own_layout() -> None:
    path = ROOT / "examples" / "weixian" / "信访局.target"
    blocks = laid_out(compile_bytes(str(path), path.read_bytes(), read_file))
    ours = [[[cell.text for cell in row] for row in block.rows] for block in blocks if isinstance(block, Table)]
    theirs = [texts_of(block) for block in read(PUBLISHED.read_bytes()) if isinstance(block, Table)]
    assert [[len(row) for row in table] for table in theirs] == [[len(row) for row in table] for table in ours]
    assert ["".join(text.split()) for text in chain(*chain(*theirs))] == ["".join(text.split()) for text in chain(*chain(*ours))]


def test_nothing_of_the_published_text_is_lost() -> None:
    published = PUBLISHED.read_text(encoding="utf-8")
    said = "".join("".join(map("".join, texts_of(block))) if isinstance(block, Table) else getattr(block, "text", "") for block in read(PUBLISHED.read_bytes()))
    assert "".join(said.split()) == "".join(re.sub(r"\[bookmark: \w+\]", "", published).split())


@pytest.mark.parametrize(
    "text",
    [
        "\t一是加强宣传教育工作，进一步规范信访工作秩序，提高知晓程度。\n\t二是注重源头治理防范，将信访问题化解在萌芽状态，落实首接责任制。\n",
        "\t一是加强宣传。\n\n\t二是注重防范。\n",
        "\t甲\n\t乙\n",
    ],
)
def test_paragraphs_with_an_indent_are_no_table(text: str) -> None:
    assert [shown(block) for block in blocks_of(text)] == [(line.strip(), "") for line in text.split("\n") if line]


@pytest.mark.parametrize(
    ("text", "tables"),
    [
        ("\t甲\n\t乙\n丙\n\n\t丁\n\t戊\n\n\n己", [[["甲", "乙\n丙"], ["丁", "戊"]]]),
        ("\t甲\n\t乙\n\n\t丁\n\t戊\n \n己", [[["甲", "乙"], ["丁", "戊"]]]),
        ("\t甲\n\t乙\n\n\t丁\n\t戊\n\n\t己\t庚", [[["甲", "乙"], ["丁", "戊"]], [["", "己", "庚"]]]),
        ("\t甲\n\t乙\n\t己\t庚", [[["", "甲", ""], ["", "乙", ""], ["", "己", "庚"]]]),
    ],
)
def test_where_a_table_of_cells_on_lines_ends(text: str, tables: list[list[list[str]]]) -> None:
    assert [texts_of(block) for block in blocks_of(text) if isinstance(block, Table)] == tables


@pytest.mark.parametrize(
    ("name", "rows", "some"),
    [
        ("columns-farmland.txt", 22, ["产出指标", "数量指标", "脱贫村村内道路硬化里程", "≥100公里"]),
        ("columns-roads.txt", 14, ["项目预算资金(万元) 中期预算资金总额", "", "", "年度预算资金总额", "25"]),
    ],
)
def test_columns_parted_by_bars(name: str, rows: int, some: list[str]) -> None:
    source, note, table = read((CASES / name).read_bytes())
    assert isinstance(source, Paragraph)
    assert isinstance(note, Paragraph)
    assert len(texts_of(table)) == rows
    assert some in texts_of(table)


def test_markdown() -> None:
    heading, table, line = blocks_of("# 目标\n| 指标 | 值 |\n|:---|--:|\n| 甲\\|乙 | 3<br>个 |\n| 丙 |\n\n一行 | 不是表\n")
    assert (heading, line) == (Paragraph("# 目标"), Paragraph("一行 | 不是表"))
    assert texts_of(table) == [["指标", "值"], ["甲|乙", "3\n个"], ["丙", ""]]
    assert isinstance(table, Table)
    assert table.heads == 1
    assert all(cell.header for cell in table.rows[0])


def test_a_form_feed_is_a_new_page() -> None:
    assert blocks_of("\f一\n\f\f二\f") == [Paragraph("一"), PageBreak(), Paragraph("二")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "gb18030", "big5"])
def test_encodings(encoding: str) -> None:
    text = "信用目前工作人民生命安全。"
    assert read(f"{text}\r\n{text}\r{text}".encode(encoding)) == (Paragraph(text),) * 3


def test_a_damaged_text_is_read_as_far_as_possible() -> None:
    (paragraph,) = read("租用光纤，".encode() + b"\xff\x00" + "提高办理进度。".encode())
    assert isinstance(paragraph, Paragraph)
    assert paragraph.text.startswith("租用光纤，")
    assert paragraph.text.endswith("提高办理进度。")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"%PDF-1.7", "import.not-plain"),
        (b"{\\rtf1", "import.not-plain"),
        (bytes(range(128, 160)) * 9 + bytes(range(32)) * 9, "import.not-plain"),
        (b"\xff\xfd" * 99, "import.unknown-encoding"),
        (b"a\t" * 2000 + b"\n" + b"b\tc\n" * 2000, "import.table-too-large"),
        (b"x" * (64 * 2**20 + 1), "import.too-many-bytes"),
    ],
)
def test_what_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read(data)
    assert caught.value.args[0] == reason


@pytest.mark.parametrize("piece", ["\t", "\t\n", "\ta\n", "\ta\n\n", "\ta\n\n\ta\tb\n\n", 'x\t"\n', 'a"\t"b\n', "|", "|a|\n", " | ", "┌\n", "│\n", "┌─┐\n", "[bookmark: ", "\f", "长", "\\|"])
def test_hostile_texts_end_soon(piece: str) -> None:
    read(("甲\n" + piece * 20_000).encode())
    read(("┌─┬─┐\n" + piece * 20_000).encode())


WORDS = st.text("甲乙长，。GB12 （）“”%≥", min_size=0, max_size=40).map(lambda text: " ".join(text.split()))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(st.tuples(WORDS, st.integers(1, 3), st.integers(1, 3)), min_size=1, max_size=4), min_size=1, max_size=5))
def test_any_drawn_table_comes_back(rows: list[list[tuple[str, int, int]]]) -> None:
    """All merges, and all text but white space: where a line was broken it is guessed."""
    table = Table("", tile([[Cell(text, columns, high) for text, columns, high in row] for row in rows]))
    (back,) = read(render((table,)))
    assert without_blanks(cells_of(back)) == without_blanks(drawn(table))


PIECES = st.sampled_from(["\t", "\n", "\n\n", "|", " | ", '"', "┌─┐\n", "│甲│\n", "└─┘\n", "├─┤\n", " ", "\f", "---", "[bookmark: _Toc1]"])


@settings(max_examples=200, deadline=None)
@given(st.lists(st.one_of(PIECES, st.integers(0, 9).map(lambda n: f"字{n}")), max_size=40))
def test_no_text_is_lost_and_tables_are_whole(pieces: list[str]) -> None:
    blocks = blocks_of("".join(pieces))
    said = "".join("".join(map("".join, texts_of(block))) if isinstance(block, Table) else getattr(block, "text", "") for block in blocks)
    assert [n for n in range(10) if said.count(f"字{n}") < pieces.count(f"字{n}")] == []
