"""Files full of faults: each is told once, at its place, and nothing else is (tests/cases/faults).

A line `#! S112 3-5` says what the line above it is told: the code, and the columns of the place.
"""

import re
from pathlib import Path

import pytest

from targetlang.diagnostics.severity import severity_of
from targetlang.diagnostics.severity import sort_findings
from targetlang.pipeline import compile_text

FILES = sorted((Path(__file__).parent / "cases" / "faults").glob("*.target"))


def read_file(path: Path) -> tuple[str, list[tuple[int, str]]]:
    """Return the text without its marks, and (line, mark) of every mark."""
    lines: list[str] = []
    marks: list[tuple[int, str]] = []
    for line in path.read_text(encoding="utf-8").rstrip("\n").split("\n"):
        found = re.fullmatch(r"#! (\w\d+ \d+-\d+)", line)
        if found is None:
            lines.append(line)
        else:
            marks.append((len(lines), found[1]))
    return "\n".join(lines) + "\n", marks


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_fault_is_told_once_and_nothing_else(path: Path) -> None:
    text, marks = read_file(path)
    told = []
    for one in sort_findings(compile_text(path.name, text).findings):
        if severity_of(one) != "note":
            (line, begin), (_, end) = one.source.position(one.start), one.source.position(one.end)
            told.append((line, f"{one.code} {begin}-{end}"))
    assert sorted(told) == sorted(marks)
    assert len(marks) >= 30


def test_the_files_show_different_faults() -> None:
    assert len(FILES) == 3
    codes = {mark.split(" ")[0] for path in FILES for _, mark in read_file(path)[1]}
    assert len(codes) > 45
