"""Sets of acceptable numbers: intervals over exact base units, ends open, closed or without limit."""

from targetlang.records import frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fractions import Fraction

    Number = Fraction | int


@frozen
class Interval:
    """All numbers from `low` to `high`; None is no limit, `_open` leaves the end itself out."""

    low: "Number | None" = None
    high: "Number | None" = None
    low_open: bool = False
    high_open: bool = False

    def contains(self, other: "Interval") -> bool:
        """Tell whether every number of the other one is in this one."""
        return not _cut_below(self, other) and not _cut_above(self, other)

    def within(self, low: "Number | None", high: "Number | None") -> "Interval":
        """Return the part between two bounds. It may come out empty where a target asks for the impossible."""
        result = self
        if low is not None and (result.low is None or result.low < low):
            result = Interval(low, result.high, False, result.high_open)
        if high is not None and (result.high is None or result.high > high):
            result = Interval(result.low, high, result.low_open, False)
        return result

    def on_whole_numbers(self) -> "Interval":
        """Return the same set for things that are counted: above 3 is 4 and more."""
        low, high = self.low, self.high
        if self.low_open and low is not None and low == int(low):
            low = low + 1
        if self.high_open and high is not None and high == int(high):
            high = high - 1
        if low is self.low and high is self.high:
            return self
        return Interval(low, high, self.low_open and low is self.low, self.high_open and high is self.high)


def _cut_below(outer: Interval, inner: Interval) -> bool:
    """Tell whether some number of `inner` is too low for `outer`."""
    if outer.low is None:
        return False
    if inner.low is None or inner.low < outer.low:
        return True
    return inner.low == outer.low and outer.low_open and not inner.low_open


def _cut_above(outer: Interval, inner: Interval) -> bool:
    if outer.high is None:
        return False
    if inner.high is None or inner.high > outer.high:
        return True
    return inner.high == outer.high and outer.high_open and not inner.high_open
