"""`targetlang new`: the file that a form starts with compiles, is formatted already, and is never written over another."""

import subprocess
import sys
from pathlib import Path

import pytest

from targetlang.diagnostics.severity import severity_of
from targetlang.formatting import format_bytes
from targetlang.pipeline import compile_bytes
from targetlang.ports.form_index import find_form
from targetlang.ports.form_index import form_names
from targetlang.starting import starting_text


def run(*words: str, cwd: Path) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-m", "targetlang", *words], cwd=cwd, capture_output=True, check=False)


@pytest.mark.parametrize("name", form_names())
def test_what_a_form_starts_with_compiles(name: str) -> None:
    form = find_form(name)
    assert form is not None
    text = starting_text(form, "某局", "某项目", form.valid_to or form.valid_from or 2025)
    found = compile_bytes("a.target", text.encode()).findings
    assert [(one.code, one.source.text[one.start : one.end]) for one in found if severity_of(one) != "note" and one.code != "C106"] == []
    assert format_bytes("a.target", text.encode()) == (text.encode(), "")


def test_new_checks_and_builds(tmp_path: Path) -> None:
    done = run("new", "我的", "--form", "河北", cwd=tmp_path)
    assert done.returncode == 0
    assert "我的.target" in done.stdout.decode()
    assert run("check", "我的.target", cwd=tmp_path).returncode == 0
    assert run("build", "我的.target", "-o", "表.html", cwd=tmp_path).returncode == 0
    again = run("new", "我的.target", cwd=tmp_path)
    assert (again.returncode, "没有覆盖" in again.stderr.decode()) == (2, True)


def test_new_to_the_screen_and_an_unknown_form(tmp_path: Path) -> None:
    done = run("new", "--department", "202001 某局", "--project", "13043425P000001100396 某项目", "--fiscal-year", "2026", cwd=tmp_path)
    text = done.stdout.decode()
    assert "部门 202001 某局\n" in text
    assert "年度: 2026\n" in text
    other = run("new", "--form", "河兆", cwd=tmp_path)
    assert other.returncode == 2
    assert "河北" in other.stderr.decode()
