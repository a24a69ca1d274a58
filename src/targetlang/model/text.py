"""Prose and the other values of fields."""

from targetlang.records import define

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from targetlang.ports.form import FieldSpec
    from targetlang.syntax.tree import Statement

PENDING = "待定"
"""What says that a value is still to be decided: as good as an empty one."""


@define(eq=False)
class Text:
    """Prose of a field: one paragraph after the colon, or several as `- ` items.

    `paragraphs` are verbatim except that every `{…}` stands replaced by its value. `itemised` tells the two
    ways of writing apart; the form numbers items where it numbers them. A text of one paragraph is shared by all
    fields that say the same, so it holds no position; `items` are the statements of the items.
    """

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

    `value` is a Text, MoneyTree, DisbursementPlan, Period, Target, or a plain string for names, codes and choices.
    `column` is None for the column that is not written.
    """

    statement: "Statement"
    spec: "FieldSpec"
    column: str | None
    value: object = None

    @property
    def key(self) -> str:
        """The language's or the form's canonical key."""
        return self.spec.key

    @property
    def identifier(self) -> str:
        """The key in JSON."""
        return self.spec.identifier

    @property
    def unread(self) -> bool:
        """Tell whether something is written that could not be read: it has no value, and yet is not empty."""
        return self.value is None and (self.statement.value or PENDING) != PENDING

    @property
    def written(self) -> "Iterator[tuple[Statement, str]]":
        """Every paragraph of a text with the statement it stands in; nothing where the value is no text."""
        value = self.value
        if isinstance(value, Text):
            yield from zip(value.items or (self.statement,), value.paragraphs, strict=False)
