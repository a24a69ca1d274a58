"""Files far beyond any real one: every fault is told, nothing overflows, nothing is told twice."""

from collections import Counter

import pytest
from presence import there

from targetlang.diagnostics.severity import sort_findings
from targetlang.formatting import format_bytes
from targetlang.pipeline import compile_bytes

HEAD = """部门 202001 某局
规范: 河北
总体目标: 甲
分项目标: 乙
保障措施: 丙
依据 甲: 乙
项目 13043425P000001100396 某项目
  预算: 34万元 = 财政 34万元
"""
MANY = 800


def codes(text: str) -> Counter[str]:
    result = compile_bytes("自己.target", text.encode())
    found = sort_findings(result.findings)
    assert all(0 <= one.start <= one.end <= len(one.source.text) for one in found)
    return Counter(one.code for one in found)


def test_a_long_chain_of_names_is_computed() -> None:
    chain = "".join(f"令 甲{at}: {{甲{at + 1}}} + 1次\n" for at in range(MANY))
    text = HEAD.replace("依据", chain + f"令 甲{MANY}: 1次\n依据") + "  产出.数量 办理次数: {甲0} @甲\n"
    result = compile_bytes("a.target", text.encode())
    assert there(there(result.document).projects[0].indicators[0].target).text == f"{MANY + 1}次"


def test_a_long_circle_is_one_finding_that_can_be_read() -> None:
    circle = "".join(f"令 甲{at}: {{甲{(at + 1) % MANY}}} + 1次\n" for at in range(MANY))
    result = compile_bytes("a.target", HEAD.replace("依据", circle + "依据").encode())
    told = [one for one in result.findings if one.code == "C117"]
    assert len(told) == 1
    assert len(told[0].facts["circle"]) < 200
    assert len(told[0].labels) < 10


def test_a_long_chain_of_broken_lines_is_told_line_by_line() -> None:
    chain = "".join(f"令 甲{at}: {{甲{at + 1}}} × 2（\n" for at in range(1000))
    assert codes(HEAD.replace("依据", chain + "令 甲1000: 1次\n依据"))["S126"] == 1000


def test_two_circles_are_two_findings() -> None:
    circles = "令 甲: {乙} + 丁\n令 乙: {甲}\n令 丙: {丁} + 甲\n令 丁: {丙}\n"
    assert codes(HEAD.replace("依据", circles + "依据"))["C117"] == 2


@pytest.mark.parametrize(
    ("line", "code", "count"),
    [
        ("  - 乙\n", "S111", MANY),
        ("  主管: 某局\n", "S116", MANY - 1),
        ("???\n", "S137", MANY),
        ("  目标1: 甲\n", "S101", MANY),
        ("  主管: 甲; 实施: 乙\n", "S123", MANY),
        ("  产出.数量 甲数量: 4机柜位 @甲\n", "U105", MANY),
        ("  产出.数量 甲{}数量: 4个 @没有{}\n", "C109", MANY),
        ("  产出.数量 甲{}数量: {{没有{}}} @甲\n", "C116", MANY),
        ("项目 X{:020d} 甲{}\n", "C101", MANY),
        ("依据 甲: 乙\n", "C110", MANY),
        ("依据 甲{}乙: 丙\n", "C111", MANY + 1),
        ("产出指标\t数量指标\t次数\t4次\n", "S117", MANY),
        ("  # 忽略 Q104: 甲\n", "S143", MANY),
        ("引入: 没有{}.target\n", "C120", MANY),
        ("  用途: \u200b甲\n", "F104", MANY),
        ("<<<<<<< 甲\n=======\n>>>>>>> 乙\n", "V101", MANY),
        ("部门 202001 甲\n", "K115", 3 * MANY),
        ("  产出.数量 甲: \"4次 @甲\n", "S127", MANY),
        ("  产出-数量 甲次数: 4次\n", "S130", MANY),
        ("  用途: {{{{{{\n", "S116", MANY - 1),
    ],
)
def test_many_faults_are_many_findings(line: str, code: str, count: int) -> None:
    body = "".join(line.format(at, at) for at in range(MANY))
    assert codes(HEAD + body)[code] == count
    new, refused = format_bytes("自己.target", (HEAD + body).encode())
    assert refused or new


def test_near_names_are_looked_for_in_bounds() -> None:
    bases = "".join(f"依据 甲{at}乙{at}: 丙\n" for at in range(MANY))
    lines = "".join(f"  产出.数量 甲{at}数量: 4个 @甲{at}丙{at}\n" for at in range(MANY))
    assert codes(HEAD.replace("依据", bases + "依据") + lines)["C109"] == MANY


def test_a_million_lines() -> None:
    result = compile_bytes("a.target", (HEAD + "#\n\n" * 500_000).encode())
    assert len(result.statements) > 1_000_000


@pytest.mark.parametrize(
    ("line", "code", "count"),
    [
        ("  产出.数量 甲数量: 4个 @甲" + " 产出.质量 乙率: 5% @甲" * MANY, "S123", 20),
        ("  主管: 甲" + " 实施: 乙" * MANY, "S123", 20),
    ],
)
def test_many_statements_on_one_line_are_bounded(line: str, code: str, count: int) -> None:
    assert codes(f"{HEAD}{line}\n")[code] == count


LONG_VALUES = ["1" + "内" * 20_000, "1" + "以上" * 10_000, "1（含" * 7_000, "23家，" * 7_000, "一" * 20_000, "1O" * 10_000 + "元", "2025年1月-" * 3_000]


@pytest.mark.parametrize("value", LONG_VALUES, ids=[value[:8] for value in LONG_VALUES])
def test_a_value_as_long_as_a_book_is_looked_at_once(value: str) -> None:
    """Each of them took minutes, or more calls within calls than Python has."""
    assert codes(HEAD + f"  产出.质量 办理结果: {value} @甲\n  测算 费用: {value}\n")
