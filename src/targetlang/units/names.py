"""What the name of an indicator says about its value. The words are data: units/names.toml."""

from functools import lru_cache

from targetlang._prepared.names import ASKS_COUNT
from targetlang._prepared.names import ASKS_DAYS
from targetlang._prepared.names import ASKS_NOT_RATIO
from targetlang._prepared.names import ASKS_RATIO
from targetlang._prepared.names import ASKS_TIME
from targetlang._prepared.names import COUNTED
from targetlang._prepared.names import GATHERED_ENDINGS
from targetlang._prepared.names import HIGHER_ADVERBS
from targetlang._prepared.names import HIGHER_ENDINGS
from targetlang._prepared.names import HIGHER_UNLESS
from targetlang._prepared.names import LASTING_WORDS
from targetlang._prepared.names import LOWER_ENDINGS
from targetlang._prepared.names import LOWER_TAILS
from targetlang._prepared.names import LOWER_THINGS
from targetlang._prepared.names import MEASURED_IN_PERCENT_WORDS
from targetlang._prepared.names import NEITHER_WORDS
from targetlang._prepared.names import OF_ONE_ENDINGS
from targetlang._prepared.names import OF_ONE_WORDS
from targetlang._prepared.names import OTHER_MONEY_WORDS
from targetlang._prepared.names import PER_EACH_ENDINGS
from targetlang._prepared.names import PER_EACH_TOLD
from targetlang._prepared.names import PLAIN_RATE_ENDINGS
from targetlang._prepared.names import SHARES_ENDINGS
from targetlang._prepared.names import SPENDING_NOT_SPENDING
from targetlang._prepared.names import SPENDING_WORDS
from targetlang._prepared.names import WITHOUT_BETWEEN
from targetlang._prepared.names import WITHOUT_MARKS
from targetlang._prepared.names import WITHOUT_TAILS

HIGHER, LOWER = "higher", "lower"
_TAILS = tuple(sorted(LOWER_TAILS, key=len, reverse=True))
_NOUNS = tuple(sorted(COUNTED, key=len, reverse=True))
_COUNT_TAILS = ("总数量", "数量", "总数", "个数", "件数", "数", "")
_KEPT = 4096
# What all endings end in: most names and descriptions ask for nothing, and are seen to at once.
_LAST = frozenset(ending[-1] for ending in ASKS_RATIO + ASKS_TIME + ASKS_DAYS + ASKS_COUNT)
_EXPENSES = ("费", "费用", "经费", "支出", "开支", "工资", "价款", "货款", "补贴", "补助")
_SENTENCE_MARKS = "。；;\n"


@lru_cache(_KEPT)
def asked_by_name(name: str) -> str | None:
    """Return ratio, time, days or count where the name says it, else None.

    >>> asked_by_name("按期办结率"), asked_by_name("培训人数"), asked_by_name("社会影响")
    ('ratio', 'count', None)
    """
    if "(%)" in name or "（%）" in name or "（％）" in name:
        return "ratio"
    name = without_brackets(name)
    if name[-1:] not in _LAST:
        return None
    if name.endswith(ASKS_RATIO):
        return None if name.endswith(ASKS_NOT_RATIO) else "ratio"
    if name.endswith(ASKS_DAYS):
        return "days"
    if name.endswith(ASKS_TIME):
        return "time"
    if name.endswith(ASKS_COUNT):
        return "count"
    return None


@lru_cache(_KEPT)
def better_by_name(name: str) -> str | None:
    """Return "higher" or "lower" where the name says which way is better, else None.

    >>> better_by_name("服务对象满意度"), better_by_name("有效投诉率"), better_by_name("维护时间")
    ('higher', 'lower', None)
    """
    name = without_brackets(name)
    if name.endswith(HIGHER_ENDINGS):
        if not any(word in name for word in HIGHER_UNLESS):
            return HIGHER
        return LOWER if name.endswith(_turned_endings()) else None
    if any(mark in name for mark in WITHOUT_MARKS) and name.endswith(_endings_without()):
        return HIGHER
    if any(word in name for word in NEITHER_WORDS):
        return None
    if name.endswith(LOWER_ENDINGS):
        return LOWER
    for tail in _TAILS:
        if name.endswith(tail) and name.removesuffix(tail).endswith(LOWER_THINGS):
            return LOWER
    return None


@lru_cache(1)
def _turned_endings() -> tuple[str, ...]:
    """Return the endings that mean the opposite of a good one: 不合格率, 未按期办结率."""
    return tuple(turn + adverb + ending for ending in HIGHER_ENDINGS for turn in HIGHER_UNLESS for adverb in HIGHER_ADVERBS)


@lru_cache(1)
def _endings_without() -> tuple[str, ...]:
    """Return the endings that mean that nothing bad happened: 无差错率, 无重大事故天数."""
    bad = [between + thing for thing in LOWER_THINGS for between in WITHOUT_BETWEEN]
    return tuple(mark + one + tail for one in bad for mark in WITHOUT_MARKS for tail in WITHOUT_TAILS)


def is_share(name: str) -> bool:
    """Tell whether the name means a share of a whole, which cannot exceed 100%."""
    return without_brackets(name).endswith(SHARES_ENDINGS)


def is_spending(name: str) -> bool:
    """Tell whether the name means money that is spent, not money that is brought in."""
    return any(word in name for word in SPENDING_WORDS) and not any(word in name for word in SPENDING_NOT_SPENDING)


def is_expense(name: str) -> bool:
    """Tell whether the name is that of an expense itself (租赁费), not of a rate, a saving or a deviation of one."""
    return name.endswith(_EXPENSES) and not is_saving(name)


def is_saving(name: str) -> bool:
    """Tell whether the name means money that is saved or brought in: the more, the better."""
    return any(word in name for word in SPENDING_NOT_SPENDING)


def is_per_each(name: str) -> bool:
    """Tell whether the name asks for money per something and does not say per what."""
    name = without_brackets(name)
    return name.endswith(PER_EACH_ENDINGS) and not any(word in name for word in PER_EACH_TOLD)


@lru_cache(_KEPT)
def is_of_one(name: str) -> bool:
    """Tell whether the name means money for one of many: a standard, a price, an amount per head.

    >>> is_of_one("人均培训补助标准"), is_of_one("标准化考场建设费")
    (True, False)
    """
    name = without_brackets(name)
    return name.endswith(OF_ONE_ENDINGS) or any(word in name for word in OF_ONE_WORDS)


def goes_with_percent(name: str) -> bool:
    """Tell whether the name means something that a percentage can measure."""
    return asked_by_name(name) == "ratio" or any(word in name for word in MEASURED_IN_PERCENT_WORDS)


@lru_cache(_KEPT)
def is_part_of_whole(name: str) -> bool:
    """Tell whether the name is a rate that has a numerator and a denominator."""
    name = without_brackets(name)
    return name.endswith("率") and not name.endswith(PLAIN_RATE_ENDINGS)


def is_other_money(text: str, at: int) -> bool:
    """Tell whether the sentence around a place speaks of money that is not this year's of the project."""
    low = max(text.rfind(mark, 0, at) for mark in _SENTENCE_MARKS) + 1
    ends = [end for mark in _SENTENCE_MARKS if (end := text.find(mark, at)) >= 0]
    sentence = text[low : min(ends, default=len(text))]
    return any(word in sentence for word in OTHER_MONEY_WORDS)


def is_lasting(name: str) -> bool:
    """Tell whether the name means something that is to last for years."""
    return any(word in name for word in LASTING_WORDS)


def is_gathered(text: str) -> bool:
    """Tell whether a text says how a number is gathered (调查问卷), not where a standard comes from."""
    return text.rstrip("。.； ").endswith(GATHERED_ENDINGS)


@lru_cache(_KEPT)
def measure_words(name: str) -> tuple[str, ...]:
    """Return the measure words that go with what a name counts, () where the data does not know it."""
    name = without_brackets(name)
    # The longest noun decides: 残疾人 before 人. A bare 人 or 户 counts only before 数 (机器人 is no person).
    for noun in _NOUNS:
        for tail in _COUNT_TAILS if len(noun) > 1 else ("数",):
            if name.endswith(noun + tail):
                return COUNTED[noun]
    return ()


@lru_cache(_KEPT)
def without_brackets(name: str) -> str:
    """Return a name without what stands in brackets at its end, as in 化解率(%)."""
    for mark in "(（":
        name = name.split(mark, 1)[0] or name
    return name
