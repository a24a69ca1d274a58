"""What the name of an indicator says about its value. The words are data: units/names.toml."""

from functools import lru_cache

from targetlang._prepared.names import ASKS_COUNT
from targetlang._prepared.names import ASKS_DAYS
from targetlang._prepared.names import ASKS_NOT_RATIO
from targetlang._prepared.names import ASKS_RATIO
from targetlang._prepared.names import ASKS_TIME
from targetlang._prepared.names import HIGHER_ENDINGS
from targetlang._prepared.names import HIGHER_UNLESS
from targetlang._prepared.names import LOWER_ENDINGS
from targetlang._prepared.names import LOWER_TAILS
from targetlang._prepared.names import LOWER_THINGS
from targetlang._prepared.names import NEITHER_WORDS
from targetlang._prepared.names import SHARES_ENDINGS
from targetlang._prepared.names import SPENDING_NOT_SPENDING
from targetlang._prepared.names import SPENDING_WORDS

HIGHER, LOWER = "higher", "lower"
_TAILS = tuple(sorted(LOWER_TAILS, key=len, reverse=True))
_KEPT = 4096


def asked_by_name(name: str) -> str | None:
    """Return ratio, time, days or count where the name says it, else None."""
    if "(%)" in name or "（%）" in name or "（％）" in name:
        return "ratio"
    name = without_brackets(name)
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
    """Return "higher" or "lower" where the name says which way is better, else None."""
    name = without_brackets(name)
    if name.endswith(HIGHER_ENDINGS):
        return None if any(word in name for word in HIGHER_UNLESS) else HIGHER
    if any(word in name for word in NEITHER_WORDS):
        return None
    if name.endswith(LOWER_ENDINGS):
        return LOWER
    for tail in _TAILS:
        if name.endswith(tail) and name.removesuffix(tail).endswith(LOWER_THINGS):
            return LOWER
    return None


def is_share(name: str) -> bool:
    """Tell whether the name means a share of a whole, which cannot exceed 100%."""
    return without_brackets(name).endswith(SHARES_ENDINGS)


def is_spending(name: str) -> bool:
    """Tell whether the name means money that is spent, not money that is brought in."""
    return any(word in name for word in SPENDING_WORDS) and not any(word in name for word in SPENDING_NOT_SPENDING)


def is_saving(name: str) -> bool:
    """Tell whether the name means money that is saved or brought in: the more, the better."""
    return any(word in name for word in SPENDING_NOT_SPENDING)


def without_brackets(name: str) -> str:
    """Return a name without what stands in brackets at its end, as in 化解率(%)."""
    for mark in "(（":
        name = name.split(mark, 1)[0] or name
    return name
