"""Prose and the other values of fields."""

from targetlang.records import define
from targetlang.records import field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.syntax.tree import Statement


@define(eq=False)
class Text:
    """Prose of a field: one paragraph after the colon, or several as `- ` items.

    `paragraphs` are verbatim except that every `{…}` stands replaced by its value. `itemised` tells the two
    ways of writing apart; the form numbers items where it numbers them.
    """

    statement: "Statement"
    paragraphs: tuple[str, ...]
    itemised: bool = False
    items: tuple["Statement", ...] = ()

    @property
    def plain(self) -> str:
        """All paragraphs as one text, a line each."""
        return "\n".join(self.paragraphs)


@define(eq=False)
class Period:
    """期限: a span of dates (`2025年1月～2027年12月`), a length (`3年`) or 长期.

    Dates are (year, month or None, day or None); `length` is the written amount.
    """

    statement: "Statement"
    text: str
    begin: tuple[int, int | None, int | None] | None = None
    end: tuple[int, int | None, int | None] | None = None
    length: str | None = None
    open_ended: bool = False


@define(eq=False)
class Field:
    """The value of one field in one column (horizon) of the form.

    `key` is the language's or the form's canonical key; `value` is a Text, MoneyTree, DisbursementPlan,
    Period, Target, or a plain string for names, codes and choices. `column` is None for the column that is
    not written. `identifier` is the key in JSON.
    """

    statement: "Statement"
    key: str
    column: str | None
    value: object = field(default=None)
    identifier: str = ""
