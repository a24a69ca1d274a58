"""Break any check, a case turns red: for every place that reports a code there is a case that only this place satisfies.

This is the quick half: each line of rules/ that makes a finding is left out in turn, by looking at which of them made the
findings that the cases ask for. The thorough half breaks conditions too: `python -m tests.mutation`.
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
import test_clerks
from mutation import breaks
from mutation import equal_breaks
from test_mistakes import ROWS
from test_mistakes import place as row_place
from test_mistakes import unescape
from test_rules import FILES
from test_rules import found_in

from targetlang.diagnostics import Finding
from targetlang.pipeline import compile_bytes
from targetlang.rules import walk

RULES = Path(walk.__file__).parent
_MAKERS = ("add", "Finding", "finding")


def reporting_lines() -> Iterator[tuple[str, int, int]]:
    """Yield (file, first line, last line) of every call in rules/ that makes a finding of a code."""
    for path in sorted(RULES.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            first = node.args[0] if node.args else None
            texts = [one.value for one in ast.walk(first) if isinstance(one, ast.Constant)] if first is not None else []
            if called in _MAKERS and any(isinstance(text, str) and len(text) == 4 and text[1:].isdigit() for text in texts):
                yield str(path), node.lineno, node.end_lineno or node.lineno


class Recorder:
    """Remembers which lines of rules/ were at work when a finding was made."""

    def __init__(self) -> None:
        self.lines: dict[int, tuple[tuple[str, int], ...]] = {}
        self.kept: list[Finding] = []

    def seen(self, finding: Finding) -> None:
        frame: FrameType | None = sys._getframe(2)
        lines: list[tuple[str, int]] = []
        while frame is not None and len(lines) < 12:
            if frame.f_code.co_filename.startswith(str(RULES)):
                lines.append((frame.f_code.co_filename, frame.f_lineno))
            frame = frame.f_back
        self.lines[id(finding)] = tuple(lines)
        self.kept.append(finding)


@pytest.fixture(scope="module")
def lines_that_count() -> set[tuple[str, int]]:
    """Return every line of rules/ that made a finding which a case asks for."""
    recorder, made = Recorder(), Finding.__init__

    def recording(self: Finding, *given: Any, **named: Any) -> None:
        made(self, *given, **named)
        recorder.seen(self)

    Finding.__init__ = recording  # type: ignore[method-assign]  # every finding is seen as it is made
    try:
        wanted = [one for asked in (_of_rules, _of_rows, _of_clerks) for one in asked()]
    finally:
        Finding.__init__ = made  # type: ignore[method-assign]  # as it was
    return {line for one in wanted for line in recorder.lines.get(id(one), ())}


def _of_rules() -> Iterator[Finding]:
    for path in FILES:
        code = path.parent.name.split("-")[0]
        yield from (one for one in found_in(path.read_bytes()) if one.code == code)


def _of_rows() -> Iterator[Finding]:
    for row in ROWS:
        if row["code"] != "-":
            found = compile_bytes("input.target", unescape(row["input"])).findings
            yield from (one for one in found if one.code == row["code"] and row_place(one) == row["loc"])


def _of_clerks() -> Iterator[Finding]:
    for row in test_clerks.ROWS:
        yield from compile_bytes("a.target", test_clerks.with_line(row).encode()).findings


LINES = list(reporting_lines())


@pytest.mark.parametrize(("path", "first", "last"), LINES, ids=[f"{Path(path).stem}:{first}" for path, first, _ in LINES])
def test_a_case_needs_every_line_that_reports(path: str, first: int, last: int, lines_that_count: set[tuple[str, int]]) -> None:
    assert any((path, line) in lines_that_count for line in range(first, last + 1))


def test_the_list_of_equal_breaks_is_of_breaks_that_there_are() -> None:
    gone, known = [], {}
    for row in equal_breaks():
        assert len(row["why"]) > 10, row
        if row["file"] not in known:
            source = (RULES / f"{row['file']}.py").read_text(encoding="utf-8")
            lines = source.splitlines()
            known[row["file"]] = {(lines[line - 1].strip(), what) for line, what, _ in breaks(source)}
        if (row["line"], row["break"]) not in known[row["file"]]:
            gone.append(row)
    assert gone == []
