"""A unit of measure."""

from targetlang.records import field
from targetlang.records import frozen
from targetlang.units.dimension import Dimension


@frozen(cache_hash=True)
class Unit:
    """A unit: its canonical symbol, its dimension, and its exact size in base units (numerator/denominator)."""

    symbol: str
    dimension: Dimension
    numerator: int = 1
    denominator: int = 1
    parts: "tuple[tuple[Unit, int], ...]" = field(default=(), eq=False, repr=False)
    """Of a compound one (元/人·月) the simple units above (1) and below (-1) the line."""
