"""Bounds and odd input: a finding each, never a traceback, text kept."""

from collections.abc import Callable

import pytest
from presence import laid_out
from presence import there

from targetlang.backends.to_html import render as to_html
from targetlang.formatting import format_bytes
from targetlang.pipeline import compile_bytes

HEAD = "部门 202001 某局\n规范: 河北\n依据 甲: 乙\n项目 13043425P000001100396 某项目\n  预算: 34万元 = 财政 34万元\n"


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("  测算 甲: " + "(" * 10_000 + "1" + ")" * 10_000, "S126"),
        ("  产出.数量 甲: " + "9" * 40 + "次 @甲", "U109"),
        ("令 甲: {乙}\n令 乙: {甲}", "C117"),
        ("引入: 自己.target", "C121"),
        ("  用途: {" + "预算 + " * 5000 + "预算}", "S126"),
    ],
)
def test_bounds_are_findings(line: str, code: str) -> None:
    result = compile_bytes("自己.target", (HEAD + line + "\n").encode())
    assert code in [one.code for one in result.findings]


def test_a_line_of_a_megabyte_and_many_lines() -> None:
    result = compile_bytes("a.target", (HEAD + "  用途: " + "字" * 1_000_000 + "\n" + "\n" * 200_000).encode())
    assert len(there(there(result.document).projects[0].use_of_funds).plain) == 1_000_000


@pytest.mark.parametrize("text", ["=cmd", "]]>", "{{7*7}}", "<script>alert(1)</script>", '"><img src=x>', "&amp;"])
def test_markup_in_a_name_is_text(text: str) -> None:
    result = compile_bytes("a.target", f"{HEAD}  用途: {text}\n".encode())
    page = to_html(laid_out(result)).decode()
    assert "<script" not in page
    assert "<img" not in page
    assert "49" not in page.split("<main>")[1]


@pytest.mark.parametrize(
    "typed",
    [
        "　　产出。数量　值班次数：４次　｜　全年值班　＠甲　【10分】",
        "\t产出/数量\t值班次数: 4次 | 全年值班 @甲 [10分]",
        "  产出指标.数量指标 值班次数：4次 | 全年值班 @甲 ［10分］",
    ],
)
def test_typed_as_it_comes_formats_to_one_form(typed: str) -> None:
    new, refused = format_bytes("a.target", (HEAD + typed + "\n").encode())
    assert refused == ""
    assert new.decode().split("\n")[5] == "  产出.数量 值班次数: 4次 | 全年值班 @甲 [10分]"


@pytest.mark.parametrize("change", [lambda t: "\ufeff" + t, lambda t: t.replace("\n", "\r\n"), lambda t: t.replace("\n", "\r")])
def test_bom_and_line_ends_change_nothing(change: Callable[[str], str]) -> None:
    plain = [(one.code, one.source.position(one.start)) for one in compile_bytes("a.target", HEAD.encode()).findings]
    other = compile_bytes("a.target", change(HEAD).encode()).findings
    assert [(one.code, one.source.position(one.start)) for one in other] == plain
    assert plain


@pytest.mark.parametrize("text", ["1.#", "3、]；：标", "1.一、2.预算：3", "效益.社会 网上 受理: ≥60% : 件 @", "一、#", "1.", "# 忽略 Q104: 甲", "：", "- ", "{", "项目", "@", "|"])
def test_scraps_are_findings(text: str) -> None:
    assert compile_bytes("a.target", text.encode()).findings
