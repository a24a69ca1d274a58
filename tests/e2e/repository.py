"""A git repository in a temporary folder, apart from the configuration of whoever runs the tests."""

import os
import subprocess
import sys
from pathlib import Path

SOURCE = Path(__file__).parent.parent.parent / "src"

TARGET = """部门 202001 某县信访局
规范: 河北
依据 计划: 年度工作计划
依据 问卷: 调查问卷

项目 13043425P000001100396 光纤租赁费
  预算: 34.00万元 = 财政 34.00万元
  用途: 租用光纤，把各单位接入网上信访系统。
  支出: 3月底 25%, 6月底 50%, 10月底 75%, 12月底 100%
  目标: 各有关单位接入网上信访系统。
  # 数量由业务科核实
  产出.数量 接入单位数量: 23家 | 接入专线的单位 @计划
  产出.质量 线路正常运行率: ≥99% | 正常运行时长的比例 @计划
  产出.时效 故障修复时间: ≤4小时 | 报修到恢复的时长 @计划
  产出.成本 光纤租赁费: ≤34万元 | 全年的租赁支出 @计划
  效益.社会 网上受理占比: ≥60% | 网上受理件的比例 @计划
  满意度.服务对象 使用人员满意度: ≥95% | 使用人员的评价 @问卷
"""


class Repository:
    """A repository of a test; `home` stands for the user's home folder."""

    def __init__(self, folder: Path) -> None:
        self.top = folder / "仓库"
        self.home = folder / "home"
        self.top.mkdir(parents=True)
        self.home.mkdir()
        self.bin = folder / "bin"
        self.bin.mkdir()
        self.git("init", "-q", "-b", "main")

    @property
    def environment(self) -> dict[str, str]:
        kept = {key: value for key, value in os.environ.items() if not key.startswith(("GIT_", "TARGETLANG"))}
        return kept | {
            "HOME": str(self.home),
            "XDG_CONFIG_HOME": str(self.home / ".config"),
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_AUTHOR_NAME": "张三",
            "GIT_AUTHOR_EMAIL": "zhang@example.invalid",
            "GIT_COMMITTER_NAME": "张三",
            "GIT_COMMITTER_EMAIL": "zhang@example.invalid",
            "GIT_PAGER": "cat",
            "PYTHONPATH": str(SOURCE),
            "PATH": f"{self.bin}{os.pathsep}{os.environ['PATH']}",
            "LC_ALL": "C.UTF-8",
        }

    def run(self, *words: str, status: int | None = 0) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(words, cwd=self.top, env=self.environment, capture_output=True, check=False, encoding="utf-8")
        assert status is None or done.returncode == status, f"{words}\n{done.stdout}\n{done.stderr}"
        return done

    def git(self, *words: str, status: int | None = 0) -> str:
        return self.run("git", *words, status=status).stdout

    def targetlang(self, *words: str, status: int | None = 0) -> subprocess.CompletedProcess[str]:
        return self.run(sys.executable, "-m", "targetlang", *words, status=status)

    def write(self, path: str, text: str) -> None:
        (self.top / path).parent.mkdir(parents=True, exist_ok=True)
        (self.top / path).write_text(text, encoding="utf-8")

    def read(self, path: str) -> str:
        return (self.top / path).read_text(encoding="utf-8")

    def change(self, path: str, *replaced: tuple[str, str]) -> None:
        text = self.read(path)
        for old, new in replaced:
            assert old in text, old
            text = text.replace(old, new)
        self.write(path, text)

    def commit(self, message: str, date: str = "2025-01-15T09:00:00+08:00") -> str:
        self.git("add", "-A")
        done = subprocess.run(
            ["git", "commit", "-q", "-m", message],
            cwd=self.top,
            env=self.environment | {"GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date},
            capture_output=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr.decode()
        return self.git("rev-parse", "HEAD").strip()
