"""Written dates: which day they name, whether it exists, and their one spelling."""

from targetlang.source.pattern import late

_DIGITS = str.maketrans("０１２３４５６７８９．", "0123456789.")
_DATE = late(r"(?:(\d{4})年[ \t\u3000]?|每)?(?:(\d{1,2})月)?(?:(\d{1,2})日)?")
_ISO = late(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})")
_YEAR_MONTH = late(r"(\d{4})[-./](\d{1,2})()")
_MONTH_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

Moment = tuple[int | None, int | None, int | None]


def read_date(text: str) -> Moment:
    """Return (year, month, day) of a date as the grammar accepts it; None for what is not written."""
    text = text.translate(_DIGITS)
    found = _ISO.fullmatch(text) or _YEAR_MONTH.fullmatch(text) or _DATE.match(text)
    if found is None:
        return (None, None, None)
    year, month, day = (int(part) if part else None for part in found.groups())
    return (year, month, day)


def date_fault(text: str) -> dict[str, str] | None:
    """Return the facts of Y105 where a date does not exist, else None."""
    year, month, day = read_date(text.removeprefix("每年"))
    if month is not None and not 1 <= month <= 12:
        return {"date": text, "month": f"{month}月", "variant": "month"}
    if day is None:
        return None
    days = _MONTH_DAYS[(month or 1) - 1]
    if month == 2 and year is not None and (year % 4 or (year % 100 == 0 and year % 400)):
        days = 28
    if 1 <= day <= days:
        return None
    return {"date": text, "month": f"{month}月", "days": str(days), "variant": "day"}


def ends_early(begin: Moment, end: Moment) -> bool:
    """Tell whether a span ends before it begins; without both years the second may lie in the next (11月15日～3月15日)."""
    if begin[0] is None or end[0] is None:
        return False
    return (end[0], end[1] or 12, end[2] or 31) < (begin[0], begin[1] or 1, begin[2] or 1)


def official(text: str) -> str | None:
    """Return 2025年12月31日 for 2025-12-31 and the like, None for a date written with 年月日 already."""
    found = _ISO.fullmatch(text.translate(_DIGITS))
    if found is None:
        return None
    year, month, day = (int(part) for part in found.groups())
    return f"{year}年{month}月{day}日"
