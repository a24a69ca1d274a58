"""The rows of an indicator table: texts in the form's columns and order, equal neighbours merged."""

from itertools import pairwise

from targetlang.layout.asked import INDICATOR
from targetlang.layout.printing import number_and_unit
from targetlang.model.indicator import Indicator
from targetlang.model.target import COMPARATORS
from targetlang.model.target import Target
from targetlang.model.text import Text
from targetlang.ports.form import COLUMN_KEYS
from targetlang.ports.form import ColumnSpec
from targetlang.ports.form import Form
from targetlang.ports.vocabulary import PART_LABEL
from targetlang.records import frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Iterator
    from collections.abc import Mapping
    from typing import Any

    from targetlang.layout.fields_view import Printer
    from targetlang.ports.form import Path

_TEXT_KINDS = ("text", "raw")
_NUMBERS = frozenset({"number", "weight"})
_OF_TARGET = frozenset({"target", "sign", "sign_code", "number", "unit", "nature"})

# The texts of a row by column, and the indicator that the row is about, if it is about one.
Draft = tuple[list[str], Indicator | None]


@frozen
class RowCell:
    """A cell of the indicator table, how many rows it covers, whether it heads them; `number` for a plain number."""

    text: str
    rows: int = 1
    header: bool = False
    number: bool = False


class MergedText(str):
    """The text of a cell that may cover several rows, asked for in one of them; `cell` tells these rows from others."""

    __slots__ = ("cell",)
    cell: RowCell

    @classmethod
    def of(cls, cell: RowCell) -> "MergedText":
        """Return the text of a cell."""
        text = cls(cell.text)
        text.cell = cell
        return text


class IndicatorRow:
    """A row of an indicator table: the cells that begin in it, in order, and by name what stands in it.

    `row.target`, `row.备注` or `row.text("target", "中期")` give the text in a column of the table, or what the
    indicator of the row says there where the table has no such column; in every row that a merged cell covers.
    """

    __slots__ = ("_begun", "_covering", "_indicator", "_inherited", "_maker")

    def __init__(self, maker: "RowMaker", indicator: "Indicator | None", inherited: "Mapping[str, str]") -> None:
        """Take what an empty row is about: one indicator, or none or several."""
        self._maker = maker
        self._indicator = indicator
        self._inherited = inherited
        self._begun: list[RowCell] = []
        self._covering: list[RowCell] = []

    def add(self, cell: RowCell, *, begins: bool = True) -> None:
        """Put the cell of the next column into the row; it may have begun in a row above."""
        self._covering.append(cell)
        if begins:
            self._begun.append(cell)

    def __iter__(self) -> "Iterator[RowCell]":
        self._maker.note_columns()
        return iter(self._begun)

    def __len__(self) -> int:
        return len(self._begun)

    def __getitem__(self, at: "Any") -> "Any":
        self._maker.note_columns()
        return self._begun[at]

    def __getattr__(self, name: str) -> str:
        text = None if name.startswith("_") else self._find(name, None)
        if text is None:
            raise AttributeError(name)
        return text

    def text(self, key: str, column: str | None = None) -> str:
        """Return the text of a column or field, in a horizon where one is named; "" where there is none."""
        return self._find(key, column) or ""

    def _find(self, key: str, horizon: str | None) -> str | None:
        maker = self._maker
        maker.note(key, horizon)
        for column, cell in zip(maker.columns, self._covering, strict=True):
            if column.key == key and horizon in (None, column.horizon):
                maker.note(key, column.horizon)
                return MergedText.of(cell) if column.merge else cell.text
        if not maker.knows(key):
            return None
        return "" if self._indicator is None else maker.text_of(self._indicator, key, horizon, self._inherited)


class RowMaker:
    """Makes the rows of one table of one form, in the order of the form's pairs of levels.

    With None for a table a row has no columns, and is about one indicator.
    """

    def __init__(self, printer: "Printer", table: str | None, horizon: str | None) -> None:
        self.form = form = printer.form
        self.asked = printer.asked
        self.paths = printer.vocabulary.shorts
        shown = (spec for spec in printer.vocabulary.by_key.values() if "indicator" in spec.owners and spec.type != "basis")
        self._fields = {spec.key for spec in shown}
        self.columns = [column for column in form.columns if column.table == table]
        self.horizon = horizon
        self._noted = False
        # Without columns a template asks for each horizon by itself.
        in_columns = {column.horizon for column in self.columns if column.key in _OF_TARGET}
        placed: set[str | None] = in_columns if self.columns else {*form.horizons}
        self._placed = placed | {None, form.default_horizon}
        self._default_columns = [column for column in self.columns if column.horizon in (None, form.default_horizon)]
        self._show: dict[str, Callable[[Indicator], str]] = {
            "description": self._description,
            "basis": lambda one: "\n".join(ref.text for ref in one.basis),
            "weight": lambda one: "" if one.attributes.weight is None else f"{one.attributes.weight:f}",
            "direction": self._direction,
            "core": lambda one: self.form.labels.get("core", "") if one.attributes.core else "",
            "goal": lambda one: "" if one.attributes.goal is None else str(one.attributes.goal),
        }

    def rows(self, indicators: list[Indicator], inherited: "Mapping[str, str]") -> list[IndicatorRow]:
        """Return the rows; `inherited` are the texts that hold where an indicator doesn't say its own."""
        shown = [one for one in indicators if self.horizon is None or self._value(one, self.horizon) is not None]
        if self.form.group_by_category:
            shown = sorted(shown, key=lambda one: one.path.order)
        sides = list(dict.fromkeys(column.horizon for column in self.columns if column.key == "name"))
        if len(sides) > 1 or (sides and sides[0] is not None):
            drafts = self._side_by_side(shown, sides, inherited)
        else:
            drafts = [(self._texts(one, inherited), one) for one in shown]
        if self.form.empty_rows and self.columns:
            drafts = self._with_empty(drafts)
        return self._merged(drafts, inherited)

    def note(self, key: str, horizon: str | None) -> None:
        """Note that an indicator was asked for something, in a horizon."""
        horizon = horizon or self.horizon
        self.asked.note(INDICATOR, key, None if horizon == self.form.default_horizon else horizon)

    def note_columns(self) -> None:
        """Note that an indicator was asked for everything in the columns of the table; once, for there are many rows."""
        if not self._noted:
            self._noted = True
            for column in self.columns:
                self.note(column.key, column.horizon)

    def knows(self, key: str) -> bool:
        """Tell whether there is something of the name to ask an indicator for."""
        return key in COLUMN_KEYS or key in self._fields

    def text_of(self, one: Indicator, key: str, horizon: str | None, inherited: "Mapping[str, str]") -> str:
        """Return what an indicator says in a column that the table may not have."""
        return self._text(one, ColumnSpec(key, key, horizon=horizon), inherited)

    def _side_by_side(
        self, indicators: list[Indicator], sides: list[str | None], inherited: "Mapping[str, str]"
    ) -> list[Draft]:
        """Two horizons beside each other, each with names of its own: the rows of a path are those of the longer side."""
        result: list[Draft] = []
        for path in dict.fromkeys(one.path for one in indicators):
            own = [one for one in indicators if one.path is path]
            lists = {side: [one for one in own if self._stands_on(one, side, sides)] for side in sides}
            for at in range(max(map(len, lists.values()))):
                row: list[str] = []
                for column in self.columns:
                    side = lists.get(column.horizon, own)
                    one = side[at] if at < len(side) else None
                    row.append(self._level(path, column.key) if one is None else self._text(one, column, inherited))
                result.append((row, None))
        return result

    def _with_empty(self, drafts: list[Draft]) -> list[Draft]:
        """Add a row for every second level that has none."""
        keys = [column.key for column in self.columns]
        levels = [at for at, key in enumerate(keys) if key in ("category", "subcategory")]
        result: list[Draft] = []
        for path in self.paths:
            own = [self._level(path, key) for key in keys]
            found = [draft for draft in drafts if all(draft[0][at] == own[at] for at in levels)]
            result.extend(found or [(own, None)])
        return result

    def _merged(self, drafts: list[Draft], inherited: "Mapping[str, str]") -> list[IndicatorRow]:
        """Merge equal neighbours, but never across a border of a merged column before."""
        texts = [row for row, _ in drafts]
        result = [IndicatorRow(self, one, inherited) for _, one in drafts]
        borders = {0, len(texts)}
        for at, column in enumerate(self.columns):
            number = column.key in _NUMBERS
            if not column.merge:
                for line, row in zip(result, texts, strict=True):
                    line.add(RowCell(row[at], 1, False, number))
                continue
            borders |= {line for line in range(1, len(texts)) if texts[line][at] != texts[line - 1][at]}
            for start, end in pairwise(sorted(borders)):
                cell = RowCell(texts[start][at], end - start, True, number)
                for line in result[start:end]:
                    line.add(cell, begins=line is result[start])
        return result

    def _texts(self, one: Indicator, inherited: "Mapping[str, str]") -> list[str]:
        return [self._text(one, column, inherited) for column in self.columns]

    def _text(self, one: Indicator, column: ColumnSpec, inherited: "Mapping[str, str]") -> str:
        key = column.key
        if key in ("category", "subcategory"):
            return self._level(one.path, key)
        if key == "name":
            mark = self.form.labels.get("core", "") if one.attributes.core else ""
            return mark + one.name if not any(other.key == "core" for other in self.columns) else one.name
        if key in _OF_TARGET:
            return self._of_targets(self._shown(one, column), key)
        show = self._show.get(key)
        return show(one) if show is not None else self._of_field(one, key, inherited)

    def _level(self, path: "Path", key: str) -> str:
        if key == "category":
            return path.category.name
        return path.subcategory.name if key == "subcategory" and path.subcategory else ""

    def _value(self, one: Indicator, horizon: str | None) -> Target | None:
        if horizon is None or horizon == self.form.default_horizon:
            return one.target
        return (one.targets or {}).get(horizon)

    def _stands_on(self, one: Indicator, side: str | None, sides: list[str | None]) -> bool:
        """Tell whether an indicator stands on a side: that of the default horizon has what stands on no other."""
        if self._value(one, side) is not None:
            return True
        is_default = side in (None, self.form.default_horizon)
        return is_default and all(self._value(one, other) is None for other in sides)

    def _shown(self, one: Indicator, column: ColumnSpec) -> list[tuple[str, Target]]:
        """Return the targets that a column shows, each with the horizon that has to be said with it ("" for none).

        In a column for the default horizon those stand too that have no column of their own, so that nothing is lost.
        """
        horizon = column.horizon or self.horizon
        target = self._value(one, horizon)
        others: list[tuple[str, Target]] = []
        if one.targets and (horizon is None or (self.horizon is None and column in self._default_columns)):
            others = [(other, value) for other, value in one.targets.items() if other not in self._placed]
        own = [] if target is None else [(self.form.default_horizon or "" if others else "", target)]
        return own + others

    def _of_targets(self, shown: list[tuple[str, Target]], key: str) -> str:
        """Return what a column says of the targets it shows.

        Several share the columns of sign and unit where these are the same; else they stand in that of the number as
        they are written.
        """
        if len(shown) <= 1 and not (shown and shown[0][0]):
            return self._of_target(shown[0][1], key) if shown else ""
        texts = [self._of_target(target, key) for _, target in shown]
        if key not in ("target", "number"):
            return texts[0] if len(set(texts)) == 1 else ""
        if key == "number" and len({(self._of_target(one, "sign"), self._of_target(one, "unit")) for _, one in shown}) > 1:
            texts = [target.text for _, target in shown]
        return "；".join(f"{horizon} {text}".strip() for (horizon, _), text in zip(shown, texts, strict=True))

    def _of_target(self, target: Target, key: str) -> str:
        if key == "target":
            return target.text
        if key == "sign":
            name = "qualitative" if target.kind in _TEXT_KINDS else target.comparator or ""
            return self.form.labels.get(name, COMPARATORS.get(name, ""))
        if key == "sign_code":
            return str(target.sign_code)
        if key == "nature":
            nature = "qualitative" if target.kind in _TEXT_KINDS else "quantitative"
            return self.form.labels.get(nature, "")
        return number_and_unit(target)[key == "unit"]

    def _description(self, one: Indicator) -> str:
        if one.description is not None:
            return one.description
        return one.name if self.form.default_description == "name" else ""

    def _direction(self, one: Indicator) -> str:
        written = one.attributes.direction or ""
        return self.form.labels.get(written, written)

    def _of_field(self, one: Indicator, key: str, inherited: "Mapping[str, str]") -> str:
        for held in one.fields or ():
            if held.key == key:
                return field_text(held.value)
        return inherited.get(key, "")


def field_text(value: object) -> str:
    """Return the value of a field as one text."""
    if isinstance(value, Text):
        return value.plain
    text = getattr(value, "text", value)
    return text if isinstance(text, str) else ""


def with_parts(indicators: list[Indicator], form: Form) -> list[Indicator]:
    """Return the indicators with their 其中 rows after them, named as the form names parts."""
    from targetlang.records import evolve

    if not any(one.parts for one in indicators):
        return indicators
    label = form.labels.get("part", PART_LABEL)
    rows: list[Indicator] = []
    for one in indicators:
        rows.append(one)
        rows.extend(evolve(part, name=label.replace("{name}", part.name)) for part in one.parts or ())
    return rows
