"""Lines that were broken at a width → the text they were made of."""

import re
from itertools import pairwise

from targetlang.source.width import display_width
from targetlang.source.width import wrap

# Where a sentence ended and such a mark follows, a line began there before the text was broken.
_ITEM = re.compile(r"[（(]?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[）).．、]")
# The same without a sentence that ended: “目标2：”.
_NAMED_ITEM = re.compile("[\u4e00-\u9fff]{2}[0-9]{1,2}[：:]")
_ENDS = tuple("。；;！？：")


def unwrap(lines: list[str], room: int) -> str:
    r"""Return the text that `wrap` makes these lines of at a width of `room`; line feeds stand where it would break no line.

    A blank where it broke a line between Chinese characters is lost.

    >>> unwrap(["预算34.50万元，", "其中财政30万元。", "完", "毕"], 16)
    '预算34.50万元，其中财政30万元。完\n毕'
    """
    parts = lines[:1]
    for before, line in pairwise(lines):
        parts += [_glue(before, line, room), line]
    return "".join(parts)


def _glue(before: str, line: str, room: int) -> str:
    """Return what stood between two lines: nothing, a blank or a line feed."""
    if not line or not before or _NAMED_ITEM.match(line) or (before.endswith(_ENDS) and _ITEM.match(line)):
        return "\n"
    if display_width(before) <= room:
        for glue in ("", " "):
            if wrap(f"{before}{glue}{line}", room) == [before, line]:
                return glue
    return "\n"
