"""The manual of the codes is what the catalogue says."""

import json
import re
from pathlib import Path

import pytest

from targetlang.catalogue import catalogue_pages
from targetlang.catalogue import page
from targetlang.catalogue import render_text
from targetlang.cli import prepare_pages
from targetlang.cli.main import COMMANDS
from targetlang.cli.main import main
from targetlang.diagnostics import catalogue
from targetlang.source.width import display_width

PAGES = Path(__file__).parent.parent.parent / "docs" / "rules"
CODES = [entry.code for entry in catalogue.codes()]
CHINESE = re.compile(r"[\u4e00-\u9fff]")


def test_pages_are_current() -> None:
    assert {path.name: path.read_text(encoding="utf-8") for path in PAGES.glob("*.md")} == prepare_pages.prepare()


@pytest.mark.parametrize("code", CODES)
def test_every_code_has_a_page_in_both_languages(code: str) -> None:
    for language in ("zh", "en"):
        shown = page(code, language)
        assert shown.title
        assert shown.says
        told = "".join(message + advice for message, advice in shown.says)
        facts = {name for names in catalogue.find(code).fields.values() for name in names}
        assert [name for name in facts if f"{{{name}}}" in told] == []
        assert "{{{" not in told


def test_pages_show_braces_as_they_are_written() -> None:
    told = "".join(message + advice for message, advice in page("K120", "zh").says)
    assert "{% … %} 和 {{ … }}" in told
    assert "{{%" not in told


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_page_says_why_and_shows_both_kinds(code: str, language: str) -> None:
    shown = page(code, language)
    heads = {"zh": ["为什么", "反例", "正例"], "en": ["Why", "Bad", "Good"]}[language]
    assert [head for head, _ in shown.parts] == heads
    words = dict(shown.parts)
    assert bool(CHINESE.search(words[heads[0]])) or language == "en"
    assert words[heads[1]] != words[heads[2]]
    if language == "zh":
        assert not re.search(r"\b(?:with|and|the same|in three)\b", words[heads[1]] + words[heads[2]])


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_no_line_of_a_page_is_wider_than_a_terminal(code: str, language: str) -> None:
    assert [line for line in render_text(page(code, language), language).split("\n") if display_width(line) > 80] == []


def test_no_page_is_kept_for_a_code_that_is_gone() -> None:
    assert set(catalogue_pages()) == set(CODES)


def test_explain_and_rules_speak_both_languages(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "y102", "--lang", "en"]) == 0
    assert "Why:" in capsys.readouterr().out
    assert main(["rules", "Y", "--lang", "en"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert all(line.startswith("Y1") for line in lines)
    assert main(["rules", "--output-format", "json"]) == 0
    assert [one["code"] for one in json.loads(capsys.readouterr().out)["rules"]] == CODES
    assert main(["explain", "Z101"]) == 2
    assert main(["rules", "Z"]) == 2


def test_commands_that_the_pages_name_exist() -> None:
    named = {word for path in PAGES.glob("*.md") for word in re.findall(r"targetlang ([a-z]+)", path.read_text(encoding="utf-8"))}
    assert named
    assert named <= set(COMMANDS)
