"""Parts of lines, read again from the line once they are let go, and lines that have few."""

import pytest

from targetlang.source import SourceText
from targetlang.syntax import tree
from targetlang.syntax.lalr import parse_part
from targetlang.syntax.parse import part_span
from targetlang.syntax.parse import scan
from targetlang.syntax.printer import print_statements
from targetlang.syntax.tree import Statement

LINES = [
    ("项目 13 修路", tree.HEADER),
    ("令 标准: 3元", tree.ENTRY),
    ("  预算: 34万元", tree.FIELD),
    ("  产出.数量 次数: ≥5次 | 全年 @甲 [10分]", tree.INDICATOR),
    ("  - 一条", tree.ITEM),
    ("# 注", tree.COMMENT),
    ("", tree.BLANK),
    (" ))((", tree.BROKEN),
]


def statement_of(line: str) -> Statement:
    return next(iter(scan(SourceText("a.target", f"{line}\n"))))


@pytest.mark.parametrize(("line", "shape"), LINES)
def test_parts_that_were_let_go_are_found_again(line: str, shape: str) -> None:
    statement = statement_of(line)
    assert statement.shape == shape
    held, statement.held = statement.parts, None
    if shape == tree.BROKEN:
        assert statement.value == line.strip()
    else:
        assert statement.parts == held


@pytest.mark.parametrize("line", ["", " ))(("])
def test_a_line_without_parts_is_the_place_of_all_of_them(line: str) -> None:
    statement = statement_of(line)
    assert part_span(statement, "value") == part_span(statement, "line")


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("产出.数量 次数: | 全年", "产出.数量 次数: | 全年"),
        ("产出.数量 次数：不少于 5 次", "产出.数量 次数: ≥5次"),
        ("产出.数量 次数: 不低于≥5次", "产出.数量 次数: 不低于≥5次"),
    ],
)
def test_an_indicator_is_printed_as_far_as_it_is_understood(written: str, printed: str) -> None:
    assert print_statements([statement_of(written)], str, str) == f"{printed}\n"


def test_rules_that_nothing_is_built_for_are_lists() -> None:
    found = parse_part("money", "34万元 = 财政 30万元 (上级 20万元 + 本级 10万元)", {})
    assert found == ["34万元", [["财政", "30万元", [["上级", "20万元"], ["本级", "10万元"]]]]]
