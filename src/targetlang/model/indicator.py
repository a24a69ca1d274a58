"""Indicators, their bases, and groups of them."""

from decimal import Decimal

from targetlang.records import define
from targetlang.records import frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.target import Target
    from targetlang.model.text import Field
    from targetlang.ports.form import Path
    from targetlang.syntax.tree import Statement


@define(eq=False)
class Basis:
    """依据: a named basis declared once. `used` is not kept here; rules count references."""

    statement: "Statement"
    name: str
    text: str


@frozen
class BasisRef:
    """A reference `@name` (with the text it stands for) or a literal basis (`name` is None)."""

    name: str | None
    text: str


@frozen
class Attributes:
    """What stands in `[…]`: weight in points, 核心, the numbered goal served, 正向/反向."""

    weight: Decimal | None = None
    core: bool = False
    goal: int | None = None
    direction: str | None = None


PLAIN_ATTRIBUTES = Attributes()


class Columns(dict[str, "Target"]):
    """The targets of the other columns where something could not be read: `unread` are the columns of that.

    They have no target, and yet are not empty. Hardly any indicator has such columns, so it has no field for them.
    """

    def __init__(self, targets: "dict[str, Target]", unread: "tuple[str | None, ...]") -> None:
        super().__init__(targets)
        self.unread = unread


@define(eq=False)
class Indicator:
    """One row of the indicator table.

    `path` is the category pair of the form, shared. `target` is the value in the column that is not written;
    `targets` holds the other columns (horizon to target) or is None. `description` is None where nothing was
    written and the form's default applies, "" for a cell left empty on purpose. `basis` already contains the
    block's default basis. `fields` are the lines below it (来源, 评分 …), `parts` its 其中 rows; both are
    None where there are none. `group` is the 指标组 it came from, or None.
    """

    statement: "Statement"
    path: "Path"
    name: str
    target: "Target | None"
    description: str | None
    basis: tuple[BasisRef, ...]
    attributes: Attributes
    targets: "dict[str, Target] | None" = None
    fields: "tuple[Field, ...] | None" = None
    parts: "list[Indicator] | None" = None
    group: "IndicatorGroup | None" = None

    @property
    def unread(self) -> "tuple[str | None, ...]":
        """The columns in which something is written that could not be read (None: the one that is not written)."""
        return self.targets.unread if isinstance(self.targets, Columns) else ()


@define(eq=False)
class IndicatorGroup:
    """指标组: indicators that several projects take over with 采用."""

    statement: "Statement"
    name: str
    indicators: list[Indicator]
    default_basis: tuple[BasisRef, ...] = ()
