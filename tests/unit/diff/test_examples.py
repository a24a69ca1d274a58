"""Real documents a year apart: every event of them, as a reviewer would read it.

湖南 are two consecutive published years of one office; 魏县 is the published sample and a plausible next year.
"""

from pathlib import Path

import pytest

from targetlang.cli.files import read_file
from targetlang.comparing import Side
from targetlang.comparing import compare
from targetlang.diff.telling import message
from targetlang.diff.telling import severity_word

ROOT = Path(__file__).parent.parent.parent.parent
GOLDEN = ROOT / "tests" / "cases" / "diff" / "examples"
PAIRS = {
    "湖南": ("examples/hunan/环卫处2023.target", "examples/hunan/环卫处2024.target"),
    "魏县": ("examples/weixian/信访局.target", "examples/weixian-次年/信访局次年.target"),
}


def side(path: str) -> Side:
    whole = ROOT / path
    return Side(path, [(str(whole), whole.read_bytes())], read_file, {str(whole): str(whole.parent)})


@pytest.mark.parametrize("name", PAIRS)
def test_years_of_an_example(name: str, request: pytest.FixtureRequest) -> None:
    old, new = PAIRS[name]
    comparison = compare(side(old), side(new)).comparison
    assert comparison is not None
    lines = [
        f"{severity_word(one.severity)} {one.code} {one.project_name or ''} {'/'.join(one.path)}: {message(one)}" + (f" 理由: {one.reason}" if one.reason else "")
        for one in comparison.events
    ]
    golden = GOLDEN / f"{name}.events"
    if request.config.getoption("--update-golden", default=False):
        golden.write_text("\n".join([*lines, ""]), encoding="utf-8")
    assert lines == golden.read_text(encoding="utf-8").splitlines()
