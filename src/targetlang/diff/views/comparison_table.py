"""A comparison as blocks for the formats that write tables: 对照表 between years, 调整表 for a revision.

对照表: the bridge, the budgets of all projects, and for each department and project its indicators: 上年 | 本年 | 变化 | 变动原因.
"""

from targetlang.diff.event import Bridge
from targetlang.diff.settings import REVISION
from targetlang.diff.views.adjustment_table import adjustment_tables
from targetlang.diff.views.report import Report
from targetlang.diff.views.table_rows import CHANGED
from targetlang.diff.views.table_rows import KEPT
from targetlang.diff.views.table_rows import BlockRow
from targetlang.diff.views.table_rows import IndicatorRow
from targetlang.diff.views.table_rows import block_rows
from targetlang.diff.views.target_cells import head
from targetlang.diff.views.target_cells import money
from targetlang.diff.views.target_cells import share
from targetlang.diff.views.target_cells import target_cells
from targetlang.diff.views.target_cells import text
from targetlang.diff.views.target_cells import total
from targetlang.tables import Block
from targetlang.tables import Heading
from targetlang.tables import PageBreak
from targetlang.tables import Paragraph
from targetlang.tables import Row
from targetlang.tables import Table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

TITLE = "绩效目标对照表"


def lay_out(report: Report, *, split: bool = False) -> tuple[Block, ...]:
    """Return the blocks. `split` puts comparator, number and unit of a target into cells of their own."""
    if report.comparison.settings.mode == REVISION:
        return tuple(adjustment_tables(report, split=split))
    return tuple(_comparison_tables(report, split=split))


def _comparison_tables(report: Report, *, split: bool) -> "Iterator[Block]":
    rows = list(block_rows(report.comparison))
    yield Heading(1, TITLE)
    names = dict.fromkeys(one.department for one in rows if one.department)
    if len(names) == 1:
        yield Paragraph(f"部门：{next(iter(names))}", "center")
    yield Paragraph("　".join(f"{word}：{one}" for word, one in zip(("上年", "本年"), _sides(report), strict=True)), "center")
    yield Paragraph("单位：万元", "right")
    yield _bridge(report.comparison.bridge)
    projects = [one for one in rows if one.is_project]
    yield _budgets(projects, split=split)
    for note in report.notes:
        yield Paragraph(note)
    yield PageBreak(sheet=True)
    yield Heading(1, "绩效指标对照表")
    yield Paragraph("“变化”一栏空着的指标没有变。")
    numbers = {id(one): f"{at}." for at, one in enumerate(projects, 1)}
    for one in rows:
        if one.indicators:
            yield Heading(2, numbers.get(id(one), "") + (one.block.name or "部门"))
            yield _indicators(one, split=split)


def _sides(report: Report) -> tuple[str, str]:
    """Return the years where both sides state theirs, else the files or revisions."""
    last, this = report.comparison.changes.years
    return report.labels if last is None or this is None or last == this else (f"{last}年", f"{this}年")


def _bridge(bridge: Bridge) -> Table:
    heads = tuple(head(one) for one in ("上年合计", "＋新增项目", "－减少项目", "＋原有项目增减", "＝本年合计"))
    cells = [money(bridge.old), money(bridge.added), money(bridge.removed), money(bridge.changed, signed=True), money(bridge.new)]
    return Table("预算合计怎样由上年变为本年", (heads, tuple(cells)), heads=1)


def _budgets(rows: list[BlockRow], *, split: bool) -> Table:
    named = ("项目编码", "项目名称") if split else ("项目",)
    heads = tuple(head(one) for one in (*named, "上年预算", "本年预算", "预算变化", "变化率", "变动原因"))
    old, new = (total([getattr(one, side) for one in rows if one.counts]) for side in ("old_money", "new_money"))
    sums = (money(old), money(new), money(new - old, signed=True), share(new - old, old), text(""))
    last = (head("合计", columns=len(named), scope="row"), *sums)
    return Table("项目预算对照", (heads, *(_budget(one, split=split) for one in rows), last), heads=1)


def _budget(one: BlockRow, *, split: bool) -> Row:
    old, new = one.old_money, one.new_money
    difference = total([new]) - total([old]) if one.counts else None
    code, name = one.block.code or "", one.block.name
    why = "：".join(part for part in ("" if one.change in (KEPT, CHANGED) else one.change, one.reason) if part)
    return (
        *((text(code), text(name)) if split else (text("\n".join(part for part in (name, code) if part)),)),
        money(old),
        money(new),
        money(difference, signed=True),
        share(difference, old) if difference is not None else money(None),
        text(why),
    )


def _indicators(one: BlockRow, *, split: bool) -> Table:
    fixed = [head(name, rows=2 if split else 1) for name in ("一级指标", "二级指标", "三级指标")]
    ends = [head(name, rows=2 if split else 1) for name in ("变化", "变动原因")]
    wide = 3 if split else 1
    first = (*fixed, head("上年", columns=wide), head("本年", columns=wide), *ends)
    heads: tuple[Row, ...] = (first,)
    if split:
        heads = (first, tuple(head(name) for name in ("符号", "指标值", "单位") * 2))
    return Table(f"{one.block.name}指标对照", (*heads, *(_indicator(row, split=split) for row in one.indicators)), heads=len(heads))


def _indicator(row: IndicatorRow, *, split: bool) -> Row:
    shown = row.indicator
    name = row.name
    if row.old is not None and row.new is not None and row.old.name != row.new.name:
        name = f"{name}（原名：{row.old.name}）"
    second = shown.path.subcategory.name if shown.path.subcategory else ""
    return (
        text(shown.path.category.name),
        text(second),
        text(name),
        *target_cells(row.old_target, split=split),
        *target_cells(row.new_target, split=split),
        text("" if row.change == KEPT else row.change),
        text(row.reason),
    )
