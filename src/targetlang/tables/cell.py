"""A cell of a table."""

from decimal import Decimal

from targetlang.records import frozen


@frozen
class Cell:
    """A cell at the place of its upper left corner; `columns` and `rows` are how many it covers.

    `text` may have several lines. `header` tells a heading from content, and `scope` what it heads: the cells
    below it ("col") or beside it ("row"); "" for content. `align` is left, center or right, "" for what the format
    does by itself. `kind` is "number" for a cell that is there for a number. `value` is then the number that
    `text` prints, exactly (0.25 for 25%), or None where it prints none; decimals, groups and the percent sign
    of `text` are the form's way of showing it.
    """

    text: str
    columns: int = 1
    rows: int = 1
    header: bool = False
    scope: str = ""
    align: str = ""
    kind: str = "text"
    value: Decimal | None = None
