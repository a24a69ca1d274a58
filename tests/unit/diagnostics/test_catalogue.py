"""The catalogue of codes."""

import re
import subprocess
import sys
from string import Formatter

import pytest

from targetlang.diagnostics.catalogue import FAMILIES
from targetlang.diagnostics.catalogue import Code
from targetlang.diagnostics.catalogue import codes
from targetlang.diagnostics.catalogue import find
from targetlang.diagnostics.catalogue import is_known

ALL = codes()


def _names(code: Code) -> str:
    return code.code


def _fields(pair: tuple[str, str]) -> set[str]:
    return {name for template in pair for _, name, _, _ in Formatter().parse(template) if name is not None}


def test_codes_and_names_are_unique_and_in_order() -> None:
    assert len({code.code for code in ALL}) == len(ALL)
    assert len({code.name for code in ALL}) == len(ALL)
    for family in FAMILIES:
        numbers = [code.code for code in ALL if code.code[0] == family]
        assert numbers == sorted(numbers)


@pytest.mark.parametrize("family", FAMILIES)
def test_codes_of_a_family_are_numbered_without_gaps(family: str) -> None:
    found = [code.code for code in ALL if code.code[0] == family]
    assert found == [f"{family}{101 + at}" for at in range(len(found))]
    assert found


@pytest.mark.parametrize("code", ALL, ids=_names)
def test_shape(code: Code) -> None:
    assert re.fullmatch(r"[A-Z][1-9]\d\d", code.code)
    assert re.fullmatch(r"[a-z]+(-[a-z0-9]+)+", code.name)
    assert code.severity in {"error", "warning", "note"}
    assert code.fix in {"safe", "confirm", "none"}
    assert find(code.code) is code
    assert is_known(code.code)


@pytest.mark.parametrize("code", ALL, ids=_names)
def test_both_languages_use_the_same_facts(code: Code) -> None:
    assert code.chinese.variants.keys() == code.english.variants.keys()
    assert code.chinese.labels.keys() == code.english.labels.keys()
    for variant, fields in code.fields.items():
        assert set(fields) == _fields(code.chinese.templates(variant)) == _fields(code.english.templates(variant))
        assert all(re.fullmatch(r"[a-z_]+", name) for name in fields)


@pytest.mark.parametrize("code", ALL, ids=_names)
def test_every_text_is_one_plain_line(code: Code) -> None:
    for text, stop in ((code.chinese, "。"), (code.english, (".", "?"))):
        pairs = [text.templates(variant) for variant in code.fields]
        for message, suggestion in pairs:
            assert message.endswith(stop)
            assert suggestion
            assert "\n" not in message + suggestion
        assert text.title
        assert not text.title.endswith(stop)
        assert all(text.labels.values())


def test_unknown_codes() -> None:
    assert not is_known("M999")
    assert not is_known("m101")
    assert not is_known("")
    with pytest.raises(KeyError):
        find("M999")


def test_an_unknown_variant_gives_the_default() -> None:
    text = find("U105").text("zh")
    assert text.templates("") == text.templates("unheard") == (text.message, text.suggestion)


def test_only_the_family_asked_for_is_imported() -> None:
    program = (
        "import sys; from targetlang.diagnostics.catalogue import find; find('M101');"
        "print(*sorted(name.rpartition('.')[2] for name in sys.modules if '.catalogue.' in name))"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["code", "money"]
