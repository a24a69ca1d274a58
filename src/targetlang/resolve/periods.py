"""Spans of dates as they are written: what the second date leaves out is that of the first."""

from targetlang.resolve.dates import Moment
from targetlang.resolve.dates import date_fault
from targetlang.resolve.dates import official
from targetlang.resolve.dates import read_date
from targetlang.source.pattern import late

_MARK = late(r"[ \t\u3000]*[～~—\-－至]+[ \t\u3000]*")
_DIGITS = str.maketrans("０１２３４５６７８９．－", "0123456789.-")
_YEAR = late(r"(?:19|20)\d\d")
_SHORT_YEAR = late(r"(?:19|20)\d\d(?:年度?)?")
# 1-12月, 1-15日: the unit is written once.
_UNIT_ONCE = late(r"\d{1,2}([月日]).*")
_ENDS = ("～", "~", "—", "-", "－", "至")


class Span:
    """Two dates, as they are written and as they are meant.

    `bad` are the facts of Y105 where one of them does not exist, `bad_place` its place,
    that of the last one from the end; `official` is the whole in 年月日 where one is written otherwise.
    """

    __slots__ = ("bad", "bad_place", "begin", "end", "first", "last", "official")

    def __init__(self, first: str, last: str, left: str, right: str) -> None:
        self.first = first
        self.last = last
        self.begin = read_date(left)
        self.end = _completed(self.begin, read_date(right))
        begins = date_fault(left)
        self.bad = begins or date_fault(right)
        self.bad_place = (0, len(first)) if begins else (-len(last), 0)
        spelled = official(left), official(right)
        self.official = f"{spelled[0] or first}～{spelled[1] or last}" if any(spelled) else None


def read_span(text: str) -> Span | None:
    """Return the span that a text writes, None where it is none: every mark may be the one between the two dates."""
    for mark in _MARK.finditer(text):
        first, last = text[: mark.start()], text[mark.end() :]
        span = Span(first, last, *_whole(first.translate(_DIGITS), last.translate(_DIGITS)))
        if span.begin[0] is not None and span.end[0] is not None:
            return span
    return None


def is_unfinished(text: str) -> bool:
    """Tell whether a text that is no span begins as one, or lacks the date before its mark: 2025年1月～, 2025年至今."""
    plain = text.translate(_DIGITS)
    if plain.startswith(_ENDS) or plain.endswith(_ENDS):
        return True
    return official(plain) is None and any(read_date(plain[: mark.start()])[0] is not None for mark in _MARK.finditer(plain))


def _whole(left: str, right: str) -> tuple[str, str]:
    """Return two dates with the unit that is written once."""
    if _YEAR.fullmatch(left) and _SHORT_YEAR.fullmatch(right):
        return f"{left}年", f"{right[:4]}年"
    unit = _UNIT_ONCE.fullmatch(right)
    return (left + unit[1] if unit is not None and left[-1:].isdigit() and "年" in left else left), right


def _completed(begin: Moment, end: Moment) -> Moment:
    """Return the second of two dates with what it leaves out."""
    year, month, day = end
    if year is None and (month or day):
        return begin[0], month or begin[1], day
    return end
