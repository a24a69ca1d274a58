"""What a unit measures: a product of powers of base dimensions."""

from functools import lru_cache

from targetlang.records import frozen

_MADE: "dict[tuple[type, Powers], Dimension]" = {}

Powers = tuple[tuple[str, int], ...]


@frozen(eq=False)
class Dimension:
    """Powers of base dimensions, sorted by name, none of them zero; empty for a plain number.

    There is one base dimension for money, ratio, time, … and one for each counting word: 4次 and 4人 do not add.
    One object stands for each: dimensions are compared for every amount, and so that costs nothing.
    """

    powers: Powers = ()

    def __new__(cls, powers: Powers = ()) -> "Dimension":  # noqa: PYI034 - no class is made from it
        """Return the one dimension of these powers."""
        known = _MADE.get((cls, powers))
        return known or _MADE.setdefault((cls, powers), object.__new__(cls))

    def __reduce__(self) -> tuple[type, tuple[Powers]]:
        """A copy and an unpickled one are the one dimension too."""
        return Dimension, (self.powers,)

    @lru_cache(4096)  # noqa: B019 - a dimension is never let go
    def times(self, other: "Dimension", sign: int = 1) -> "Dimension":
        """Return the product with another dimension, or with `sign` -1 the quotient."""
        total = dict(self.powers)
        for name, power in other.powers:
            total[name] = total.get(name, 0) + sign * power
        return Dimension(tuple(sorted((name, power) for name, power in total.items() if power)))

    @property
    def is_price(self) -> bool:
        """Whether it is money per something."""
        return ("金额", 1) in self.powers and self is not MONEY

    @property
    def name(self) -> str:
        """The Chinese name: 金额, 比率, or the counting word itself; of a compound one `金额/人·月`."""
        above = "·".join(name + (str(p) if p > 1 else "") for name, p in self.powers if p > 0)
        below = "·".join(name + (str(-p) if p < -1 else "") for name, p in self.powers if p < 0)
        return f"{above or '1'}/{below}" if below else above or "数"


PLAIN = Dimension()
MONEY = Dimension((("金额", 1),))
RATIO = Dimension((("比率", 1),))
TIME = Dimension((("时间", 1),))
