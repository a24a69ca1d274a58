"""Amounts, dates and targets as the form prints them."""

from decimal import Decimal

from targetlang.model.target import COMPARATORS
from targetlang.model.target import Target
from targetlang.ports.form import Form
from targetlang.source.pattern import late
from targetlang.units.amount import Amount
from targetlang.units.number import parse_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from fractions import Fraction

_BLANKS = " \t\u3000"
_MAX_DECIMALS = 20
_DIGITS = late(r"[-－−]?[0-9０-９][0-9０-９,，.．]*")
_WHOLE = late(r"(?<=\d)(?=(?:\d{3})+(?!\d))")
_DATE_PARTS = late(r"(YYYY|MM|M|DD|D)([^YMD]*)")
_PLACES = {"Y": 0, "M": 1, "D": 2}

Moment = tuple[int | None, int | None, int | None]


def number_in(amount: Amount, form: Form) -> str:
    """Return an amount of money as a number in the form's unit.

    The written digits are kept where it is written in that unit: 34.00万元 is 34.00. Another unit is converted
    exactly, with at least the form's decimals: 341234元 is 34.1234, 340000元 is 34.00.
    """
    unit = form.money_unit
    if amount.unit.symbol != unit:
        return sum_in(amount.base, form)
    written = amount.text.removesuffix(unit)
    digits = f"{amount.number:f}" if written == amount.text else written.strip(_BLANKS)
    return _grouped(digits, form)


def sum_of(amounts: "Iterable[Amount]", form: Form) -> str:
    """Return the sum of amounts of money as `sum_in` does, in groups of three where one of them is written so."""
    known = list(amounts)
    bases = [amount.base for amount in known]
    digits = sum_in(sum(bases[1:], start=bases[0]), form) if bases else ""
    grouped = any("," in amount.text or "，" in amount.text for amount in known)
    return _in_groups(digits) if grouped else digits


def sum_in(base: "Fraction", form: Form) -> str:
    """Return an exact sum of money (in 元) as a number in the form's unit, with at least the form's decimals."""
    from targetlang.units.quantity import Quantity
    from targetlang.units.registry import shipped

    unit = shipped().find(form.money_unit)
    assert unit is not None  # noqa: S101 - the form's data has been checked
    digits = Quantity.of(base, unit.dimension, unit).number_in(unit, _MAX_DECIMALS)
    whole, _, decimals = digits.partition(".")
    decimals = decimals.rstrip("0").ljust(form.money_decimals, "0")
    return _grouped(f"{whole}.{decimals}" if decimals else whole, form)


def _grouped(digits: str, form: Form) -> str:
    return _in_groups(digits) if form.money_grouping else digits


def _in_groups(digits: str) -> str:
    if "," in digits:
        return digits
    whole, point, decimals = digits.partition(".")
    return _WHOLE.sub(",", whole) + point + decimals


def written_amount(amount: Amount) -> str:
    """Return an amount as it is written, with its unit; nothing of any unit is a plain 0."""
    return "0" if amount.number == 0 else amount.text


def date_text(moment: Moment, pattern: str) -> str:
    """Return a date in a pattern of YYYY, MM, M, DD and D, as far as the date goes: 2023年7月 in YYYY年M月D日.

    >>> date_text((2023, 7, None), "YYYY年M月D日"), date_text((2023, 7, 9), "YYYY-MM-DD")
    ('2023年7月', '2023-07-09')
    """
    parts: list[str] = []
    for found in _DATE_PARTS.finditer(pattern):
        value = moment[_PLACES[found[1][0]]]
        if value is None:
            break
        parts.append(f"{value:0{len(found[1])}d}{found[2]}")
    return "".join(parts).rstrip("-./")


def number_and_unit(target: Target) -> tuple[str, str]:
    """Return the number and the unit of a target as written; words and dates are all number."""
    if target.kind != "quantity" or target.amount is None:
        sign = COMPARATORS.get(target.comparator or "", "")
        return target.text.removeprefix(sign), ""
    found = _DIGITS.match(target.amount.text)
    if found is None:
        return target.amount.text, ""
    return found[0], target.amount.text[found.end() :].strip(_BLANKS)


def printed_value(text: str) -> Decimal | None:
    """Return the number that a cell for numbers prints, exactly; a percentage is a hundredth of its digits.

    None for everything that printing the number would not give again: words, 007, 1,00, full-width digits.

    >>> printed_value("12.50%"), printed_value("1,234.50"), printed_value("007")
    (Decimal('0.1250'), Decimal('1234.50'), None)
    """
    digits = text.removesuffix("%")
    if not digits or not digits.isascii() or digits[-1] not in "0123456789":
        return None
    value = parse_number(digits)
    if value is None or digits not in (f"{value:f}", f"{value:,f}"):
        return None
    return value if digits == text else value.scaleb(-2)
