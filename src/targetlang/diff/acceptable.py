"""Targets as sets of acceptable values, and the relation of two of them (design of year comparison).

The new set inside the old one is tightened, around it loosened, equal equivalent. Where neither contains the other the
direction of the indicator decides, else it is shifted. A bare number has no comparator: it may mean exactly, at least
or at most. What it leaves open is never told as loosened: all its readings have to agree.
"""

from targetlang.diff.days import read_day
from targetlang.diff.direction import HIGHER
from targetlang.diff.direction import LOWER
from targetlang.diff.interval import Interval
from targetlang.diff.relation import EQUIVALENT
from targetlang.diff.relation import LOOSENED
from targetlang.diff.relation import NOT_COMPARABLE
from targetlang.diff.relation import REWORDED
from targetlang.diff.relation import SHIFTED
from targetlang.diff.relation import SLIP
from targetlang.diff.relation import TIGHTENED
from targetlang.diff.relation import TO_QUANTITY
from targetlang.diff.relation import TO_WORDS
from targetlang.diff.relation import UNCHANGED
from targetlang.diff.relation import Relation
from targetlang.diff.wording import Wording
from targetlang.diff.wording import in_half_width
from targetlang.syntax.target_text import match_target
from targetlang.units.number import parse_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fractions import Fraction

    from targetlang.diff.days import Day
    from targetlang.diff.direction import Scale
    from targetlang.model.target import Target
    from targetlang.units.amount import Amount

SLIP_FACTOR = 10_000
_MEASURED = ("quantity", "range", "date")
_SIGNED = ("温度", "百分点", "比率", "评分")


def relate(old: "Target | None", new: "Target | None", scale: "Scale", wordings: tuple[Wording, Wording]) -> Relation:
    """Return how the new target stands to the old one; `wordings` read the texts of the old and the new side.

    A target that is missing or 不适用 accepts every value.
    """
    if _bounds_nothing(old) or _bounds_nothing(new):
        return _against_nothing(old, new)
    assert old is not None  # noqa: S101 - asked above
    assert new is not None  # noqa: S101
    if old.kind not in _MEASURED or new.kind not in _MEASURED:
        return _with_words(old, new, wordings)
    if (old.kind == "date") != (new.kind == "date"):
        return Relation(NOT_COMPARABLE, ("kind",))
    if old.kind == "date":
        return _relate_dates(old, new, wordings)
    return _relate_numbers(old, new, scale)


def _bounds_nothing(target: "Target | None") -> bool:
    return target is None or target.kind == "not_applicable"


def _against_nothing(old: "Target | None", new: "Target | None") -> Relation:
    if _bounds_nothing(old) and _bounds_nothing(new):
        return UNCHANGED if (old is None) == (new is None) else Relation(EQUIVALENT, ("comparator",))
    return Relation(TIGHTENED, ("given",)) if _bounds_nothing(old) else Relation(LOOSENED, ("dropped",))


def _with_words(old: "Target", new: "Target", wordings: tuple[Wording, Wording]) -> Relation:
    if old.kind != new.kind and "raw" in (old.kind, new.kind) and digits_of(old.text) == digits_of(new.text):
        # Put in quotes or taken out of them, the cell of the form says the same.
        return UNCHANGED if old.text == new.text and not {old.kind, new.kind} & {*_MEASURED} else Relation(EQUIVALENT, ("precision",))
    if old.kind in _MEASURED:
        return Relation(NOT_COMPARABLE, ("lost",)) if _bare_number(new) else Relation(TO_WORDS)
    if new.kind in _MEASURED:
        return Relation(NOT_COMPARABLE, ("given",)) if _bare_number(old) else Relation(TO_QUANTITY)
    if old.text == new.text:
        return UNCHANGED
    if wordings[0].plain(old.text) == wordings[1].plain(new.text):
        return Relation(EQUIVALENT, ("precision",))
    if wordings[0].folded(old.text) == wordings[1].folded(new.text):
        return Relation(EQUIVALENT, ("year",))
    return Relation(REWORDED)


def _bare_number(target: "Target") -> bool:
    """Tell whether a value in quotes is nothing but a number: a quantity that lost its unit, not words."""
    return target.kind == "raw" and parse_number(target.text.strip()) is not None


# -- numbers


def _relate_numbers(old: "Target", new: "Target", scale: "Scale") -> Relation:
    first, second = old.amount, new.amount
    assert first is not None  # noqa: S101 - a quantity and a range have one
    assert second is not None  # noqa: S101
    if first.unit.dimension != second.unit.dimension:
        return Relation(NOT_COMPARABLE, (_unit_way(first, second),))
    if _is_slip(first, second):
        return Relation(SLIP)
    whole = scale.whole and all(_is_count(one) for one in (first, old.high, second, new.high) if one is not None)
    low, high = _natural_bounds(first, scale)

    def settled(one: Interval) -> Interval:
        return (one.on_whole_numbers() if whole else one).within(low, high)

    readings = [
        (settled(one), settled(other), one, other) for one, other in _readings(old, new, scale.direction)
    ]
    found = [_relate_intervals(*each, scale.direction) for each in readings]
    kinds = {one.kind for one in found}
    if EQUIVALENT in kinds and (len(kinds) == 1 or _same_ends(old, new)):
        ways = _written_differently(old, new)
        return Relation(EQUIVALENT, ways) if ways else UNCHANGED
    if len(kinds) == 1:
        return found[0]
    return Relation(SHIFTED, ("sign",) if old.comparator != new.comparator else ())


def _unit_way(first: "Amount", second: "Amount") -> str:
    if not second.unit.dimension.powers:
        return "lost"
    return "given" if not first.unit.dimension.powers else "unit"


def _is_slip(first: "Amount", second: "Amount") -> bool:
    """Tell whether two amounts of money are off by exactly 10⁴: 元 and 万元 were mixed up."""
    if not any(name == "金额" for name, _ in first.unit.dimension.powers):
        return False
    one, other = first.base, second.base
    return one != other and bool(one) and bool(other) and (one == other * SLIP_FACTOR or other == one * SLIP_FACTOR)


def _is_count(amount: "Amount") -> bool:
    powers = amount.unit.dimension.powers
    if len(powers) != 1 or powers[0][1] != 1 or amount.base.denominator != 1:
        return False
    # The dimension of a counting word has the word's own name.
    return amount.unit.symbol.endswith(powers[0][0])


def _natural_bounds(amount: "Amount", scale: "Scale") -> "tuple[Fraction | int | None, Fraction | int | None]":
    """Return what values there can be at all: nothing counted is below none, no share above the whole."""
    names = {name for name, _ in amount.unit.dimension.powers}
    if names == {"比率"} and scale.share and amount.base <= 1:
        return 0, 1
    return (None if names & set(_SIGNED) or amount.number < 0 else 0), None


def _readings(old: "Target", new: "Target", direction: str | None) -> list[tuple[Interval, Interval]]:
    """Return the pairs of intervals that the two targets may mean, one a reading of a bare number."""
    bare = any(one.kind == "quantity" and one.comparator is None for one in (old, new))
    marks = ["eq"]
    if bare:
        marks += [direction_mark(direction)] if direction else ["ge", "le"]
    return [(interval_of(old, mark), interval_of(new, mark)) for mark in marks]


def direction_mark(direction: str | None) -> str:
    """Return the comparator that a bare number stands for where the direction is known."""
    return {HIGHER: "ge", LOWER: "le"}.get(direction or "", "eq")


def interval_of(target: "Target", bare: str = "eq") -> Interval:
    """Return the acceptable values of a quantity or range in base units; `bare` says how a bare number is read."""
    assert target.amount is not None  # noqa: S101 - a quantity and a range have one
    value = target.amount.base
    if target.kind == "range" and target.high is not None:
        return Interval(value, target.high.base)
    mark = target.comparator or bare
    if mark == "ge":
        return Interval(low=value)
    if mark == "gt":
        return Interval(low=value, low_open=True)
    if mark == "le":
        return Interval(high=value)
    if mark == "lt":
        return Interval(high=value, high_open=True)
    return Interval(value, value)


def _relate_intervals(
    old: Interval, new: Interval, old_written: Interval, new_written: Interval, direction: str | None
) -> Relation:
    inside, around = old.contains(new), new.contains(old)
    if inside and around:
        return Relation(EQUIVALENT)
    if inside:
        return Relation(TIGHTENED)
    if around:
        return Relation(LOOSENED)
    return _by_direction(old_written, new_written, direction)


def _by_direction(old: Interval, new: Interval, direction: str | None) -> Relation:
    """Compare the end that the direction is about; a target without that end can't be compared by it."""
    first, second = (old.low, new.low) if direction == HIGHER else (old.high, new.high)
    if direction is None or first is None or second is None or first == second:
        return Relation(SHIFTED, ("sign",) if _opposed(old, new) else ())
    better = second > first if direction == HIGHER else second < first
    return Relation(TIGHTENED if better else LOOSENED, ("direction",))


def _opposed(old: Interval, new: Interval) -> bool:
    return (old.low is None) != (new.low is None)


def _same_ends(old: "Target", new: "Target") -> bool:
    assert old.amount is not None  # noqa: S101 - asked by the caller
    assert new.amount is not None  # noqa: S101
    return old.kind == new.kind and old.amount.base == new.amount.base


def _written_differently(old: "Target", new: "Target") -> tuple[str, ...]:
    ways = []
    if old.comparator != new.comparator or old.kind != new.kind:
        ways.append("comparator")
    pairs = [(old.amount, new.amount), (old.high, new.high)]
    written = [(a, b) for a, b in pairs if a is not None and b is not None]
    if any(a.unit.symbol != b.unit.symbol for a, b in written):
        ways.append("unit")
    elif any(digits_of(a.text) != digits_of(b.text) for a, b in written) and "comparator" not in ways:
        ways.append("precision")
    return tuple(ways)


def digits_of(text: str) -> str:
    """Return the written amount without width, blanks and commas between groups of three.

    >>> digits_of("１,２３４ 元")
    '1234元'
    """
    return in_half_width(text).replace(" ", "").replace(",", "").replace("\t", "")


# -- dates


def _relate_dates(old: "Target", new: "Target", wordings: tuple[Wording, Wording]) -> Relation:
    if old.text == new.text:
        return UNCHANGED
    first, second = _day_of(old), _day_of(new)
    if first is None or second is None or first.period != second.period:
        return Relation(NOT_COMPARABLE, ("kind",))
    bases = _base_years(first.year, second.year, wordings)
    if first.year is not None and first.year == second.year:
        bases = (first.year, first.year)  # the year stands still, so the day is what is compared
    one = _span_of(old, first.place(bases[0]))
    other = _span_of(new, second.place(bases[1]))
    relation = _relate_intervals(one, other, one, other, LOWER)
    if relation.kind != EQUIVALENT:
        return relation
    if digits_of(old.text) == digits_of(new.text):
        return UNCHANGED
    moved = first.year != second.year
    return Relation(EQUIVALENT, ("year",) if moved else ("comparator",) if old.comparator != new.comparator else ("date",))


def _day_of(target: "Target") -> "Day | None":
    found = match_target(target.text)
    if found is None or found.lastgroup != "DATE":
        return None
    return read_day(found["date"] + (found["date_end"] or ""))


def _base_years(first: int | None, second: int | None, wordings: tuple[Wording, Wording]) -> tuple[int, int]:
    """Return the years from which both sides count.

    Where the documents don't state theirs, a date of a comparison of years that names the next or the last year has
    moved on with its document.
    """
    old, new = wordings
    if old.year is not None and new.year is not None:
        return (old.year, new.year) if old.fold_years else (old.year, old.year)
    start = first or second or 0
    if first is None or second is None or first == second or not old.fold_years:
        return start, start
    return start, start + (1 if second > first else -1)


def _span_of(target: "Target", place: int) -> Interval:
    if target.comparator in ("ge", "gt"):
        return Interval(low=place, low_open=target.comparator == "gt")
    if target.comparator == "eq":
        return Interval(place, place)
    return Interval(high=place, high_open=target.comparator == "lt")
