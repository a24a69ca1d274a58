"""Words around a number that say how it is meant: 应达到90%, 24小时内, 90%（含）以上, 约12～15万亩."""

from targetlang.source.pattern import late
from targetlang.syntax.target_text import COMPARATOR_NAMES

# Beside the comparators of the language: what clerks say for one. 控制在 is one where no other is said.
_SAID = {
    **dict.fromkeys(("达到", "达", "不小于", "不得低于", "不得少于", "最少", "最低"), "ge"),
    **dict.fromkeys(("大于等于", "大于或等于", "高于等于", "高于或等于", "以上", "之上"), "ge"),
    **dict.fromkeys(("不大于", "不多于", "不得高于", "不得超过", "不得大于", "不突破", "不超出", "至多", "最多", "最高"), "le"),
    **dict.fromkeys(("小于等于", "小于或等于", "低于等于", "低于或等于", "以下", "之下"), "le"),
    **dict.fromkeys(("以内", "之内", "内"), "le"),
    **dict.fromkeys(("超过", "多于"), "gt"),
    **dict.fromkeys(("不足", "不到", "少于"), "lt"),
}
_NAMES = COMPARATOR_NAMES | _SAID
_STRICT = {"ge": "gt", "le": "lt"}
LONGEST_VALUE = 100
"""How long a text may be that is one value with some words around it."""

_MARK = "|".join(sorted((one for one in _NAMES if one[-1] not in "上下内"), key=len, reverse=True))
_EMPTY = r"应当|应该|应|必须|须|需要?|要|力争|确保|保证|控制在|大约|大概|约|共计|合计|共|每年|人民币|[￥¥ \t\u3000]"
_INCLUSIVE = r"[（(]不?含(?:本数)?[）)]"
_QUALIFIED = late(
    rf"(?P<before>(?:{_MARK}|{_EMPTY})*+)(?P<core>[-－−]?[0-9０-９].*?)(?:左右|上下)?(?P<inclusive>{_INCLUSIVE})?"
    rf"(?P<after>[及或]?(?:[以之][上下内]|内))?(?P<last>{_INCLUSIVE})?[。；;，,、]{{0,3}}"
)
_MARKS = late(_MARK)
_ROUND = late(r"(?<=[0-9０-９])[余多](?=\D)")
_DAYS = late(r"[0-9０-９]{1,2}日")


class Qualified:
    """A text as `core`, the value without the words around it, and what they say of it.

    `says` is a comparator, "" where they say none, None where they say two that don't go together.
    """

    __slots__ = ("core", "says")

    def __init__(self, core: str, says: str | None) -> None:
        self.core = core
        self.says = says


def qualified(text: str) -> Qualified | None:
    """Return what a text says around a number, None where other words stand there.

    >>> one = qualified("应达到90%以上")
    >>> one.core, one.says
    ('90%', 'ge')
    """
    found = _QUALIFIED.fullmatch(text) if len(text) <= LONGEST_VALUE else None
    if found is None:
        return None
    inclusive, after = found["inclusive"] or found["last"], (found["after"] or "").lstrip("及或")
    if inclusive and not after:
        return Qualified(found["core"], None)
    names = [_NAMES[mark] for mark in _MARKS.findall(found["before"])]
    if after:
        names.append(_STRICT[_SAID[after]] if inclusive and "不" in inclusive else _SAID[after])
    elif not names and "控制在" in found["before"]:
        names.append("le")
    core = _ROUND.sub("", found["core"], count=1)
    if after and after[-1] == "内" and _DAYS.fullmatch(core):
        core = core[:-1] + "天"  # ≤10日 is a day of the month
    if len({name[0] for name in names}) > 1:
        return Qualified(core, None)
    return Qualified(core, names[0] if names else "")
