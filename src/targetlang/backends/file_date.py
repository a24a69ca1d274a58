"""The date that files of a format with dates carry: none of today's, so that the same blocks give the same bytes."""

import os

_FIRST = 315_532_800
"""1980-01-01, the first moment that a zip file can name, in seconds since 1970."""
_LAST = 4_354_819_199
"""2107-12-31 23:59:59, the last one."""


def epoch() -> int | None:
    """Return SOURCE_DATE_EPOCH in seconds since 1970 as reproducible-builds.org defines it; None where it is not set.

    What is not a number counts as not set; moments that a zip file can't name become the nearest it can.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not (given.isascii() and given.isdigit()):
        return None
    return max(_FIRST, min(_LAST, int(given[:20])))


def file_date() -> tuple[int, int, int, int, int, int]:
    """Return the date of a file's parts, in UTC: that of `epoch`, else 1980-01-01."""
    import time

    moment = time.gmtime(epoch() or _FIRST)
    return (moment.tm_year, moment.tm_mon, moment.tm_mday, moment.tm_hour, moment.tm_min, moment.tm_sec)
