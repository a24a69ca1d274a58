"""What was recognised in a document, before it is written: blocks with the texts that were read for their parts."""

from targetlang.diagnostics import CommandFault
from targetlang.recognition.probe import CODE
from targetlang.recognition.probe import NAME
from targetlang.records import define
from targetlang.records import field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.ports.form import ColumnSpec

    Field = tuple[str, str | None]
    """The key of a field and its column."""


@define(eq=False)
class Value:
    """The value of a field: `items` are its texts, `pieces` those of its parts (sources, checkpoints, begin and end).

    `last` is the cell read last, which a table may repeat in every row.
    `records` are its items where these are made of parts. `unit` is the money unit that its label names, "" for that of the page.
    """

    items: "list[str]" = field(factory=list)
    pieces: "dict[str, str]" = field(factory=dict)
    records: "list[dict[str, str]]" = field(factory=list)
    unit: str = ""
    last: str = ""


@define(eq=False)
class Row:
    """A row of an indicator table: the text of every column."""

    texts: "dict[ColumnSpec, str]"


@define(eq=False)
class Owner:
    """A department, project or task (`kind`). `lost` are (label, text) that no field was found for.

    `entity` tells a department that is named as the owner of projects only. `above` is the department of a project.
    """

    kind: str
    entity: bool = False
    above: "Owner | None" = None
    values: "dict[Field, Value]" = field(factory=dict)
    rows: "list[Row]" = field(factory=list)
    tasks: "list[Owner]" = field(factory=list)
    lost: "list[tuple[str, str]]" = field(factory=list)

    def value(self, key: str, column: str | None = None) -> Value:
        """Return the value of a field, made where it is not there."""
        return self.values.setdefault((key, column), Value())

    def says(self, key: str) -> str:
        """Return the text of its name or code, "" for none."""
        held = self.values.get((key, None))
        return held.items[0] if held is not None and held.items else ""

    @property
    def written(self) -> bool:
        """Whether it says more than its name and code."""
        return bool(self.rows or self.tasks or any(key not in (NAME, CODE) for key, _ in self.values))

    @property
    def name(self) -> str:
        """Its name."""
        return self.says(NAME)


@define(eq=False)
class Found:
    """A recognised document: its departments and projects in order, its year, and what has to be told of the reading.

    `placed` and `missed` count the texts that a place was found for, and those of cells without one; `lost` are as those of owners, before any of them.
    """

    departments: "list[Owner]" = field(factory=list)
    projects: "list[Owner]" = field(factory=list)
    year: str = ""
    money_unit: str = ""
    remarks: "list[CommandFault]" = field(factory=list)
    lost: "list[tuple[str, str]]" = field(factory=list)
    placed: int = 0
    missed: int = 0

    @property
    def owners(self) -> "list[Owner]":
        """Its departments, each before its projects."""
        own = {id(one): [project for project in self.projects if project.above is one] for one in self.departments}
        listed = [owner for one in self.departments for owner in (one, *own[id(one)])]
        return [*(one for one in self.projects if one.above is None), *listed]
