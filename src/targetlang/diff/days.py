"""Written dates as points in time that can be compared: the last day by which something is done."""

import re

from targetlang.records import frozen
from targetlang.source.pattern import late

_PARTS = late(
    r"(?P<every>每年|每季度|每月|每)?(?:(?P<year>\d{4})年)?"
    r"(?:第?(?P<quarter>[1-4一二三四])季度|(?P<month>\d{1,2})月(?:(?P<day>\d{1,2})日|(?P<third>[上中下])旬|份)?"
    r"|(?P<lone_day>\d{1,2})日|季度|年)?(?P<end>底前|底|末|前|之前|以前)?"
)
_ISO = late(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})")
_FULL_WIDTH = str.maketrans("０１２３４５６７８９．－", "0123456789.-")
_QUARTERS = dict(zip("1234一二三四", (3, 6, 9, 12) * 2, strict=True))
_THIRDS = {"上": 10, "中": 20, "下": 31}
_MONTH = 32
_YEAR = 13 * _MONTH
_LAST_MONTH = 12
_LAST_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@frozen
class Day:
    """A point in time. `period` is what it recurs in ("" for once), `year` is None where none is written.

    `within` is the place inside its year, quarter or month; only order and equality mean anything.
    """

    period: str
    year: int | None
    within: int

    def place(self, base_year: int) -> int:
        """Return the place in time, years counted from `base_year`; without a year it lies in that year."""
        return ((self.year or base_year) - base_year) * _YEAR + self.within


def read_day(text: str) -> Day | None:
    """Return the point in time of a date as the language accepts it, or None."""
    text = "".join(text.translate(_FULL_WIDTH).split())
    iso = _ISO.fullmatch(text)
    if iso is not None:
        return Day("", int(iso[1]), _place(int(iso[2]), int(iso[3])))
    found = _PARTS.fullmatch(text)
    if found is None or not text:
        return None
    year = int(found["year"]) if found["year"] else None
    within = _within(found)
    # 每月10日 recurs in a month; a lone day without 每 is one of an unknown month, so it too is told apart.
    period = found["every"] or ("日" if found["lone_day"] else "")
    return Day(_recurrence(period, found), year, within)


def _recurrence(period: str, found: "re.Match[str]") -> str:
    if period != "每":
        return period
    if found["month"]:
        return "每年"
    return "每月" if found["lone_day"] else "每季度"


def _within(found: "re.Match[str]") -> int:
    """Return month and day as one number; an open month counts to its end, and 6月前 ends before it begins."""
    before = found["end"] in ("前", "之前", "以前")
    if found["lone_day"]:
        return int(found["lone_day"])
    if found["quarter"]:
        month = _QUARTERS[found["quarter"]]
        return _place(month - 2, 0) if before else _place(month, None)
    if not found["month"]:
        return _place(_LAST_MONTH, None)
    month = int(found["month"])
    if found["day"]:
        return _place(month, int(found["day"]))
    if found["third"]:
        return _place(month, _THIRDS[found["third"]])
    return _place(month, 0 if before else None)


def _place(month: int, day: int | None) -> int:
    """Return the place of a day in its year; None is the last one. 28 and 29 February both end the month."""
    last = _LAST_DAYS[(month - 1) % 12]
    return month * _MONTH + (last if day is None else min(day, last))
