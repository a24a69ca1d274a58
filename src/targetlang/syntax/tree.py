"""The lossless tree: every line of a file is one statement, in order, and every part has a span.

The text itself is never copied away or normalised: a statement is a view on its line. Only what the passes
read again and again (words, names, values) is kept as strings; spans are found on demand by matching the line
once more, because almost no part is ever reported.
"""

from targetlang.source import SourceText

BLANK = "blank"
COMMENT = "comment"
HEADER = "header"
ENTRY = "entry"
FIELD = "field"
INDICATOR = "indicator"
PART = "part"
ITEM = "item"
BROKEN = "broken"


class Statement:
    """One line. `shape` says which parts it has.

    | shape | word | name | value | description, references, attributes |
    | --- | --- | --- | --- | --- |
    | header | kind | rest of the line | code or None | |
    | entry | kind | name | text | description, references of 测算 and 任务 |
    | field | key | column or None | text | |
    | indicator | path as written | name | target text | description or None, ` @a @b`, text inside `[…]` |
    | part | 其中 | name | target text | as indicator |
    | item | | | text | |
    | comment, blank, broken | | | the line | |
    """

    __slots__ = (
        "attributes",
        "description",
        "name",
        "references",
        "shape",
        "source",
        "start",
        "value",
        "word",
    )

    def __init__(  # noqa: PLR0913 - one argument per part; built once per line in the hot loop
        self,
        source: SourceText,
        start: int,
        shape: str,
        word: str | None = None,
        name: str | None = None,
        value: str | None = None,
        description: str | None = None,
        references: str | None = None,
        attributes: str | None = None,
    ) -> None:
        self.source = source
        self.start = start
        self.shape = shape
        self.word = word
        self.name = name
        self.value = value
        self.description = description
        self.references = references
        self.attributes = attributes
