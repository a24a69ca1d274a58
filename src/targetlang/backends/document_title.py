"""The title that a file carries in its properties: what stands over the document."""

from collections.abc import Iterable
from collections.abc import Iterator
from itertools import chain

from targetlang.tables import Block
from targetlang.tables import Heading


def split_title(blocks: Iterable[Block]) -> tuple[str, Iterator[Block]]:
    """Return the headings of the first level that open a document as its title, and the blocks, none read away.

    Headings further down are those of its parts. A text that opens it twice stands once; "" where none does.
    """
    rest = iter(blocks)
    first: list[Block] = []
    texts: list[str] = []
    for block in rest:
        first.append(block)
        if not isinstance(block, Heading) or block.level != 1:
            break
        texts.append(block.text)
    return " ".join(dict.fromkeys(texts)), chain(first, rest)
