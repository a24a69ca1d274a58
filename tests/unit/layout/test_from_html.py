"""The small HTML of layouts: what it may hold, and how every fault is told with its line."""

import pytest

from targetlang.layout.fault import LayoutFault
from targetlang.layout.from_html import mark_lines
from targetlang.layout.from_html import read_blocks
from targetlang.tables import Block
from targetlang.tables import Heading
from targetlang.tables import PageBreak
from targetlang.tables import Paragraph
from targetlang.tables import Table


def read(text: str) -> list[Block]:
    return list(read_blocks([mark_lines(text, 1)]))


def test_every_kind_of_block() -> None:
    blocks = read('<h1>甲 &amp; 乙</h1><p class="right">丙</p><hr><table><caption>丁</caption><tr><td>戊</td></tr></table>')
    assert blocks[:3] == [Heading(1, "甲 & 乙"), Paragraph("丙", "right"), PageBreak()]
    assert isinstance(blocks[3], Table)
    assert blocks[3].caption == "丁"


def test_scopes_and_repeated_head() -> None:
    (table,) = read("<table><thead><tr><th>甲</th></tr></thead><tbody><tr><th>乙</th></tr></tbody></table>")
    assert isinstance(table, Table)
    assert table.heads == 1
    assert [row[0].scope for row in table.rows] == ["col", "row"]


def test_comments_are_left_out_and_lines_still_count() -> None:
    with pytest.raises(LayoutFault) as caught:
        read("<!-- 第一行\n<td> -->\n<p>甲</p>\n<td>")
    assert (caught.value.line, caught.value.variant) == (4, "misplaced")


@pytest.mark.parametrize("size", [1, 7, 1000])
def test_pieces_may_end_anywhere(size: int) -> None:
    text = '<h1>甲</h1><table><tr><td colspan="2">&lt;乙&gt;</td></tr><tr><td>1</td><td>2</td></tr></table>' * 900
    pieces = [text[at : at + size] for at in range(0, len(text), size)]
    assert len(list(read_blocks(pieces))) == 1800


@pytest.mark.parametrize(
    ("text", "line", "variant"),
    [
        ("<p>甲</p>\n<div>乙</div>", 2, "misplaced"),
        ("<table>\n<tr><td>甲</td></tr>\n<thead></thead></table>", 3, "late-head"),
        ('<p>甲</p>\n<p style="x">乙</p>', 2, "attribute"),
        ('<h1 title="甲">乙</h1>\n<h2 class="left">丙</h2>', 2, "attribute"),
        ('<p class="bold">甲</p>', 1, "class"),
        ('<p class="left right">甲</p>', 1, "class"),
        ('<table><tr><td colspan="0">甲</td></tr></table>', 1, "span"),
        ('<table><tr><th scope="x">甲</th></tr></table>', 1, "scope"),
        ("<table>\n<tr><td>甲</td></tr>\n<tr><td>乙</td><td>丙</td></tr></table>", 3, "gap"),
        ('<table><tr><td rowspan="2">甲</td></tr></table>', 1, "below"),
        ('<table><tr><td>甲</td><td rowspan="2">乙</td></tr><tr><td colspan="2">丙</td></tr></table>', 1, "overlap"),
        ("<table><tr><td>甲</td>", 1, "not-closed"),
        ("<p>甲</p></table>", 1, "not-open"),
        ("<p>甲</p>乙", 1, "stray-text"),
        ("乙<p>甲</p>", 1, "stray-text"),
        ("<p>甲</p><1", 1, "unreadable"),
    ],
)
def test_faults_name_their_line(text: str, line: int, variant: str) -> None:
    with pytest.raises(LayoutFault) as caught:
        read(text)
    assert (caught.value.line, caught.value.variant) == (line, variant)


def test_a_heading_may_be_called_otherwise_in_contents() -> None:
    blocks = read("<h1 title=\"甲&lt;&#34;乙\">丙</h1><h2 title=''>丁</h2><h1>戊</h1>")
    assert blocks == [Heading(1, "丙", '甲<"乙'), Heading(2, "丁"), Heading(1, "戊")]
    assert [block.named for block in blocks if isinstance(block, Heading)] == ['甲<"乙', "丁", "戊"]
