"""Lines with columns parted by | → tables: those of Markdown, and those without its outer marks."""

import re

from targetlang.importers.mended_table import pad_rows
from targetlang.records import evolve
from targetlang.tables import Block
from targetlang.tables import Cell
from targetlang.tables import Row
from targetlang.tables import Table

_BAR = re.compile(r"(?:^|[ \t\u3000])\|(?:[|\s]|$)")
_DASHES = re.compile(r":?-+:?")
_PART = re.compile(r"(?<!\\)\|")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_BREAK = re.compile(r"<br ?/?>", re.IGNORECASE)


def find_end(lines: list[str], start: int) -> int:
    """Return the line after a run of lines with columns, or `start` where there are not two of them."""
    end = start
    while end < len(lines) and _has_columns(lines[end]):
        end += 1
    return end if end > start + 1 else start


def read_piped(lines: list[str]) -> list[Block]:
    """Return the table of lines with columns; what stands above a line of dashes is its head."""
    framed = all(map(_is_framed, lines))
    rows = [_cells(line, framed=framed) for line in lines]
    ruled = len(rows) > 1 and bool(rows[1]) and all(_DASHES.fullmatch(text) for text in rows[1])
    if not ruled:
        return [Table("", pad_rows(rows))]
    padded = pad_rows([rows[0], *rows[2:]])
    return [Table("", (_head(padded[0]), *(tuple(map(_marked_down, row)) for row in padded[1:])), 1)]


def _has_columns(line: str) -> bool:
    return _is_framed(line) or bool(_BAR.search(line))


def _is_framed(line: str) -> bool:
    text = line.strip(" ")
    return text.startswith("|") and text.endswith("|") and len(text) > 1 and not text.endswith("\\|")


def _cells(line: str, *, framed: bool) -> list[str]:
    """Return the cells of a line; where not all lines have a mark at both ends, one that has it begins with a blank cell."""
    text = line.strip(" ")
    return [part.strip() for part in _PART.split(text[1:-1] if framed else text)]


def _head(row: Row) -> Row:
    return tuple(evolve(_marked_down(cell), header=True, scope="col") for cell in row)


def _marked_down(cell: Cell) -> Cell:
    """Return a cell of Markdown without its escapes."""
    return evolve(cell, text=_ESCAPED.sub(r"\1", _BREAK.sub("\n", cell.text)))
