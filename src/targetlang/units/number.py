"""Written numbers."""

from decimal import Decimal

from targetlang.source.pattern import late

_NUMBER = late(r"[-－−]?([0-9０-９]+)((?:[,，][0-9０-９]{3})*)(?:[.．]([0-9０-９]+))?")
_GROUPED = late(r"[-－−]?[0-9０-９]{1,3}[,，]")
_TO_ASCII = str.maketrans("０１２３４５６７８９．－−", "0123456789.--", ",，")

MAX_INTEGER_DIGITS = 18
MAX_FRACTION_DIGITS = 8

_DIGITS = {c: i for i, pair in enumerate(("零〇", "一壹", "二贰两", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖")) for c in pair}
_TENS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}


def parse_number(text: str) -> Decimal | None:
    """Return the exact decimal that a text writes, or None where it is no number or too long (language.md §5).

    Accepted are half- and full-width digits, one point, commas between groups of three, a sign before.
    At most 18 integer and 8 fraction digits.

    >>> parse_number("１２３４．５")
    Decimal('1234.5')
    >>> parse_number("1,234.50")
    Decimal('1234.50')
    >>> parse_number("12,34") is None
    True
    """
    found = _NUMBER.fullmatch(text)
    if found is None:
        return None
    head, groups, fraction = found.groups()
    if groups and not _GROUPED.match(text):
        return None
    if len(head) + len(groups) * 3 // 4 > MAX_INTEGER_DIGITS or len(fraction or "") > MAX_FRACTION_DIGITS:
        return None
    return Decimal(text.translate(_TO_ASCII))


def chinese_number(text: str) -> Decimal | None:
    """Return the number written in Chinese characters (二十三, 叁拾肆, 一百零五, 三点五), or None.

    >>> chinese_number("叁拾肆")
    Decimal('34')
    >>> chinese_number("三点五")
    Decimal('3.5')
    >>> chinese_number("二〇二五")
    Decimal('2025')
    """
    whole, mark, fraction = text.partition("点")
    value = _section(whole)
    if value is None or (mark and not fraction):
        return None
    digits = [_DIGITS.get(character) for character in fraction]
    if None in digits:
        return None
    return Decimal(f"{value}.{''.join(map(str, digits))}") if digits else Decimal(value)


def in_chinese(number: int) -> str:
    """Return a whole number from 1 to 99 in Chinese characters, as items are numbered (二十三); others in digits.

    >>> in_chinese(23), in_chinese(10), in_chinese(100)
    ('二十三', '十', '100')
    """
    if not 0 < number < 100:
        return str(number)
    characters = {value: character for character, value in reversed(_DIGITS.items())}
    tens, ones = divmod(number, 10)
    ten = next(iter(_TENS))
    return (characters[tens] if tens > 1 else "") + (ten if tens else "") + (characters[ones] if ones else "")


def _section(text: str) -> int | None:
    """Return a whole number below ten thousand in Chinese characters, or digits read one by one (二〇二五)."""
    if not text:
        return None
    if all(character in _DIGITS for character in text):
        return int("".join(str(_DIGITS[character]) for character in text))
    total, digit = 0, 0
    for at, character in enumerate(text):
        if character in _DIGITS:
            digit = _DIGITS[character]
        elif character in _TENS:
            total += (digit or (1 if at == 0 else 0)) * _TENS[character]
            digit = 0
        else:
            return None
    return total + digit
