"""Tables → one self-contained page: no outside resource, readable by screen readers, right on paper."""

from collections.abc import Iterator
from html import escape

from targetlang.backends.column_widths import has_long_word
from targetlang.backends.column_widths import is_value
from targetlang.backends.document_title import split_title
from targetlang.backends.page_style import STYLE
from targetlang.backends.pages import Content
from targetlang.backends.pages import read_pages
from targetlang.ports.backend import Backend
from targetlang.tables import Block
from targetlang.tables import Cell
from targetlang.tables import Heading
from targetlang.tables import Paragraph
from targetlang.tables import Table


def render(blocks: tuple[Block, ...]) -> bytes:
    """Return the page of a laid-out document in UTF-8. Every text is escaped."""
    title = split_title(blocks)[0] or _first_caption(blocks)
    pages = [(across, [*map(_block, page)]) for across, page in read_pages(blocks)]
    wide = ' class="wide"' if any(across for across, _ in pages) else ""
    page = [
        "<!DOCTYPE html>",
        '<html lang="zh-CN">',
        '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(title)}</title><style>{STYLE}</style></head>",
        f"<body><main{wide}>",
        *_pages(pages),
        "</main></body></html>",
    ]
    return ("\n".join(page) + "\n").encode("utf-8", "replace")


def _pages(pages: list[tuple[bool, list[str]]]) -> Iterator[str]:
    """Yield each page with its end; on paper one that lies across is turned, its end as well."""
    for at, (across, written) in enumerate(pages, 1):
        ended = ["<hr>"] if at < len(pages) else []
        yield from ['<div class="across">', *written, *ended, "</div>"] if across else [*written, *ended]


def _first_caption(blocks: tuple[Block, ...]) -> str:
    """Return the name of the first table of a document that opens without a heading; a page has to have a title."""
    captions = (block.caption for block in blocks if isinstance(block, Table) and block.caption)
    return next(captions, "targetlang")


def _block(block: Content) -> str:
    if isinstance(block, Heading):
        return f"<h{block.level}>{escape(block.text)}</h{block.level}>"
    if isinstance(block, Paragraph):
        return f"<p{_class(block.align)}>{escape(block.text)}</p>"
    return _table(block)


def _table(table: Table) -> str:
    rows = [f"<tr>{''.join(map(_cell, row))}</tr>" for row in table.rows]
    caption = escape(table.caption)
    parts = [f'<div class="scroll" role="region" aria-label="{caption}" tabindex="0"><table>']
    if caption:
        parts.append(f"<caption>{caption}</caption>")
    if table.heads:
        parts += ["<thead>", *rows[: table.heads], "</thead>"]
    parts += ["<tbody>", *rows[table.heads :], "</tbody></table></div>"]
    return "\n".join(parts)


def _cell(cell: Cell) -> str:
    tag = "th" if cell.header else "td"
    given = f' scope="{cell.scope}"' if cell.scope else ""
    if cell.columns > 1:
        given += f' colspan="{cell.columns}"'
    if cell.rows > 1:
        given += f' rowspan="{cell.rows}"'
    given += _class(cell.align, "number" if cell.value is not None else _kind(cell.text))
    return f"<{tag}{given}>{escape(cell.text)}</{tag}>"


def _kind(text: str) -> str:
    """Return what is never broken as "value", and what may have to be inside a word as "long"."""
    return "value" if is_value(text) else "long" if has_long_word(text) else ""


def _class(*given: str) -> str:
    words = " ".join(filter(None, given))
    return f' class="{words}"' if words else ""


BACKEND = Backend("html", (".html", ".htm"), "tables", render)
