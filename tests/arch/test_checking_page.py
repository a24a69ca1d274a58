"""The page about checking names every option and every key, and its configuration is one."""

import re
from argparse import ArgumentParser
from pathlib import Path

from targetlang.cli.check_options import add_check
from targetlang.cli.read_settings import _KEYS
from targetlang.cli.read_settings import read_settings

PAGE = (Path(__file__).parent.parent.parent / "docs" / "checking.md").read_text(encoding="utf-8")


def test_every_option_is_told() -> None:
    parser = ArgumentParser()
    commands = parser.add_subparsers()
    add_check(commands)
    options = set(re.findall(r"--[a-z-]+", commands.choices["check"].format_help()))
    assert options - {"--help"} <= set(re.findall(r"--[a-z-]+", PAGE))


def test_every_key_is_told() -> None:
    assert {key for key in _KEYS if key not in re.findall(r"[a-z-]+", PAGE)} == set()


def test_the_configuration_of_the_page_can_be_read(tmp_path: Path) -> None:
    text = re.findall(r"^```toml\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)[0]
    path = tmp_path / "targetlang.toml"
    path.write_text(text, encoding="utf-8")
    settings = read_settings(str(path))
    assert settings.judgement.severity == {"Q104": "note"}
    assert settings.forms["河北"].severity == {"K102": "error"}
    assert settings.files[0][0] == ("2024/**",)
