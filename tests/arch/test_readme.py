"""The front pages say what there is, and what they show is true."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from targetlang.cli.main import COMMANDS
from targetlang.diagnostics.severity import severity_of
from targetlang.diagnostics.wording import message
from targetlang.layout import lay_out
from targetlang.pipeline import compile_text

ROOT = Path(__file__).parents[2]
PAGES = ("README.md", "README.zh-CN.md")


def blocks(page: str) -> list[str]:
    return re.findall(r"^```\n(.*?)^```$", (ROOT / page).read_text("utf-8"), re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_its_row(command: str) -> None:
    rows = [line for line in (ROOT / "README.md").read_text("utf-8").split("\n") if line.startswith("| `targetlang")]
    assert any(re.search(rf"`(?:targetlang )?{command}\b", line) for line in rows)


@pytest.mark.parametrize("page", PAGES)
def test_the_example_of_the_page_compiles_to_its_table(page: str) -> None:
    from targetlang.backends.to_text import render

    text = next(block for block in blocks(page) if block.startswith("部门 "))
    shown = next(block for block in blocks(page) if block.startswith("┌"))
    result = compile_text("a.target", text)
    # An example of ten lines leaves parts out; what it shows is right.
    assert {one.code for one in result.findings if severity_of(one) == "error"} == set()
    assert result.document is not None
    assert result.form is not None
    assert shown.strip() in render(tuple(lay_out(result.document, result.form))).decode()


def test_the_mistake_of_the_page_is_told_so() -> None:
    text = next(block for block in blocks("README.md") if block.startswith("部门 "))
    told = next(block for block in blocks("README.md") if block.startswith("error "))
    found = compile_text("a.target", text.replace("财政 10.00万元", "财政 11万元")).findings
    assert told.strip() in {f"error {one.code}: {message(one, 'en')}" for one in found}


def test_commands_of_the_chinese_page_exist() -> None:
    lines = [line for block in blocks("README.zh-CN.md") for line in block.split("\n") if line.startswith(".venv/bin/targetlang")]
    assert len(lines) >= 6
    for line in lines:
        words = line.split("#")[0].split()[1:]
        options = [word.split("=")[0] for word in words if word.startswith("-")]
        done = subprocess.run([sys.executable, "-m", "targetlang", words[0], "--help"], capture_output=True, check=False)
        assert done.returncode == 0
        for option in options:
            assert option in done.stdout.decode(), line


def test_targets_of_make_exist() -> None:
    make = (ROOT / "Makefile").read_text("utf-8")
    named = {word for page in (*PAGES, "CONTRIBUTING.md") for word in re.findall(r"(?:`|^)make (\w+)", (ROOT / page).read_text("utf-8"), re.MULTILINE)}
    assert named >= {"demo", "test"}
    assert {name for name in named if not re.search(rf"^{name}:", make, re.MULTILINE)} == set()
