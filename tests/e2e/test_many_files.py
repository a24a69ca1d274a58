"""Checking a folder of many departments: each for itself, in processes of their own where that pays."""

import os
import shutil
from pathlib import Path

import pytest

from targetlang.cli.compile_all import Job
from targetlang.cli.compile_all import compile_file
from targetlang.cli.main import main
from targetlang.cli.processes import in_parallel
from targetlang.diagnostics import Finding

EXAMPLE = Path(__file__).parent.parent.parent / "examples" / "weixian"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a file of shared bases and ten departments that bring it in; the last one has an error."""
    text = (EXAMPLE / "信访局.target").read_text(encoding="utf-8")
    shutil.copy(EXAMPLE / "依据.target", tmp_path)
    for number in range(9):
        (tmp_path / f"{number}.target").write_text(text, encoding="utf-8")
    (tmp_path / "9.target").write_text(text.replace("预算: ", "预算: 1", 1), encoding="utf-8")
    return tmp_path


def told(finding: Finding) -> tuple[object, ...]:
    labels = [(one.source.path, one.start, one.end, one.role) for one in finding.labels]
    return finding.code, finding.source.path, finding.start, finding.end, finding.facts, labels, finding.fixes


def test_processes_of_their_own_find_the_same(folder: Path) -> None:
    jobs = [Job(path.name, str(path), None, os.getpid()) for path in sorted(folder.iterdir())]
    here, there = list(map(compile_file, jobs)), list(in_parallel(compile_file, jobs))
    assert len(here) == len(there) == 11
    for one, other in zip(here, there, strict=True):
        assert one is not None
        assert other is not None
        assert (one.name, one.form_name, one.imported) == (other.name, other.form_name, other.imported)
        assert list(map(told, one.findings)) == list(map(told, other.findings))
        # The excerpt of a finding needs the text, wherever it was found.
        assert [finding.source.text for finding in one.findings] == [finding.source.text for finding in other.findings]


def test_a_folder_is_checked_like_its_files(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    statuses, alone = [], []
    for number in range(10):
        statuses.append(main(["check", str(folder / f"{number}.target"), "--output-format", "concise"]))
        alone += [line for line in capsys.readouterr().out.splitlines() if ".target:" in line]
    assert statuses == [0] * 9 + [1]
    assert main(["check", str(folder), "--output-format", "concise"]) == 1
    together = [line for line in capsys.readouterr().out.splitlines() if ".target:" in line]
    # What is wrong in the shared file is told once.
    assert sorted(together) == sorted(set(alone))
    assert main(["check", str(folder)]) == 1
    assert "9.target" in capsys.readouterr().out
