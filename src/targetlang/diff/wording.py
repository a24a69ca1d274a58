"""Texts for comparison only: without marks, blanks and width, and with the year told as this year or last year.

Nothing that is shown comes from here.
"""

import re

from targetlang.source.pattern import late

_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: " ", 0x2212: "-"}
_MARKS = late(r"[\s，。、；：？！…—·•“”‘’（）《》〈〉【】〔〕「」『』\[\](){},;:?!'\"~～\-_/|]+|\.(?!\d)|(?<!\d)\.")
# Between digits a mark says where a number ends, and a stroke before one is a sign or a range: they are kept.
_BESIDE_DIGITS = late(r"(?<=\d)[\s，。、；：？！…—·•“”‘’（）《》〈〉【】〔〕「」『』\[\](){},;:?!'\"~～\-–_/|]+(?=\d)|\s*[-~～–]\s*(?=\d)")
_THOUSANDS = late(r"(?<!\d)\d{1,3}(?:,\d{3})+(?!\d)")
_KEPT = {"-": "−", "~": "−", "–": "−", "、": "﹑", ",": "﹑", "，": "﹑", ";": "﹑", "；": "﹑", ":": "∶", "：": "∶", "/": "∕"}
_YEAR = late(r"(?<!\d)((?:19|20)\d\d)(?=年|\s*[-./]\s*\d|\s*[〕\]】）)])")
_CHINESE_YEAR = late(r"二[〇○零0][〇○零一二三四五六七八九]{2}(?=年)")
_DIGITS = str.maketrans("〇○零一二三四五六七八九", "000123456789")


def in_half_width(text: str) -> str:
    """Return a text with full-width letters, digits and marks as half-width ones."""
    return text.translate(_FULL_WIDTH)


def _without_marks(text: str) -> str:
    """Return a text in half width without marks and blanks that say nothing."""
    text = _THOUSANDS.sub(lambda found: found[0].replace(",", ""), text)
    return _MARKS.sub("", _BESIDE_DIGITS.sub(_kept, text))


def _kept(found: "re.Match[str]") -> str:
    """Return the one mark that stands for a run of marks beside digits, in a form that is no mark."""
    return next((_KEPT[mark] for mark in found[0] if mark in _KEPT), "∙")


def years_in(text: str) -> tuple[int, ...]:
    """Return the years that a text names (2024年, 二〇二四年, 〔2024〕, 2024-06), in order."""
    return tuple(int(found[1]) for found in _YEAR.finditer(_in_digits(text)))


def _in_digits(text: str) -> str:
    text = in_half_width(text)
    return _CHINESE_YEAR.sub(lambda found: found[0].translate(_DIGITS), text) if "二" in text else text


class Wording:
    """Reads the texts of one side. `year` is its fiscal year or None; `fold_years` whether years are normalised.

    With a year, a named one counts by its distance from it; without, by its distance from the first one in the text.
    """

    __slots__ = ("_folded", "_plain", "fold_years", "year")

    def __init__(self, year: int | None, *, fold_years: bool) -> None:
        self.year = year
        self.fold_years = fold_years
        self._plain: dict[str, str] = {}
        self._folded: dict[str, str] = {}

    def plain(self, text: str) -> str:
        """Return the text without marks, blanks and width."""
        known = self._plain.get(text)
        if known is None:
            known = self._plain[text] = _without_marks(in_half_width(text))
        return known

    def folded(self, text: str) -> str:
        """Return the plain text with its years normalised, where that is asked for."""
        if not self.fold_years:
            return self.plain(text)
        known = self._folded.get(text)
        if known is None:
            known = _without_marks(self._without_years(_in_digits(text)))
            self._folded[text] = known
        return known

    def _without_years(self, text: str) -> str:
        """Return a text with each year as its distance from the fiscal year, or from the first year that the text names."""
        base = self.year
        if base is None:
            base = next((int(found[1]) for found in _YEAR.finditer(text) if not _of_document(found)), None)
        return _YEAR.sub(lambda found: self._distance(found, base), text)

    def _distance(self, found: "re.Match[str]", base: int | None) -> str:
        if base is None or (self.year is None and _of_document(found)):
            return "年份"
        return f"年份{int(found[1]) - base:+d}".replace("-", "前")


def _of_document(found: "re.Match[str]") -> bool:
    """Tell whether a year is that of a document's number: 〔2024〕."""
    return found.string[found.end() :].lstrip()[:1] in ("〕", "]", "】", ")", "）")
