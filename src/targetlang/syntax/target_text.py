"""The text of a target, by the grammar's target terminals: which kind it is and its parts."""

from targetlang._prepared.grammar import TARGETS
from targetlang.source.pattern import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

_PATTERN = late("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in TARGETS.items()))

COMPARATOR_NAMES = {
    **dict.fromkeys(("≥", "≧", "⩾", ">=", "＞＝", "＞=", ">＝", "不低于", "不少于", "至少", "以上"), "ge"),
    **dict.fromkeys(("≤", "≦", "⩽", "<=", "＜＝", "＜=", "<＝", "不超过", "不高于", "以下", "以内", "不晚于"), "le"),
    **dict.fromkeys((">", "＞", "﹥", "大于", "高于"), "gt"),
    **dict.fromkeys(("<", "＜", "﹤", "小于", "低于"), "lt"),
    **dict.fromkeys(("=", "＝"), "eq"),
}
"""Every written comparator and what it says (language.md §5)."""


def match_target(text: str) -> "re.Match[str] | None":
    """Return the match of a measured target; `lastgroup` names its kind. None where it is text, or broken."""
    return _PATTERN.match(text)


def unquote(text: str) -> str:
    """Return the text inside straight quotes, with `""` as one quote; other text as it is."""
    if len(text) >= 2 and text[0] == text[-1] == '"':
        return text[1:-1].replace('""', '"')
    return text
