"""绩效目标调整表: for a revision within the year, one table for each project and department that is adjusted (domain.md §5).

项目编码, 名称, 调整类型, 预算 and 绩效目标 before and after, the adjusted indicators with comparator, value, unit and weight
before and after, the values of the two years before, their bases, 调整原因, and empty lines for 附件 and for the opinion
of whoever examines it.
"""

from targetlang.diff.views.report import Report
from targetlang.diff.views.table_rows import ADDED
from targetlang.diff.views.table_rows import KEPT
from targetlang.diff.views.table_rows import REMOVED
from targetlang.diff.views.table_rows import BlockRow
from targetlang.diff.views.table_rows import IndicatorRow
from targetlang.diff.views.table_rows import block_rows
from targetlang.diff.views.target_cells import head
from targetlang.diff.views.target_cells import money
from targetlang.diff.views.target_cells import number
from targetlang.diff.views.target_cells import target_cells
from targetlang.diff.views.target_cells import text
from targetlang.model.target import Target
from targetlang.model.text import Text
from targetlang.records import frozen
from targetlang.tables import Block
from targetlang.tables import Cell
from targetlang.tables import Heading
from targetlang.tables import PageBreak
from targetlang.tables import Paragraph
from targetlang.tables import Row
from targetlang.tables import Table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from targetlang.model.document import Department
    from targetlang.model.document import Project
    from targetlang.model.indicator import Indicator

TITLE = "绩效目标调整表"
_EARLIER = ("上年", "前年")
_TYPES = {ADDED: "新增", REMOVED: "删除"}


def adjustment_tables(report: Report, *, split: bool) -> "Iterator[Block]":
    """Yield a heading and a table for each adjusted block, each on a page of its own."""
    adjusted = [one for one in block_rows(report.comparison) if not one.same]
    if not adjusted:
        yield Heading(1, TITLE)
        yield Paragraph("没有调整。")
    for at, one in enumerate(adjusted):
        if at:
            yield PageBreak(sheet=True)
        yield Heading(1, f"{one.block.name}{TITLE}")
        yield Paragraph("单位：万元", "right")
        yield _table(one, split=split)


@frozen
class _Columns:
    """The grid: 3 columns of category and name, two sides of `side` columns, the earlier years shown, basis and reason.

    On paper, weights and earlier years that no row has take no room; a sheet to be filled in has them all.
    """

    split: bool
    weights: bool
    earlier: tuple[str, ...]

    @property
    def side(self) -> int:
        return (3 if self.split else 1) + self.weights

    @property
    def ends(self) -> int:
        return len(self.earlier) + 2


def _columns(one: BlockRow, *, split: bool) -> _Columns:
    rows = [row for row in one.indicators if row.change != KEPT]
    weights = any(side is not None and side.attributes.weight is not None for row in rows for side in (row.old, row.new))
    earlier = tuple(key for key in _EARLIER if split or any(_before(row, key) for row in rows))
    return _Columns(split, split or weights, earlier)


def _table(one: BlockRow, *, split: bool) -> Table:
    grid = _columns(one, split=split)
    side, ends = grid.side, grid.ends
    kind = one.change if one.regrouped else _TYPES.get(one.change, "修改")
    what = "单位" if getattr(one.block, "is_entity", False) else "项目" if one.is_project else "部门"
    rows: list[Row] = [
        _first(f"{what}编码", one.block.code or "", "部门", one.department, grid),
        _first(f"{what}名称", one.block.name, "调整类型", kind, grid),
        (head("", columns=3), head("调整前", columns=side), head("调整后", columns=side), head("调整原因", columns=ends)),
    ]
    reasons = [text(one.reason, columns=ends), text("", columns=ends)]
    if one.is_project:
        rows.append((head("预算", columns=3, scope="row"), _wide(money(one.old_money), side), _wide(money(one.new_money), side), reasons.pop(0)))
    goal = (text(_objective(one.old), columns=side), text(_objective(one.new), columns=side), reasons.pop(0))
    rows += [(head("绩效目标", columns=3, scope="row"), *goal), *_heads(grid)]
    rows += [_indicator(row, grid) for row in one.indicators if row.change != KEPT]
    rows += [(head(name, columns=3, scope="row"), text("", columns=2 * side + ends)) for name in ("附件", "审核意见")]
    return Table(f"{one.block.name}{TITLE}", tuple(rows))


def _first(name: str, value: str, other: str, its: str, grid: _Columns) -> Row:
    half = grid.ends // 2
    return (
        head(name, columns=3, scope="row"), text(value, columns=2 * grid.side),
        head(other, columns=half, scope="row"), text(its, columns=grid.ends - half),
    )  # fmt: skip


def _heads(grid: _Columns) -> tuple[Row, ...]:
    tall = 2 if grid.split else 1
    fixed = [head(name, rows=tall) for name in ("一级指标", "二级指标", "三级指标")]
    ends = [head(name, rows=tall) for name in (*(f"{key}指标值" for key in grid.earlier), "指标值确定依据", "调整原因")]
    if grid.split:
        second = tuple(head(name) for name in ("符号", "指标值", "单位", "权重") * 2)
        return (*fixed, head("调整前", columns=4), head("调整后", columns=4), *ends), second
    weight = (head("权重"),) if grid.weights else ()
    return ((*fixed, head("调整前指标值"), *weight, head("调整后指标值"), *weight, *ends),)


def _indicator(row: IndicatorRow, grid: _Columns) -> Row:
    shown = row.indicator
    return (
        text(shown.path.category.name),
        text(shown.path.subcategory.name if shown.path.subcategory else ""),
        text(row.name),
        *_side(row.old, row.old_target, grid),
        *_side(row.new, row.new_target, grid),
        *(text(_before(row, key)) for key in grid.earlier),
        text("；".join(ref.text for ref in shown.basis)),
        text(f"{row.change}：{row.reason}" if row.reason else row.change),
    )


def _side(indicator: "Indicator | None", target: Target | None, grid: _Columns) -> Row:
    value = target_cells(target, split=grid.split)
    return (*value, _weight(indicator)) if grid.weights else value


def _before(row: IndicatorRow, key: str) -> str:
    """Return what the indicator notes as the value of an earlier year, the new side first."""
    for one in (row.new, row.old):
        for held in (one.fields or ()) if one is not None else ():
            if held.key == key and isinstance(held.value, Target):
                return held.value.text
    return ""


def _weight(indicator: "Indicator | None") -> Cell:
    weight = None if indicator is None else indicator.attributes.weight
    return text("") if weight is None else number(weight, f"{weight:f}")


def _wide(cell: Cell, columns: int) -> Cell:
    return Cell(cell.text, columns, align=cell.align, kind=cell.kind, value=cell.value)


def _objective(block: "Project | Department | None") -> str:
    values = () if block is None else (block.value("目标"), block.value("总体目标"))
    return next((one.plain for one in values if isinstance(one, Text)), "")
