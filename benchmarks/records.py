"""The content of a generated file as plain objects: what every peer carries and what the Lark peer builds."""

from decimal import Decimal

from attrs import define
from attrs import field


@define
class Quantity:
    """A number with the unit as written; no unit is the empty string."""

    number: Decimal
    unit: str


@define
class Target:
    """One value. `kind` is quantity, range, date, text, raw, none or expression.

    `comparator` is one of ≥ ≤ > < = or empty; `low` holds a plain quantity, `low` and `high` a range,
    `text` a date, words or a raw value, `expression` the formula in braces.
    """

    kind: str
    comparator: str = ""
    low: Quantity | None = None
    high: Quantity | None = None
    text: str = ""
    expression: object = None
    horizon: str = ""


@define
class Part:
    """A 其中 line below an indicator."""

    name: str
    target: Target


@define
class Indicator:
    """One indicator line with the lines below it. A description of None means that no mark was written."""

    path: str
    name: str
    target: Target
    description: str | None = None
    bases: list[str] = field(factory=list)
    attributes: list[str] = field(factory=list)
    fields: list[tuple[str, str]] = field(factory=list)
    parts: list[Part] = field(factory=list)
    note: str = field(default="", eq=False)
    """A comment above the line; no part of the content."""


@define
class Source:
    """A source of money, with the sources that it is made of."""

    name: str
    amount: Quantity
    parts: list["Source"] = field(factory=list)


@define
class Budget:
    """A total and its sources; no source at all leaves the cells blank."""

    total: Quantity
    sources: list[Source] = field(factory=list)


@define
class CostLine:
    """A 测算 line."""

    name: str
    expression: object
    description: str | None = None
    bases: list[str] = field(factory=list)


@define
class Task:
    """A 任务 line of a department."""

    name: str
    budget: Budget
    description: str | None = None


@define
class Entry:
    """A named entry: 依据, 计量 or 撤销 with text, 令 with an expression."""

    kind: str
    name: str
    text: str = ""
    expression: object = None


@define
class Project:
    """A project. `objective` is a list of goals, each a list of words and expressions."""

    code: str
    name: str
    budget: Budget | None = None
    plan: list[tuple[str, Quantity]] = field(factory=list)
    objective: list[list[object]] = field(factory=list)
    fields: list[tuple[str, str]] = field(factory=list)
    uses: list[str] = field(factory=list)
    costs: list[CostLine] = field(factory=list)
    indicators: list[Indicator] = field(factory=list)


@define
class Group:
    """An 指标组."""

    name: str
    indicators: list[Indicator] = field(factory=list)


@define
class Department:
    """A 部门 or 单位 with all that stands below its header, up to the next one."""

    kind: str
    code: str
    name: str
    texts: list[tuple[str, list[str]]] = field(factory=list)
    entries: list[Entry] = field(factory=list)
    tasks: list[Task] = field(factory=list)
    indicators: list[Indicator] = field(factory=list)
    groups: list[Group] = field(factory=list)
    projects: list[Project] = field(factory=list)


@define
class Content:
    """A whole file: document fields and entries, then the departments."""

    fields: list[tuple[str, str]] = field(factory=list)
    entries: list[Entry] = field(factory=list)
    departments: list[Department] = field(factory=list)
