"""绩效目标调整表: for a revision within the year, one table for each project that is adjusted (domain.md §5).

项目编码, 名称, 调整类型, 预算 and 绩效目标 before and after, the adjusted indicators with comparator, value, unit and weight
before and after, their bases, 调整原因, and an empty line for the opinion of whoever examines it.
"""

from targetlang.diff.views.report import Report
from targetlang.diff.views.table_rows import ADDED
from targetlang.diff.views.table_rows import KEPT
from targetlang.diff.views.table_rows import REMOVED
from targetlang.diff.views.table_rows import IndicatorRow
from targetlang.diff.views.table_rows import ProjectRow
from targetlang.diff.views.table_rows import project_rows
from targetlang.diff.views.target_cells import head
from targetlang.diff.views.target_cells import money
from targetlang.diff.views.target_cells import number
from targetlang.diff.views.target_cells import target_cells
from targetlang.diff.views.target_cells import text
from targetlang.model.text import Text
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

    from targetlang.model.document import Project
    from targetlang.model.indicator import Indicator

TITLE = "绩效目标调整表"
_TYPES = {ADDED: "新增", REMOVED: "删除"}


def adjustment_tables(report: Report, *, split: bool) -> "Iterator[Block]":
    """Yield a heading and a table for each adjusted project, each on a page of its own."""
    adjusted = [one for one in project_rows(report.comparison) if not one.same]
    if not adjusted:
        yield Heading(1, TITLE)
        yield Paragraph("没有调整。")
    for at, one in enumerate(adjusted):
        if at:
            yield PageBreak(sheet=True)
        yield Heading(1, f"{one.project.name}{TITLE}")
        yield Paragraph("单位：万元", "right")
        yield _table(one, split=split)


def _table(one: ProjectRow, *, split: bool) -> Table:
    """Return the table on a grid: 3 columns of category and name, two sides, basis and reason."""
    side = 4 if split else 2
    width = 3 + 2 * side + 2
    rows: list[Row] = [
        (head("项目编码", scope="row"), text(one.project.code or "", columns=2), head("项目名称", columns=side, scope="row"), text(one.project.name, columns=side), head("调整类型", scope="row"), text(_TYPES.get(one.change, "修改"))),
        (head("", columns=3), head("调整前", columns=side), head("调整后", columns=side), head("调整原因", columns=2)),
        (head("预算", columns=3, scope="row"), _wide(money(one.old_money), side), _wide(money(one.new_money), side), text(one.reason, columns=2)),
        (head("绩效目标", columns=3, scope="row"), text(_objective(one.old), columns=side), text(_objective(one.new), columns=side), text("", columns=2)),
        _heads(split=split),
    ]
    if split:
        rows.append(tuple(head(name) for name in ("符号", "指标值", "单位", "权重") * 2))
    rows += [_indicator(row, split=split) for row in one.indicators if row.change != KEPT]
    rows.append((head("审核意见", columns=3, scope="row"), text("", columns=width - 3)))
    return Table(f"{one.project.name}{TITLE}", tuple(rows))


def _heads(*, split: bool) -> Row:
    tall = 2 if split else 1
    fixed = [head(name, rows=tall) for name in ("一级指标", "二级指标", "三级指标")]
    ends = [head(name, rows=tall) for name in ("指标值确定依据", "调整原因")]
    if split:
        return (*fixed, head("调整前", columns=4), head("调整后", columns=4), *ends)
    return (*fixed, head("调整前指标值"), head("权重"), head("调整后指标值"), head("权重"), *ends)


def _indicator(row: IndicatorRow, *, split: bool) -> Row:
    shown = row.indicator
    return (
        text(shown.path.category.name),
        text(shown.path.subcategory.name if shown.path.subcategory else ""),
        text(shown.name),
        *target_cells(row.old.target if row.old else None, split=split),
        _weight(row.old),
        *target_cells(row.new.target if row.new else None, split=split),
        _weight(row.new),
        text("；".join(ref.text for ref in shown.basis)),
        text(f"{row.change}：{row.reason}" if row.reason else row.change),
    )


def _weight(indicator: "Indicator | None") -> Cell:
    weight = None if indicator is None else indicator.attributes.weight
    return text("") if weight is None else number(weight, f"{weight:f}")


def _wide(cell: Cell, columns: int) -> Cell:
    return Cell(cell.text, columns, align=cell.align, kind=cell.kind, value=cell.value)


def _objective(project: "Project | None") -> str:
    value = None if project is None else project.value("目标")
    return value.plain if isinstance(value, Text) else ""
