"""How many cells of a terminal a text takes, and filling, cutting and breaking by that measure.

East Asian Wide and Fullwidth characters take two cells, combining and zero-width ones none. Characters of
ambiguous width (“ ” … — ≥ ·) take `ambiguous` cells: 1 in most terminals, 2 in some Chinese ones.
"""

from targetlang.source.pattern import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

_INVISIBLE = frozenset({"Mn", "Mc", "Me", "Cf", "Cc", "Zl", "Zp"})
_PLAIN_WIDE = late("[\u4e00-\u9fff\u3001\u3002\u300a\u300b\uff08\uff09\uff0c\uff1a\uff1b]*")
# Hangul vowels and finals join the syllable before them.
_JOINING = range(0x1160, 0x1200)

_OPENING = r"“‘（《〈【〔［｛「『(\[{"
_CLOSING = r"”’）》〉】〕］｝」』)\]}，。、；：！？．,.;:!?%％‰℃…～~·"
_LETTERS = "0-9A-Za-z_@#$&+*/=<>≥≤.,:%-"
_UNIT = late(rf"(?s)[ \t\u3000]+|[{_OPENING}]*(?:[{_LETTERS}]+|—+|.)[{_CLOSING}]*")
_WORD = late(rf"[{_OPENING}]{{0,2}}[{_LETTERS}]{{2,}}[{_CLOSING}]{{0,2}}")


class _Widths(dict[str, int]):
    """Width by character; filled as characters are met."""

    def __init__(self, ambiguous: int) -> None:
        self.ambiguous = ambiguous

    def __missing__(self, character: str) -> int:
        width = self[character] = _measure(character, self.ambiguous)
        return width


def _measure(character: str, ambiguous: int) -> int:
    import unicodedata

    if unicodedata.category(character) in _INVISIBLE or ord(character) in _JOINING:
        return 0
    kind = unicodedata.east_asian_width(character)
    if kind in "WF":
        return 2
    return ambiguous if kind == "A" else 1


_TABLES = {1: _Widths(1), 2: _Widths(2)}


def widths(ambiguous: int = 1) -> "Mapping[str, int]":
    """Return the cells of every character, by character."""
    return _TABLES[ambiguous]


def character_width(character: str, ambiguous: int = 1) -> int:
    """Return the cells of one character: 0, 1 or 2. Control characters count 0."""
    return _TABLES[ambiguous][character]


def display_width(text: str, ambiguous: int = 1) -> int:
    """Return the cells that `text` takes. Tabs and other controls count 0: `expand` them first.

    >>> display_width("预算 34万元")
    11
    """
    if text.isascii() and text.isprintable():
        return len(text)
    if _PLAIN_WIDE.fullmatch(text):
        return 2 * len(text)
    return sum(map(_TABLES[ambiguous].__getitem__, text))


def expand(text: str, tab: int = 4, ambiguous: int = 1) -> str:
    """Replace every tab by blanks up to the next multiple of `tab` cells."""
    if "\t" not in text:
        return text
    parts = text.split("\t")
    expanded = parts[0]
    for part in parts[1:]:
        expanded += " " * (tab - display_width(expanded, ambiguous) % tab) + part
    return expanded


def pad(text: str, width: int, align: str = "left", ambiguous: int = 1) -> str:
    """Fill `text` with blanks to `width` cells; `align` is "left", "right" or "center". Never cuts.

    >>> pad("预算", 8, "right") + "|"
    '    预算|'
    """
    missing = width - display_width(text, ambiguous)
    if missing <= 0:
        return text
    if align == "right":
        return " " * missing + text
    before = missing // 2 if align == "center" else 0
    return " " * before + text + " " * (missing - before)


def cut(text: str, width: int, ambiguous: int = 1) -> str:
    """Shorten `text` to at most `width` cells; what was cut is shown by “…”.

    >>> cut("预算绩效目标", 7)
    '预算绩…'
    """
    if display_width(text, ambiguous) <= width:
        return text
    room = width - character_width("…", ambiguous)
    return _fitting(text, room, ambiguous) + "…" if room >= 0 else ""


def wrap(text: str, width: int, ambiguous: int = 1) -> list[str]:
    """Break `text` into lines of at most `width` cells; line feeds in it break as well.

    Lines break at blanks and between Chinese characters, never before a closing mark, after an opening one or
    inside a number or Latin word, except where such a piece alone is wider than a line. Blanks at a break go.
    An empty text is one empty line. A wide character stays whole even where `width` is 1.

    >>> wrap("预算34.50万元，其中财政30万元。", 16)
    ['预算34.50万元，', '其中财政30万元。']
    """
    return [line for paragraph in text.split("\n") for line in _wrap_paragraph(paragraph, width, ambiguous)]


def find_words(text: str) -> list[str]:
    """Return the numbers and Latin words in `text`, with the marks beside them: what `wrap` parts only if it has to.

    >>> find_words("投入≤8,827,620.53元（GB/T 22239）")
    ['≤8,827,620.53', '（GB/T', '22239）']
    """
    return _WORD.findall(text)


def _wrap_paragraph(text: str, width: int, ambiguous: int) -> list[str]:
    if display_width(text, ambiguous) <= width and "\t" not in text:
        return [text.rstrip(" \u3000")]
    lines: list[str] = []
    line = ""
    used = 0
    for unit in _UNIT.findall(expand(text, ambiguous=ambiguous)):
        size = display_width(unit, ambiguous)
        if used + size > width:
            if line.strip():
                lines.append(line.rstrip())
            pieces = [""] if not unit.strip() else _split_wide(unit, width, ambiguous)
            lines += pieces[:-1]
            line = pieces[-1]
            used = display_width(line, ambiguous)
        else:
            line += unit
            used += size
    if line.strip() or not lines:
        lines.append(line.rstrip())
    return lines


def _split_wide(unit: str, width: int, ambiguous: int) -> list[str]:
    pieces: list[str] = []
    while display_width(unit, ambiguous) > width:
        piece = _fitting(unit, width, ambiguous) or unit[0]
        pieces.append(piece)
        unit = unit[len(piece) :]
    return [*pieces, unit] if unit or not pieces else pieces


def _fitting(text: str, width: int, ambiguous: int) -> str:
    """Return the longest start of `text` that takes at most `width` cells."""
    used = end = 0
    while end < len(text) and used + character_width(text[end], ambiguous) <= width:
        used += character_width(text[end], ambiguous)
        end += 1
    return text[:end]
