"""`targetlang diff` as users and jobs run it: real processes, a real repository."""

import json
import os
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import jsonschema
import pytest

from targetlang.diff.views.schema import SCHEMA
from targetlang.diff.views.to_markdown import MARKER
from targetlang.diff.views.to_markdown import MOST_CHARACTERS
from targetlang.source.width import display_width

ROOT = Path(__file__).parent.parent.parent
OLD = "examples/weixian"
NEW = "examples/weixian-次年"


def run(*arguments: str, cwd: Path = ROOT, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "targetlang", "diff", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "TARGETLANG_LANG": "zh", **(env or {})}
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, encoding="utf-8", check=False)


def git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", "-c", "user.name=甲", "-c", "user.email=a@b.c", "-C", str(folder), *arguments], check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    git(tmp_path, "init", "-q", "-b", "main")
    for name in ("信访局.target", "依据.target"):
        (tmp_path / name).write_bytes((ROOT / OLD / name).read_bytes())
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "上年")
    return tmp_path


def test_money_comes_first_and_every_line_fits() -> None:
    done = run(OLD, NEW)
    assert done.returncode == 0
    lines = done.stdout.splitlines()
    assert lines[1] == "合计 424.00 + 新增项目 25.00 − 减少项目 120.00 + 原有项目增减 0 = 329.00 万元"
    assert all(display_width(line) <= 80 for line in lines)
    assert "等价" in lines[-1]
    assert not any(line.startswith("  等价") for line in lines)


@pytest.mark.parametrize("width", [40, 60, 120])
def test_lines_fit_a_terminal_of_any_width(width: int) -> None:
    lines = run(OLD, NEW, env={"COLUMNS": str(width)}).stdout.splitlines()
    assert max(map(display_width, lines)) <= width


def test_the_same_has_no_events() -> None:
    done = run(OLD, OLD, "--exit-code", "--require-reasons")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1] == "没有变化"


def test_missing_reasons_fail_where_that_is_asked() -> None:
    done = run(OLD, NEW, "--require-reasons", "--severity", "须说明")
    assert done.returncode == 1
    assert "2 项" in done.stderr
    lines = [line for line in done.stdout.splitlines() if line.startswith("  ") and not line.startswith("   ")]
    assert lines
    assert all(line.startswith("  须说明") for line in lines)


def test_differences_fail_where_that_is_asked() -> None:
    assert run(OLD, NEW).returncode == 0
    assert run(OLD, NEW, "--exit-code").returncode == 1


def test_json_conforms_to_its_schema() -> None:
    found = json.loads(run(OLD, NEW, "--to", "json").stdout)
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    jsonschema.validate(found, SCHEMA, cls=jsonschema.Draft202012Validator)
    assert found["bridge"] == {
        "unit": "万元", "old": "424.00", "added": "25.00", "removed": "120.00", "changed": "0", "new": "329.00", "without_budget": 0,
    }  # fmt: skip
    loosened = next(one for one in found["events"] if one["path"][-1] == "派驻人员值班次数")
    assert (loosened["code"], loosened["severity"], loosened["reason"]) == ("D312", "must_explain", None)
    assert (loosened["old"], loosened["new"]) == ({"text": "4次", "number": "4", "unit": "次"}, {"text": "3次", "number": "3", "unit": "次"})


class Page(HTMLParser):
    """Collects what a page loads, and its rows."""

    def __init__(self) -> None:
        super().__init__()
        self.loads: list[str] = []
        self.rows = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.loads += [tag for name in ("src", "href", "action") if given.get(name)]
        self.loads += [tag] if tag in ("link", "img", "iframe", "object") else []
        self.rows += tag == "tr" and "data-severity" in given


def test_page_holds_all_events_and_nothing_from_outside(tmp_path: Path) -> None:
    out = tmp_path / "对照.html"
    assert run(OLD, NEW, "-o", str(out)).returncode == 0
    text = out.read_text(encoding="utf-8")
    page = Page()
    page.feed(text)
    assert page.loads == []
    assert "http" not in text
    assert page.rows == len(json.loads(run(OLD, NEW, "--to", "json").stdout)["events"])


def test_markdown_begins_with_its_marker() -> None:
    text = run(OLD, NEW, "--to", "md").stdout
    assert text.startswith(MARKER + "\n")
    assert len(text) <= MOST_CHARACTERS


def test_markdown_of_a_large_comparison_is_bounded(tmp_path: Path) -> None:
    block = (
        "项目 13043425P{n:012d} 第{n}期工程\n  预算: {m}万元 = 财政 {m}万元\n  用途: 第{n}期。\n  支出: 12月底 100%\n  目标: 完成第{n}期。\n  产出.数量 完成件数: {c}件\n"
    )
    head = "部门 202001 某局\n规范: 河北\n总体目标: 做好工作。\n"
    for name, grow in (("a", 1), ("b", 3)):
        (tmp_path / f"{name}.target").write_text(head + "".join(block.format(n=n, m=n + 1, c=n + grow) for n in range(600)), encoding="utf-8")
    text = run("a.target", "b.target", "--to", "md", cwd=tmp_path).stdout
    assert 0.9 * MOST_CHARACTERS < len(text) <= MOST_CHARACTERS
    assert "写不下" in text.splitlines()[-1]
    assert text.count("<details") == text.count("</details>")


def test_a_revision_against_the_files(repository: Path) -> None:
    path = repository / "信访局.target"
    path.write_text(path.read_text(encoding="utf-8").replace("次数: 4次", "次数: 3次"), encoding="utf-8")
    for sides in (("HEAD", "."), ("HEAD",), ("HEAD:信访局.target", "信访局.target")):
        done = run(*sides, "--severity", "须说明", cwd=repository)
        assert "派驻人员值班次数”由 4次 放宽为 3次" in done.stdout, done.stderr
    git(repository, "commit", "-qam", "改")
    done = run("HEAD~1", "HEAD", cwd=repository)
    assert "放宽为 3次" in done.stdout, done.stderr


def test_one_side_alone_is_compared_with_what_stands_there_now(repository: Path) -> None:
    """In a folder of the repository the others are not there to be missed."""
    below = repository / "下级" / "中心.target"
    below.parent.mkdir()
    below.write_bytes((ROOT / "examples/minimal/接入专线.target").read_bytes())
    git(repository, "add", ".")
    git(repository, "commit", "-qm", "下级")
    below.write_text(below.read_text(encoding="utf-8").replace("34.00万元", "35.00万元"), encoding="utf-8")
    for side in ("HEAD", "HEAD:中心.target", "HEAD:下级/中心.target", "中心.target", "."):
        done = run(side, cwd=below.parent)
        assert "预算由 34.00万元 增加到 35.00万元" in done.stdout, done.stderr
        assert "没有了" not in done.stdout
    new = below.with_name("新.target")
    new.write_bytes((ROOT / "examples/minimal/接入专线.target").read_bytes())
    assert "D101" in run("新.target", cwd=below.parent).stdout


def test_a_branch_is_compared_with_where_it_began(repository: Path) -> None:
    git(repository, "checkout", "-qb", "改稿")
    path = repository / "信访局.target"
    path.write_text(path.read_text(encoding="utf-8").replace("次数: 4次", "次数: 3次"), encoding="utf-8")
    git(repository, "commit", "-qam", "改")
    git(repository, "checkout", "-q", "main")
    (repository / "别人的.target").write_bytes((ROOT / "examples/minimal/接入专线.target").read_bytes())
    git(repository, "add", ".")
    git(repository, "commit", "-qm", "别人的")
    git(repository, "checkout", "-q", "改稿")
    done = run("--against", "main", cwd=repository)
    assert "放宽为 3次" in done.stdout, done.stderr
    assert "没有了" not in done.stdout


def test_what_can_not_be_read_is_told_in_one_sentence(tmp_path: Path) -> None:
    for arguments in (("没有.target", OLD), (OLD, "nowhere:a.target"), (), (OLD, NEW, "--to", "pptx"), (OLD, NEW, "--severity", "D999=提示"), (OLD, NEW, "--map", "甲")):
        done = run(*arguments)
        assert done.returncode == 2
        assert len(done.stderr.splitlines()) == 1
        assert done.stdout == ""
    (tmp_path / "a.target").write_bytes("部门 202001 某局".encode("utf-16"))
    done = run(str(tmp_path / "a.target"), OLD)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr


def test_a_code_of_map_that_no_project_has_is_told() -> None:
    done = run(OLD, NEW, "--map", "13043425P0000=13043426P26291100052D")
    assert (done.returncode, done.stderr.count("--map")) == (0, 1)
    assert "旧的一边没有编码是 13043425P0000 的项目" in done.stderr


def test_matching_that_was_cut_short_is_told_in_every_view(tmp_path: Path) -> None:
    for name, letter, word in (("a", "P", "甲乙丙"), ("b", "R", "丁戊己庚")):
        blocks = (f"项目 13043425{letter}{n:012d} {word}{n}号工程\n  预算: {n + 1}万元\n  目标: 好{n}。\n" for n in range(301))
        (tmp_path / f"{name}.target").write_text("部门 202001 某局\n规范: 河北\n" + "".join(blocks), encoding="utf-8")
    for view in ("text", "md", "html"):
        assert "有 301 个项目编码、名称都对不上" in run("a.target", "b.target", "--to", view, cwd=tmp_path).stdout
    assert json.loads(run("a.target", "b.target", "--to", "json", cwd=tmp_path).stdout)["matching"] == {"greedy": 301}


def test_without_git_files_are_compared_and_revisions_say_why_not(tmp_path: Path) -> None:
    bare = {"PATH": str(tmp_path), "TARGETLANG_LANG": "zh"}
    assert "D312" in run(OLD, NEW, env=bare).stdout
    for side in ("HEAD", "HEAD:a.target"):
        done = run(side, NEW, env=bare)
        assert done.returncode == 2
        assert "没有找到 git 程序" in done.stderr


def test_settings_of_the_workspace_and_of_the_command_line(tmp_path: Path) -> None:
    for side in "ab":
        name = f"D201-budget-raised-little.{side}.target"
        (tmp_path / name).write_bytes((ROOT / "tests/cases/diff" / name).read_bytes())
    sides = ("D201-budget-raised-little.a.target", "D201-budget-raised-little.b.target")
    assert "提示 D201" in run(*sides, cwd=tmp_path).stdout
    assert "须说明 D201" in run(*sides, "--budget-amount", "2万元", cwd=tmp_path).stdout
    assert "须说明 D201" in run(*sides, "--mode", "修订", cwd=tmp_path).stdout
    assert "记录 D201" in run(*sides, "--severity", "D201=记录", cwd=tmp_path).stdout
    (tmp_path / "targetlang.toml").write_text("[diff]\nbudget-percent = 5\n", encoding="utf-8")
    assert "须说明 D201" in run(*sides, cwd=tmp_path).stdout
    (tmp_path / "targetlang.toml").write_text("[diff]\nbudget = 5\n", encoding="utf-8")
    assert run(*sides, cwd=tmp_path).returncode == 2


def test_english() -> None:
    done = run(OLD, NEW, "--lang", "en")
    assert "was loosened from 4次 to 3次" in done.stdout
    assert "must explain" in done.stdout
    assert "(between years)" in done.stdout
    assert done.stderr == ""


def test_settings_of_the_manual_page_are_understood(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "compare.md").read_text(encoding="utf-8")
    (tmp_path / "targetlang.toml").write_text(page.split("```toml\n")[1].split("```")[0], encoding="utf-8")
    (tmp_path / "a.target").write_bytes((ROOT / "examples/minimal/接入专线.target").read_bytes())
    done = run("a.target", "a.target", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    check = subprocess.run([sys.executable, "-m", "targetlang", "check", "a.target", "--output-format", "concise"], cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT / "src")}, capture_output=True, check=False)
    assert check.returncode == 0, check.stderr
