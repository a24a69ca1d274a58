"""Blocks that were not judged for what is missing: `#? reason line name` in the files of tests/cases/undecided."""

from pathlib import Path

import pytest

from targetlang.pipeline import compile_bytes

FILES = sorted((Path(__file__).parent / "cases" / "undecided").glob("*.target"))


@pytest.mark.parametrize("path", FILES, ids=[path.name for path in FILES])
def test_what_was_not_judged(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    wanted = [line.removeprefix("#? ") for line in text.split("\n") if line.startswith("#? ")]
    undecided = compile_bytes("input.target", text.encode()).undecided
    assert [f"{one.reason} {one.line} {one.name}" for one in undecided] == wanted
    assert [one.source.text[one.start :].split("\n")[0].endswith(one.name) for one in undecided] == [True] * len(wanted)
