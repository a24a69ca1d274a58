"""`targetlang history` as a process, in a repository made for it and over the files of two years."""

import json
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TEXT = """规范: 河北
年度: 2025
部门 202001 某局
项目 13043425P000001100396 接入专线
  预算: {budget}
  用途: 租用光纤。
  目标: 网络畅通。
  产出.数量 接入单位数量: {count}
"""


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "targetlang", "history", *arguments], cwd=folder, capture_output=True, text=True, check=False)


def git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@example.org", *arguments], cwd=folder, capture_output=True, check=True)


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Five revisions: written, the unit changed, the file renamed and the target raised, unreadable, the budget cut."""
    folder = tmp_path_factory.mktemp("仓库")
    git(folder, "init", "-q")
    old, new = folder / "专线.target", folder / "接入专线.target"
    steps = [
        (old, TEXT.format(budget="34.00万元", count="23家"), "起草"),
        (old, TEXT.format(budget="340000元", count="23家"), "换单位"),
        (new, TEXT.format(budget="340000元", count="≥30家"), "改名"),
        (new, "\x00\x01\x02", "弄坏"),
        (new, TEXT.format(budget="30万元", count="≥30家"), "压缩"),
    ]
    for path, text, subject in steps:
        if path is new and old.exists():
            git(folder, "mv", old.name, new.name)
        path.write_text(text, encoding="utf-8")
        git(folder, "add", "-A")
        git(folder, "commit", "-q", "-m", subject)
    return folder


def test_a_line_where_something_changed(repository: Path) -> None:
    done = run(repository, "接入专线.target")
    assert done.returncode == 0, done.stderr
    blocks = [block.split("\n") for block in done.stdout.rstrip("\n").split("\n\n")[1:]]
    assert [block[0] for block in blocks] == ["预算", "产出.数量 接入单位数量"]
    rows = [[re.split(r" {2,}", line.strip())[1:] for line in block[1:]] for block in blocks]
    assert rows[0] == [["34.00万元", "起草"], ["读不出来", "弄坏"], ["30万元", "压缩"]]
    assert rows[1] == [["23家", "起草"], ["≥30家", "改名"], ["读不出来", "弄坏"], ["≥30家", "压缩"]]


def test_every_moment_where_that_is_asked(repository: Path) -> None:
    done = run(repository, "接入专线.target", "--all", "--indicator", "接入单位数量")
    assert [line.split()[-1] for line in done.stdout.rstrip("\n").split("\n\n")[1].split("\n")[1:]] == ["起草", "换单位", "改名", "弄坏", "压缩"]


def test_json_keeps_the_text_and_one_unit(repository: Path) -> None:
    data = json.loads(run(repository, "接入专线.target", "--to", "json").stdout)
    assert [one["readable"] for one in data["moments"]] == [True, True, True, False, True]
    budget = data["series"][0]
    assert budget["unit"] == "万元"
    assert [point and (point["text"], point["number"]) for point in budget["points"]] == [
        ("34.00万元", "34.00"), ("340000元", "34"), ("340000元", "34"), None, ("30万元", "30"),
    ]  # fmt: skip


def test_only_the_latest_commits_where_that_is_asked(repository: Path) -> None:
    done = run(repository, "接入专线.target", "--last", "3")
    assert "更早的 2 次提交没有读" in done.stdout
    assert "起草" not in done.stdout
    assert run(repository, "接入专线.target", "--last", "0").stdout == run(repository, "接入专线.target").stdout
    assert run(repository, "接入专线.target", "--last", "-1").returncode == 2


def test_a_long_history_is_bounded_and_says_so(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    stream = []
    for n in range(230):
        text = TEXT.format(budget=f"{n + 1}万元", count="23家").encode()
        stream.append(f"commit refs/heads/main\ncommitter a <a@example.org> {1_700_000_000 + n * 86_400} +0000\ndata 1\nx\n".encode())
        stream.append(f"M 100644 inline a.target\ndata {len(text)}\n".encode() + text + b"\n")
    subprocess.run(["git", "fast-import", "--quiet"], cwd=tmp_path, input=b"".join(stream), check=True)
    git(tmp_path, "symbolic-ref", "HEAD", "refs/heads/main")
    git(tmp_path, "reset", "-q", "--hard")
    done = run(tmp_path, "a.target", "--to", "json")
    data = json.loads(done.stdout)
    assert (data["earlier"], len(data["moments"])) == (30, 200)
    assert data["series"][0]["points"][-1]["number"] == "230"


class Pictures(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.labels: list[str] = []
        self.lines: list[str] = []
        self.outside: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "svg":
            self.labels.append(given["aria-label"] or "")
        if tag == "polyline":
            self.lines.append(given["points"] or "")
        self.outside += [value for name, value in attrs if name in ("src", "href") and value]


def test_page_with_a_chart_that_is_told_in_words(repository: Path) -> None:
    done = run(repository, "接入专线.target", "-o", "历史.html")
    assert done.returncode == 0, done.stderr
    page = (repository / "历史.html").read_text(encoding="utf-8")
    pictures = Pictures()
    pictures.feed(page)
    assert pictures.outside == []
    assert len(pictures.labels) == 2
    assert "34万元" in pictures.labels[0]
    assert "≥30家" in pictures.labels[1]
    # Three moments in a row, then a gap: one stretch, the last value stands alone.
    assert [len(line.split()) for line in pictures.lines] == [3, 3]


def test_files_of_several_years() -> None:
    done = run(ROOT, "examples/weixian-次年", "examples/weixian", "--project", "13043425P000001100396", "--indicator", "正常运行率")
    assert done.returncode == 0, done.stderr
    assert done.stdout.split("\n\n")[1].split() == ["产出.质量", "正常运行率", "weixian-次年", "≥99.5%", "weixian", "100%"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("没有.target",), "找不到 没有.target"),
        (("接入专线.target", "--project", "X"), "没有编码或名称是“X”的项目"),
        (("接入专线.target", "--indicator", "X"), "没有指标“X”"),
    ],
)
def test_what_is_not_there_is_said(repository: Path, arguments: tuple[str, ...], said: str) -> None:
    done = run(repository, *arguments)
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_outside_a_repository(tmp_path: Path) -> None:
    (tmp_path / "a.target").write_text(TEXT.format(budget="1万元", count="1家"), encoding="utf-8")
    done = run(tmp_path, "a.target")
    assert done.returncode == 2
    assert done.stderr.startswith("targetlang: ")
    assert "请把各年的文件都写上" in done.stderr


def test_english(repository: Path) -> None:
    done = run(repository, "接入专线.target", "--lang", "en")
    assert "cannot be read" in done.stdout
