"""Read a line as if it were written a little differently, and keep the positions of what is written."""

from targetlang.source import SourceText
from targetlang.syntax.parse import line_span
from targetlang.syntax.parse import parse
from targetlang.syntax.parse import part_span
from targetlang.syntax.tree import BROKEN
from targetlang.syntax.tree import Meant
from targetlang.syntax.tree import Statement
from targetlang.syntax.tree import broken

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

Moved = tuple[int, int, int]
"""Start and end of a stretch in a mended text, and its offset in the file."""

_PARTS = ("word", "name", "value", "description", "references", "attributes")


class Mended(Meant):
    """A statement read from a mended line; `spans` are where its parts stand in the real one.

    `second` is another statement that stands on the same line, or None.
    """

    __slots__ = ("second", "spans", "starts", "written")
    second: "Mended | None"
    spans: dict[str, tuple[int, int]]
    starts: dict[str, int]
    written: "Callable[[int], int]"

    def place(self, part: str, start: int, end: int) -> tuple[int, int]:
        """Return (start, end) in the file of a stretch of a part: the line may have been read in another order."""
        return self.written(self.starts[part] + start), self.written(self.starts[part] + end)


def mend(statement: Statement, span: tuple[int, int], text: str, moved: "tuple[Moved, ...]" = ()) -> Mended | None:
    """Return the statement that the line makes when a span (offsets in the file) reads `text`, or None.

    `moved` are the stretches of `text` that stand in another order in the file: what is written of them is found there.
    """
    source = statement.source
    start, end = line_span(statement)
    line = source.text[start : span[0]] + text + source.text[span[1] : end]
    parsed = parse(SourceText(source.path, line))
    if len(parsed) != 1 or parsed[0].shape == BROKEN:
        return None
    new = parsed[0]
    mended = Mended(source, statement.start, new.shape, new.parts)
    mended.second = None
    grown = len(text) - (span[1] - span[0])

    def written(at: int) -> int:
        at += start
        for low, high, origin in moved:
            if low <= at - span[0] <= high:
                return origin + at - span[0] - low
        if at <= span[0]:
            return at
        if at >= span[0] + len(text):
            return at - grown
        return span[1]

    mended.spans, mended.starts, mended.written = {}, {}, written
    for part in _PARTS:
        low, high = part_span(new, part)
        mended.starts[part] = low
        mended.spans[part] = (written(low), written(high))
    return mended


def mend_or_break(statement: Statement, span: tuple[int, int], text: str | None) -> Statement:
    """Return the statement that a mended line makes; the line is given up where it makes none, or `text` is None."""
    mended = mend(statement, span, text) if text is not None else None
    return broken(statement) if mended is None else mended
