"""Two dates with a range mark between them, and months written as a decimal number: 2025年1月～12月, 2023.07-2024.01."""

from targetlang.resolve.dates import date_fault
from targetlang.resolve.dates import ends_early
from targetlang.resolve.dates import official
from targetlang.resolve.dates import read_date
from targetlang.resolve.qualified import LONGEST_VALUE
from targetlang.resolve.quantities import Fault
from targetlang.source.pattern import late
from targetlang.syntax.target_text import match_target

_BETWEEN = late(r"[ \t\u3000]*(?:～|~|—|－|-|至)[ \t\u3000]*")
_YEAR_MONTH = late(r"((?:19|20)[0-9]{2})[-./](0[1-9]|1[0-2])")
_LOOSE_MONTH = late(r"((?:19|20)[0-9]{2})[./](0?[1-9]|1[0-2])")


def span_faults(text: str) -> list[Fault] | None:
    """Return what is wrong with a span of dates, mostly nothing; None where a text is no such span."""
    if len(text) > LONGEST_VALUE:
        return None
    for mark in _BETWEEN.finditer(text):
        first, second = text[: mark.start()], text[mark.end() :]
        if _is_date(first) and _is_date(second):
            return _faults(text, first, second, mark.end())
    return None


def year_month(text: str) -> str | None:
    """Return `2025年6月` for 2025.06, 2025-06 and 2025/06, else None."""
    found = _YEAR_MONTH.fullmatch(text)
    return None if found is None else _spelled(*found.groups())


def foreign_date(text: str, spelled: str) -> Fault:
    """Return Y106 for a date that is not written with 年月日."""
    return Fault("Y106", (0, len(text)), {"written": text, "proposal": spelled}, spelled)


def _spelled(year: str, month: str) -> str:
    return f"{year}年{int(month)}月"


def _is_date(text: str) -> bool:
    found = match_target(text)
    return _LOOSE_MONTH.fullmatch(text) is not None or (found is not None and found.lastgroup == "DATE" and not found["date_comparator"])


def _official(text: str) -> str:
    found = _LOOSE_MONTH.fullmatch(text)
    return official(text) or text if found is None else _spelled(*found.groups())


def _faults(text: str, first: str, second: str, at: int) -> list[Fault]:
    for one, begin in ((first, 0), (second, at)):
        bad = date_fault(one)
        if bad is not None:
            return [Fault("Y105", (begin, begin + len(one)), bad)]
    low, high = _official(first), _official(second)
    if ends_early(read_date(low), read_date(high)):
        proposal = f"{second}～{first}"
        return [Fault("U114", (0, len(text)), {"range": text, "proposal": proposal}, proposal)]
    return [foreign_date(text, f"{low}～{high}")] if (low, high) != (first, second) else []
