"""Markdown, CSV and the import sheet, read back."""

import csv
import re
from collections.abc import Callable
from collections.abc import Iterable
from html import unescape
from io import BytesIO
from io import StringIO
from pathlib import Path

import openpyxl
import pytest
from fragments import published_fragments
from hostile import HOSTILE
from hostile import with_hostile_text
from presence import laid_out
from presence import there

from targetlang.backends.plain_text import printable
from targetlang.backends.to_csv import render as to_csv
from targetlang.backends.to_html import render as to_html
from targetlang.backends.to_import_csv import render as to_import_csv
from targetlang.backends.to_import_xlsx import render as to_import_xlsx
from targetlang.backends.to_markdown import render as to_markdown
from targetlang.backends.to_text import render as to_text
from targetlang.cli.files import read_file
from targetlang.pipeline import Compiled
from targetlang.pipeline import compile_bytes
from targetlang.ports.backend import find_backend
from targetlang.source.width import display_width
from targetlang.tables import Block
from targetlang.tables import Cell
from targetlang.tables import Table

ROOT = Path(__file__).parent.parent
PUBLISHED = Path(__file__).parent / "cases" / "forms" / "hebei_2021" / "weixian" / "published.txt"
TRIGGERS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def compiled(text: str | None = None) -> Compiled:
    path = ROOT / "examples" / "weixian" / "信访局.target"
    return compile_bytes(str(path), path.read_bytes() if text is None else text.encode(), read_file)


def blocks() -> tuple[Block, ...]:
    result = compiled()
    return laid_out(result)


def csv_rows(data: bytes) -> list[list[str]]:
    return list(csv.reader(StringIO(data.decode(), newline="")))


def without_repeats(rows: list[list[str]]) -> list[str]:
    """Cells row by row without those that only repeat the cell above them in a first or second column."""
    pieces: list[str] = []
    above: list[str] = []
    for row in rows:
        merged = True
        for at, text in enumerate(row):
            merged = merged and at < len(above) and len(above) == len(row) and above[at] == text and at < 2
            if not merged:
                pieces.append("".join(text.split()))
        above = row
    return [piece for piece in pieces if piece]


def markdown_rows(text: str) -> list[list[str]]:
    rows: list[list[str]] = []
    for line in text.split("\n"):
        if line.startswith("<tr>"):
            rows.append(re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", line))
        elif line.startswith("| ---"):
            continue
        elif line.startswith("| "):
            rows.append(line[2:-2].split(" | "))
        elif line and line not in ("---", "<table>", "</table>"):
            rows.append([line.lstrip("# ")])
    return [[unescape(re.sub(r"\\(?=.)", "", cell.replace("<br>", ""))) for cell in row] for row in rows]


def test_every_fragment_comes_out_in_csv_and_markdown() -> None:
    expected = published_fragments(PUBLISHED.read_text(encoding="utf-8"))
    assert len(expected) == 347
    assert without_repeats(csv_rows(to_csv(blocks()))) == expected
    assert without_repeats(markdown_rows(to_markdown(blocks()).decode())) == expected


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_csv_has_no_formula_and_keeps_the_text(text: str) -> None:
    cells = [cell for row in csv_rows(to_csv(with_hostile_text(text))) for cell in row if cell not in ("", "乙", "丁", "己")]
    assert len(cells) == 6
    for cell in cells:
        assert not cell.startswith(TRIGGERS)
        guarded = text.lstrip("'").startswith(TRIGGERS)
        assert cell.removeprefix("'" if guarded else "") == printable(text)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_markdown_has_no_markup_of_the_text(text: str) -> None:
    page = to_markdown(with_hostile_text(text)).decode()
    bare = re.sub(r"\\.", "", page.replace("<br>", ""), flags=re.DOTALL)
    assert not re.search(r"[<>`\[\]]|\{\{|\*\*|~~", bare)
    lines = page.split("\n")
    (rule,) = [at for at, line in enumerate(lines) if line.startswith("| ---")]
    assert all(len(re.findall(r"(?<!\\)\|", line)) == 3 for line in lines[rule - 1 : rule + 3])


def test_a_table_that_pipes_cannot_say_is_one_block_of_html() -> None:
    (table,) = (block for block in blocks()[:20] if isinstance(block, Table) and not block.heads)
    page = to_markdown([table]).decode()
    assert page.startswith("<table>\n<tr><td colspan")
    assert "\n\n" not in page


def test_import_sheet_has_sign_value_and_unit_in_three_columns() -> None:
    rows = csv_rows(to_import_csv(there(compiled().document)))
    assert len(rows) == 36
    shown = [row[8:12] for row in rows[:8]]
    assert shown[0] == ["计算符号", "指标值", "计量单位", "指标值说明"]
    assert shown[1] == ["9", "100", "%", "100%"]
    assert shown[5] == ["6", "信访平稳可控", "", ""]
    assert shown[7] == ["1", "95", "%", ""]
    sheet = openpyxl.load_workbook(BytesIO(to_import_xlsx(there(compiled().document)))).active
    assert [["" if value is None else str(value) for value in row] for row in sheet.iter_rows(values_only=True)] == rows
    assert (sheet["I2"].value, sheet["J2"].value) == ("9", 100)
    assert sheet.freeze_panes == "A2"
    assert not sheet.merged_cells.ranges


def test_import_sheet_tells_every_sign_apart() -> None:
    values = ["≥5次", ">5次", "=5次", "<5次", "≤5次", "稳定", "5～8次", "12月底", "不适用", "≤-3.50元"]
    lines = "".join(f"  产出.数量 甲{at}: {value} @依\n" for at, value in enumerate(values))
    head = "部门 202001 某局\n规范: 河北\n依据 依: 计划\n项目 13043425P000001100396 某项目\n"
    rows = csv_rows(to_import_csv(there(compiled(head + lines).document)))[1:]
    assert [row[8] for row in rows] == ["1", "2", "3", "4", "5", "6", "9", "9", "10", "5"]
    assert [row[9] for row in rows] == ["5", "5", "5", "5", "5", "稳定", "5～8次", "12月底", "", "-3.50"]
    assert [row[10] for row in rows] == ["次"] * 5 + [""] * 4 + ["元"]
    assert all(row[11] for row in rows if row[8] == "9")


def test_import_sheet_files_dates_parts_and_annual_targets_as_the_system_wants_them() -> None:
    head = "部门 202001 某局\n规范: 财政部2015\n项目 某项目\n  产出.时效 完成时间: ≤2026年6月30日\n"
    lines = "  产出.数量 造林: 80亩; 中期 200亩\n    其中 补植: 30亩\n"
    rows = csv_rows(to_import_csv(there(compiled(head + lines).document)))[1:]
    assert [(row[4], row[7], *row[8:12]) for row in rows] == [
        ("年度", "完成时间", "9", "2026年6月30日", "", "≤2026年6月30日"),
        ("年度", "造林", "9", "80", "亩", "80亩"),
        ("中期", "造林", "9", "200", "亩", "200亩"),
        ("年度", "其中：补植", "9", "30", "亩", "30亩"),
    ]


@pytest.mark.parametrize(
    ("path", "name"),
    [("a.csv", "csv"), ("a.import.csv", "import-csv"), ("a.import.xlsx", "import-xlsx"), ("a.xlsx", "xlsx"), ("a.md", "markdown"), ("a.markdown", "markdown"), ("A.IMPORT.CSV", "import-csv"), ("-", "text")],
)
def test_the_longest_suffix_says_the_format(path: str, name: str) -> None:
    assert there(find_backend(None, path)).name == name


@pytest.mark.parametrize("render", [to_csv, to_markdown])
def test_same_bytes_twice(render: Callable[[Iterable[Block]], bytes]) -> None:
    assert render(blocks()) == render(blocks())


@pytest.mark.parametrize("columns", [4, 11])
@pytest.mark.parametrize("number", ["8,827,620.53", "1,234,567,890.12", "≥120000", "13043425P000001100396"])
def test_no_number_of_a_text_goes_over_two_lines(number: str, columns: int) -> None:
    row = (Cell(number), *(Cell("开展矛盾纠纷排查调处" * 4) for _ in range(columns)))
    assert number in to_text((Table("", (row,)),)).decode()


def test_words_of_a_text_stay_whole_where_there_is_room_and_lines_in_the_width() -> None:
    long = Cell("开展矛盾纠纷排查调处" * 4)
    assert "GB/T22239-2019" in to_text((Table("", ((Cell("GB/T22239-2019测评"), long, long, long, long),)),)).decode()
    lines = to_text((Table("", ((Cell("GB/T22239-2019测评" * 3), *[Cell("Performance_Target_Index")] * 9),)),)).decode().split("\n")
    assert max(map(display_width, lines)) <= 100


def test_a_page_keeps_numbers_and_words_whole_and_parts_long_words_only() -> None:
    texts = ("≤3200元/天", "不低于90%以上，见GB/T22239-2019", "Measures_for_Performance_2025_v3.xlsx", "12.5")
    page = to_html((Table("", (tuple(Cell(text) for text in texts),)),)).decode()
    assert '<td class="value">≤3200元/天</td>' in page
    assert "<td>不低于90%以上，见GB/T22239-2019</td>" in page
    assert '<td class="long">Measures' in page
    assert "td.value { white-space: nowrap; }" in page
    assert "overflow-wrap: break-word; }\n.long { overflow-wrap: anywhere; }" in page


def test_a_page_is_as_wide_as_a_table_that_lies_across() -> None:
    heads = tuple(Cell("指标值及其单位", header=True) for _ in range(12))
    assert '<main class="wide">' in to_html((Table("", (heads, heads), heads=1),)).decode()
    assert "<main>" in to_html((Table("", (heads[:3],)),)).decode()
