"""Where the parts of an indicator's target stand in the file. A target is shared, so it does not know itself."""

from targetlang.source.pattern import late
from targetlang.syntax.parse import part_span
from targetlang.syntax.target_text import COMPARATOR_NAMES
from targetlang.syntax.tree import Meant

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator

Span = tuple[int, int]

_WORDS = "|".join(sorted(COMPARATOR_NAMES, key=len, reverse=True))
_BEFORE = late(rf"({_WORDS})[ \t\u3000]*\Z")
_AFTER = late(rf"[ \t\u3000]*({_WORDS})")


def value_span(one: "Indicator") -> Span:
    """Return (start, end) of the whole value of an indicator, all columns of it."""
    return part_span(one.statement, "value")


def amount_span(one: "Indicator") -> Span:
    """Return (start, end) of number and unit, without comparator; of a computed value the whole."""
    low, high = value_span(one)
    statement, target = one.statement, one.target
    if target is not None and one.targets is None and not isinstance(statement, Meant):
        # As nearly always: the line is not read once more for what stands in it.
        text = statement.source.text
        if text.find("{", low, high) >= 0 or text.find("｛", low, high) >= 0:
            return low, high
        return low + target.number_span[0], low + target.number_span[1]
    inside = _amount_inside(one)
    return (low, high) if inside is None else (low + inside[0], low + inside[1])


def comparator_span(one: "Indicator") -> Span | None:
    """Return (start, end) of the comparator as written, before or after the number; None where there is none."""
    inside = _amount_inside(one)
    if inside is None:
        return None
    raw = one.statement.value or ""
    found = _BEFORE.search(raw, 0, inside[0]) or _AFTER.match(raw, inside[1])
    if found is None:
        return None
    low, _ = value_span(one)
    return low + found.start(1), low + found.end(1)


def compared_span(one: "Indicator") -> Span:
    """Return (start, end) from the comparator to the unit, whichever stands first and last."""
    amount, mark = amount_span(one), comparator_span(one)
    return amount if mark is None else (min(amount[0], mark[0]), max(amount[1], mark[1]))


def _amount_inside(one: "Indicator") -> Span | None:
    """Return the place of the amount inside the written value, None where the value is computed."""
    raw, target = one.statement.value or "", one.target
    if target is None or "{" in raw or "｛" in raw:
        return None
    if one.targets is None:
        return target.number_span
    at = raw.find(target.amount.text) if target.amount is not None else -1
    return None if at < 0 or target.amount is None else (at, at + len(target.amount.text))
