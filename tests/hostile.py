"""Texts that break formats which take them for more than text, and blocks that hold one in every place."""

from targetlang.tables import Block
from targetlang.tables import Cell
from targetlang.tables import Heading
from targetlang.tables import Paragraph
from targetlang.tables import Table

HOSTILE = [
    "=cmd|' /C calc'!A0",
    "+1",
    "-1",
    "@x",
    "＝1+1",
    "\t=1+1",
    "\r=1+1",
    "a\x00b\x07c\x1b[31md",
    "a\ud800b\udfffc",
    "长" * 40_000,
    "]]>",
    "{{7*7}}",
    "{% raw %}",
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "&lt;b&gt; &amp;#x41;",
    "<r><t>x</t></r>",
    "_x0041_",
    "http://example.org/ mailto:a@b.c internal:A1",
    "| a | b |\n|---|---|\n[x](javascript:alert(1)) `code` **b** _i_ ~~s~~",
    "甲,乙;丙\"丁'戊\n己",
    "007",
    "1e5",
    "2025-01-01",
    "a\u2028b\u2029c\u0085d",
    "𠮷👨‍👩‍👧e\u0301",
]


def with_hostile_text(text: str) -> tuple[Block, ...]:
    """Blocks with a text in every place that a document can fill: six times, and once as a caption."""
    return (
        Heading(1, text),
        Heading(2, text),
        Paragraph(text),
        Table(
            text,
            (
                (Cell(text, header=True, scope="col"), Cell("乙", header=True, scope="col")),
                (Cell(text), Cell("丁")),
                (Cell(text, kind="number"), Cell("己")),
            ),
            heads=1,
        ),
    )
