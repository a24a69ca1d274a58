"""The lossless tree: every line of a file is one statement, in order, and every part has a span.

The text itself is never copied away or normalised: a statement is a view on its line. Its parts are strings while
the passes need them; afterwards they are let go, and parts and spans are found on demand by matching the line once
more, because almost none is ever asked for again.
"""

from targetlang.source import SourceText

BLANK = "blank"
COMMENT = "comment"
HEADER = "header"
ENTRY = "entry"
FIELD = "field"
INDICATOR = "indicator"
ITEM = "item"
BROKEN = "broken"

_SHORT = 3
_NOTHING = (None, None, None)

Parts = tuple[str | None, ...]


class Statement:
    """One line. `shape` says which parts it has; a part that is not written is None.

    `held` are the parts as long as the passes need them, None once they are let go.

    | shape | word | name | value | description, references, attributes |
    | --- | --- | --- | --- | --- |
    | header | kind | rest of the line | code or None | |
    | entry | kind | name | text | description, references of 测算 and 任务 |
    | field | key | column or None | text | |
    | indicator | path as written, or 其中 | name | target text | description or None, ` @a @b`, text inside `[…]` |
    | item | | | text | |
    | comment, blank, broken | | | the line | |
    """

    __slots__ = ("held", "shape", "source", "start")

    def __init__(self, source: SourceText, start: int, shape: str, parts: Parts = _NOTHING) -> None:
        self.source = source
        self.start = start
        self.shape = shape
        self.held: Parts | None = parts

    @property
    def parts(self) -> Parts:
        """The parts in the order of the table, as many as the shape has; let go, they are read from the line again."""
        if self.held is not None:
            return self.held
        from targetlang.syntax.parse import parts_of

        return parts_of(self)

    @property
    def word(self) -> str | None:
        """The word that the line begins with."""
        return self.parts[0]

    @property
    def name(self) -> str | None:
        """The name, as written; the column of a field."""
        return self.parts[1]

    @property
    def value(self) -> str | None:
        """The text behind the colon; the code of a header."""
        return self.parts[2]

    @property
    def description(self) -> str | None:
        """The text behind the bar of an indicator, "" where a bar stands and nothing after it."""
        parts = self.parts
        return parts[3] if len(parts) > _SHORT else None

    @property
    def references(self) -> str | None:
        """The bases of an indicator with their marks."""
        parts = self.parts
        return parts[4] if len(parts) > _SHORT else None

    @property
    def attributes(self) -> str | None:
        """The text in brackets at the end of an indicator."""
        parts = self.parts
        return parts[5] if len(parts) > _SHORT else None

    @property
    def indent(self) -> int:
        """How many blanks the line begins with."""
        text, end = self.source.text, self.start
        while text[end : end + 1] in (" ", "\t", "\u3000"):
            end += 1
        return end - self.start

    def is_indented(self, blanks: int) -> bool:
        """Tell whether the line begins with so many blanks, no more and no fewer."""
        text, end = self.source.text, self.start + blanks
        return text[self.start : end].isspace() and text[end : end + 1] not in (" ", "\t", "\u3000")

    @property
    def value_start(self) -> int:
        """Offset in the file at which the value starts."""
        from targetlang.syntax.parse import part_span

        return part_span(self, "value")[0]

    def place(self, part: str, start: int, end: int) -> tuple[int, int]:
        """Return (start, end) in the file of a stretch of a part, counted in the part."""
        from targetlang.syntax.parse import part_span

        low, _ = part_span(self, part)
        return low + start, low + end


class Meant(Statement):
    """A statement whose line does not say its parts as they were meant: they are never let go."""

    __slots__ = ("meant",)

    def __init__(self, source: SourceText, start: int, shape: str, parts: Parts = _NOTHING) -> None:
        super().__init__(source, start, shape, parts)
        self.meant = parts

    @property
    def parts(self) -> Parts:
        """The parts as they were meant."""
        return self.meant


def broken(statement: Statement) -> Statement:
    """Return a line that is given up: it stays in the tree as it is written, and means nothing."""
    return Statement(statement.source, statement.start, BROKEN, (None, None, statement.value))
