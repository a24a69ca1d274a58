"""Texts of a laid-out document and of the published one, for comparing them piece by piece."""

import re

from targetlang.tables import Block
from targetlang.tables import PageBreak
from targetlang.tables import Table


def published_fragments(text: str) -> list[str]:
    """Return the texts of cells and headings of a published document, white space and bookmarks left out."""
    text = re.sub(r"\[bookmark:[^\]]*\]", "", text)
    return [piece for line in text.split("\n") if (piece := re.sub(r"\s+", "", line))]


def texts_of(blocks: tuple[Block, ...]) -> list[str]:
    """Return the texts of blocks and cells in order."""
    pieces: list[str] = []
    for block in blocks:
        if isinstance(block, Table):
            pieces.extend(cell.text for row in block.rows for cell in row)
        elif not isinstance(block, PageBreak):
            pieces.append(block.text)
    return pieces


def block_fragments(blocks: tuple[Block, ...]) -> list[str]:
    """Return the texts of blocks and cells in order, white space left out."""
    return [piece for text in texts_of(blocks) if (piece := re.sub(r"\s+", "", text))]
