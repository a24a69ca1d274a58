"""A file that another one brings in, or that is named twice, is told once, however the command line spells it."""

import subprocess
import sys
from pathlib import Path

import pytest

WHOLE = "部门 202001 某局\n规范: 河北\n引入: b.target\n项目 修路\n  预算: 3天\n"
PART = "依据 计划: 年度工作计划\n"


def check(folder: Path, *words: str) -> str:
    done = subprocess.run([sys.executable, "-m", "targetlang", "check", *words], cwd=folder, capture_output=True, check=False)
    assert done.returncode == 1
    return done.stdout.decode()


@pytest.mark.parametrize("options", [(), ("--output-format", "full")])
@pytest.mark.parametrize("words", [("./a.target", "./b.target"), (".", "./a.target"), ("a.target", "{folder}/b.target"), ("a.target", "x/../a.target")])
def test_every_spelling_of_a_path_is_one_file(tmp_path: Path, words: tuple[str, ...], options: tuple[str, ...]) -> None:
    (tmp_path / "x").mkdir()
    (tmp_path / "a.target").write_text(WHOLE, encoding="utf-8")
    (tmp_path / "b.target").write_text(PART, encoding="utf-8")
    shown = check(tmp_path, *[word.format(folder=tmp_path) for word in words], *options)
    assert shown.count("U102") == 1
    assert shown.count("C111") == 1
    assert "K114" not in shown


def test_files_that_bring_in_each_other_are_not_all_left_out(tmp_path: Path) -> None:
    (tmp_path / "a.target").write_text(WHOLE, encoding="utf-8")
    (tmp_path / "b.target").write_text(PART + "引入: a.target\n", encoding="utf-8")
    for words in ((), ("a.target", "b.target", "--output-format", "full")):
        assert check(tmp_path, *words).count("C121") == 1
