"""What the shipped layouts print beyond the published tables: nothing that is written is lost, and pages begin where they should."""

import pytest
from presence import laid_out
from presence import there

from targetlang.backends.to_text import render
from targetlang.pipeline import compile_text
from targetlang.tables import Table


def rows_of(form: str, text: str) -> list[list[str]]:
    """Return the texts of all rows that a document prints."""
    blocks = laid_out(compile_text("a.target", f"部门 某局\n规范: {form}\n{text}"))
    return [[cell.text for cell in row] for block in blocks if isinstance(block, Table) for row in block.rows]


def row_with(form: str, line: str, name: str) -> list[str]:
    rows = rows_of(form, f"项目 甲\n  预算: 3万元\n  {line}\n")
    return there(next((row[row.index(name) :] for row in rows if name in row), None))


HORIZONS = [("湖南2023", "实施期"), ("财政部2021", "实施期"), ("湖南2024", "长期")]


@pytest.mark.parametrize(("form", "other"), HORIZONS)
def test_a_value_of_a_horizon_without_column_stands_beside_the_default(form: str, other: str) -> None:
    assert row_with(form, f"产出.数量 断面: {other} ≥300个；年度 ≥100个", "断面")[1] == f"年度 ≥100个；{other} ≥300个"
    assert row_with(form, f"产出.数量 断面: {other} ≥300个", "断面")[1] == f"{other} ≥300个"
    assert row_with(form, "产出.数量 断面: ≥100个", "断面")[1] == "≥100个"


def test_a_department_shows_its_horizons_as_a_project_does() -> None:
    rows = rows_of("广东2022", "产出.数量 场次: 中期 ≥30场；年度 ≥10场\n")
    assert ["数量指标", "场次", "年度 ≥10场；中期 ≥30场"] in [row[-3:] for row in rows]


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ("调整后 ≥77次；年初 ≥12次", ["≥", "年初 12；调整后 77", "次"]),
        ("调整后 ≥77次；年初 12人", ["", "年初 12人；调整后 ≥77次", ""]),
        ("调整后 ≥77次", ["≥", "调整后 77", "次"]),
        ("≥12次", ["≥", "12", "次"]),
    ],
)
def test_sign_and_unit_that_horizons_share_stand_in_their_columns(line: str, cells: list[str]) -> None:
    assert row_with("四川自评2023", f"产出.数量 次数: {line}", "次数")[1:4] == cells


def test_horizons_with_columns_stay_apart() -> None:
    rows = rows_of("财政部2015", "项目 甲\n  产出.数量 断面: 中期 ≥300个；年度 ≥100个\n  产出.质量 率: 中期 ≥9%\n")
    assert ["断面", "≥300个", "数量指标", "断面", "≥100个"] in [row[-5:] for row in rows]
    assert ["率", "≥9%", "质量指标", "", ""] in [row[-5:] for row in rows]


def test_a_row_without_readable_value_is_printed_in_a_form_with_two_sides() -> None:
    text = "部门 某局\n规范: 财政部2015\n项目 甲\n  产出.数量 断面: \n"
    assert "断面" in render(laid_out(compile_text("a.target", text))).decode()
