"""Amounts of a form's cells as the language writes them: with their unit, in a tree of sources."""

from decimal import Decimal

from targetlang.diagnostics import CommandFault
from targetlang.source.pattern import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.ports.form import FundingSpec
    from targetlang.recognition.found import Found
    from targetlang.recognition.found import Value

_NUMBER = late(r"-?[0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]+)?")


def with_unit(text: str, unit: str) -> str:
    """Return the text of a cell with its unit, where it is a number alone.

    >>> with_unit("34.00", "万元"), with_unit("100%", "%"), with_unit("250万", "万元")
    ('34.00万元', '100%', '250万')
    """
    text = text.strip()
    return f"{text}{unit}" if _NUMBER.fullmatch(text) else text


def write_money(value: "Value", sources: "tuple[FundingSpec, ...]", unit: str, found: "Found") -> str:
    """Return a tree of money; a total that the document leaves blank is what its parts come to, and is told."""
    parts = [one for source in sources if (one := _source(source, value, unit, found))]
    tree = " + ".join(parts)
    written = " ".join(value.items)
    if written:
        total = with_unit(written, unit)
        return f"{total} = {tree}" if tree else total
    texts = [value.pieces.get(source.name, "") for source in sources]
    return f"{_total(texts, unit, found)} = {tree}" if tree else ""


def _source(source: "FundingSpec", value: "Value", unit: str, found: "Found") -> str:
    parts = [one for part in source.parts if (one := _source(part, value, unit, found))]
    text = value.pieces.get(source.name, "")
    if not text and not parts:
        return ""
    amount = with_unit(text, unit) if text else _total([value.pieces.get(part.name, "") for part in source.parts], unit, found)
    return f"{source.name} {amount}" + (f" ({' + '.join(parts)})" if parts else "")


def _total(texts: "list[str]", unit: str, found: "Found") -> str:
    """Return the sum of texts that are numbers in one unit, with a remark; what can't be added is left to be filled in."""
    written = [with_unit(text, unit) for text in texts if text]
    numbers = [one.removesuffix(unit).removesuffix(unit.removesuffix("元") or " ").replace(",", "").replace("，", "") for one in written]
    if not numbers or not all(_NUMBER.fullmatch(one) for one in numbers):
        return "待定"
    total = f"{sum(map(Decimal, numbers), start=Decimal(0)):f}{unit}"
    if len(written) > 1:
        found.remarks.append(CommandFault("import.added-up", total=total, parts="、".join(written)))
    return total
