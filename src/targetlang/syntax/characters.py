"""Single characters that a `.target` file should not hold.

Python's `re` and `str` methods know blanks and line breaks of their own; what counts here is language.md §3.
"""

from collections.abc import Iterator

from targetlang.source.pattern import late

# Each part is the inside of a regex character class.
_CONTROLS = r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff"
_BLANKS = r"\xa0\u1680\u2000-\u200a\u202f\u205f"
_INVISIBLE = r"\xad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc"
_LOST = r"\ufffd"
_PRIVATE = r"\ue000-\uf8ff\U000f0000-\U0010ffff"
# The twelve ordinary characters that stand among the compatibility ideographs (U+FA0E, U+FA0F, …) are left out.
_COMPATIBLE = r"\uf900-\ufa0d\ufa10\ufa12\ufa15-\ufa1e\ufa20\ufa22\ufa25\ufa26\ufa2a-\ufaff\U0002f800-\U0002fa1f"
_LOOK_ALIKE = rf"\u2e80-\u2fdf{_COMPATIBLE}"

SUSPICIOUS_CLASS = _CONTROLS + _BLANKS + _INVISIBLE + _LOST + _PRIVATE + _LOOK_ALIKE
"""All characters that F104 to F109 and F111 are about, as the inside of a regex character class."""

# What nearly all texts consist of; found in a quarter of the time.
_ORDINARY = late(r"[\n\r\t -~\xa1-\xac\xae-\xff\u2010-\u2027\u2030-\u205e\u2190-\u2bff\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]*+")
_SUSPICIOUS = late(f"[{SUSPICIOUS_CLASS}]")
_RUN = late(f"[{_LOST}]+|[{SUSPICIOUS_CLASS}]")
_FAULT = late(
    f"(?P<F104>[{_INVISIBLE}])|(?P<F105>[{_CONTROLS}])|(?P<F106>[{_LOST}])|(?P<F107>[{_BLANKS}])"
    f"|(?P<F108>[{_LOOK_ALIKE}])|(?P<F111>[{_PRIVATE}])"
)

# Radicals that have no compatibility decomposition, by what is meant where a PDF yields them.
_RADICALS = dict(
    zip(
        "⺁⺄⺅⺆⺈⺉⺊⺌⺍⺎⺐⺒⺓⺔⺕⺖⺘⺙⺛⺝⺟⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺪⺬⺭⺯⺰⺱⺲⺹⺼⺽⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻖⻗⻘⻙⻚⻛⻜⻝⻟⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳",
        "厂乙亻冂刀刂卜小小兀尢巳幺彑彐忄扌攵旡月母民氵氺灬爫爫丬牛犭王疋示礻糹纟罓罒耂月臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶阝钅長镸长门阝雨青韦页风飞食飠饣马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟",
        strict=True,
    )
)

# Capital and small letters of Cyrillic and Greek that look like these Latin ones.
_LATIN = dict(
    zip(
        "АВЕЅІЈКМНОРСТУХаеорсухѕіјΑΒΕΖΗΙΚΜΝΟΡΤΥΧο",
        "ABESIJKMHOPCTYXaeopcyxsijABEZHIKMNOPTYXo",
        strict=True,
    )
)


def suspicious(text: str) -> bool:
    """Tell whether a text holds any character of `SUSPICIOUS_CLASS`."""
    return _ORDINARY.fullmatch(text) is None and _SUSPICIOUS.search(text) is not None


def find_faults(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[str, int, int]]:
    """Yield (code, start, end) of every suspicious character between two offsets, in order.

    A run of U+FFFD is one fault. A look-alike of a Chinese character is F108; where it stands in free text,
    the caller tells it as F109.
    """
    end = len(text) if end is None else end
    for found in _RUN.finditer(text, start, end):
        yield _code_of(found[0][0]), found.start(), found.end()


def fault_of(character: str) -> str | None:
    """Return the code that a character falls under (F104 to F108, F111), or None for an ordinary one."""
    return _code_of(character) if suspicious(character) else None


def codepoint(character: str) -> str:
    """Return how a character is named in a finding: "U+200B"."""
    return f"U+{ord(character):04X}"


def ordinary(character: str) -> str | None:
    """Return the ordinary character that a look-alike stands for, or None.

    Knows Chinese radicals and compatibility ideographs, and letters of Cyrillic and Greek that look Latin.
    """
    found = _LATIN.get(character) or _RADICALS.get(character)
    if found is None and fault_of(character) == "F108":
        from unicodedata import normalize

        found = normalize("NFKC", character)
    return found if found != character else None


def find_foreign_letters(text: str) -> Iterator[tuple[int, str]]:
    """Yield (offset, Latin letter meant) for the letters of other scripts that look Latin (F110)."""
    if not text.isascii():
        yield from ((at, _LATIN[character]) for at, character in enumerate(text) if character in _LATIN)


def mend(text: str) -> str:
    """Return `text` without invisible characters, look-alikes made ordinary and unusual blanks made blanks.

    For comparing what was typed with known words, never for text that is kept.
    """
    if not suspicious(text):
        return text
    return "".join(map(_mended, text))


def _mended(character: str) -> str:
    code = fault_of(character)
    if code == "F108":
        return ordinary(character) or character
    if code == "F107":
        return " "
    return "" if code == "F104" else character


def _code_of(character: str) -> str:
    found = _FAULT.match(character)
    assert found is not None  # noqa: S101 - asked of suspicious characters only
    return str(found.lastgroup)
