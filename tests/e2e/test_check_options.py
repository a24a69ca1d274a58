"""What `check` can be asked for: views, settings, baselines, fixes. Commands run in this process, in a folder of their own."""

import io
import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from targetlang.cli.main import main

HEAD = "部门 202001 某局\n规范: 河北\n总体目标: 甲。\n分项目标: 乙。\n保障措施: 丙。\n"
BAD = HEAD + (
    "项目 13043425P000001100396 专线\n"
    "  预祘: 34万元 = 财政 35万元\n"
    "  用途:: 租用。\n"
    "  支出: 12月底 100%\n"
    "  目标: 接入。\n"
    "  产出.数量 值班: 4次 # 每天\n"
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TARGETLANG_LANG", "zh")
    (tmp_path / "往年").mkdir()
    (tmp_path / "a.target").write_text(BAD, encoding="utf-8")
    (tmp_path / "往年" / "b.target").write_text(BAD, encoding="utf-8")
    return tmp_path


def concise(capsys: pytest.CaptureFixture[str], *words: str) -> list[tuple[str, str]]:
    """Return (path, code) of what a check tells."""
    capsys.readouterr()
    main(["check", "--output-format", "concise", *words])
    lines = capsys.readouterr().out.splitlines()
    return [(line.split(":")[0], line.split(" ")[2]) for line in lines]


def codes(capsys: pytest.CaptureFixture[str], *words: str) -> list[str]:
    return sorted({code for _, code in concise(capsys, *words)})


def test_a_view_is_chosen_by_prefixes(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert codes(capsys, "--select", "S,M101") == ["M101", "S101", "S119", "S139"]
    assert codes(capsys, "--select", "S", "--ignore", "S1", "--select", "S119") == ["S119"]
    assert codes(capsys, "--ignore", "K", "--ignore", "S,C") == ["M101", "M112"]
    assert main(["check", "--select", "X9"]) == 2
    assert main(["check", "--select", "M112", "--strict"]) == 0
    assert main(["check", "--exit-zero"]) == 0


def test_settings_reach_findings_by_form_file_and_code(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "targetlang.toml").write_text(
        'ignore = ["K1", "M"]\n[form."河北"]\nseverity = { C = "note" }\n[[files]]\npath = "往年/**"\nignore = ["C112"]\n',
        encoding="utf-8",
    )
    told = concise(capsys)
    # An error of arithmetic or syntax can't be configured away.
    assert ("a.target", "M101") in told
    assert ("a.target", "M112") not in told
    assert ("a.target", "C112") in told
    assert ("往年/b.target", "C112") not in told
    assert codes(capsys, "--isolated") != codes(capsys)
    assert main(["check"]) == 1
    assert main(["check", "a.target", "--strict", "--select", "C"]) == 0


def test_the_nearest_configuration_counts_alone(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "pyproject.toml").write_text('[tool.targetlang]\nexclude = ["往年"]\n', encoding="utf-8")
    assert {path for path, _ in concise(capsys)} == {"a.target"}
    assert {path for path, _ in concise(capsys, "往年/b.target")} == {"往年/b.target"}
    (folder / "往年" / "targetlang.toml").write_text('ignore = ["C112"]\n', encoding="utf-8")
    assert "C112" not in codes(capsys, "往年/b.target")
    (folder / "pyproject.toml").write_text('[project]\nname = "x"\n', encoding="utf-8")
    assert "C112" in codes(capsys, "a.target")


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ('# 配置\nignor = ["K"]\n', 2, "ignore"),
        ('ignore = ["K"]\n\n[severity]\nM112 = "schwer"\n', 4, "note"),
        ('ignore = ["M101"]\n', 1, "勾稽"),
        ("strict = 1\n", 1, "true"),
        ("[form.河北]\n", 1, "引号"),
        ('select = ["K"\n\n', 3, "TOML"),
        ('[[files]]\nignore = ["K"]\n', 1, "path"),
        ('lang = "de"\n', 1, "zh"),
    ],
)
def test_a_faulty_configuration_is_told_with_its_line(
    folder: Path, capsys: pytest.CaptureFixture[str], text: str, line: int, words: str
) -> None:
    (folder / "targetlang.toml").write_text(text, encoding="utf-8")
    assert main(["check"]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert f"targetlang.toml:{line}: " in told.err
    assert words in told.err


def test_shown_settings_can_be_read_back(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "targetlang.toml").write_text(
        'select = ["K", "M"]\nbaseline = "旧.json"\nambiguous-width = 2\n[severity]\nK = "note"\n[[files]]\npath = ["a\\"b/*"]\nignore = ["M112"]\n',
        encoding="utf-8",
    )
    main(["check", "--show-settings"])
    first = capsys.readouterr().out
    (folder / "targetlang.toml").write_text(first, encoding="utf-8")
    main(["check", "--show-settings"])
    assert capsys.readouterr().out == first
    assert 'baseline = "旧.json"' in first


def test_a_baseline_knows_old_stock_after_lines_moved(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--write-baseline", "旧.json"]) == 0
    assert main(["check", "--baseline", "旧.json"]) == 0
    (folder / "a.target").write_text("# 说明\n\n" + BAD.replace("  目标:", "    目标:") + "  产出.质量 合格率: 99\n", encoding="utf-8")
    new = codes(capsys, "--baseline", "旧.json")
    assert "U101" in new
    assert "M101" not in new
    (folder / "targetlang.toml").write_text('baseline = "旧.json"\n', encoding="utf-8")
    assert codes(capsys) == new
    os.chdir("往年")
    assert concise(capsys) == []
    (folder / "旧.json").write_text("[]", encoding="utf-8")
    assert main(["check"]) == 2
    assert "旧.json" in capsys.readouterr().err


def test_a_fault_put_right_is_told_as_gone(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "--write-baseline", "旧.json"])
    (folder / "a.target").write_text(BAD.replace("::", ":"), encoding="utf-8")
    capsys.readouterr()
    main(["check", "--baseline", "旧.json"])
    assert "1" in capsys.readouterr().err


def test_statistics_count_codes(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "a.target", "--statistics"])
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split()[0:3] == ["3", "警告", "K102"]
    assert any("S119 *" in line for line in lines)
    main(["check", "a.target", "--statistics", "--output-format", "json"])
    rows = json.loads(capsys.readouterr().out)["statistics"]
    assert {row["code"]: row["safe_fixes"] for row in rows}["S139"] == 1


def test_fix_writes_and_diff_does_not(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = folder / "a.target"
    assert main(["check", "--diff", "a.target"]) == 1
    shown = capsys.readouterr().out
    assert path.read_text(encoding="utf-8") == BAD
    assert "-  用途:: 租用。\n+  用途: 租用。\n" in shown
    assert main(["check", "--fix", "a.target"]) == 1
    safe = path.read_text(encoding="utf-8")
    assert safe == BAD.replace("::", ":").replace("  产出.数量 值班: 4次 # 每天", "  # 每天\n  产出.数量 值班: 4次")
    main(["check", "--fix", "--confirm", "a.target"])
    assert path.read_text(encoding="utf-8") == safe.replace("预祘", "预算")
    assert main(["check", "--confirm", "a.target"]) == 2


def test_fix_reaches_only_what_is_asked_for(folder: Path) -> None:
    main(["check", "--fix", "--select", "S139"])
    assert (folder / "往年" / "b.target").read_text(encoding="utf-8") == BAD.replace("::", ":")


def test_a_shown_difference_is_a_patch(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = BAD.replace("\n", "\r\n").rstrip()
    (folder / "a.target").write_bytes(text.encode())
    main(["check", "--diff", "--confirm", "a.target"])
    patch = capsys.readouterr().out
    subprocess.run(["git", "apply", "-p0", "--unsafe-paths", "-"], input=patch.encode(), cwd=folder, check=True)
    patched = (folder / "a.target").read_bytes()
    (folder / "a.target").write_bytes(text.encode())
    main(["check", "--fix", "--confirm", "a.target"])
    assert (folder / "a.target").read_bytes() == patched


def test_fixing_standard_input_writes_the_text(folder: Path, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(BAD.encode())))
    main(["check", "--fix", "-"])
    sys.stdout.flush()
    assert "  用途: 租用。\n" in capfdbinary.readouterr().out.decode()


def test_a_draft_may_leave_values_open(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "a.target").write_text(HEAD + "项目 13043425P000001100396 专线\n  预算: 待定\n", encoding="utf-8")
    assert main(["check", "--select", "S", "a.target"]) == 1
    assert main(["check", "--select", "S", "--draft", "a.target"]) == 0


def test_ignored_files_are_left_out(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / ".git").mkdir()
    (folder / ".gitignore").write_text("往年/\n", encoding="utf-8")
    assert {path for path, _ in concise(capsys)} == {"a.target"}
    assert {path for path, _ in concise(capsys, "往年/b.target")} == {"往年/b.target"}


def test_help_speaks_both_languages(capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "--help"])
    chinese = capsys.readouterr().out
    main(["check", "--help", "--lang", "en"])
    english = capsys.readouterr().out
    assert "用法:" in chinese
    assert "usage:" in english
    assert not [character for character in english if "\u4e00" <= character <= "\u9fff"]
    assert main(["check", "--nonsense"]) == 2
    assert "不认识的参数" in capsys.readouterr().err


def test_watch_checks_again_when_a_file_changes(folder: Path) -> None:
    # A shell that runs the tests in the background has its children ignore the interrupt.
    start = "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler); from targetlang.cli.main import main; sys.exit(main())"
    words = [sys.executable, "-c", start, "check", "a.target", "--watch", "--output-format", "concise"]
    with subprocess.Popen(words, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        limit = threading.Timer(60, running.kill)
        limit.start()
        assert any("S119" in line.decode() for line in running.stdout)
        time.sleep(0.2)
        (folder / "a.target").write_text("预算: 3天\n", encoding="utf-8")
        assert any("K114" in line.decode() for line in running.stdout)
        limit.cancel()
        running.send_signal(signal.SIGINT)
        try:
            running.wait(timeout=10)
        finally:
            running.kill()
        assert running.returncode == 130
        running.stdout.read()


def test_what_could_not_be_judged_is_said_with_the_reason(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "a.target").write_text(BAD + "  ？？？\n项目 13043425P000001100397 路灯\n  采用: 没有的\n", encoding="utf-8")
    main(["check", "a.target"])
    told = capsys.readouterr().err
    assert "a.target:6: “专线”" in told
    assert "第 12 行" in told
    assert "a.target:13: “路灯”采用的指标组不存在" in told
    main(["check", "a.target", "--lang", "en", "--output-format", "concise"])
    assert "line 12" in capsys.readouterr().err
