"""Tables → Markdown (CommonMark with the tables of GitHub): what a document says is never markup.

A table of one row of heads and cells of one column is a pipe table, a cell merged downwards repeated in every row,
so that each row stands on its own. Every other table is HTML, which Markdown lets through.
"""

from collections.abc import Iterable
from collections.abc import Iterator
from html import escape

from targetlang.backends.plain_text import printable
from targetlang.ports.backend import Backend
from targetlang.source.pattern import late
from targetlang.tables import Block
from targetlang.tables import Cell
from targetlang.tables import Heading
from targetlang.tables import PageBreak
from targetlang.tables import Paragraph
from targetlang.tables import Table

_MARKS = late(r"([\\`*_{}\[\]<>|~&$#])")
# What begins a list, a heading, a rule or an indented block at the start of a line.
_START = late(r"^([+=-]|[0-9]+(?=[.)]))")
_BLANKS = late(r"^[ \t]+")
_LINE = late("[\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_RULES = {"": "---", "left": ":--", "center": ":-:", "right": "--:"}


def render(blocks: Iterable[Block]) -> bytes:
    """Return the text of a laid-out document in UTF-8."""
    return ("\n\n".join(filter(None, map(_block, blocks))) + "\n").encode()


def _block(block: Block) -> str:
    if isinstance(block, Heading):
        return f"{'#' * block.level} {_inline(block.text, ' ')}".rstrip()
    if isinstance(block, Paragraph):
        return _inline(block.text, "\\\n")
    if isinstance(block, PageBreak):
        return "---"
    if not block.rows:
        return ""
    return "\n".join(_pipe_table(block) if _is_plain(block) else _html_table(block))


def _is_plain(table: Table) -> bool:
    """Tell whether a pipe table can say a table: one row of heads, no cell over several columns."""
    if table.heads != 1 or any(cell.rows > 1 for cell in table.rows[0]):
        return False
    return all(cell.columns == 1 for row in table.rows for cell in row)


def _pipe_table(table: Table) -> Iterator[str]:
    for at, line in enumerate(table.grid.lines):
        yield "| " + " | ".join(_inline(place.cell.text, "<br>") if place else "" for place in line) + " |"
        if at == 0:
            below = table.rows[1] if len(table.rows) > 1 else ()
            aligns = [cell.align for cell in below] if len(below) == len(line) else [""] * len(line)
            yield "| " + " | ".join(_RULES[align] for align in aligns) + " |"


def _html_table(table: Table) -> Iterator[str]:
    """Yield a table in HTML; no line of it is blank, for that would end it."""
    yield "<table>"
    for row in table.rows:
        yield f"<tr>{''.join(map(_html_cell, row))}</tr>"
    yield "</table>"


def _html_cell(cell: Cell) -> str:
    tag = "th" if cell.header else "td"
    spans = f' colspan="{cell.columns}"' if cell.columns > 1 else ""
    spans += f' rowspan="{cell.rows}"' if cell.rows > 1 else ""
    spans += f' align="{cell.align}"' if cell.align else ""
    # Braces are written as entities, because some site generators take {{ for a template of theirs.
    text = escape(printable(cell.text)).replace("{", "&#123;").replace("}", "&#125;")
    return f"<{tag}{spans}>{_LINE.sub('<br>', text)}</{tag}>"


def _inline(text: str, line_break: str) -> str:
    """Return a text that Markdown shows as it is; its lines are parted by `line_break`."""
    return line_break.join(_escape(line) for line in _LINE.split(printable(text)))


def _escape(line: str) -> str:
    blanks = _BLANKS.match(line)
    if blanks is not None:
        return "".join(f"&#{ord(one)};" for one in blanks[0]) + _escape(line[blanks.end() :])
    line = _MARKS.sub(r"\\\1", line)
    start = _START.match(line)
    if start is None:
        return line
    # A number is marked behind it (1\.), everything else before.
    return f"{start[0]}\\{line[start.end() :]}" if start[0].isdigit() else f"\\{line}"


BACKEND = Backend("markdown", (".md", ".markdown"), "tables", render, streams=True)
