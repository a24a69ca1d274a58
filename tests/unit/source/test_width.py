"""Display width against wcwidth, and filling, cutting and breaking by it."""

import pytest
import wcwidth
from hypothesis import given
from hypothesis import strategies

from targetlang.source.width import character_width
from targetlang.source.width import cut
from targetlang.source.width import display_width
from targetlang.source.width import expand
from targetlang.source.width import pad
from targetlang.source.width import wrap

RANGES = [(0x20, 0x7E), (0xA1, 0x17F), (0x2010, 0x2027), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x2460, 0x24FF)]
RANGES += [(0x2E80, 0x2E99), (0x2E9B, 0x2EF3), (0x2F00, 0x2FD5), (0x3000, 0x303F), (0x4E00, 0x9FFF), (0xFE30, 0xFE4F)]
RANGES += [(0xFF01, 0xFF9F), (0xFFE0, 0xFFE6), (0x20000, 0x20100), (0x300, 0x36F), (0x200B, 0x200F), (0x2060, 0x2064)]
CLERK_TEXT = strategies.text(alphabet="预算绩效ab12 ，。（）《》“”……—≥%\u3000\u2f6a", max_size=60)


@pytest.mark.parametrize(("first", "last"), RANGES)
def test_agrees_with_wcwidth(first: int, last: int) -> None:
    differing = [
        f"U+{code:04X}"
        for code in range(first, last + 1)
        if wcwidth.wcwidth(chr(code)) >= 0 and character_width(chr(code)) != wcwidth.wcwidth(chr(code))
        # The soft hyphen is invisible to us everywhere; wcwidth follows terminals that draw it.
        if code != 0xAD
    ]
    assert differing == []


@given(CLERK_TEXT)
def test_text_width_is_the_sum_that_wcwidth_gives(text: str) -> None:
    assert display_width(text) == wcwidth.wcswidth(text)


@pytest.mark.parametrize("character", "“”…—≥·①×")
def test_ambiguous_width_is_chosen(character: str) -> None:
    assert display_width(character) == 1
    assert display_width(character, 2) == 2


@pytest.mark.parametrize(
    ("text", "width"),
    [("", 0), ("abc", 3), ("预算", 4), ("预算：34万元", 12), ("（）", 4), ("𠮷", 2), ("e\u0301", 1), ("a\u200bb", 2)],
)
def test_display_width(text: str, width: int) -> None:
    assert display_width(text) == width


def test_hangul_joining_letters_take_no_cell() -> None:
    assert display_width("\u1112\u1161\u11ab") == 2


def test_expand_counts_cells() -> None:
    assert expand("\t预a\tb") == "    预a b"
    assert expand("预算\tb") == "预算    b"
    assert expand("无") == "无"


def test_pad() -> None:
    assert pad("预算", 6) == "预算  "
    assert pad("预算", 6, "right") == "  预算"
    assert pad("预算", 7, "center") == " 预算  "
    assert pad("预算", 3) == "预算"
    assert pad("“算", 4, ambiguous=2) == "“算"


def test_cut() -> None:
    assert cut("预算数", 6) == "预算数"
    assert cut("预算数", 5) == "预算…"
    assert cut("预算数", 4) == "预…"
    assert cut("预算数", 4, ambiguous=2) == "预…"
    assert cut("预算数", 1, ambiguous=2) == ""


def test_wrap_keeps_closing_marks_off_line_starts() -> None:
    assert wrap("各单位接入，系统", 10) == ["各单位接", "入，系统"]
    assert wrap("信访（重点）工作", 8) == ["信访（重", "点）工作"]


def test_wrap_keeps_opening_marks_off_line_ends() -> None:
    assert wrap("北戴河《条例》", 8) == ["北戴河", "《条例》"]


def test_wrap_keeps_words_and_numbers_whole() -> None:
    assert wrap("租金 34.00万元", 8) == ["租金", "34.00万", "元"]
    assert wrap("alpha beta", 7) == ["alpha", "beta"]


def test_wrap_breaks_what_is_too_wide() -> None:
    assert wrap("abcdefgh", 3) == ["abc", "def", "gh"]
    assert wrap("预算", 1) == ["预", "算"]
    assert wrap("abc    abcdef", 3) == ["abc", "abc", "def"]
    assert wrap("abc    ", 3) == ["abc"]


def test_wrap_keeps_line_feeds_and_empty_lines() -> None:
    assert wrap("一\n\n二", 10) == ["一", "", "二"]
    assert wrap("", 10) == [""]
    assert wrap("    ", 2) == [""]


@given(CLERK_TEXT, strategies.integers(min_value=4, max_value=40), strategies.sampled_from([1, 2]))
def test_wrap_loses_nothing_and_fits(text: str, width: int, ambiguous: int) -> None:
    lines = wrap(text, width, ambiguous)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(display_width(line, ambiguous) <= width for line in lines)


@given(CLERK_TEXT, strategies.integers(min_value=2, max_value=40), strategies.sampled_from([1, 2]))
def test_cut_fits(text: str, width: int, ambiguous: int) -> None:
    assert display_width(cut(text, width, ambiguous), ambiguous) <= width
    assert display_width(pad(text, width, ambiguous=ambiguous), ambiguous) >= width
