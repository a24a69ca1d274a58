"""Blocks that were not judged for what is missing: `#? reason line name` in the files of tests/cases/undecided."""

from pathlib import Path

import pytest

from targetlang.cli.undecided import tell_undecided
from targetlang.pipeline import compile_bytes

FILES = sorted((Path(__file__).parent / "cases" / "undecided").glob("*.target"))


@pytest.mark.parametrize("path", FILES, ids=[path.name for path in FILES])
def test_what_was_not_judged(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    wanted = [line.removeprefix("#? ") for line in text.split("\n") if line.startswith("#? ")]
    undecided = compile_bytes("input.target", text.encode()).undecided
    assert [f"{one.reason} {one.line} {one.name}" for one in undecided] == wanted
    assert [one.source.text[one.start :].split("\n")[0].endswith(one.name) for one in undecided] == [True] * len(wanted)


def test_of_many_blocks_the_first_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    projects = "".join(f"项目 1304342{at:02}000001000{at:02} 项目{at}\n  采用: 没有这个组\n" for at in range(23))
    undecided = list(compile_bytes("a.target", f"规范: 河北\n部门 202001 某局\n{projects}".encode()).undecided)
    tell_undecided(undecided[:20], "zh")
    assert len(capsys.readouterr().err.splitlines()) == 20
    tell_undecided(undecided, "zh")
    *blocks, more = capsys.readouterr().err.splitlines()
    assert len(blocks) == 20
    assert more == "还有 3 处没有判断"
    tell_undecided([*undecided[:21], undecided[0]], "en")
    assert capsys.readouterr().err.splitlines()[-1] == "1 more block not judged"
