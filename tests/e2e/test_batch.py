"""Building a folder of departments."""

import json
import os
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from targetlang.cli import batch
from targetlang.cli.build_file import Job
from targetlang.cli.build_file import Result
from targetlang.cli.build_file import build_file
from targetlang.cli.file_names import Names
from targetlang.cli.file_names import safe_name
from targetlang.cli.main import main
from targetlang.cli.processes import in_parallel

ROOT = Path(__file__).parent.parent.parent
PROJECT = """项目 13043425P00000110050D 值班经费
  预算: 10.00万元 = 财政 10.00万元
  支出: 3月底 25%, 6月底 50%, 10月底 75%, 12月底 100%
  用途: 用于值班
  目标: 值好班
  产出.数量 值班次数: ≥4次 @"计划"
  产出.质量 任务完成率: ≥98% @"计划"
  产出.时效 完成时间: 12月底前 @"计划"
  产出.成本 值班经费: ≤10万元 @"计划"
  效益.社会 来访批次: ≤10批次 @"计划"
  满意度.服务对象 群众满意度: ≥95% @"问卷"
"""


def build(*words: str, folder: Path = ROOT) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "targetlang", "build", *words]
    source = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    return subprocess.run(command, cwd=folder, capture_output=True, check=False, encoding="utf-8", env=source)


def write(path: Path, name: str, extra: str = "") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"部门 202001 {name}\n规范: 河北\n总体目标: 甲\n分项目标: 乙\n保障措施: 丙\n{extra}{PROJECT}", encoding="utf-8")


def manifest(folder: Path) -> list[dict[str, Any]]:
    files: list[dict[str, Any]] = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["files"]
    return files


def test_a_failing_department_does_not_stop_the_others(tmp_path: Path) -> None:
    write(tmp_path / "in" / "一局.target", "一局", extra="引入: 依据.target\n")
    write(tmp_path / "in" / "三局.target", "三局")
    (tmp_path / "in" / "依据.target").write_text("依据 甲: 乙\n", encoding="utf-8")
    write(tmp_path / "in" / "二局.target", "二局", extra="预祘: 3\n")
    done = build("in", "-o", "out/", "--to", "html", folder=tmp_path)
    assert done.returncode == 1
    out = tmp_path / "out"
    assert sorted(path.name for path in out.iterdir()) == ["202001一局.html", "202001三局.html", "manifest.json"]
    assert "二局.target" in done.stderr
    assert "S101" in done.stderr
    found = {entry["input"]: entry for entry in manifest(out)}
    assert {name: entry["status"] for name, entry in found.items()} == {
        "in/一局.target": "written",
        "in/三局.target": "written",
        "in/二局.target": "error",
        "in/依据.target": "imported",
    }
    assert found["in/二局.target"]["output"] is None
    assert found["in/二局.target"]["findings"]["error"] > 0
    told = found["in/一局.target"]
    assert told["sha256"] == sha256((out / told["output"]).read_bytes()).hexdigest()


def test_the_worst_that_became_of_a_file_is_the_status(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "in" / "二局.target", "二局", extra="预祘: 3\n")
    (tmp_path / "in" / "三局.target").symlink_to("nowhere")
    assert build("in", "-o", "out", "--to", "text", folder=tmp_path).returncode == 2

    def fail(job: Job) -> Result:
        return Result(job.path, "fault" if "二局" in job.path else "unreadable", {})

    monkeypatch.setattr(batch, "build_file", fail)
    assert main(["build", str(tmp_path / "in"), "-o", str(tmp_path / "out"), "--to", "text"]) == 3


def test_a_draft_of_a_failing_department_is_written(tmp_path: Path) -> None:
    write(tmp_path / "in" / "a.target", "二局", extra="预祘: 3\n")
    assert build("in", "-o", "out", "--to", "text", "--draft", folder=tmp_path).returncode == 0
    assert manifest(tmp_path / "out")[0]["status"] == "draft"
    assert "草稿" in (tmp_path / "out" / "202001二局.txt").read_text(encoding="utf-8")


def test_a_file_for_every_project_without_the_department(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "examples" / "weixian", tmp_path / "in")
    assert build("in", "-o", "out", "--to", "text", "--split", "project", folder=tmp_path).returncode == 0
    folder = tmp_path / "out" / "202001魏县信访局本级"
    files = sorted(folder.iterdir())
    assert len(files) == 5
    text = files[0].read_text(encoding="utf-8")
    assert text.startswith("电子政务外网光纤租赁费绩效目标表")
    assert "第一部分" not in text


def test_names_that_collide_or_are_forbidden(tmp_path: Path) -> None:
    for at, name in enumerate(("局/甲", "局/甲", "CON", "局:乙")):
        write(tmp_path / "in" / f"{at}.target", name)
    build("in", "-o", "out", "--to", "text", folder=tmp_path)
    first = [entry["output"] for entry in manifest(tmp_path / "out")]
    assert first == ["202001局／甲.txt", "202001局／甲-2.txt", "202001CON.txt", "202001局：乙.txt"]
    assert all((tmp_path / "out" / name).exists() for name in first)


def test_same_manifest_and_bytes_twice(tmp_path: Path) -> None:
    for out in ("one", "two"):
        assert build("examples/weixian", "-o", str(tmp_path / out), "--to", "xlsx").returncode == 0
    assert {path.name: path.read_bytes() for path in (tmp_path / "one").iterdir()} == {
        path.name: path.read_bytes() for path in (tmp_path / "two").iterdir()
    }


@pytest.mark.parametrize("words", [("examples", "-o", "{out}"), ("examples", "--to", "text"), ("nothing", "-o", "{out}/", "--to", "text")])
def test_faults_of_use(words: tuple[str, ...], tmp_path: Path) -> None:
    done = build(*(word.replace("{out}", str(tmp_path)) for word in words))
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_processes_of_their_own_give_the_same(tmp_path: Path) -> None:
    write(tmp_path / "a.target", "甲局")
    jobs = [Job(at, str(tmp_path / "a.target"), str(tmp_path), "html", "department", False, False, "zh") for at in range(6)]
    assert list(in_parallel(build_file, jobs)) == list(map(build_file, jobs))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('a<b>:"/\\|?*c', "a＜b＞：＂／＼｜？＊c"),
        ("NUL.txt", "_NUL.txt"),
        ("com1", "_com1"),
        ("..  ", ""),
        ("甲\x00\ud800乙. ", "甲__乙"),
        ("长" * 100, "长" * 66),
    ],
)
def test_names_are_allowed_everywhere(text: str, name: str) -> None:
    assert safe_name(text) == name


def test_names_differ_regardless_of_case() -> None:
    names = Names(("manifest.json",))
    assert [names.take("", name, ".json") for name in ("a", "A", "manifest", "a-2")] == ["a.json", "A-2.json", "manifest-2.json", "a-2-2.json"]
