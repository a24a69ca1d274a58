"""Tables → PDF, set by typst (extra `pdf`). The page is `pdf_parts/page.typ`; the blocks go there as data."""

import os
from collections.abc import Callable
from collections.abc import Iterable

from targetlang.backends.column_widths import share_width
from targetlang.backends.document_title import split_title
from targetlang.backends.file_date import epoch
from targetlang.backends.pages import ACROSS
from targetlang.backends.pages import UPRIGHT
from targetlang.backends.pages import Content
from targetlang.backends.pages import read_pages
from targetlang.backends.pdf_fonts import find_fonts
from targetlang.backends.pdf_fonts import fonts_for
from targetlang.backends.plain_text import printable
from targetlang.backends.tall_rows import is_tall_head
from targetlang.backends.tall_rows import room_of
from targetlang.backends.tall_rows import tall_rows
from targetlang.diagnostics import CommandFault
from targetlang.ports.backend import Backend
from targetlang.ports.backend import MissingPictures
from targetlang.source.pattern import late
from targetlang.source.width import display_width
from targetlang.tables import Block
from targetlang.tables import Heading
from targetlang.tables import Paragraph
from targetlang.tables import Place
from targetlang.tables import Table
from targetlang.tables import place_cells

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

Json = dict[str, object]

_PAGE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "pdf_parts", "page.typ")
_TITLE = "预算绩效目标"
_FEW_HEADINGS = 4
_MARGINS = 2
# By how much the text of a paragraph is larger than that of a table, or nearly.
_LARGER = 2
# What is set in one piece where nothing is done about it: anything but Chinese.
_WORD = late(r"[^\s\u2e80-\U0010ffff]{2,}")
_LISTED_LEVELS = 2


def render(blocks: Iterable[Block], tell: Callable[[CommandFault], None] | None = None) -> bytes:
    """Return the .pdf of a laid-out document, tagged for readers who can't see it; the same blocks give the same bytes.

    Raises MissingExtra where typst is not installed, or no font with Chinese characters is. What no font has a picture
    of is a box on the page, and `tell` is called with it.
    """
    import json

    fonts = find_fonts()
    title, blocks = split_title(blocks)
    parts = _parts(blocks)
    written = [one for part in parts for one in part["blocks"]]
    listed = [one for one in written if one["kind"] == "heading" and one["level"] in range(1, _LISTED_LEVELS + 1)]
    contents = len(listed) >= _FEW_HEADINGS
    document = json.dumps({"title": printable(title) or _TITLE, "contents": contents, "parts": parts}, ensure_ascii=False)
    fonts, lacking = fonts_for(document, fonts)
    if lacking and tell is not None:
        tell(MissingPictures(lacking))
    given = {"document": document, "fonts": json.dumps(fonts.families)}
    return fonts.compile(_PAGE, sys_inputs=given, timestamp=epoch() or 0)


def _parts(blocks: Iterable[Block]) -> "list[Any]":
    """Return the document in parts whose pages all stand or all lie across."""
    parts: list[Any] = []
    for across, page in read_pages(blocks):
        room = ACROSS if across else UPRIGHT
        written = [_block(block, room) for block in page]
        if parts and parts[-1]["across"] == across:
            parts[-1]["blocks"] += [{"kind": "break"}, *written]
        else:
            parts.append({"across": across, "blocks": written})
    return parts


def _block(block: Content, room: int) -> Json:
    if isinstance(block, Heading):
        return {"kind": "heading", "level": block.level, "text": printable(block.text), "name": printable(block.named)}
    if isinstance(block, Paragraph):
        text = printable(block.text)
        return {"kind": "paragraph", "text": text, "align": block.align, "room": _narrow(text, room // _LARGER, room)}
    return _table(block, room)


def _table(table: Table, room: int) -> Json:
    columns = max(1, sum(cell.columns for cell in table.rows[0])) if table.rows else 1
    widths = share_width(table.rows, columns, room)
    places = place_cells(table.rows).places
    tall = tall_rows(places, widths)
    rows: list[list[Json]] = [[] for _ in table.rows]
    for place in places:
        rows[place.row].append(_cell(place, room_of(place, widths), tall=place.row in tall))
    heads = 0 if is_tall_head([one for one in places if one.row < table.heads], widths) else table.heads
    return {"kind": "table", "widths": widths, "heads": heads, "rows": rows}


def _cell(place: Place, room: int, *, tall: bool) -> Json:
    cell = place.cell
    text = printable(cell.text)
    return {
        "text": text,
        "columns": cell.columns,
        "rows": cell.rows,
        "header": cell.header,
        "align": cell.align,
        # One cell that may not be broken keeps its whole row from it: what the page has no room for would be lost.
        "breakable": tall or cell.rows > 1,
        "room": _narrow(text, room - _MARGINS, room),
    }


def _narrow(text: str, line: int, room: int) -> int | None:
    """Return `room` where a word may be wider than a line, None where none is; few letters take more than 3/4 em."""
    return room if any(3 * display_width(word, 2) > 2 * line for word in _WORD.findall(text)) else None


BACKEND = Backend("pdf", (".pdf",), "tables", render, streams=True, tells=True)
