"""The rows of an indicator table: texts in the form's columns and order, equal neighbours merged."""

from itertools import pairwise

from targetlang.layout.printing import number_and_unit
from targetlang.model.indicator import Indicator
from targetlang.model.target import COMPARATORS
from targetlang.model.target import Target
from targetlang.model.text import Text
from targetlang.ports.form import ColumnSpec
from targetlang.ports.form import Form
from targetlang.ports.vocabulary import PART_LABEL
from targetlang.records import frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Mapping

    from targetlang.ports.form import Path

_TEXT_KINDS = ("text", "raw")
_NUMBERS = frozenset({"number", "weight"})


@frozen
class RowCell:
    """A cell of the indicator table, how many rows it covers, whether it heads them; `number` for a plain number."""

    text: str
    rows: int = 1
    header: bool = False
    number: bool = False


class RowMaker:
    """Makes the rows of one table of one form; `paths` are the form's pairs of levels in its order."""

    def __init__(self, form: Form, paths: "list[Path]", table: str, horizon: str | None) -> None:
        self.form = form
        self.paths = paths
        self.columns = [column for column in form.columns if column.table == table]
        self.horizon = horizon
        self._show: dict[str, Callable[[Indicator], str]] = {
            "description": self._description,
            "basis": lambda one: "\n".join(ref.text for ref in one.basis),
            "weight": lambda one: "" if one.attributes.weight is None else f"{one.attributes.weight:f}",
            "direction": self._direction,
            "core": lambda one: self.form.labels.get("core", "") if one.attributes.core else "",
            "goal": lambda one: "" if one.attributes.goal is None else str(one.attributes.goal),
        }

    def rows(self, indicators: list[Indicator], inherited: "Mapping[str, str]") -> list[list[RowCell]]:
        """Return the rows; `inherited` are the texts that hold where an indicator doesn't say its own."""
        shown = [one for one in indicators if self.horizon is None or self._value(one, self.horizon) is not None]
        if self.form.group_by_category:
            shown = sorted(shown, key=lambda one: one.path.order)
        sides = list(dict.fromkeys(column.horizon for column in self.columns if column.key == "name"))
        if len(sides) > 1 or (sides and sides[0] is not None):
            texts = self._side_by_side(shown, sides, inherited)
        else:
            texts = [self._texts(one, inherited) for one in shown]
        if self.form.empty_rows:
            texts = self._with_empty(texts)
        return self._merged(texts)

    def _side_by_side(
        self, indicators: list[Indicator], sides: list[str | None], inherited: "Mapping[str, str]"
    ) -> list[list[str]]:
        """Two horizons beside each other, each with names of its own: the rows of a path are those of the longer side."""
        result: list[list[str]] = []
        for path in dict.fromkeys(one.path for one in indicators):
            own = [one for one in indicators if one.path is path]
            lists = {side: [one for one in own if self._value(one, side) is not None] for side in sides}
            for at in range(max(map(len, lists.values()))):
                row: list[str] = []
                for column in self.columns:
                    side = lists.get(column.horizon, own)
                    one = side[at] if at < len(side) else None
                    row.append(self._level(path, column.key) if one is None else self._text(one, column, inherited))
                result.append(row)
        return result

    def _with_empty(self, texts: list[list[str]]) -> list[list[str]]:
        """Add a row for every second level that has none."""
        keys = [column.key for column in self.columns]
        levels = [at for at, key in enumerate(keys) if key in ("category", "subcategory")]
        result: list[list[str]] = []
        for path in self.paths:
            own = [self._level(path, key) for key in keys]
            found = [row for row in texts if all(row[at] == own[at] for at in levels)]
            result.extend(found or [own])
        return result

    def _merged(self, texts: list[list[str]]) -> list[list[RowCell]]:
        """Merge equal neighbours, but never across a border of a merged column before."""
        result: list[list[RowCell]] = [[] for _ in texts]
        borders = {0, len(texts)}
        for at, column in enumerate(self.columns):
            number = column.key in _NUMBERS
            if not column.merge:
                for line, row in zip(result, texts, strict=True):
                    line.append(RowCell(row[at], 1, False, number))
                continue
            borders |= {line for line in range(1, len(texts)) if texts[line][at] != texts[line - 1][at]}
            edges = sorted(borders)
            for start, end in pairwise(edges):
                result[start].append(RowCell(texts[start][at], end - start, True, number))
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
        if key in ("target", "sign", "sign_code", "number", "unit", "nature"):
            return self._of_target(self._value(one, column.horizon or self.horizon), key)
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

    def _of_target(self, target: Target | None, key: str) -> str:
        if target is None or key == "target":
            return "" if target is None else target.text
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
