"""Numbers and days as Excel shows them by the number format of their cell.

Where a format asks for more than decimals, groups, percent, days or words around them, and for the format General, the
number is shown in full, without an exponent.
"""

from datetime import datetime
from datetime import timedelta
from decimal import ROUND_HALF_UP
from decimal import Context
from decimal import Decimal
from decimal import InvalidOperation
from functools import lru_cache

from targetlang.source.pattern import late

GENERAL = "General"
_DAY = 'yyyy"年"m"月"d"日"'
BUILT_IN = {
    1: "0",
    2: "0.00",
    3: "#,##0",
    4: "#,##0.00",
    9: "0%",
    10: "0.00%",
    14: "yyyy/m/d",
    15: "d-mmm-yy",
    16: "d-mmm",
    17: "mmm-yy",
    20: "h:mm",
    21: "h:mm:ss",
    22: "yyyy/m/d h:mm",
    27: 'yyyy"年"m"月"',
    28: 'm"月"d"日"',
    29: 'm"月"d"日"',
    30: "m-d-yy",
    31: _DAY,
    32: 'h"时"mm"分"',
    33: 'h"时"mm"分"ss"秒"',
    37: "#,##0;-#,##0",
    38: "#,##0;-#,##0",
    39: "#,##0.00;-#,##0.00",
    40: "#,##0.00;-#,##0.00",
    41: '#,##0;-#,##0;"-"',
    42: '"¥"#,##0;"¥"-#,##0;"¥-"',
    43: '#,##0.00;-#,##0.00;"-"',
    44: '"¥"#,##0.00;"¥"-#,##0.00;"¥-"',
    45: "mm:ss",
    50: 'yyyy"年"m"月"',
    51: 'm"月"d"日"',
    52: 'yyyy"年"m"月"',
    53: 'm"月"d"日"',
    54: 'm"月"d"日"',
    57: 'yyyy"年"m"月"',
    58: 'm"月"d"日"',
}
"""What a Chinese Excel means by the numbers of formats that files don't spell out."""

# A quoted text, an escaped character, room for one, what fills up, brackets; digits of a number; letters of a day; the rest.
_TOKEN = late(
    r'"(?P<quoted>[^"]*)"?|\\(?P<escaped>.)|[_*].|\[\$(?P<currency>[^\]-]*)[^\]]*\]|\[(?P<mark>[^\]]*)\]'
    r"|(?P<digits>[0#?.,%]+)|(?P<day>[yY]+|[mM]+|[dD]+|[hH]+|[sS]+|[aA]{3,4}|[aA][mM]/[pP][mM]|上午/下午)|(?P<rest>.)",
)
_SECTIONS = late(r'((?:"[^"]*"?|\\.|\[[^\]]*\]|[^;"\\\[])*)(?:;|$)')
_DIGITS = 15
# What a double can be; anything else is no number that Excel wrote.
_LARGEST, _SMALLEST = 308, -324
_FIRST_DAY = datetime(1899, 12, 30)  # noqa: DTZ001 - days of a sheet have no time zone
_LEAP_FAULT = 60
_SINCE_1904 = 1462
_DAYS = 2_958_466
_SECONDS = 86_400
_LONGEST = 255
_NOON = 12
_WEEK = "一二三四五六日"
_MONTHS = ("", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

Token = tuple[str, str]
"""A kind and its text: "text", "digits", "day" or "other"."""


def show(written: str, code: str, *, since_1904: bool = False) -> str:
    """Return a number as its format shows it; what is no number as it is.

    >>> show("34", "0.00"), show("0.95", "0%"), show("1234567.8", "#,##0.00"), show("46022", 'yyyy"年"m"月"d"日"')
    ('34.00', '95%', '1,234,567.80', '2025年12月31日')
    """
    try:
        value = Decimal(written.strip())
    except InvalidOperation:
        return written
    if not value.is_finite() or not _SMALLEST <= value.adjusted() <= _LARGEST:
        return written
    value = Context(prec=_DIGITS, rounding=ROUND_HALF_UP).plus(value)
    sections = _sections(code) if len(code) <= _LONGEST else ((),)
    signed = value < 0 and sum(1 for one in sections if one) < 2
    tokens = sections[_section(value, len(sections))]
    if any(kind == "day" for kind, _ in tokens):
        return _day(value, tokens, since_1904=since_1904) or _plain(value)
    shown = _number(abs(value), tokens)
    # Nothing is to be lost, so a format that hides numbers hides none.
    if not shown or not shown.strip():
        return _plain(value)
    return f"-{shown}" if signed and any(one in "123456789" for one in shown) else shown


@lru_cache(maxsize=1_000)
def _sections(code: str) -> "tuple[tuple[Token, ...], ...]":
    """Return the tokens of each part of a format."""
    parts = [found[1] for found in _SECTIONS.finditer(code)]
    # The pattern finds an empty part at the end of every format.
    return tuple(_tokens(one) for one in (parts[:-1] or parts))


def _section(value: Decimal, count: int) -> int:
    """Return which of so many parts of a format is that of a value: positive; negative; zero."""
    wanted = 1 if value < 0 else 2 if value == 0 else 0
    return wanted if wanted < count else 0


def _plain(value: Decimal) -> str:
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _tokens(section: str) -> "tuple[Token, ...]":
    found: list[Token] = []
    for one in _TOKEN.finditer(section):
        kind, text = one.lastgroup or "", one[one.lastgroup] if one.lastgroup else ""
        if kind == "mark":
            # [h] counts hours beyond a day, [>=100] asks for a value; colours and languages change no text.
            found += [("other", text)] if not text.lower().strip("hms") or text[0] in "<>=" else []
        elif kind in ("digits", "day"):
            found.append((kind, text))
        elif kind == "rest" and text in "GE/@":
            found.append(("other", text))
        elif kind:
            found.append(("text", text))
    return tuple(found)


def _number(value: Decimal, tokens: "tuple[Token, ...]") -> str | None:
    """Return a number that is not negative by the tokens of a format; None where they ask for something else."""
    places = [at for at, (kind, _) in enumerate(tokens) if kind == "digits"]
    if any(kind == "other" for kind, _ in tokens) or not tokens:
        return None
    if not places:
        return "".join(text for _, text in tokens)
    first, last = places[0], places[-1]
    pattern = "".join(text for _, text in tokens[first : last + 1])
    if pattern.strip("0#?.,%"):
        return None
    before, after = ("".join(text for _, text in part) for part in (tokens[:first], tokens[last + 1 :]))
    # Without a 0 in the format zero has no digit, as in the "-" of bookkeeping.
    hidden = not value and "0" not in pattern and (before or after)
    return before + ("" if hidden else _digits(value, pattern)) + after


def _digits(value: Decimal, pattern: str) -> str:
    context = Context(prec=2 * (_LARGEST - _SMALLEST), rounding=ROUND_HALF_UP)
    percent = pattern.count("%")
    whole, _, fraction = pattern.replace("%", "").partition(".")
    # A comma behind all digits makes thousands of units.
    scaled = len(fraction or whole) - len((fraction or whole).rstrip(","))
    value = value.scaleb(2 * percent - 3 * scaled, context)
    most = len(fraction.replace(",", ""))
    rounded = value.quantize(Decimal(1).scaleb(-most), context=context)
    digits, _, decimals = f"{rounded:f}".partition(".")
    digits = digits.zfill(whole.count("0"))
    if "," in whole.rstrip(","):
        digits = f"{Decimal(digits):,f}" if not digits.startswith("0") else digits
    least = fraction.count("0")
    decimals = decimals[:least] + decimals[least:].rstrip("0")
    return digits + (f".{decimals}" if decimals else "") + "%" * percent


def _day(value: Decimal, tokens: "tuple[Token, ...]", *, since_1904: bool) -> str:
    """Return a day and a time by the tokens of a format; "" for a number that is none."""
    days = value + (_SINCE_1904 if since_1904 else 0)
    if any(kind == "other" and text != "/" for kind, text in tokens) or not 0 <= days < _DAYS:
        return ""
    # Excel takes 1900 for a leap year, so days before its 29 February are one further on.
    moment = _FIRST_DAY + timedelta(days=int(days) + (days < _LEAP_FAULT), seconds=min(round((days - int(days)) * _SECONDS), _SECONDS - 1))
    half = any(kind == "day" and "/" in text for kind, text in tokens)
    shown: list[str] = []
    for at, (kind, text) in enumerate(tokens):
        if kind != "day":
            shown.append(text)
            continue
        near = [other[1][:1].lower() for other in tokens[:at] if other[0] == "day"][-1:]
        after = [other[1][:1].lower() for other in tokens[at + 1 :] if other[0] == "day"][:1]
        minute = text[:1] in "mM" and (near == ["h"] or after == ["s"])
        shown.append(_part(moment, "n" * len(text) if minute else text, half=half))
    return "".join(shown)


def _part(moment: datetime, text: str, *, half: bool) -> str:
    letter, length = text[0].lower(), len(text)
    if "/" in text:
        names = text.split("/")
        return names[moment.hour >= _NOON]
    if letter == "a":
        return ("星期" if length > 3 else "") + _WEEK[moment.weekday()]
    if letter == "y":
        return f"{moment.year:04}" if length > 2 else f"{moment.year % 100:02}"
    if letter == "m" and length > 2:
        return _MONTHS[moment.month]
    hour = (moment.hour % _NOON or _NOON) if half else moment.hour
    number = {"m": moment.month, "d": moment.day, "h": hour, "n": moment.minute, "s": moment.second}[letter]
    return f"{number:02}" if length > 1 else str(number)
