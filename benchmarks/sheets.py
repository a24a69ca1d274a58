"""Measure the workbook against openpyxl writing the same one: `python -m benchmarks.sheets [--projects N]`.

The same means: the same texts, numbers, merges, row heights, fonts and borders, cell by cell, recorded from our
own writer beforehand, so openpyxl has nothing to plan. Our time goes from tables to bytes and includes planning.
Blocks are laid out beforehand for both. The exit status is 1 where the target is missed.
"""

from argparse import ArgumentParser
from decimal import Decimal
from io import BytesIO
from statistics import median
from time import process_time
from typing import Any
from unittest.mock import patch

from benchmarks.report import Verdict
from benchmarks.report import print_verdicts
from targetlang.backends import to_xlsx
from targetlang.backends.workbook import Look
from targetlang.tables import Block
from targetlang.tables import Cell
from targetlang.tables import Heading
from targetlang.tables import PageBreak
from targetlang.tables import Table

FASTER_THAN = 15
SHARE = 4
"""One sheet is measured with a quarter of the projects: openpyxl compares every merge with all before it."""
LEVELS = ("产出指标", "产出指标", "产出指标", "产出指标", "效益指标", "效益指标", "效益指标", "满意度指标")


def draw_blocks(projects: int, *, sheets: bool) -> list[Block]:
    """Return N projects as the form 河北 lays them out: a grid of seven rows, and eight indicators under heads."""
    blocks: list[Block] = []
    for number in range(projects):
        if number:
            blocks.append(PageBreak(sheet=sheets))
        blocks += [Heading(2, f"{number + 1}.第{number + 1}个项目绩效目标表"), _grid(number), _indicators(number)]
    return blocks


def _grid(number: int) -> Table:
    money = Decimal(number * 37 % 9000 + 100).scaleb(-2)
    amount = Cell(f"{money:f}", kind="number", value=money, align="right")
    head = [Cell(text, header=True) for text in ("项目编码", "项目名称", "预算数", "其中：财政资金", "其他资金")]
    rows = [
        (Cell("202001某县某某局本级", columns=4), Cell("单位：万元", columns=4, align="right")),
        (head[0], Cell(f"13043425P{number:012d}", columns=3), head[1], Cell(f"第{number + 1}个项目", columns=3)),
        (Cell("预算规模及资金用途", rows=2, header=True), head[2], amount, head[3], amount, head[4], Cell("", columns=2)),
        (Cell(f"用于第{number}类工作的开展，按期发放各项补助，保障机构正常运转和各项任务完成。" * 2, columns=7),),
        (Cell("资金支出计划（%）", rows=2, header=True), *_points(("3月底", "6月底", "10月底", "12月底"))),
        _points(("25%", "50%", "83%", "100%")),
        (Cell("绩效目标", header=True), Cell("1.按期完成全年工作，受益对象满意。", columns=7)),
    ]
    return Table("", tuple(rows))


def _points(texts: tuple[str, ...]) -> tuple[Cell, ...]:
    return tuple(Cell(text, columns=1 if at == 0 else 2, align="center") for at, text in enumerate(texts))


def _indicators(number: int) -> Table:
    heads = ("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据")
    rows: list[tuple[Cell, ...]] = [tuple(Cell(text, header=True, scope="col") for text in heads)]
    for at, level in enumerate(LEVELS):
        texts = (f"第{at}类指标", f"第{number}-{at}项任务完成率", f"按期完成的第{at}项任务占比", f"≥{90 + at}%", "年度工作计划")
        row = tuple(Cell(text) for text in texts)
        first = Cell(level, rows=LEVELS.count(level), header=True)
        rows.append((first, *row) if at == LEVELS.index(level) else row)
    return Table("", tuple(rows), heads=1)


class Recording:
    """Takes the place of a workbook and of its sheets, and keeps what is written."""

    def __init__(self, _title: str = "", *, long: bool = False) -> None:
        del long
        self.sheets: list[Recording] = []
        self.heights: list[int] = []
        self.cells: list[tuple[int, int, str, Look, Decimal | None]] = []
        self.merges: list[tuple[int, int, int, int]] = []
        self.row = 0
        kept.append(self)

    def add_sheet(self, _name: str, _widths: object, *, landscape: bool) -> "Recording":
        del landscape
        self.sheets.append(Recording())
        return self.sheets[-1]

    def add_row(self, points: int) -> int:
        self.heights.append(points)
        self.row += 1
        return self.row - 1

    def write(self, row: int, column: int, text: str, look: Look, value: Decimal | None = None) -> None:
        self.cells.append((row, column, text, look, value))

    def write_blanks(self, row: int, first: int, last: int, look: Look) -> None:
        self.cells.extend((row, column, "", look, None) for column in range(first, last + 1))

    def merge(self, area: tuple[int, int, int, int]) -> None:
        self.merges.append(area)

    def break_page(self) -> None:
        pass

    def freeze(self, rows: int) -> None:
        pass

    def repeat(self, first: int, last: int) -> None:
        pass

    def close(self) -> bytes:
        return b""


kept: list[Recording] = []


def record(blocks: list[Block]) -> list[Recording]:
    """Return the sheets that our writer makes of blocks."""
    kept.clear()
    with patch.object(to_xlsx, "Book", Recording):
        to_xlsx.render(blocks)
    return kept[0].sheets


def write_with_openpyxl(sheets: list[Recording]) -> bytes:
    """Return the recorded workbook written by openpyxl, one style object a look, as its manual advises."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment
    from openpyxl.styles import Border
    from openpyxl.styles import Font
    from openpyxl.styles import NamedStyle
    from openpyxl.styles import Side

    book = Workbook()
    book.remove(book.active)
    side = Side(style="thin")
    styles: dict[Look, Any] = {}
    for recorded in sheets:
        sheet = book.create_sheet()
        for row, points in enumerate(recorded.heights, 1):
            sheet.row_dimensions[row].height = points
        for row, column, text, look, value in recorded.cells:
            if look not in styles:
                style = NamedStyle(f"look{len(styles)}", font=Font("仿宋", 10), border=Border(side, side, side, side))
                style.alignment = Alignment(horizontal=look[1] or None, vertical="center", wrap_text=True)
                style.number_format = look[2] or "General"
                styles[look] = style
                book.add_named_style(style)
            cell = sheet.cell(row + 1, column + 1)
            cell.style = styles[look].name
            if value is not None:
                cell.value = value
            elif text:
                cell.value = text
                cell.data_type = "s"
        for first_row, first, last_row, last in recorded.merges:
            sheet.merge_cells(None, first_row + 1, first + 1, last_row + 1, last + 1)
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def main() -> int:
    """Measure both, one sheet and a sheet a project; print the ratios; return the exit status."""
    options = ArgumentParser(prog="python -m benchmarks.sheets", description="measure the workbook against openpyxl")
    options.add_argument("--projects", type=int, default=1000)
    options.add_argument("--rounds", type=int, default=1)
    chosen = options.parse_args()
    verdicts = []
    for sheets, title in ((True, "a sheet a project"), (False, "one sheet")):
        projects = chosen.projects if sheets else chosen.projects // SHARE
        blocks = draw_blocks(projects, sheets=sheets)
        recorded = record(blocks)
        taken: dict[str, list[float]] = {"own": [], "openpyxl": []}
        for _ in range(chosen.rounds):
            taken["own"].append(_time(lambda: to_xlsx.render(blocks)))  # noqa: B023 - called at once
            taken["openpyxl"].append(_time(lambda: write_with_openpyxl(recorded)))  # noqa: B023 - called at once
        own, peer = median(taken["own"]), median(taken["openpyxl"])
        cells = sum(len(one.cells) for one in recorded)
        print(f"{projects} projects, {title}: {cells} cells; own {own:.2f} s, openpyxl {peer:.2f} s")
        verdicts.append(Verdict(f"{title}: times faster than openpyxl", peer / own, FASTER_THAN))
    print_verdicts(verdicts)
    return 0 if all(verdict.holds for verdict in verdicts) else 1


def _time(call: Any) -> float:
    started = process_time()
    call()
    return process_time() - started


if __name__ == "__main__":
    raise SystemExit(main())
