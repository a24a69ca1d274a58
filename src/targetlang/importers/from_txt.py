"""A text as people keep such documents: drawn tables, rows with tabs, cells on lines of their own, columns parted by |."""

import re

from targetlang.importers import drawn_table
from targetlang.importers import piped_rows
from targetlang.importers import tabbed_rows
from targetlang.importers.encoded_text import read_text
from targetlang.importers.page_breaks import without_needless_breaks
from targetlang.importers.wrapped_text import unwrap
from targetlang.ports.importer import Importer
from targetlang.records import evolve
from targetlang.source.width import display_width
from targetlang.tables import Block
from targetlang.tables import Heading
from targetlang.tables import PageBreak
from targetlang.tables import Paragraph
from targetlang.tables import Table

# What a text that we drew is broken at where no table says it.
_WIDTH = 100
# Soft line breaks of Word, and the separators that Unicode has for them.
_SOFT_BREAK = re.compile("[\v\x85\u2028\u2029]")
# A converter writes the bookmarks of headings before them.
_BOOKMARK = re.compile(r"\[bookmark: (_Toc)?[^\]\n]{0,200}\]")


def read(data: bytes) -> tuple[Block, ...]:
    """Return the blocks of a text. Raises Unreadable as `read_text`, and for a table that is too large."""
    lines = read_text(data).replace("\f", "\n\f\n").replace("\xa0", " ").split("\n")
    drawn = _drawn_tables(lines)
    return tuple(without_needless_breaks(_of_drawn(lines, drawn) if drawn else _of_lines(lines)))


def _drawn_tables(lines: list[str]) -> dict[int, tuple[int, Table]]:
    """Return the drawn tables by the line that each begins with, with the line after it."""
    found: dict[int, tuple[int, Table]] = {}
    at = 0
    while at < len(lines):
        end = drawn_table.find_end(lines, at)
        table = drawn_table.read_drawn(lines[at:end]) if end > at else None
        if table is not None:
            found[at] = (end, table)
        at = max(end, at + 1)
    return found


def _of_lines(lines: list[str]) -> list[Block]:
    """Return the blocks of a text in which every line that is part of no table is a paragraph."""
    blocks: list[Block] = []
    at = 0
    while at < len(lines):
        end = at
        for kind, reader in ((piped_rows.find_end, piped_rows.read_piped), (tabbed_rows.find_end, tabbed_rows.read_tabbed)):
            end = kind(lines, at)
            if end > at:
                blocks += map(_with_soft_breaks, reader(lines[at:end]))
                break
        else:
            blocks += _line(lines[at])
        at = max(end, at + 1)
    return blocks


def _line(line: str) -> list[Block]:
    if line == "\f":
        return [PageBreak()]
    bookmark = _BOOKMARK.match(line.strip())
    text = _BOOKMARK.sub("", line).strip(" \t")
    if not text:
        return []
    return [Heading(2, text) if bookmark and bookmark[1] else _with_soft_breaks(Paragraph(text))]


def _with_soft_breaks(block: Block) -> Block:
    """Return a block with line feeds for the breaks inside a line."""
    if isinstance(block, Paragraph):
        return Paragraph(_SOFT_BREAK.sub("\n", block.text), block.align)
    if isinstance(block, Table) and any(_SOFT_BREAK.search(cell.text) for row in block.rows for cell in row):
        rows = (tuple(evolve(cell, text=_SOFT_BREAK.sub("\n", cell.text)) for cell in row) for row in block.rows)
        return Table(block.caption, tuple(rows), block.heads)
    return block


def _of_drawn(lines: list[str], drawn: dict[int, tuple[int, Table]]) -> list[Block]:
    """Return the blocks of a text with drawn tables: a blank line parts blocks, three or more are a page break."""
    room = min(_WIDTH, *(display_width(lines[at].strip()) for at in drawn))
    blocks: list[Block] = []
    chunk: list[str] = []
    blank = 0
    at = 0
    while at < len(lines):
        line = lines[at].rstrip(" ")
        if at in drawn or not line or line == "\f":
            blocks += _paragraph(chunk, room)
            chunk = []
        blank = blank + 1 if not line else 0
        if blank == 3 or line == "\f":
            blocks.append(PageBreak())
        elif at in drawn:
            blocks.append(drawn[at][1])
        elif line:
            chunk.append(line)
        at = drawn[at][0] if at in drawn else at + 1
    return [*blocks, *_paragraph(chunk, room)]


def _paragraph(lines: list[str], room: int) -> list[Block]:
    """Return the paragraph of a few lines, its alignment told by the blanks before all of them."""
    if not lines:
        return []
    texts = [line.lstrip(" ") for line in lines]
    given = {(len(line) - len(text), room - display_width(text)) for line, text in zip(lines, texts, strict=True)}
    align = ""
    if any(before for before, _ in given):
        align = "center" if all(before == rest // 2 for before, rest in given) else align
        align = "right" if all(before == rest for before, rest in given) else align
    return [Paragraph(unwrap(texts if align else [line.rstrip() for line in lines], room).strip(" "), align)]


IMPORTER = Importer("txt", (".txt",), read)
