"""What templates have where something has to be filled in: XX, **, 20XX, ____, （待补充）, 同上, a stroke for an empty cell."""

from targetlang.source.pattern import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

MARKS = "XxＸ×*＊_＿○〇同待-－—–/／"
"""A text without one of these holds no placeholder."""

# Letters beside other letters or digits are a name (XXL, MAXX): only those that stand alone are a gap.
_GAP = late(
    r"20[XxＸ×*＊]{2}|(?<![A-Za-z0-9])[XxＸ]{2,}(?![A-Za-z0-9])|[×]{2,}|[*＊]{2,}|[_＿]{2,}|[○〇]{2,}(?=[年月日县市区乡镇村个万元%人户家次项件条名所亩台套间处座期批场天])"
    r"|(?<=[(（])(?:[*＊_＿XＸ]|待(?:补充|填写?|填报|定|核实))(?=[)）])"
)
# All of a value: marks for an empty cell, and words that put it off.
_EMPTY = late(r"[-－—–/／*＊]+|待(?:补充|填写?|填报|核实)[。.]?")
_DITTO = late(r"同上[。.]?")
_DIGITS = tuple("一二三四五六七八九")


def gaps_in(text: str) -> "Iterator[tuple[int, int]]":
    """Yield the places of what was left to be filled in; a text that says nothing else is one."""
    found = False
    for gap in _GAP.finditer(text):
        if not _is_year(text, gap.start()):
            found = True
            yield gap.span()
    if not found and _EMPTY.fullmatch(text):
        yield 0, len(text)


def is_ditto(text: str) -> bool:
    """Tell whether a text is 同上, which means nothing in a record of its own."""
    return _DITTO.fullmatch(text) is not None


def _is_year(text: str, at: int) -> bool:
    """Tell whether circles belong to a year in Chinese digits (二〇〇八年)."""
    return text[at] in "○〇" and text[:at].endswith(_DIGITS)
