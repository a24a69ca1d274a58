"""`fmt` as an editor and a hook use it: standard input and output, refusals, what it leaves alone."""

import subprocess
import sys
from pathlib import Path

import pytest

from targetlang.cli import main as entry

CROOKED = "部门 202001 某局\n规范：河北\n"
STRAIGHT = "部门 202001 某局\n规范: 河北\n"


def run(*words: str, cwd: Path, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-m", "targetlang", "fmt", *words], cwd=cwd, capture_output=True, check=False, input=given)


def test_standard_input_comes_out_formatted(tmp_path: Path) -> None:
    done = run("-", cwd=tmp_path, given=CROOKED.encode())
    assert (done.returncode, done.stdout.decode()) == (0, STRAIGHT)


def test_what_cannot_be_formatted_passes_through(tmp_path: Path) -> None:
    done = run("-", "--stdin-filename", "我的.target", cwd=tmp_path, given=CROOKED.encode("gbk"))
    assert done.returncode == 1
    assert done.stdout == CROOKED.encode("gbk")
    assert "我的.target: 没有整理" in done.stderr.decode()


def test_check_and_diff_of_standard_input_write_no_text(tmp_path: Path) -> None:
    checked = run("-", "--check", cwd=tmp_path, given=CROOKED.encode())
    assert (checked.returncode, checked.stdout.decode().strip()) == (1, "stdin.target")
    shown = run("-", "--diff", cwd=tmp_path, given=CROOKED.encode()).stdout.decode()
    assert "-规范：河北" in shown
    assert "+规范: 河北" in shown
    assert run("-", "--check", cwd=tmp_path, given=STRAIGHT.encode()).returncode == 0


def test_what_would_change_is_a_patch(tmp_path: Path) -> None:
    old = "部门 202001 某局\n规范：河北\n项目   修路".encode()
    (tmp_path / "a.target").write_bytes(old)
    shown = run("a.target", "--diff", cwd=tmp_path).stdout.decode()
    assert "-项目   修路\n\\ No newline at end of file\n+规范" in shown
    applied = subprocess.run(["git", "apply", "-p0", "-"], cwd=tmp_path, input=shown.encode(), capture_output=True, check=False)
    assert applied.returncode == 0, applied.stderr.decode()
    assert (tmp_path / "a.target").read_text(encoding="utf-8") == f"{STRAIGHT}项目 修路\n"
    (tmp_path / "a.target").write_bytes(old)
    assert "\x1b[32m+项目 修路\x1b[0m" in run("a.target", "--diff", "--color", "always", cwd=tmp_path).stdout.decode()


def test_a_reader_that_has_gone_is_no_file_that_could_not_be_written(tmp_path: Path) -> None:
    (tmp_path / "a.target").write_text(CROOKED * 2000, encoding="utf-8")
    line = f'"{sys.executable}" -m targetlang fmt --diff a.target | head -1'
    done = subprocess.run(["sh", "-c", line], cwd=tmp_path, capture_output=True, check=False)
    assert done.stderr == b""


def test_a_refused_file_stays_and_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.target"
    path.write_bytes(CROOKED.encode("gbk"))
    assert run("a.target", cwd=tmp_path).returncode == 1
    assert path.read_bytes() == CROOKED.encode("gbk")


def test_one_bad_line_does_not_keep_a_file_from_being_formatted(tmp_path: Path) -> None:
    path = tmp_path / "a.target"
    path.write_text(CROOKED + "项目 甲\n产出.数量 （甲:乙）次数：４次\n测算 线路\n目标1：甲\n  用途：租\n", encoding="utf-8")
    assert run("a.target", cwd=tmp_path).returncode == 0
    text = path.read_text(encoding="utf-8")
    assert "产出.数量 （甲:乙）次数：４次\n" in text
    assert "  测算 线路\n" in text
    assert "  用途: 租\n" in text


def test_a_fault_of_the_program_is_one_line_and_status_3(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def fails(_: list[str]) -> int:
        raise RuntimeError("坏了")

    monkeypatch.delenv("TARGETLANG_DEBUG", raising=False)
    monkeypatch.setattr(entry, "_dispatch", fails)
    assert entry.main(["check"]) == 3
    told = capsys.readouterr().err
    assert "RuntimeError: 坏了" in told
    assert "Traceback" not in told
