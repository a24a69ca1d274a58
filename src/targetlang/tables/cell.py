"""A cell of a table."""

from attrs import frozen

SCOPES = ("", "col", "row")
ALIGNS = ("", "left", "center", "right")
KINDS = ("text", "number")


@frozen
class Cell:
    """A cell at the place of its upper left corner; `columns` and `rows` are how many it covers.

    `text` may have several lines. `header` tells a heading from content, and `scope` what it heads: the cells
    below it ("col") or beside it ("row"); "" for content. `align` is one of ALIGNS, "" for what the format
    does by itself. `kind` is "number" for a cell that holds a plain number or nothing, which a spreadsheet
    may store as one.
    """

    text: str
    columns: int = 1
    rows: int = 1
    header: bool = False
    scope: str = ""
    align: str = ""
    kind: str = "text"
