"""The commands as a user runs them."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from targetlang.cli.main import main
from targetlang.cli.sentences.units import SENTENCES

ROOT = Path(__file__).parent.parent.parent
EXAMPLE = "examples/weixian/信访局.target"


def run(*words: str, given: bytes | None = None) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-m", "targetlang", *words], cwd=ROOT, capture_output=True, check=False, input=given)


def test_check_of_the_examples_is_clean() -> None:
    done = run("check", "examples")
    assert done.returncode == 0, done.stdout.decode()


def test_without_a_command_the_help_is_shown() -> None:
    done = run()
    assert done.returncode == 2
    assert "check" in done.stderr.decode()
    assert "内部" not in done.stderr.decode()


def test_check_reads_standard_input_and_fails_on_an_error() -> None:
    done = run("check", "-", "--output-format", "json", given="部门 202001 某局\n规范: 河北\n预祘: 3\n".encode())
    assert done.returncode == 1
    found = json.loads(done.stdout)
    assert found["version"] == 1
    assert "S101" in [one["code"] for one in found["findings"]]


def test_build_writes_every_format(tmp_path: Path) -> None:
    for suffix in ("txt", "html", "json", "docx"):
        path = tmp_path / f"out.{suffix}"
        assert run("build", EXAMPLE, "-o", str(path)).returncode == 0
        assert path.stat().st_size > 10_000


def test_build_writes_nothing_where_there_is_an_error(tmp_path: Path) -> None:
    bad = tmp_path / "a.target"
    bad.write_text("部门 202001 某局\n规范: 河北\n项目 甲\n  预算: 3天\n", encoding="utf-8")
    done = run("build", str(bad), "-o", str(tmp_path / "out.html"))
    assert done.returncode == 1
    assert not (tmp_path / "out.html").exists()
    assert "U102" in done.stderr.decode()


def test_fmt_in_place_is_stable(tmp_path: Path) -> None:
    path = tmp_path / "a.target"
    path.write_text("部门 202001 某局\n规范：河北\n\n\n\n# 注释\n总体绩效目标：做好工作\n", encoding="utf-8")
    assert run("fmt", str(path)).returncode == 0
    assert path.read_text(encoding="utf-8") == "部门 202001 某局\n规范: 河北\n\n# 注释\n总体目标: 做好工作\n"
    assert run("fmt", "--check", str(path)).returncode == 0


def test_listings_and_faults_of_use() -> None:
    assert "河北" in run("forms").stdout.decode()
    assert "万元" in run("units").stdout.decode()
    assert "M101" in run("explain", "m101").stdout.decode()
    assert json.loads(run("schema", "document").stdout)["title"] == "targetlang document"
    assert run("explain", "X999").returncode == 2
    assert run("check", "没有.target").returncode == 2
    assert run("nonsense").returncode == 2


def test_a_draft_says_so(tmp_path: Path) -> None:
    bad = tmp_path / "a.target"
    bad.write_text("部门 202001 某局\n规范: 河北\n项目 甲\n  预算: 3天\n", encoding="utf-8")
    for suffix in ("txt", "html", "json"):
        path = tmp_path / f"out.{suffix}"
        assert run("build", str(bad), "--draft", "-o", str(path)).returncode == 0
        text = path.read_text(encoding="utf-8")
        assert ('"draft": true' if suffix == "json" else "草稿") in text


def test_a_computed_example_builds(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    assert run("build", "examples/computed/林业局.target", "-o", str(path)).returncode == 0
    assert "120万元" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
@pytest.mark.parametrize("words", ["check examples/minimal", "check -", "rules", "fmt -", "diff examples/minimal examples/minimal"])
def test_a_process_without_standard_streams_works(words: str, closed: str) -> None:
    line = f'"{sys.executable}" -m targetlang {words} {closed}'
    done = subprocess.run(["sh", "-c", line], cwd=ROOT, capture_output=True, check=False, stdin=subprocess.DEVNULL)
    assert done.returncode == (words == "check -"), done.stderr.decode()
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(("suffix", "name"), [("txt", "text"), ("md", "markdown"), ("htm", "html"), ("import.csv", "import-csv")])
def test_a_suffix_is_the_name_of_a_format(suffix: str, name: str) -> None:
    one, other = (run("build", EXAMPLE, "--to", said) for said in (suffix, name))
    assert one.stdout
    assert (one.stdout, one.returncode) == (other.stdout, 0)


@pytest.mark.parametrize(("one", "other"), [("txt", "text"), ("markdown", "md"), ("htm", "html")])
def test_a_suffix_is_the_name_of_a_format_of_diff(one: str, other: str) -> None:
    first, second = (run("diff", EXAMPLE, "examples/minimal", "--to", said) for said in (one, other))
    assert first.stdout
    assert first.stdout == second.stdout


def test_every_command_knows_the_format_by_a_suffix_in_any_case(tmp_path: Path) -> None:
    year = ("examples/weixian/信访局.target", "examples/weixian-次年/信访局次年.target")
    for command, paths in (("build", [EXAMPLE]), ("diff", [EXAMPLE, EXAMPLE]), ("history", [*year, "--project", "13043425P000001100396"])):
        for name in ("a.TXT", "b.Html", "c.markdown", "d"):
            status = 2 if name == "d" or (name, command) == ("c.markdown", "history") else 0
            done = run(command, *paths, "-o", str(tmp_path / command / name))
            assert (done.returncode, (tmp_path / command / name).exists()) == (status, not status), done.stderr
            assert b"--to" in done.stderr or not status
    assert run("history", *year, "--project", "13043425P000001100396", "--to", "txt").stdout.startswith(b"13043425P000001100396 ")


def test_a_dimension_without_its_english_is_listed_by_its_name(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.delitem(SENTENCES, "声级")
    assert main(["units", "--lang", "en"]) == 0
    assert "声级: " in capsys.readouterr().out
