"""Targets and amounts in cells: joined as they are printed, or comparator, number and unit in cells of their own."""

from decimal import Decimal

from targetlang.diff.figures import in_wan
from targetlang.model.target import COMPARATORS
from targetlang.model.target import Target
from targetlang.tables import Cell

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

_NOTHING = Decimal("0.00")
_HUNDRED = 100


def text(value: str, *, columns: int = 1, rows: int = 1) -> Cell:
    """Return a cell of text."""
    return Cell(value, columns, rows)


def head(value: str, *, columns: int = 1, rows: int = 1, scope: str = "col") -> Cell:
    """Return a heading, in the middle of what it covers."""
    return Cell(value, columns, rows, header=True, scope=scope, align="center")


def target_cells(target: Target | None, *, split: bool) -> tuple[Cell, ...]:
    """Return a target as one cell, or split into comparator, number and unit; a blank cell stays blank."""
    if not split:
        return (text("" if target is None else target.text),)
    if target is None:
        return (text(""), text(""), text(""))
    if target.kind != "quantity" or target.amount is None:
        return (text(""), text(target.text), text(""))
    amount = target.amount
    sign = COMPARATORS[target.comparator] if target.comparator else ""
    return (Cell(sign, align="center"), number(amount.number, f"{amount.number:f}"), text(amount.unit.symbol))


def number(value: Decimal, shown: str) -> Cell:
    """Return a number as it is shown, exact in formats that store numbers."""
    return Cell(shown, align="right", kind="number", value=value)


def money(yuan: "Fraction | None", *, signed: bool = False) -> Cell:
    """Return an amount of 元 in 万元, with at least two decimals and never rounded; None is a blank cell."""
    if yuan is None:
        return Cell("", align="right", kind="number")
    exact = Decimal(in_wan(yuan)) if yuan else _NOTHING
    return number(exact, f"{exact:+f}" if signed and exact > 0 else f"{exact:f}")


def share(difference: "Fraction", whole: "Fraction | None") -> Cell:
    """Return a difference as a share of a whole in per cent, with one decimal; blank where there is no whole."""
    if not whole:
        return Cell("", align="right", kind="number")
    part = difference / whole
    value = (Decimal(part.numerator) / Decimal(part.denominator)).quantize(Decimal("0.001"))
    return number(value, f"{value * _HUNDRED:+.1f}%" if value else "0.0%")


def total(amounts: "Sequence[Fraction | None]") -> "Fraction":
    """Return the exact sum of what is there."""
    from fractions import Fraction

    return sum((one for one in amounts if one is not None), Fraction(0))
