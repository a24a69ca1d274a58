"""Pages as people have them, and what no page should be, read as blocks."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st
from presence import laid_out

from targetlang.backends.to_html import render
from targetlang.cli.files import read_file
from targetlang.importers.from_html import read
from targetlang.pipeline import compile_bytes
from targetlang.ports.importer import Unreadable
from targetlang.tables import Block
from targetlang.tables import Heading
from targetlang.tables import PageBreak
from targetlang.tables import Paragraph
from targetlang.tables import Table

ROOT = Path(__file__).parents[3]
CASES = ROOT / "tests" / "cases" / "import"
EXAMPLES = sorted(path for path in (ROOT / "examples").rglob("*.target") if "规范" in path.read_text(encoding="utf-8"))


def blocks_of(text: str) -> list[Block]:
    return list(read(text.encode()))


def table_of(text: str) -> Table:
    (table,) = blocks_of(text)
    assert isinstance(table, Table)
    assert table.complete
    return table


def cells_of(table: Table) -> list[list[tuple[str, int, int]]]:
    return [[(cell.text, cell.columns, cell.rows) for cell in row] for row in table.rows]


def texts_of(blocks: list[Block]) -> list[str]:
    texts: list[str] = []
    for block in blocks:
        if isinstance(block, Table):
            texts += [cell.text for row in block.rows for cell in row]
        elif not isinstance(block, PageBreak):
            texts.append(block.text)
    return texts


def shown(block: Block) -> object:
    """What a page shows of a block."""
    if isinstance(block, Table):
        return block.caption, block.heads, [[(cell.text, cell.columns, cell.rows, cell.header, cell.scope) for cell in row] for row in block.rows]
    if isinstance(block, Heading):
        return block.level, block.text
    return block.text if isinstance(block, Paragraph) else "break"


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name + "-" + path.stem)
def test_our_own_pages_are_inverted_with_all_merges(path: Path) -> None:
    result = compile_bytes(str(path), path.read_bytes(), read_file)
    blocks = laid_out(result)
    assert [shown(block) for block in read(render(blocks))] == [shown(block) for block in blocks]


def test_word() -> None:
    data = (CASES / "word.htm").read_text(encoding="utf-8").encode("gb18030")
    heading, unit, item, table, page_break, last = read(data)
    assert heading == Heading(1, "项目绩效目标表")
    assert unit == Paragraph("单位：万元", "right")
    assert item == Paragraph("1. 按季拨付，次年结清。")
    assert isinstance(table, Table)
    assert cells_of(table) == [
        [("预算规模及资金\n用途", 1, 2), ("预算数", 1, 1), ("34.00", 1, 1), ("其中：财政    资金", 1, 1)],
        [("租用光纤，\n把各单位接入系统。", 3, 1)],
    ]
    assert (page_break, last) == (PageBreak(), Paragraph("第二页"))


def test_excel() -> None:
    table = table_of((CASES / "excel.htm").read_text(encoding="utf-8"))
    assert cells_of(table) == [
        [("项目支出绩效目标申报表", 4, 1)],
        [("产出指标", 1, 2), ("数量指标", 1, 1), ("道路\n里程", 1, 1), ("≥100 公里", 1, 1)],
        [("质量指标", 1, 1), ("合格率", 1, 1), ("100%", 1, 1)],
    ]
    assert table.rows[0][0].align == "center"


def test_a_page_laid_out_by_a_table_gives_what_stands_in_it() -> None:
    blocks = blocks_of((CASES / "site.html").read_text(encoding="utf-8"))
    (table,) = (block for block in blocks if isinstance(block, Table))
    at = blocks.index(table)
    assert blocks[:at] == [Paragraph("首页"), Paragraph("政务公开"), Heading(3, "2024年部门预算公开"), Paragraph("　　现将绩效目标公开如下：\n附表一")]
    assert cells_of(table) == [
        [("一级指标", 1, 1), ("三级指标", 1, 1), ("指标值", 1, 1)],
        [("产出指标", 1, 2), ("清运垃圾", 1, 1), ("≥100吨", 1, 1)],
        [("清扫道路", 1, 1), ("主干道 20条\n支路 30条", 1, 1)],
    ]
    assert table.heads == 1
    assert [(cell.header, cell.scope) for cell in table.rows[0]] == [(True, "col")] * 3
    assert blocks[at + 1 :] == [Paragraph("1.按月拨付"), Paragraph("2.年底结清"), Paragraph("主办：某县财政局")]


@pytest.mark.parametrize(
    ("outer", "lays_out"),
    [
        ("<tr><td>{}</td></tr>", True),
        ("<tr><td>栏目</td><td>{}</td></tr>", True),
        ("<tr><td>页眉</td></tr><tr><td>{}</td></tr><tr><td>页脚</td></tr>", True),
        ("<tr><td>项目名称</td><td>光纤租赁</td></tr><tr><td>指标</td><td>{}</td></tr>", False),
        ("<tr><td>项目名称</td><td>光纤租赁</td><td>{}</td></tr>", False),
    ],
)
def test_a_table_lays_out_a_page_if_no_row_has_two_cells_of_text(outer: str, lays_out: bool) -> None:
    inner = "<table><tr><td>数量</td><td>3个</td></tr></table>"
    (table,) = (block for block in blocks_of(f"<table>{outer.format(inner)}</table>") if isinstance(block, Table))
    assert (cells_of(table) == [[("数量", 1, 1), ("3个", 1, 1)]]) is lays_out
    assert "数量" in "".join(texts_of([table]))


@pytest.mark.parametrize(
    ("page", "texts"),
    [
        ("<p>一 \n 二</p>", ["一二"]),
        ("<p>A \n B  C</p>", ["A B C"]),
        ("<p>投入 34 万元</p>", ["投入 34 万元"]),
        ("<p>一<b> 二</b> <i> 三</i> </p>", ["一 二 三"]),
        ("<p>一&nbsp;&nbsp;二&emsp;三</p>", ["一  二 三"]),
        ("<p>　　一</p>", ["　　一"]),
        ("<p>&nbsp;</p><p>一</p>", ["一"]),
        ("一<br>二<br/>三", ["一\n二\n三"]),
        ("<div>一<div>二</div>三</div>", ["一", "二", "三"]),
        ("<p>一<p>二", ["一", "二"]),
        ("<pre>一\n  二</pre>", ["一\n  二"]),
        ("<p style='white-space: pre-wrap'>一\n  二</p>\n<p>三\n四</p>", ["一\n  二", "三四"]),
        ("<h6>一<br>二</h6>", ["一 二"]),
        ("<p>一<span hidden>二</span><span style='DISPLAY : none'>三</span><!-- 四 --><script>五</script>六", ["一六"]),
        ("<table><tr><td>一<td hidden>二<td>三</table>", ["一", "三"]),
        ("<table><tr style='display:none'><td>一<tr><td>三</table>", ["三"]),
        ("<title>一<body>二", ["二"]),
        ("<table><tr><td hidden>一<table><tr><td>二</td></tr></table>三<td>四</table>", ["四"]),
        ("<table><tr><td hidden>一<tr><td>二</td></tr></table>三", ["二", "三"]),
        ("<table><tr><td hidden>一</table>三", ["三"]),
        ("<div hidden>一<div>二</div>三</div>四", ["四"]),
        ("一<br hidden>二<o:p/>三<script src='x'/>四", ["一二三四"]),
        ("<style>p.a, .b { display: none !important } td p { display: none }</style><p class=a>一<p class='c b'>二<p>三", ["三"]),
        ("<style>" + "a{b:c}" * 200_000 + "p{display:none}</style><p>一", ["一"]),
        ("<p>&lt;b&gt; &amp;nbsp; &ge;3 &#8805;4 &#0; &bogus; &", ["<b> &nbsp; ≥3 ≥4 \ufffd &bogus; &"]),
        ("<ol start=3><li>一<li>二<ul><li>三</ul></ol><ol><li>四</ol>", ["3.一", "4.二", "三", "1.四"]),
        ("<table><tr><td>一</td>散<td>二</table>", ["散", "一", "二"]),
        ("<td>一</td><td>二</td>", ["一", "二"]),
        ("</p></table></td></tr></ol>一", ["一"]),
        ("<table><caption>表一</caption><tr><td>一</table>", ["表一", "一"]),
        ("一<!-- 二", ["一 二"]),
        ("一<![CDATA[ 二", ["一<![CDATA[ 二"]),
        ("一 < 二 <三", ["一 < 二 <三"]),
        ("", []),
        ("<table></table><table><tr></table><table><tr><td></table>", []),
    ],
)
def test_text_is_what_a_browser_shows(page: str, texts: list[str]) -> None:
    assert texts_of(blocks_of(page)) == texts


@pytest.mark.parametrize(
    ("rows", "cells"),
    [
        ("<tr><td colspan=2>甲<td>乙<tr><td>丙", [[("甲", 2, 1), ("乙", 1, 1)], [("丙", 1, 1), ("", 1, 1), ("", 1, 1)]]),
        ("<tr><td>甲<td rowspan=9>乙<tr><td colspan=2>丙", [[("甲", 1, 1), ("乙", 1, 2)], [("丙", 1, 1)]]),
        ("<tr><td rowspan=3>甲<td>乙<tr></tr><tr><td>丙", [[("甲", 1, 2), ("乙", 1, 1)], [("丙", 1, 1)]]),
        ("<tbody><tr><td rowspan=0>甲<td>乙<tr><td>丙<tbody><tr><td>丁<td>戊", [[("甲", 1, 2), ("乙", 1, 1)], [("丙", 1, 1)], [("丁", 1, 1), ("戊", 1, 1)]]),
        ("<tr><td colspan=1000000000>甲<tr><td>乙<td>丙", [[("甲", 2, 1)], [("乙", 1, 1), ("丙", 1, 1)]]),
        ("<tr><td colspan=-1 rowspan=x>甲<td colspan=''>乙", [[("甲", 1, 1), ("乙", 1, 1)]]),
    ],
)
def test_cells_tile_the_grid(rows: str, cells: list[list[tuple[str, int, int]]]) -> None:
    assert cells_of(table_of(f"<table>{rows}</table>")) == cells


@pytest.mark.parametrize("page", ["一<hr>二", "<p style='page-break-after:always'>一</p>二", "一<div style='break-before: page'>二</div>", "<hr>一<hr><hr>二<hr>"])
def test_a_new_page(page: str) -> None:
    assert blocks_of(page) == [Paragraph("一"), PageBreak(), Paragraph("二")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "gb18030", "gbk"])
@pytest.mark.parametrize("meta", ["", "<meta charset='{}'>", "<meta http-equiv=Content-Type content='text/html; charset={}'>"])
@pytest.mark.parametrize("said", ["gb2312", "utf-8", "rot13"])
def test_encodings(encoding: str, meta: str, said: str) -> None:
    text = "项目绩效目标：租用光纤，提高信访案件的办理进度。"
    # A page in UTF-8 that says something else shows other characters in a browser as well.
    if (encoding, said) != ("utf-8", "gb2312") or not meta:
        assert texts_of(list(read(f"{meta.format(said)}<p>{text}</p>".encode(encoding)))) == [text]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"PK\x03\x04word/", "import.not-plain"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "import.not-plain"),
        (b" " * (64 * 2**20 + 1), "import.too-many-bytes"),
        (b"<b>" * 1_000_001, "import.too-many-elements"),
        (b"<table><tr>" + b"<td colspan=1000>a" * 3000, "import.table-too-large"),
        (b"<table><tr>" + b"<td>a" * 5000 + b"<tr><td>b" * 5000, "import.table-too-large"),
    ],
)
def test_what_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read(data)
    assert caught.value.args[0] == reason


@pytest.mark.parametrize(
    "piece",
    ["<div>", "<table><tr><td>", "<a b='", '<a b="', "<!--", "<![", "<!", "<", "</", "&", "&amp;", "<?", "<script>", "<style>a{", "<ol><li>", "<td hidden>", " \n", "<title>", "<![if x]>"],
)
def test_hostile_pages_end_soon(piece: str) -> None:
    data = ("甲" + piece * 50_000 + "乙>").encode()
    assert "".join(texts_of(list(read(data)))).startswith("甲")


def test_deep_tables_lose_nothing() -> None:
    texts = texts_of(blocks_of("".join(f"<table><tr><td>甲{n}乙" for n in range(3000))))
    assert [n for n in range(3000) if f"甲{n}乙" not in "\n".join(texts)] == []


MARKUP = st.sampled_from(["<table>", "</table>", "<tr>", "<td>", "<td rowspan=2 colspan=3>", "<th>", "</td>", "</tr>", "<p>", "</p>", "<div>", "<b>", "</b>", "<br>", "<hr>", "<h1>", "</h1>", "<caption>", "<li>", "<ol>", "<thead>", "<tbody>", " "])


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(MARKUP, st.integers(0, 9).map(lambda n: f"字{n}")), max_size=60))
def test_any_markup_gives_whole_tables_and_loses_no_text(pieces: list[str]) -> None:
    page = "".join(pieces)
    blocks = blocks_of(page)
    assert all(block.complete for block in blocks if isinstance(block, Table))
    text = "".join(texts_of(blocks))
    assert [n for n in range(10) if text.count(f"字{n}") < page.count(f"字{n}")] == []
