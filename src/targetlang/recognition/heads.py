"""The headings of indicator tables: which column of a grid holds what."""

from targetlang.recognition.labels import bare
from targetlang.recognition.labels import without_brackets

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.ports.form import Category
    from targetlang.ports.form import ColumnSpec
    from targetlang.ports.form import Form
    from targetlang.ports.form import Subcategory
    from targetlang.tables import Place

_VALUES = ("target", "number")
# What an indicator may have in any form.
_EVERYWHERE = ("sign", "unit", "weight", "description", "basis", "direction")
# What other forms, and tables of departments' own, call the same columns.
_OTHER_HEADINGS = {
    "category": ("一级指标", "指标类型", "一级"),
    "subcategory": ("二级指标", "指标类别", "二级"),
    "name": ("三级指标", "指标名称", "绩效指标", "三级指标名称", "三级"),
    "description": ("绩效指标描述", "指标描述", "指标说明", "指标解释", "指标内容", "指标值说明"),
    "target": ("指标值", "目标值", "年度指标值", "绩效指标值", "指标值及单位", "年度目标值"),
    "basis": ("指标值确定依据", "指标值依据", "指标值设定依据", "设定依据", "依据"),
    "weight": ("权重", "分值", "分值权重", "指标权重"),
    "sign": ("指标性质", "计算符号", "符号", "指标符号"),
    "number": ("指标值", "目标值"),
    "unit": ("度量单位", "计量单位", "单位"),
    "direction": ("指标方向性", "指标方向", "方向性"),
}


# A heading of names that may stand over all columns, too.
_OVER_ALL = "绩效指标"
_NAMES = frozenset(_OTHER_HEADINGS["name"]) - {_OVER_ALL}


class Heads:
    """Finds the rows of headings of a form's indicator tables."""

    def __init__(self, form: "Form") -> None:
        tables = list(dict.fromkeys(column.table for column in form.columns))
        self._tables = [[one for one in form.columns if one.table == table] for table in tables]
        # A table that has one side only is that of the horizon that is not written.
        default = [[one for one in table if one.horizon in (None, form.default_horizon)] for table in self._tables]
        self._sides = [side + [one for one in table if one.key == "subcategory"][:1] for side, table in zip(default, self._tables, strict=True) if len(side) < len(table)]
        self._horizons = [one for one in form.horizons if one != form.default_horizon]
        levels: list[Category | Subcategory] = [*form.categories]
        levels += [second for one in form.categories for second in one.subcategories]
        self._levels = {bare(word) for one in levels for word in (one.name, one.short, *one.aliases)}

    def is_level(self, text: str) -> bool:
        """Tell whether a text is a first or second level of the form."""
        return bare(text) in self._levels

    def other_column(self, text: str) -> str:
        """Return what a column holds that the form's own table has not, "" where its heading says nothing."""
        label = without_brackets(bare(text))
        return next((key for key in _EVERYWHERE if label in _OTHER_HEADINGS[key]), "")

    def begins(self, here: "list[Place]", below: "list[Place]") -> "dict[int, ColumnSpec]":
        """Return what a row of headings says that is whole only with the row below it, {} for any other row."""
        for columns in self._tables:
            found = _match(columns, here, loosely=False)
            levels = {spec.key for spec in found.values()} >= {"category", "subcategory"}
            if levels and not _is_whole(found) and self.match(below, found):
                return found
        return {}

    def match(self, here: "list[Place]", above: "dict[int, ColumnSpec]") -> "dict[int, ColumnSpec]":
        """Return which column of the grid holds what below a row of headings, {} where a row is none.

        `above` is what the row of headings right above it says: the two may be one head in two rows.
        """
        best: dict[int, ColumnSpec] = {}
        texts = [bare(place.cell.text) for place in here]
        names = sum(1 for text in texts if without_brackets(text) in _NAMES)
        two_sided = names > 1 or any(word in text for word in self._horizons for text in texts)
        for columns in self._tables if two_sided else [*self._sides, *self._tables]:
            found = _match(columns, here, loosely=columns in self._sides)
            if above and len(found) > 1:
                found = _together(above, found, here)
            if len(found) > len(best) and _is_whole(found):
                best = dict(sorted(found.items()))
        return best


def _match(columns: "list[ColumnSpec]", here: "list[Place]", *, loosely: bool) -> "dict[int, ColumnSpec]":
    left = list(columns)
    found: dict[int, ColumnSpec] = {}
    # What may stand over all columns is looked at last.
    last = [place for place in here if bare(place.cell.text) == _OVER_ALL]
    first = [place for place in here if place not in last]
    for exact, places in ((True, here), (False, first), (False, last)):
        for place in places:
            if place.column in found:
                continue
            spec = next((one for one in left if _is_heading(place.cell.text, one, exact=exact, loosely=loosely)), None)
            if spec is not None:
                found[place.column] = spec
                left.remove(spec)
    return found


def _together(above: "dict[int, ColumnSpec]", below: "dict[int, ColumnSpec]", here: "list[Place]") -> "dict[int, ColumnSpec]":
    """Return what two rows of headings say together, {} where something else stands below one of the upper row."""
    keys = {spec.key for spec in below.values()}
    kept = {at: spec for at, spec in above.items() if spec.key not in keys}
    row = max(place.row for place in here)
    filled = any(place.row == row and place.column in kept and place.cell.text.strip() for place in here)
    return {} if filled else kept | below


def _is_whole(found: "dict[int, ColumnSpec]") -> bool:
    """Tell whether columns say what an indicator is called and what its value is."""
    keys = {spec.key for spec in found.values()}
    return "name" in keys and bool(keys & set(_VALUES))


def _is_heading(text: str, spec: "ColumnSpec", *, exact: bool, loosely: bool) -> bool:
    label = bare(text)
    if exact:
        return label == bare(spec.heading)
    words = {without_brackets(bare(spec.heading)), *(_OTHER_HEADINGS.get(spec.key, ()) if spec.horizon is None or loosely else ())}
    return without_brackets(label) in words
