"""Single suspicious characters."""

import re

import pytest

from targetlang.syntax.characters import SUSPICIOUS_CLASS
from targetlang.syntax.characters import codepoint
from targetlang.syntax.characters import fault_of
from targetlang.syntax.characters import find_faults
from targetlang.syntax.characters import find_foreign_letters
from targetlang.syntax.characters import mend
from targetlang.syntax.characters import ordinary
from targetlang.syntax.characters import suspicious


@pytest.mark.parametrize(
    ("code", "characters"),
    [
        ("F104", "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\u2066\u2069\ufeff\ufffc"),
        ("F105", "\x00\x07\x0b\x0c\x1b\x1f\x7f\x80\x85\x9f\u2028\u2029\ud800"),
        ("F106", "\ufffd"),
        ("F107", "\u00a0\u1680\u2000\u2003\u200a\u202f\u205f"),
        ("F108", "\u2f6c\u2f64\u2f0a\u2ed3\uf900\U0002f800"),
        ("F111", "\ue000\ue5e5\uf8ff\U000f0000\U00100000"),
    ],
)
def test_fault_of(code: str, characters: str) -> None:
    assert [fault_of(character) for character in characters] == [code] * len(characters)
    assert all(suspicious(f"预算{character}") for character in characters)


@pytest.mark.parametrize("character", "\t\n\r a预。\u3000\ufe00\ufe0f\U000e0100\ufa0e\ufa29㎡㎞①～“”")
def test_ordinary_characters_are_not_suspicious(character: str) -> None:
    assert fault_of(character) is None
    assert not suspicious(character)


def test_class_can_stand_in_a_larger_pattern() -> None:
    assert re.fullmatch(rf"[^:{SUSPICIOUS_CLASS}]+", "接入单位数量")
    assert not re.fullmatch(rf"[^:{SUSPICIOUS_CLASS}]+", "接入\u200b单位数量")


def test_find_faults_tells_runs_and_places() -> None:
    text = "租\u200b用\ufffd\ufffd，\u2f0a\xa0"
    found = [("F104", 1, 2), ("F106", 3, 5), ("F108", 6, 7), ("F107", 7, 8)]
    assert list(find_faults(text)) == found
    assert list(find_faults(text, 2, 6)) == [("F106", 3, 5)]


@pytest.mark.parametrize(
    ("look_alike", "meant"), ["⽬目", "⽤用", "⼊入", "⻓长", "⻔门", "⻅见", "\uf9dc隆", "РP", "оo", "ΑA"]
)
def test_ordinary(look_alike: str, meant: str) -> None:
    assert ordinary(look_alike) == meant


@pytest.mark.parametrize("character", ["目", "P", "\u2eb3", "\u200b"])
def test_no_ordinary_character_is_known(character: str) -> None:
    assert ordinary(character) is None


def test_mend_is_for_comparing_words() -> None:
    assert mend("项⽬") == "项目"
    assert mend("\ufeff预\u200b算") == "预算"
    assert mend("总体\xa0目标\u2eb3") == "总体 目标\u2eb3"
    assert mend("预算") == "预算"


def test_foreign_letters() -> None:
    assert list(find_foreign_letters("13043425\u0420000")) == [(8, "P")]
    assert list(find_foreign_letters("13043425P000")) == []
    assert list(find_foreign_letters("项目А")) == [(2, "A")]


def test_codepoint() -> None:
    assert codepoint("\x0b") == "U+000B"
    assert codepoint("\U000f0000") == "U+F0000"
