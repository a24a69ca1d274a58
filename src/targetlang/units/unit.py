"""A unit of measure."""

from targetlang.records import frozen
from targetlang.units.dimension import Dimension


@frozen(cache_hash=True)
class Unit:
    """A unit: its canonical symbol, its dimension, and its exact size in base units (numerator/denominator)."""

    symbol: str
    dimension: Dimension
    numerator: int = 1
    denominator: int = 1
