"""Which language the command line speaks: processes as users run them, asked for English in every way there is."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import pytest

from e2e.repository import TARGET

ROOT = Path(__file__).parent.parent.parent
LOCALE = ("TARGETLANG_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
# A process in which a package is not installed.
WITHOUT_TYPST = "import sys; sys.modules['typst'] = None; from targetlang.cli.main import run; run()"


def run(folder: Path, *words: str, program: tuple[str, ...] = ("-m", "targetlang"), locale: Mapping[str, str] = MappingProxyType({})) -> tuple[int, str, str]:
    """Return (status, output, errors) of a process that nothing but these settings tells a language."""
    bare = {name: value for name, value in os.environ.items() if name not in LOCALE}
    command = [sys.executable, *program, *words]
    done = subprocess.run(command, cwd=folder, env={**bare, **locale}, capture_output=True, check=False, stdin=subprocess.DEVNULL)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.target").write_text(TARGET, encoding="utf-8")
    (tmp_path / "typed.target").write_text(TARGET.replace(": ", "：", 1), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("line", "status", "said"),
    [
        ("new a", 2, "targetlang: a.target is there already and was not overwritten\n"),
        ("new b --form 河兆", 2, "targetlang: there is no form “河兆”, did you mean “河北”? There are: 财政部2015, "),
        ("check nowhere.target", 2, "targetlang: not found: nowhere.target\n"),
        ("check a.target --select Z9", 2, "targetlang: there is no code “Z9”; targetlang rules lists all of them\n"),
        ("check a.target --confirm", 2, "targetlang: --confirm goes with --fix or --diff\n"),
        ("fmt --check typed.target", 1, "1 file would be formatted\n"),
        ("fmt nowhere.target", 2, "targetlang: not found: nowhere.target\n"),
        ("build nowhere.target", 2, "targetlang: cannot read nowhere.target\n"),
        ("check a.target --write-baseline .", 2, "targetlang: .: Is a directory\n"),
        ("build a.target -o a.xyz", 2, "targetlang: which format? Use --to with one of csv, docx, "),
        ("diff a.target", 2, "targetlang: name the two sides to compare, such as targetlang diff 2024.target 2025.target\n"),
        ("diff a.target a.target --map 1=2", 0, "targetlang: --map 1=2: the old side has no project with the code 1\n"),
        ("history a.target typed.target --project 无", 2, "targetlang: no project has the code or name “无”; there are:\n"),
        ("forms check nowhere", 2, "targetlang: folder not found: nowhere\n"),
        ("git textconv nowhere.target", 2, "targetlang: cannot read nowhere.target\n"),
        ("rules ZZZ", 2, "targetlang: there is no code ZZZ\n"),
        ("rules M ZZZ --output-format json", 2, "targetlang: there is no code ZZZ\n"),
        ("rules m1001", 2, "targetlang: there is no code m1001, did you mean M101?\n"),
        ("explain M1001", 2, "targetlang: there is no code M1001, did you mean M101?\n"),
        ("schema nothing", 2, "targetlang schema: error: argument name: invalid choice: 'nothing'"),
        ("check a.target --nothing", 2, "targetlang: error: unrecognized arguments: --nothing\n"),
        ("explain", 2, "targetlang explain: error: the following arguments are required: CODE\n"),
        ("history a.target --last many", 2, "targetlang history: error: argument --last: invalid count value: 'many'\n"),
    ],
)
def test_what_is_said_of_a_run_is_english_where_asked(folder: Path, line: str, status: int, said: str) -> None:
    """The option stands behind everything else, where a fault is met before it is read."""
    found, _, errors = run(folder, *line.split(), "--lang", "en")
    assert (found, said in errors) == (status, True), errors
    before, _, again = run(folder, "--lang=en", *line.split())
    assert (before, again) == (found, errors)


def test_what_a_command_has_done_is_english_where_asked(folder: Path) -> None:
    assert run(folder, "new", "b", "--lang", "en")[1] == "Wrote b.target for the form “河北”. Fill it in, then run: targetlang check b.target\n"
    assert run(folder, "build", "a.target", "-o", "out/", "--to", "html", "--lang", "en")[2] == "1 file written, listed in manifest.json\n"
    assert run(folder, "units", "--lang", "en")[1].startswith("money: ")
    assert run(folder, "forms", "new", "ours", "--lang", "en")[1].startswith("Wrote ours/form.toml and ours/layout.html.j2 from “河北”.\n")
    assert run(folder, "check", "a.target", "--write-baseline", "known.json", "--lang", "en")[2].endswith(" written to known.json\n")
    subprocess.run(["git", "init", "-q", str(folder)], check=True)
    assert run(folder, "git", "setup", "--repository", "--lang", "en")[1].startswith("set diff.target.textconv\n")


def test_a_missing_extra_says_what_to_install(folder: Path) -> None:
    words = ("build", "a.target", "-o", "a.pdf")
    asked = 'pip install "targetlang[pdf]"\n'
    english = run(folder, *words, "--lang", "en", program=("-c", WITHOUT_TYPST))
    assert english == (2, "", f"targetlang: install the packages that this format needs first: {asked}")
    assert run(folder, *words, program=("-c", WITHOUT_TYPST)) == (2, "", f"targetlang: 要先安装这种格式需要的软件包：{asked}")


def test_help_and_usage_are_english_where_asked(folder: Path) -> None:
    assert "make git know .target files" in run(folder, "--help", "--lang", "en")[1]
    assert "restore the settings of before" in run(folder, "git", "setup", "--lang", "en", "--help")[1]
    assert run(folder, "--lang", "en")[2].startswith("usage: targetlang ")


MISSING = {"zh": "targetlang: 读不了 无.target\n", "en": "targetlang: cannot read 无.target\n"}


@pytest.mark.parametrize(
    ("configured", "locale", "said"),
    [
        ("", {}, "zh"),
        ("", {"LANG": "C.UTF-8"}, "zh"),
        ("", {"LANG": "en_GB.UTF-8"}, "en"),
        ("", {"LC_ALL": "zh_CN.UTF-8", "LANG": "en_US.UTF-8"}, "zh"),
        ("", {"LC_ALL": "C", "LANG": "en_US.UTF-8"}, "en"),
        ("", {"TARGETLANG_LANG": "en", "LANG": "zh_CN.UTF-8"}, "en"),
        ('lang = "en"\n', {}, "en"),
        ('lang = "zh"\n', {"TARGETLANG_LANG": "en"}, "zh"),
        ("lang = [\n", {"TARGETLANG_LANG": "en"}, "en"),
    ],
)
def test_what_chooses_the_language(folder: Path, configured: str, locale: dict[str, str], said: str) -> None:
    """The option, then the configuration, then TARGETLANG_LANG, then the locale; Chinese where nothing does."""
    if "LC_ALL" in locale and sys.version_info < (3, 13) and not str(ROOT).isascii():
        pytest.skip("in this locale Python itself can't read where a checkout is whose path is not ASCII")
    if configured:
        (folder / "targetlang.toml").write_text(configured, encoding="utf-8")
    assert run(folder, "build", "无.target", locale=locale)[2] == MISSING[said]
    assert run(folder, "build", "无.target", "--lang", "en", locale=locale)[2] == MISSING["en"]


def test_in_a_folder_that_is_gone(folder: Path) -> None:
    gone = "import os, sys; os.mkdir('x'); os.chdir('x'); os.rmdir('../x'); from targetlang.cli.main import run; run()"
    status, _, errors = run(folder, "check", "无.target", program=("-c", gone))
    assert (status, errors) == (2, "targetlang: 找不到 无.target\n")


def test_the_configuration_of_the_files_chooses_for_check(folder: Path) -> None:
    (folder / "targetlang.toml").write_text('lang = "en"\n', encoding="utf-8")
    outside = folder.parent
    assert run(outside, "check", f"{folder.name}/a.target", "--fix")[2].startswith("targetlang: 0 fixed")
    assert run(folder, "check", "无.target")[2] == "targetlang: not found: 无.target\n"
    assert run(folder, "check", "--nothing")[2].startswith("usage: ")
    assert run(folder, "check", "--nothing", "--isolated")[2].startswith("用法: ")
