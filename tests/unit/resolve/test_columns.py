"""Values of several columns on one line."""

import pytest

from targetlang.diagnostics.severity import severity_of
from targetlang.pipeline import compile_text

HEAD = "规范: 财政部2015\n部门 101 某部\n项目 202401 航天飞行\n  产出.数量 飞行架次: "


@pytest.mark.parametrize(
    ("value", "told", "read"),
    [
        ("中期 45次；年度 15次", [], ["15次", "45次"]),
        ("45次；中期 15次", [], ["45次", "15次"]),
        ("中期 45次；中期 15次", ["S116 15次"], ["45次"]),
        ("45次；年度 15次", ["S116 15次"], ["45次"]),
        ("中期；年度 15次", ["S128 中期"], ["15次"]),
        ("中期 ；年度 15次", ["S128 中期"], ["15次"]),
        ("中期 45次；年度", ["S128 年度"], ["45次"]),
        ("中期", ["Q101 中期"], ["中期"]),
    ],
)
def test_each_column_is_said_once(value: str, told: list[str], read: list[str]) -> None:
    compiled = compile_text("a.target", f"{HEAD}{value}\n")
    found = [one for one in compiled.findings if severity_of(one) == "error" and one.code[0] != "K"]
    assert [f"{one.code} {one.source.text[one.start : one.end]}" for one in found] == told
    assert compiled.document is not None
    (row,) = compiled.document.projects[0].indicators
    assert [one.text for one in (row.target, *(row.targets or {}).values()) if one is not None] == read
