"""The manual of the codes is what the catalogue says, and every help word has its English."""

import json
import re
from pathlib import Path

import pytest

from targetlang.catalogue import page
from targetlang.cli import prepare_pages
from targetlang.cli.main import main
from targetlang.diagnostics import catalogue

PAGES = Path(__file__).parent.parent.parent / "docs" / "rules"
CODES = [entry.code for entry in catalogue.codes()]
CHINESE = re.compile(r"[\u4e00-\u9fff]")
COMMANDS = ("check", "explain", "rules")


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


@pytest.mark.parametrize("command", COMMANDS)
def test_help_is_english_throughout_where_asked(command: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TARGETLANG_LANG", "en")
    main([command, "--help"])
    assert not CHINESE.search(capsys.readouterr().out)
