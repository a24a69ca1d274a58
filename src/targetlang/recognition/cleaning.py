"""Characters that no `.target` file may hold are taken out of what is read from another document (language.md §3)."""

from targetlang.records import evolve
from targetlang.syntax.characters import fault_of
from targetlang.syntax.characters import suspicious
from targetlang.tables import Heading
from targetlang.tables import Paragraph
from targetlang.tables import Table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Iterator

    from targetlang.tables import Block

_INVISIBLE, _CONTROL, _BLANK = "F104", "F105", "F107"
_BREAKS = "\u2028\u2029\x0b\x0c"


def clean(blocks: "Iterable[Block]") -> "Iterator[Block]":
    """Yield the blocks without invisible and control characters, with ordinary blanks and line breaks."""
    for block in blocks:
        if isinstance(block, Table):
            rows = tuple(tuple(evolve(cell, text=clean_text(cell.text)) for cell in row) for row in block.rows)
            yield evolve(block, rows=rows)
        elif isinstance(block, Heading | Paragraph):
            yield evolve(block, text=clean_text(block.text))
        else:
            yield block


def clean_text(text: str) -> str:
    r"""Return a text as a file may hold it; what was lost before (U+FFFD) and private characters stay, and are told there.

    >>> clean_text("值\u200b班\u00a0次\x07数\r\n合计")
    '值班 次数\n合计'
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(map(_ordinary, text)) if suspicious(text) else text


def _ordinary(character: str) -> str:
    if character in _BREAKS:
        return "\n"
    if "\ud800" <= character <= "\udfff":
        return "\ufffd"
    code = fault_of(character)
    return "" if code in (_INVISIBLE, _CONTROL) else " " if code == _BLANK else character
