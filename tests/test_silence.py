"""`# 忽略 CODE: 理由`: every finding that is left, and where it stands, in the small files of tests/cases/silence."""

from pathlib import Path

import pytest
from test_rules import marked
from test_rules import place

from targetlang.diagnostics.severity import sort_findings
from targetlang.pipeline import compile_bytes

FILES = sorted((Path(__file__).parent / "cases" / "silence").glob("*.target"))


@pytest.mark.parametrize("path", FILES, ids=[path.name for path in FILES])
def test_what_is_silenced_and_what_is_not(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert sorted(place(one) for one in sort_findings(compile_bytes("input.target", text.encode()).findings)) == marked(text)
