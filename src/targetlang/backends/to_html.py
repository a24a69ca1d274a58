"""Tables → one self-contained page: no outside resource, readable by screen readers, right on paper."""

from html import escape

from targetlang.ports.backend import Backend
from targetlang.tables import Block
from targetlang.tables import Cell
from targetlang.tables import Heading
from targetlang.tables import PageBreak
from targetlang.tables import Paragraph
from targetlang.tables import Table

_STYLE = """
:root { color-scheme: light; }
body { margin: 0; background: #f3f3f0; color: #111; font: 16px/1.6 "FangSong", "仿宋_GB2312", "STFangsong",
  "Noto Serif CJK SC", "Noto Serif SC", serif; }
main { box-sizing: border-box; max-width: 60rem; margin: 0 auto; padding: 2rem 1.5rem; background: #fff; }
h1, h2, h3 { font-family: "SimHei", "黑体", "STHeiti", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; line-height: 1.4; }
h1 { text-align: center; font-size: 1.5rem; }
h2 { font-size: 1.15rem; }
p { margin: .5rem 0; text-indent: 2em; white-space: pre-wrap; }
.scroll { overflow-x: auto; margin: 0 0 1rem; }
table { width: 100%; border-collapse: collapse; font-size: .95rem; }
th, td { border: 1px solid #333; padding: .35rem .5rem; vertical-align: middle; white-space: pre-wrap; text-align: left; }
th { font-weight: normal; font-family: "SimHei", "黑体", "Noto Sans CJK SC", sans-serif; text-align: center; background: #f7f7f4; }
td.number { text-align: right; }
hr { border: 0; border-top: 1px dashed #bbb; margin: 2rem 0; }
@page { size: A4; margin: 20mm 16mm; }
@media print {
  body { background: none; font-size: 11pt; }
  main { max-width: none; padding: 0; }
  .scroll { overflow: visible; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  h2 { break-after: avoid; }
  hr { border: 0; margin: 0; break-after: page; }
}
"""


def render(blocks: tuple[Block, ...]) -> bytes:
    """Return the page of a laid-out document."""
    title = next((block.text for block in blocks if isinstance(block, Heading)), "预算绩效目标")
    heading = ""
    body: list[str] = []
    for block in blocks:
        if isinstance(block, Heading):
            heading = block.text
            body.append(f"<h{block.level}>{escape(block.text)}</h{block.level}>")
        elif isinstance(block, Paragraph):
            body.append(f"<p>{escape(block.text)}</p>")
        elif isinstance(block, PageBreak):
            body.append("<hr>")
        else:
            body.append(_table(block, heading))
    page = [
        "<!DOCTYPE html>",
        '<html lang="zh-CN">',
        '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head>",
        "<body><main>",
        *body,
        "</main></body></html>",
    ]
    return ("\n".join(page) + "\n").encode("utf-8", "replace")


def _table(table: Table, heading: str) -> str:
    rows = ["<tr>" + "".join(_cell(cell, at < table.heads) for cell in row) + "</tr>" for at, row in enumerate(table.rows)]
    head = f"<thead>{''.join(rows[: table.heads])}</thead>" if table.heads else ""
    label = escape(table.caption or heading, quote=True)
    body = "\n".join(rows[table.heads :])
    return (
        f'<div class="scroll" role="region" aria-label="{label}" tabindex="0"><table aria-label="{label}">'
        f"{head}<tbody>\n{body}\n</tbody></table></div>"
    )


def _cell(cell: Cell, in_head: bool) -> str:  # noqa: FBT001 - a place, not a switch
    tag = "th" if cell.header else "td"
    given = ""
    if cell.header:
        given += ' scope="col"' if in_head else ' scope="row"'
    if cell.columns > 1:
        given += f' colspan="{cell.columns}"'
    if cell.rows > 1:
        given += f' rowspan="{cell.rows}"'
    if cell.style:
        given += f' class="{escape(cell.style, quote=True)}"'
    return f"<{tag}{given}>{escape(cell.text)}</{tag}>"


BACKEND = Backend("html", (".html", ".htm"), "tables", render)
