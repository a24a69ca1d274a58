"""The text of a target → Target, or what is wrong with it (language.md §5)."""

from targetlang.model.target import COMPARATORS
from targetlang.model.target import Target
from targetlang.model.text import PENDING
from targetlang.resolve.date_span import foreign_date
from targetlang.resolve.date_span import span_faults
from targetlang.resolve.date_span import year_month
from targetlang.resolve.dates import date_fault
from targetlang.resolve.dates import official
from targetlang.resolve.dates import read_date
from targetlang.resolve.disguised import Disguised
from targetlang.resolve.disguised import has_placeholder
from targetlang.resolve.disguised import moved
from targetlang.resolve.disguised import said_twice
from targetlang.resolve.quantities import DATE_IN_TEXT
from targetlang.resolve.quantities import EXPECTED_UNITS
from targetlang.resolve.quantities import EXPECTED_WORDS
from targetlang.resolve.quantities import Fault
from targetlang.resolve.quantities import Quantities
from targetlang.resolve.quantities import likely_unit
from targetlang.resolve.quantities import without_percent
from targetlang.source.pattern import late
from targetlang.source.pattern import re
from targetlang.syntax.target_text import COMPARATOR_NAMES
from targetlang.syntax.target_text import match_target
from targetlang.syntax.target_text import unquote
from targetlang.units.amount import Amount
from targetlang.units.names import is_expense
from targetlang.units.names import is_share

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from targetlang.resolve.quantities import OrdinaryUnit
    from targetlang.units.unit import Unit

_WORDS = sorted((one for one in COMPARATOR_NAMES if len(one) > 1 and one[0] not in ">＞<＜" and one not in ("不晚于", "以上", "以下", "以内")), key=len, reverse=True)
_SIGNS = "".join(one for one in COMPARATOR_NAMES if len(one) == 1 and one not in ">＞<＜")
# A value that can be nothing but an ordinary quantity: no range, and no date, where 年月日 follow the digits.
_ORDINARY = late(
    rf"((?![0-9])(?:[{_SIGNS}]|[>＞<＜][=＝]?|{'|'.join(_WORDS)}))?[ \t\u3000]*+"
    r"(([0-9]{1,15}(?:\.([0-9]{1,8}))?)[ ]?([^\s0-9０-９~～—－至+＋=＝,，、；;:：|｜（）()《》“”\"\-.．。eE年月日季旬以]"
    r"[^\s0-9０-９~～—－至+＋=＝,，、；;:：|｜（）()《》“”\"\-.．。以]*+))(以上|以下|以内)?"
)
_GRADE = late(r"[0-9０-９]+[A-ZＡ-Ｚ]+级?")
_DAY = 86_400  # seconds
_LATER_SAID = ("以上", "以下", "以内")


class Targets:
    """Reads the targets of one document; a text that was read once without fault is never read again."""

    __slots__ = ("_known", "_spans", "_units", "disguised", "quantities")

    def __init__(self, quantities: Quantities) -> None:
        self.quantities = quantities
        self.disguised = Disguised(quantities)
        self._known: dict[str | None, dict[str, Target]] = {}
        self._spans: dict[object, Any] = {}  # Any keeps a pair what it is: compiled code would take a typed one apart and make it anew
        self._units: dict[tuple[str, str | None], OrdinaryUnit | None] = {}

    def known(self, asks: str | None) -> "dict[str, Target]":
        """Return what was read where such a thing is asked for, by text."""
        return self._known.setdefault(asks, {})

    def read(self, text: str, asks: str | None, name: str, own_unit: str | None) -> tuple[Target | None, list[Fault]]:
        """Return the target and the faults of its text; None where it can't be understood."""
        known = self.known(asks).get(text)
        if known is not None and own_unit is None:
            return known, []
        target, faults = self._read(text, asks, own_unit)
        if target is None and asks == "ratio" and faults[0].code == "U101" and is_share(name):
            faults = [without_percent(text, (faults[0].start, faults[0].end), up_to_one=True)]
        if target is not None and not faults:
            faults = self._check(target, asks, name)
            for fault in faults:
                if fault.proposal is not None:
                    fault.proposal = text[: fault.start] + fault.proposal + text[fault.end :]
        if target is not None and not faults and own_unit is None and not self._over_hundred(target) and not self._is_share_of_money(target, asks):
            self.known(asks)[text] = target
        return target, faults

    def _read(self, text: str, asks: str | None, own_unit: str | None) -> tuple[Target | None, list[Fault]]:
        if text == PENDING:
            return None, [Fault("S128", (0, len(text)), {"name": text, "variant": "pending"})]
        found = match_target(text)
        kind = found.lastgroup if found is not None else None
        if found is None or kind is None:
            return self._text(text, asks)
        if kind == "RAW":
            return Target("raw", unquote(text)), []
        if kind == "NOT_APPLICABLE":
            return Target("not_applicable", text), []
        if kind == "DATE":
            return _date(text, found)
        if kind == "RANGE":
            return self._range(text, found, asks)
        return self._quantity(text, found, asks, own_unit)

    def read_ordinary(self, text: str, asks: str | None, known: "dict[str, Target]") -> Target | None:
        """Return the target of a text in which nothing is unusual, kept in `known`, else None: `read` says what is."""
        found = _ORDINARY.fullmatch(text)
        if found is None:
            return None
        mark, written, digits, fraction, symbol, said = found.groups()
        key = (symbol, asks)
        ordinary = self._units.get(key) or self._learn_unit(symbol, asks)
        if ordinary is None or (mark and said):
            return None
        unit, most, decimals = ordinary
        number = self.quantities.number(digits)
        if (most is not None and number > most) or (fraction and len(fraction) > decimals):
            return None
        mark = mark or said
        span = found.span(2)
        amount = Amount(number, unit, written)
        comparator = COMPARATOR_NAMES[mark] if mark else None
        target = known[text] = Target("quantity", None, comparator, amount, None, None, self._spans.setdefault(span, span))
        return target

    def _learn_unit(self, symbol: str, asks: str | None) -> "OrdinaryUnit | None":
        """Return the unit of a symbol, None where a value in it does not answer what is asked."""
        unit = self.quantities.unit(symbol, asks)
        share_of_money = asks == "money" and unit is not None and unit.dimension == self.quantities.dimensions["ratio"]
        if unit is not None and asks is not None and (share_of_money or not self._fits(unit, asks)):
            unit = None
        return self._units.setdefault((symbol, asks), None if unit is None else self.quantities.ordinary(unit))

    def _quantity(
        self, text: str, found: "re.Match[str]", asks: str | None, own_unit: str | None
    ) -> tuple[Target | None, list[Fault]]:
        mark, said, unit = found["comparator"], found["said"], found["unit"]
        bare = unit in _LATER_SAID  # 98以上 has no unit
        said = unit if bare else said
        unit = None if bare else unit
        begin, end = found.start("number"), found.end("unit") if unit else found.end("number")
        faults: list[Fault] = []
        if mark and said:
            fault = said_twice(text, mark, said, text[: -len(said)])
            if fault.code == "U118":
                return None, [fault]
            faults.append(fault)
        comparator = COMPARATOR_NAMES[mark or said] if mark or said else None
        amount_text = text[begin:end]
        if own_unit is not None and unit is None:
            amount_text += own_unit
        amount = self.quantities.read_amount(amount_text, asks)
        if isinstance(amount, Fault):
            # Of two comparators that say the same, the offer for the amount keeps the first.
            kept = text[: -len(said)] if mark and said else text
            return self._bad_amount(kept, amount, asks, (begin, end), sole=not mark and not said)
        printed = (COMPARATORS[comparator] if comparator else "") + text[begin:end]
        return Target("quantity", printed, comparator, amount, number_span=(begin, end)), faults

    def _bad_amount(  # noqa: PLR0913 - a text, its fault, and what stands around the amount
        self, text: str, fault: Fault, asks: str | None, span: tuple[int, int], *, sole: bool
    ) -> tuple[Target | None, list[Fault]]:
        """Words that begin with a number, or what is wrong with the amount from `span`; `sole` where no comparator stands beside it."""
        begin, end = span
        if has_placeholder(text) or (sole and _GRADE.fullmatch(text)):
            return Target("text", text), []
        if (sole or begin == 0) and DATE_IN_TEXT.match(text) is not None:
            return self._text(text, asks)
        if fault.code in ("U105", "U107"):
            meant = self.disguised.around(text)
            if meant is not None:
                return None, [meant]
        if fault.code == "U107" and fault.facts.get("value", "") in text:
            return None, [Fault("U107", (begin, len(text)), {"written": text[begin:]})]
        month = year_month(text) if fault.code == "U101" and asks == "time" else None
        if month is not None:
            return _month(text, month)
        if fault.code == "U101" and asks == "ratio":
            return None, [without_percent(text, span)]
        return None, [moved(fault, begin, text, end)]

    def _range(self, text: str, found: "re.Match[str]", asks: str | None) -> tuple[Target | None, list[Fault]]:
        ends = self.quantities.read_range(found, asks)
        if isinstance(ends, Fault):
            return self._bad_range(text, found, ends, asks)
        low_unit, high_unit, low, high = ends
        if low.unit.dimension != high.unit.dimension:
            facts = {"first": low.unit.symbol, "second": high.unit.symbol}
            return None, [Fault("U116", (0, len(text)), facts)]
        if low.base > high.base:
            # Each number keeps its unit; one that is written once stays at the end.
            proposal = f"{found['high']}{high_unit if low_unit else ''}～{found['low']}{low_unit or high_unit}"
            return None, [Fault("U114", (0, len(text)), {"range": text, "proposal": proposal}, proposal)]
        printed = f"{found['low']}{found['low_unit'] or ''}～{found['high']}{high_unit}"
        return Target("range", printed, None, low, high, number_span=(0, len(text))), []

    def _bad_range(self, text: str, found: "re.Match[str]", fault: Fault, asks: str | None) -> tuple[Target | None, list[Fault]]:
        if fault.code == "U101":
            faults = span_faults(text)
            if faults is not None:
                return _span(text, faults)
            month = year_month(text) if asks == "time" else None
            if month is not None:
                return _month(text, month)
        said = next((one for one in _LATER_SAID if (found["high_unit"] or "").endswith(one)), None)
        if said is not None:
            facts = {"comparator": said, "range": text.removesuffix(said), "variant": "after"}
            return None, [Fault("U115", (0, len(text)), facts)]
        meant = self.disguised.around(text)
        return None, [meant or Fault(fault.code, (0, len(text)), {"written": text} if fault.code == "U107" else fault.facts)]

    def _text(self, text: str, asks: str | None) -> tuple[Target | None, list[Fault]]:
        """Words are a target of their own, a span of dates too; only a quantity in disguise is a fault."""
        faults = span_faults(text) if text[:1].isdigit() else None
        if faults is not None:
            return _span(text, faults)
        fault = self.disguised.look(text)
        return (Target("text", text), []) if fault is None else (None, [fault])

    def _check(self, target: Target, asks: str | None, name: str) -> list[Fault]:
        """Check a readable target against what its name or place asks for, and against plain sense."""
        amount = target.amount
        if amount is None or target.kind not in ("quantity", "range"):
            return []
        span, value = target.number_span, amount.text
        dimension = amount.unit.dimension
        faults = self._clash(asks, name, span, amount)
        if faults:
            return faults
        ratio = self.quantities.dimensions["ratio"]
        top = target.high or amount
        if dimension == ratio and top.over_one and is_share(name):
            return [Fault("U112", span, {"name": name, "value": top.text})]
        money = self.quantities.dimensions["money"]
        if amount.number < 0 and not self.quantities.may_be_below_zero(dimension):
            return [Fault("U113", span, {"value": value})]
        if dimension == money and not amount.is_multiple_of(100):
            return [Fault("U110", span, {"value": value})]
        return []

    def _is_share_of_money(self, target: Target, asks: str | None) -> bool:
        """Tell whether the name has to be asked again: a ratio is no expense, but may be a saving."""
        return asks == "money" and target.amount is not None and target.amount.unit.dimension == self.quantities.dimensions["ratio"]

    def _over_hundred(self, target: Target) -> bool:
        """Tell whether the name has to be asked again: only some ratios may exceed 100%."""
        amount = target.high or target.amount
        ratio = self.quantities.dimensions["ratio"]
        return amount is not None and amount.unit.dimension == ratio and amount.over_one

    def _clash(self, asks: str | None, name: str, span: tuple[int, int], amount: Amount) -> list[Fault]:
        """Tell a unit that the name or the place does not want; the number stays, the likely unit is offered."""
        dimension = amount.unit.dimension
        value = amount.text
        spent = asks == "money" and dimension == self.quantities.dimensions["ratio"] and is_expense(name)
        # 接入单位数量: 100% is all of them, 人数: 4775% nothing.
        uncounted = asks == "count" and amount.over_one and amount.unit.dimension == self.quantities.dimensions["ratio"]
        if asks is None or (self._fits(amount.unit, asks) and not spent and not uncounted):
            return []
        if asks == "time" and dimension == self.quantities.dimensions["ratio"]:
            return [Fault("U103", span, {"name": name, "value": value})]
        facts = {"name": name, "expected": EXPECTED_WORDS[asks], "value": value, "units": EXPECTED_UNITS[asks]}
        # Another length of time is no slip of the pen: 10个月 are not 10天.
        likely = None if asks == "days" and self._fits(amount.unit, "time") else likely_unit(asks, amount.number)
        number = re.match(r"[-－−]?[0-9０-９][0-9０-９.．,，]*", value)
        return [Fault("U102", span, facts, number[0] + likely if likely and number and span != (0, 0) else None)]

    def _fits(self, unit: "Unit", asks: str) -> bool:
        known, dimension = self.quantities.dimensions, unit.dimension
        bases = dict(dimension.powers)
        time = (known["time"], known["months"], known["workdays"])
        if asks == "ratio":
            return dimension == known["ratio"] or len(bases) > 1
        if asks == "money":
            return "金额" in bases or "外币" in bases or dimension == known["ratio"]
        if asks in ("time", "days"):
            fits = dimension in time if asks == "time" else dimension == known["time"] and unit.numerator == _DAY
            return fits or len(bases) > 1 or any(word in bases for word in ("学时", "机时", "航时", "床日", "天次"))
        return dimension not in time and dimension != known["money"]


def _span(text: str, faults: list[Fault]) -> tuple[Target | None, list[Fault]]:
    """A span of dates is kept as words; only what is merely told leaves it."""
    sound = all(fault.code == "Y106" for fault in faults)
    return (Target("text", text) if sound else None), faults


def _month(text: str, spelled: str) -> tuple[Target | None, list[Fault]]:
    """2025.06 where a time is due: the month, with a note."""
    fault = foreign_date(text, spelled)
    fault.level = "safe"
    return Target("date", text, moment=read_date(spelled), number_span=(0, len(text))), [fault]


def _date(text: str, found: "re.Match[str]") -> tuple[Target | None, list[Fault]]:
    written = found["date"]
    span = found.span("date")
    bad = date_fault(written)
    if bad is not None:
        return None, [Fault("Y105", span, bad)]
    mark = found["date_comparator"]
    comparator = COMPARATOR_NAMES[mark] if mark else None
    spelled = official(written)
    faults = []
    if spelled is not None:
        fault = Fault("Y106", span, {"written": written, "proposal": spelled}, text[: span[0]] + spelled + text[span[1] :])
        fault.level = "safe"
        faults.append(fault)
    printed = (COMPARATORS[comparator] if comparator else "") + text[span[0] :]
    return Target("date", printed, comparator, moment=read_date(written), number_span=span), faults
