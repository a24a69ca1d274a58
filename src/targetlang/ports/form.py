"""What an official form (规范) declares. Forms are data; this is their shape (language.md §9)."""

from decimal import Decimal

from targetlang.records import field
from targetlang.records import frozen


@frozen(cache_hash=True)
class Path:
    """A legal pair of first and second level. `subcategory` is None in a form without second level there.

    `text` is the canonical short spelling (`产出.数量`); `order` its place in the form's tree. `short` is the short name
    of the second level, "" where the form has none there; `asks_money` where the form marks it as money. `is_satisfaction`
    holds for rows that say how content people are (some forms have them as a second level of 效益), `is_benefit` for
    those that say what the money brings about, satisfaction left out.
    """

    category: "Category"
    subcategory: "Subcategory | None"
    order: int
    short: str = ""
    asks_money: bool = False
    is_satisfaction: bool = False
    is_benefit: bool = False

    @classmethod
    def of(cls, category: "Category", subcategory: "Subcategory | None", order: int) -> "Path":
        """Return the path of two levels, with what rules ask of every row worked out once."""
        short = subcategory.short if subcategory else ""
        asks_money = subcategory is not None and subcategory.asks == "money"
        is_satisfaction = "满意度" in (category.short, short)
        is_benefit = category.short.endswith("效益") and not is_satisfaction
        return cls(category, subcategory, order, short, asks_money, is_satisfaction, is_benefit)

    @property
    def text(self) -> str:
        """The short spelling the formatter writes."""
        second = self.subcategory.short if self.subcategory else ""
        return f"{self.category.short}.{second}"


@frozen
class Subcategory:
    """A second level: official name (数量指标), short name (数量); `asks` is "money" where the part wants money."""

    name: str
    short: str
    required: bool = False
    asks: str | None = None
    aliases: tuple[str, ...] = ()


@frozen
class Category:
    """A first level with its second levels in the form's order."""

    name: str
    short: str
    required: bool = False
    subcategories: tuple[Subcategory, ...] = ()
    aliases: tuple[str, ...] = ()


@frozen
class FieldSpec:
    """A field: its key, who may have it, and what type of value it takes.

    `owners` ⊆ {document, department, project, group, indicator, cost, task}. `type` is one of text (prose,
    may be items), line (one line, no items), money (tree), plan, period, year, form, include, uses, basis,
    choice, date, target. `aliases` are the printed terms that are accepted too. `identifier` is its JSON key.
    `label` is what the form prints for it. `parts` names the cells of a text whose items are records
    (`- 内容 | 开始 | 完成`), `funding` the sources of a money field that has others than the budget. What a
    project writes in an `inherited` field holds for its indicators that don't write it.
    """

    key: str
    identifier: str
    owners: tuple[str, ...]
    type: str = "text"
    aliases: tuple[str, ...] = ()
    required: bool = False
    choices: tuple[str, ...] = ()
    label: str | None = None
    parts: tuple[str, ...] = ()
    funding: "tuple[FundingSpec, ...]" = ()
    inherited: bool = False

    @property
    def is_text(self) -> bool:
        """Whether the value is prose."""
        return self.type == "text"


@frozen(cache_hash=True)
class FundingSpec:
    """A source of money the form knows, with the sources below it."""

    name: str
    label: str
    parts: tuple["FundingSpec", ...] = ()


@frozen
class ColumnSpec:
    """A column of an indicator table: where its text comes from and its printed heading.

    `key` is one of COLUMN_KEYS or a field of indicators. With a `horizon` the column shows the value of that
    horizon. Equal neighbours of a `merge` column are one cell, which heads the rows it covers. `table` is "" for
    the indicator table of projects; a form may name others.
    """

    key: str
    heading: str
    horizon: str | None = None
    merge: bool = False
    table: str = ""


COLUMN_KEYS = (
    *("category", "subcategory", "name", "description", "target", "basis", "weight", "sign", "sign_code"),
    *("number", "unit", "direction", "nature", "core", "goal"),
)
"""What a column may show of every indicator, besides its fields."""


@frozen
class CodePattern:
    """Shape of a code: a regular expression, its length, alphabet, and weights of the check character.

    `region_digits` and `year_digits` are how many characters at its start name the region, and how many after
    them the year; 0 where a code does not say it.
    """

    pattern: str
    length: int
    example: str = ""
    alphabet: str = ""
    check_weights: tuple[int, ...] = ()
    check_modulus: int = 0
    check_constant: int = 0
    region_digits: int = 0
    year_digits: int = 0


@frozen
class Form:
    """One official form. `name` is what 规范 says; everything that differs between provinces is here.

    `default_description` is what the description cell of an indicator shows where none is written: "name"
    repeats the indicator's name, "blank" leaves the cell empty. Amounts of another unit than `money_unit` are
    printed in it with at least `money_decimals` decimals, with `money_grouping` in groups of three.
    `severities` override those of findings by code. `scope` is "project", or "department" where the form has no
    projects. `date_pattern` spells dates with YYYY, MM, M, DD and D. With `empty_rows` a second level without
    indicator has a row of its own. `from_memory` lists the keys of the form's data that no document confirms: they
    give no error. `template` is the layout of a form of the workspace, None for a shipped one. `sheets` is "page"
    where every page of the layout is a sheet of a spreadsheet, "single" where all of it is one sheet.
    """

    name: str
    folder: str
    title: str
    source_document: str
    money_unit: str
    money_decimals: int
    categories: tuple[Category, ...]
    aliases: tuple[str, ...] = ()
    fields: tuple[FieldSpec, ...] = ()
    funding: tuple[FundingSpec, ...] = ()
    checkpoints: tuple[str, ...] = ()
    checkpoint_kind: str = "percent"
    horizons: tuple[str, ...] = ()
    default_horizon: str | None = None
    years: bool = False
    weight_totals: tuple[Decimal, ...] = ()
    columns: tuple[ColumnSpec, ...] = ()
    project_code: CodePattern | None = None
    department_code: CodePattern | None = None
    required_fields: dict[str, tuple[str, ...]] = field(factory=dict, hash=False)
    labels: dict[str, str] = field(factory=dict, hash=False)
    severities: dict[str, str] = field(factory=dict, hash=False)
    valid_from: int | None = None
    valid_to: int | None = None
    group_by_category: bool = True
    default_description: str = "name"
    money_grouping: bool = False
    scope: str = "project"
    date_pattern: str = ""
    empty_rows: bool = False
    from_memory: tuple[str, ...] = ()
    template: str | None = None
    sheets: str = "page"
