"""Links, pipes, and files that can't be read: none is lost, none is waited for, the others are worked on."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from e2e.repository import TARGET
from targetlang.cli.main import main

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes with names")


def run(folder: Path, *words: str) -> tuple[int, str, str]:
    command = [sys.executable, "-m", "targetlang", *words]
    environment = os.environ | {"TARGETLANG_LANG": "zh"}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False, stdin=subprocess.DEVNULL, timeout=60)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.target").write_text(TARGET.replace(": ", "：", 1), encoding="utf-8")
    return tmp_path


def test_a_link_stays_one_and_what_it_leads_to_is_written(folder: Path) -> None:
    (folder / "link.target").symlink_to("a.target")
    os.chmod(folder / "a.target", 0o640)
    assert run(folder, "fmt", "link.target")[0] == 0
    assert (folder / "link.target").is_symlink()
    assert (folder / "a.target").read_text(encoding="utf-8") == TARGET
    assert stat.S_IMODE((folder / "a.target").stat().st_mode) == 0o640


@pytest.mark.parametrize("kind", ["json", "xlsx"])
def test_a_pipe_is_written_into(folder: Path, kind: str) -> None:
    assert run(folder, "build", "--to", kind, "a.target", "-o", "file")[0] == 0
    os.mkfifo(folder / "pipe")
    with subprocess.Popen(["cat", "pipe"], cwd=folder, stdout=subprocess.PIPE) as reader:
        assert run(folder, "build", "--to", kind, "a.target", "-o", "pipe") == (0, "", "")
        assert stat.S_ISFIFO((folder / "pipe").stat().st_mode)
        assert reader.communicate(timeout=60)[0] == (folder / "file").read_bytes()


def test_a_pipe_that_is_named_is_read_and_one_in_a_folder_is_left_out(folder: Path) -> None:
    os.mkfifo(folder / "pipe.target")
    assert run(folder, "check", ".", "--output-format", "concise")[:2] == run(folder, "check", "a.target", "--output-format", "concise")[:2]
    with subprocess.Popen(["sh", "-c", "cat a.target > pipe.target"], cwd=folder):
        assert run(folder, "check", "pipe.target")[0] == 0


@pytest.mark.parametrize("words", [("check", "."), ("check", ".", "--output-format", "concise"), ("check", ".", "--exit-zero"), ("fmt", ".")])
def test_of_many_files_one_that_cannot_be_read_is_said_and_the_others_are_worked_on(folder: Path, words: tuple[str, ...]) -> None:
    status, told, said = run(folder, *words)
    (folder / "gone.target").symlink_to("nowhere")
    (folder / "a.target").write_text(TARGET.replace(": ", "：", 1), encoding="utf-8")
    assert run(folder, *words) == (2, told, said + "targetlang: 读不了 gone.target\n")
    assert status == 0
    if words[0] == "fmt":
        assert (folder / "a.target").read_text(encoding="utf-8") == TARGET


def test_a_file_that_is_read_only_is_left_as_it_is(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """The system would let it be replaced, for its folder may be written; root may write everything, so it is asked here."""
    (folder / "b.target").write_bytes((folder / "a.target").read_bytes())
    before = (folder / "a.target").read_bytes()
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK or not str(path).endswith("a.target"))
    assert main(["fmt", str(folder)]) == 2
    assert "a.target：没有权限，或者文件是只读的\n" in capsys.readouterr().err
    assert (folder / "a.target").read_bytes() == before
    assert (folder / "b.target").read_text(encoding="utf-8") == TARGET
