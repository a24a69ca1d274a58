"""All units by what people write for them."""

from decimal import Decimal

from targetlang._prepared.units import ALIASES
from targetlang._prepared.units import CONFUSED
from targetlang._prepared.units import UNITS
from targetlang.units.dimension import Dimension
from targetlang.units.unit import Unit

MULTIPLES = {"百万": 10**6, "千万": 10**7, "万": 10**4, "亿": 10**8, "千": 10**3, "百": 10**2}
"""What may stand before a unit, and how many it makes of it."""

_FOLD = str.maketrans("／％‰㎡㎞ｋｍ×・•∙", "/%‰㎡㎞km····")
_MEASURED = "计数"


class Registry:
    """Finds units by symbol or alias, with multiples (万次) and compounds (元/人·月)."""

    __slots__ = ("_found", "_own")

    def __init__(self, own: dict[str, Unit] | None = None) -> None:
        self._own = own or {}
        self._found: dict[tuple[str, Dimension | None], Unit | None] = {}

    def find(self, symbol: str, expected: Dimension | None = None) -> Unit | None:
        """Return the unit a text means, or None.

        A symbol of two dimensions (分, 度) is read as the one that `expected` asks for, else as the first.
        万 alone is 万元 where money is expected.

        >>> shipped().find("万次").numerator
        10000
        >>> shipped().find("元/人·月").dimension.name
        '金额/人·月'
        >>> shipped().find("㎡") == shipped().find("平方米")
        True
        """
        key = (symbol, expected)
        if key not in self._found:
            self._found[key] = self._compound(symbol.translate(_FOLD), expected)
        return self._found[key]

    def is_shipped(self, symbol: str) -> bool:
        """Tell whether a symbol belongs to the units that come with the language."""
        return _shipped_simple(symbol, None) is not None

    def extended(self, own: dict[str, Unit]) -> "Registry":
        """Return a registry that knows a file's own units too."""
        return Registry({**self._own, **own})

    def words(self) -> tuple[str, ...]:
        """Return every symbol and alias, the file's own too."""
        return (*ALIASES, *self._own)

    def near(self, symbol: str) -> tuple[str, ...]:
        """Return the units that a mistyped one may mean: confusable characters first, then one change away.

        >>> shipped().near("立方")
        ('立方米',)
        """
        swapped = [
            symbol[:at] + other + symbol[at + 1 :]
            for at, character in enumerate(symbol)
            for group in CONFUSED
            if character in group
            for other in group
            if other != character
        ]
        folded = {"o/oo": "‰", "0/00": "‰", "o/o": "%", "立方": "立方米", "平方": "平方米"}.get(symbol.lower())
        found = [folded] if folded else []
        found += [candidate for candidate in swapped if self.find(candidate) is not None]
        if not found and len(symbol) > 2:
            found = [one for one in ALIASES if len(one) > 2 and _one_apart(one, symbol)]
        return tuple(dict.fromkeys(found))[:3]

    def _compound(self, symbol: str, expected: Dimension | None) -> Unit | None:
        whole = self._simple(symbol, expected)
        if whole is not None or not any(mark in symbol for mark in "/·"):
            return whole
        above, _, below = symbol.partition("/")
        parts = [(part, 1) for part in above.split("·")]
        parts += [(part, -1) for chunk in below.split("/") for part in chunk.split("·") if below]
        unit = Unit(symbol, Dimension())
        simple: list[tuple[Unit, int]] = []
        for part, sign in parts:
            one = self._simple(part, None)
            if one is None:
                return None
            simple.append((one, sign))
            size = (one.numerator, one.denominator)[::sign]
            unit = Unit(
                symbol,
                unit.dimension.times(one.dimension, sign),
                unit.numerator * size[0],
                unit.denominator * size[1],
                tuple(simple),
            )
        return unit

    def _simple(self, symbol: str, expected: Dimension | None) -> Unit | None:
        if symbol in self._own:
            return self._own[symbol]
        found = _shipped_simple(symbol, expected)
        if found is not None:
            return found
        for prefix, factor in MULTIPLES.items():
            rest = symbol.removeprefix(prefix)
            if rest == symbol or not rest:
                continue
            one = self._own.get(rest) or _shipped_simple(rest, expected)
            if one is not None:
                return Unit(prefix + one.symbol, one.dimension, one.numerator * factor, one.denominator)
        return None


def _shipped_simple(symbol: str, expected: Dimension | None) -> Unit | None:
    chosen = None
    for name in ALIASES.get(symbol, ()):
        dimension, canonical, numerator, denominator = UNITS[name]
        unit = Unit(canonical, Dimension(((dimension, 1),)), numerator, denominator)
        if expected is not None and unit.dimension == expected:
            return unit
        chosen = chosen or unit
    if symbol == "万" and expected is not None and expected.powers == (("金额", 1),):
        return Unit("万元", expected, 10**4)
    return chosen


def _one_apart(left: str, right: str) -> bool:
    if abs(len(left) - len(right)) > 1:
        return False
    at = 0
    while at < min(len(left), len(right)) and left[at] == right[at]:
        at += 1
    return left[at + 1 :] == right[at + 1 :] or left[at + 1 :] == right[at:] or left[at:] == right[at + 1 :]


_shipped: list[Registry] = []


def shipped() -> Registry:
    """Return the registry of the units that come with the language."""
    if not _shipped:
        _shipped.append(Registry())
    return _shipped[0]


def as_factor(number: Decimal) -> tuple[int, int]:
    """Return a decimal as an exact ratio of whole numbers."""
    return number.as_integer_ratio()
