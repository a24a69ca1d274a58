"""Amounts and shares as people read them: 万元 with at least two decimals and never rounded, per cent with one."""

from decimal import ROUND_HALF_UP
from decimal import Decimal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fractions import Fraction

WAN = 10_000
_DECIMALS = 2
_MOST_DECIMALS = 12


def in_wan(yuan: "Fraction") -> str:
    """Return an amount of 元 in 万元 without its unit: "0", or at least two decimals and as many as are exact."""
    if not yuan:
        return "0"
    scaled = round(abs(yuan) * 10**_MOST_DECIMALS / WAN)
    whole, fraction = divmod(scaled, 10**_MOST_DECIMALS)
    digits = f"{fraction:0{_MOST_DECIMALS}}".rstrip("0")
    return f"{'-' if yuan < 0 else ''}{whole}.{digits:0<{_DECIMALS}}"


def signed_wan(yuan: "Fraction") -> str:
    """Return a difference in 万元 with its sign."""
    return ("+" if yuan > 0 else "") + in_wan(yuan)


def per_cent(difference: "Fraction", whole: "Fraction") -> str:
    """Return a difference as a share of a whole, with its sign: "+33.3%"."""
    share = difference * 100 / whole
    value = (Decimal(share.numerator) / Decimal(share.denominator)).quantize(Decimal("0.1"), ROUND_HALF_UP)
    return f"{value:+f}%"
