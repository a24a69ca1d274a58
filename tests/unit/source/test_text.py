"""The line index of a source text."""

import pytest

from targetlang.source import SourceText


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_line_end_counts_once(end: str) -> None:
    source = SourceText("a.target", f"部门{end}{end}项目")
    assert len(source.line_starts) == 3
    assert source.position(len(source.text)) == (3, 3)
    assert source.line_span(1) == (0, 2)
    assert source.line_span(2)[0] == source.line_span(2)[1]


def test_mixed_line_ends() -> None:
    source = SourceText("a.target", "a\rb\r\nc\nd")
    assert [source.text[slice(*source.line_span(number))] for number in range(1, 5)] == ["a", "b", "c", "d"]


@pytest.mark.parametrize("character", ["\x0b", "\x0c", "\x85", "\u2028", "\u2029", "\x1c"])
def test_other_line_breaks_do_not_break(character: str) -> None:
    assert SourceText("a.target", f"一{character}二").line_starts == [0]


def test_columns_are_code_points() -> None:
    source = SourceText("a.target", "部门\n𠮷a")
    assert source.position(0) == (1, 1)
    assert source.position(4) == (2, 2)
    assert source.position(5) == (2, 3)


def test_empty_text_has_one_line() -> None:
    source = SourceText("a.target", "")
    assert source.position(0) == (1, 1)
    assert source.line_span(1) == (0, 0)


def test_representation_names_the_file_and_not_the_text() -> None:
    assert repr(SourceText("a.target", "秘密")) == "SourceText('a.target', 2 characters)"
