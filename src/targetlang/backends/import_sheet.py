"""The flat sheet that the integrated budget system (预算管理一体化) imports: one row an indicator.

Sign, value and unit of a target stand in three columns, the sign as its code in the system's dictionary: 1 ≥,
2 ＞, 3 ＝, 4 ＜, 5 ≤, 6 定性, 9 定量（其他）, 10 不适用 (domain: fields of the system). Code 9 needs an explanation.
"""

from collections.abc import Iterator

from targetlang.layout.printing import number_and_unit
from targetlang.layout.printing import printed_value
from targetlang.model.document import Department
from targetlang.model.document import Document
from targetlang.model.document import Project
from targetlang.model.indicator import Indicator
from targetlang.model.target import Target
from targetlang.ports.vocabulary import PART_LABEL
from targetlang.tables import Cell
from targetlang.tables import Row
from targetlang.tables import Table

TITLE = "绩效指标导入表"
_HEADS = (
    *("预算单位编码", "预算单位名称", "项目编码", "项目名称", "目标类型", "一级指标", "二级指标", "三级指标"),
    *("计算符号", "指标值", "计量单位", "指标值说明", "指标内容", "分值权重", "指标值确定依据"),
)
_OTHER_QUANTITY = 9
_NOT_APPLICABLE = 10
_DEFAULT_HORIZON = "年度"
"""The 目标类型 of a target that names no horizon: the system files every goal under one."""

_Whose = tuple[Department, Project | None, Indicator, str]


def import_table(document: Document, *, draft: bool) -> Table:
    """Return the sheet of a document; that of a draft says so in the last column of every row."""
    heads = (*_HEADS, "备注") if draft else _HEADS
    rows = [tuple(Cell(text, header=True, scope="col") for text in heads)]
    for whose in _indicators(document):
        one = whose[2]
        sides = {_DEFAULT_HORIZON: one.target, **(one.targets or {})}
        for horizon, target in sides.items():
            if target is not None or len(sides) == 1:
                row = _row(whose, horizon, target)
                rows.append((*row, Cell("草稿，有未改正的错误")) if draft else row)
    return Table(TITLE, tuple(rows), heads=1)


def _indicators(document: Document) -> Iterator[_Whose]:
    """Yield every indicator with whose it is and its name, in the order written; 其中 rows follow theirs and say so."""
    for department in document.departments:
        for owner in (department, *department.entities):
            blocks: list[tuple[Project | None, list[Indicator]]] = [(None, owner.indicators)]
            blocks += [(project, project.indicators) for project in owner.projects]
            for project, indicators in blocks:
                for indicator in indicators:
                    yield owner, project, indicator, indicator.name
                    for one in indicator.parts or ():
                        yield owner, project, one, PART_LABEL.replace("{name}", one.name)


def _row(whose: _Whose, horizon: str, target: Target | None) -> Row:
    owner, project, one, name = whose
    path = one.path
    texts = (
        *(owner.code or "", owner.name),
        *((project.code or "", project.name) if project is not None else ("", "")),
        *(horizon, path.category.name, path.subcategory.name if path.subcategory else "", name),
    )
    weight = one.attributes.weight
    return (
        *map(Cell, texts),
        *_target_cells(target),
        Cell(one.description if one.description is not None else one.name),
        Cell("" if weight is None else f"{weight:f}", kind="number", value=weight),
        Cell("\n".join(ref.text for ref in one.basis)),
    )


def _target_cells(target: Target | None) -> tuple[Cell, ...]:
    """Return sign code, value, unit and explanation; the code is text, the value a number where it is one."""
    if target is None:
        return (Cell(""),) * 4
    code = target.sign_code
    number, unit = ("", "") if code == _NOT_APPLICABLE else number_and_unit(target)
    value = Cell(number, kind="number", value=printed_value(number) if target.kind == "quantity" else None)
    return Cell(str(code)), value, Cell(unit), Cell(target.text if code == _OTHER_QUANTITY else "")
