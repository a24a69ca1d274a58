"""The text of a target → Target, or what is wrong with it (language.md §5)."""

from targetlang.model.target import COMPARATORS
from targetlang.model.target import Target
from targetlang.model.text import PENDING
from targetlang.resolve.dates import date_fault
from targetlang.resolve.dates import official
from targetlang.resolve.dates import read_date
from targetlang.resolve.quantities import DATE_IN_TEXT
from targetlang.resolve.quantities import EXPECTED_UNITS
from targetlang.resolve.quantities import EXPECTED_WORDS
from targetlang.resolve.quantities import Fault
from targetlang.resolve.quantities import Quantities
from targetlang.resolve.quantities import likely_unit
from targetlang.resolve.quantities import without_percent
from targetlang.source.pattern import late
from targetlang.source.pattern import re
from targetlang.syntax.expression import parse_expression
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
    from targetlang.units.dimension import Dimension

_WORDS = sorted((one for one in COMPARATOR_NAMES if len(one) > 1 and one[0] not in ">＞<＜" and one not in ("不晚于", "以上", "以下", "以内")), key=len, reverse=True)
_SIGNS = "".join(one for one in COMPARATOR_NAMES if len(one) == 1 and one not in ">＞<＜")
# A value that can be nothing but an ordinary quantity: no range, and no date, where 年月日 follow the digits.
_ORDINARY = late(
    rf"((?![0-9])(?:[{_SIGNS}]|[>＞<＜][=＝]?|{'|'.join(_WORDS)}))?[ \t\u3000]*+"
    r"(([0-9]{1,15}(?:\.([0-9]{1,8}))?)[ ]?([^\s0-9０-９~～—－至+＋=＝,，、；;:：|｜（）()《》“”\"\-.．。eE年月日季旬以]"
    r"[^\s0-9０-９~～—－至+＋=＝,，、；;:：|｜（）()《》“”\"\-.．。以]*+))(以上|以下|以内)?"
)
_WRONG_MARKS = late(r"([≥≤]{2,}|=>|=＞|＝>|＝＞|》=|》＝|》|=<|=＜|＝<|＝＜|《=|≥=|≤=)[ \t\u3000]*(?=[0-9０-９])")
_MARKS_ALONE = late(r"(?:[≥≤≧≦>＞<＜=＝]+[ \t\u3000]*[%％]?|[%％])")
_SAID_BEFORE = late(r"(?:不低于|不少于|至少|不超过|不高于|大于|高于|小于|低于|[≥≤≧≦>＞<＜=＝]+)[ \t\u3000]*")
_GRADE = late(r"[0-9０-９]+[A-ZＡ-Ｚ]+级?")
_BAR = late(r"[|｜][ \t\u3000]*(?=\S)")
_GAP = late(r"[ \t\u3000]+(?=\S)")
_UNIT_FIRST = late(r"([^\d\s]{1,4})(\d+)")
# A number behind a comparator, but no year, grade (不低于3A级) or ratio (不高于1:20).
_COMPARED_NUMBER = late(r"(?![0-9０-９]+[A-Za-zＡ-Ｚ:：]|[12]\d{3}[年—-])[0-9０-９]")
_OPERATOR = late(r"[×*＊÷]|[ \t\u3000][+＋/／\-－−][ \t\u3000]")
_PLACEHOLDER = late(r"\*{2,}|_{2,}|X{2,}|×{2,}|20XX")
_SAID_AFTER = late(r"(?:以内|之内|以下|以上)\Z")
_GRADES = ("级", "类", "等", "档", "流", "星")
_RELATIVE = late(r"[^0-9０-９]*?(?:较|比|同比|环比|上年|去年)[^0-9０-９≥≤><=]*")


class Targets:
    """Reads the targets of one document; a text that was read once without fault is never read again."""

    __slots__ = ("_known", "_spans", "_units", "quantities")

    def __init__(self, quantities: Quantities) -> None:
        self.quantities = quantities
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
        if unit is not None and asks is not None and (share_of_money or not self._fits(unit.dimension, asks)):
            unit = None
        return self._units.setdefault((symbol, asks), None if unit is None else self.quantities.ordinary(unit))

    def _quantity(
        self, text: str, found: "re.Match[str]", asks: str | None, own_unit: str | None
    ) -> tuple[Target | None, list[Fault]]:
        mark, said = found["comparator"], found["said"]
        begin, end = found.start("number"), found.end("unit") if found["unit"] else found.end("number")
        amount_text = text[begin:end]
        faults: list[Fault] = []
        if mark and said:
            first, second = COMPARATOR_NAMES[mark], COMPARATOR_NAMES[said]
            facts = {"first": mark, "second": said}
            if first != second:
                return None, [Fault("U118", (0, len(text)), facts)]
            proposal = text[: -len(said)]
            faults.append(Fault("U117", (0, len(text)), {**facts, "proposal": proposal}, proposal))
        comparator = COMPARATOR_NAMES[mark or said] if mark or said else None
        if own_unit is not None and found["unit"] is None:
            amount_text += own_unit
        amount = self.quantities.read_amount(amount_text, asks)
        if isinstance(amount, Fault) and not mark and not said and _GRADE.fullmatch(text):
            return Target("text", text), []
        if isinstance(amount, Fault) and _PLACEHOLDER.search(text) is not None:
            return Target("text", text), []
        if isinstance(amount, Fault) and not mark and DATE_IN_TEXT.match(text) is not None:
            return self._text(text, asks)
        if isinstance(amount, Fault):
            return None, [_moved(amount, begin, text) if amount.code != "U101" or asks != "ratio" else without_percent(text, (begin, end))]
        printed = (COMPARATORS[comparator] if comparator else "") + text[begin:end]
        return Target("quantity", printed, comparator, amount, number_span=(begin, end)), faults

    def _range(self, text: str, found: "re.Match[str]", asks: str | None) -> tuple[Target | None, list[Fault]]:
        high_unit = found["high_unit"] or ""
        low_text = found["low"] + (found["low_unit"] or high_unit)
        low = self.quantities.read_amount(low_text, asks)
        high = self.quantities.read_amount(found["high"] + high_unit, asks)
        for end in (low, high):
            if isinstance(end, Fault):
                return None, [Fault(end.code, (0, len(text)), end.facts)]
        assert isinstance(low, Amount)  # noqa: S101 - faults have left
        assert isinstance(high, Amount)  # noqa: S101
        printed = f"{found['low']}{found['low_unit'] or ''}～{found['high']}{high_unit}"
        if low.unit.dimension != high.unit.dimension:
            facts = {"first": low.unit.symbol, "second": high.unit.symbol}
            return None, [Fault("U116", (0, len(text)), facts)]
        if low.base > high.base:
            proposal = f"{found['high']}{found['low_unit'] or ''}～{found['low']}{high_unit}"
            return None, [Fault("U114", (0, len(text)), {"range": text, "proposal": proposal}, proposal)]
        return Target("range", printed, None, low, high, number_span=(0, len(text))), []

    def _text(self, text: str, asks: str | None) -> tuple[Target | None, list[Fault]]:
        """Words are a target of their own; only a quantity in disguise is a fault."""
        for look in (_wrong_mark, self._range_with_mark, _arithmetic, self._words_after, self._number_in_words, self._disguised):
            fault = look(text)
            if fault is not None:
                return None, [fault]
        return Target("text", text), []

    def _range_with_mark(self, text: str) -> Fault | None:
        said = _SAID_BEFORE.match(text)
        if said is None:
            return None
        rest = match_target(text[said.end() :])
        if rest is None or rest.lastgroup != "RANGE":
            return None
        facts = {"comparator": said[0].strip(), "range": text[said.end() :]}
        return Fault("U115", (0, len(text)), facts)

    def _words_after(self, text: str) -> Fault | None:
        """A complete value, a blank, and more: a second value, or a description without its mark."""
        bar = _BAR.search(text)
        if bar is not None and self._is_value(text[: bar.start()]):
            words = text[bar.end() :]
            facts = {"value": text[: bar.start()], "words": words, "variant": "blank"}
            return Fault("S107", (bar.start(), len(text)), facts, f"{text[: bar.start()]} | {words}")
        at = _GAP.search(text)
        while at is not None:
            first, second = text[: at.start()], text[at.end() :]
            if self._is_value(first):
                if self._is_value(second):
                    return Fault("S108", (at.end(), len(text)), {"first": first, "second": second})
                proposal = f"{first} | {second}"
                return Fault("S107", (at.end(), len(text)), {"value": first, "words": second}, proposal)
            at = _GAP.search(text, at.end())
        return None

    def _is_value(self, text: str) -> bool:
        found = match_target(text)
        if found is None or found.lastgroup in ("RAW", "NOT_APPLICABLE"):
            return False
        if found.lastgroup != "QUANTITY":
            return True
        return found["unit"] is not None and self.quantities.unit(found["unit"], None) is not None

    def _number_in_words(self, text: str) -> Fault | None:
        mark = _SAID_BEFORE.match(text)
        begin = mark.end() if mark else 0
        value = self.quantities.in_digits(text[begin:])
        # 一级 and 二类 are grades, no numbers of something.
        if value is None or value.endswith(_GRADES):
            return None
        facts = {"written": text[begin:], "value": value, "variant": "near"}
        return Fault("U106", (begin, len(text)), facts, text[:begin] + value)

    def _disguised(self, text: str) -> Fault | None:
        """A number in disguise; placeholders are the business of a rule of their own."""
        if _PLACEHOLDER.search(text):
            return None
        if _MARKS_ALONE.fullmatch(text):
            return Fault("S106", (0, len(text)), {"written": text})
        mark_found = _SAID_BEFORE.match(text)
        begin = mark_found.end() if mark_found and text[mark_found.end() : mark_found.end() + 1] else 0
        amount = self.quantities.read_amount(text[begin:], None)
        if isinstance(amount, Fault) and amount.code in ("U108", "U109"):
            return _moved(amount, begin, text)
        inside = self.quantities.quantity_inside(text) or self._unit_first(text)
        if inside is not None:
            return _inside_words(text, inside, mark_found, begin)
        if mark_found is not None and _COMPARED_NUMBER.match(text, begin):
            return Fault("U107", (begin, len(text)), {"written": text[begin:]})
        return None

    def _unit_first(self, text: str) -> str | None:
        """Return `300元` for 元300, None where a text is no such thing."""
        found = _UNIT_FIRST.fullmatch(text)
        known = found is not None and self.quantities.unit(found[1], None) is not None
        return found[2] + found[1] if found is not None and known else None

    def _check(self, target: Target, asks: str | None, name: str) -> list[Fault]:
        """Check a readable target against what its name or place asks for, and against plain sense."""
        amount = target.amount
        if amount is None or target.kind not in ("quantity", "range"):
            return []
        span, value = target.number_span, amount.text
        dimension = amount.unit.dimension
        faults = self._clash(dimension, asks, name, span, amount)
        if faults:
            return faults
        ratio = self.quantities.dimensions["ratio"]
        top = target.high or amount
        if dimension == ratio and top.over_one and is_share(name):
            return [Fault("U112", span, {"name": name, "value": top.text})]
        money = self.quantities.dimensions["money"]
        if amount.number < 0 and dimension != ratio and "百分点" not in dict(dimension.powers):
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

    def _clash(
        self, dimension: "Dimension", asks: str | None, name: str, span: tuple[int, int], amount: Amount
    ) -> list[Fault]:
        """Tell a unit that the name or the place does not want; the number stays, the likely unit is offered."""
        value = amount.text
        spent = asks == "money" and dimension == self.quantities.dimensions["ratio"] and is_expense(name)
        if asks is None or (self._fits(dimension, asks) and not spent):
            return []
        if asks == "time" and dimension == self.quantities.dimensions["ratio"]:
            return [Fault("U103", span, {"name": name, "value": value})]
        facts = {"name": name, "expected": EXPECTED_WORDS[asks], "value": value, "units": EXPECTED_UNITS[asks]}
        likely = likely_unit(asks, amount.number)
        number = re.match(r"[-－−]?[0-9０-９][0-9０-９.．,，]*", value)
        return [Fault("U102", span, facts, number[0] + likely if likely and number and span != (0, 0) else None)]

    def _fits(self, dimension: "Dimension", asks: str) -> bool:
        known = self.quantities.dimensions
        bases = dict(dimension.powers)
        time = (known["time"], known["months"], known["workdays"])
        if asks == "ratio":
            return dimension == known["ratio"] or len(bases) > 1
        if asks == "money":
            return "金额" in bases or "外币" in bases or dimension == known["ratio"]
        if asks in ("time", "days"):
            return dimension in time or len(bases) > 1 or any(word in bases for word in ("学时", "机时", "航时", "床日", "天次"))
        return dimension not in time and dimension != known["money"]


def _inside_words(text: str, inside: str, mark_found: "re.Match[str] | None", begin: int) -> Fault:
    """A quantity with words around it: the offer keeps what the words say of it."""
    relative = _RELATIVE.match(text)
    if relative is not None:
        # The number alone would lose what it is compared with.
        facts = {"written": text, "value": inside, "words": relative[0], "variant": "relative"}
        return Fault("U107", (0, len(text)), facts, f'"{text}"')
    said = _SAID_AFTER.search(text)
    if said is not None and mark_found is None:
        # 控制在34万元以内 is a ceiling, not just a number.
        inside = ("≥" if said[0] == "以上" else "≤") + inside
    symbolic = mark_found is not None and mark_found[0].strip() and not "一" <= mark_found[0][0] <= "龥"
    start = begin if symbolic else 0
    facts = {"written": text[start:], "value": inside, "variant": "near"}
    return Fault("U107", (start, len(text)), facts, text[:start] + inside)


def _moved(fault: Fault, by: int, text: str) -> Fault:
    """Return a fault of a part of a text with its places in the whole."""
    proposal = None if fault.proposal is None else text[:by] + fault.proposal
    return Fault(fault.code, (fault.start + by, fault.end + by), fault.facts, proposal)


def _wrong_mark(text: str) -> Fault | None:
    found = _WRONG_MARKS.match(text)
    if found is None:
        return None
    proposal = "≤" if any(mark in found[1] for mark in "<＜《≤") else "≥"
    facts = {"written": found[1], "proposal": proposal}
    return Fault("S105", found.span(1), facts, proposal + text[found.end(1) :])


def _arithmetic(text: str) -> Fault | None:
    """Arithmetic outside braces; words with a sign between them (学历×年限) are words."""
    mark = _SAID_BEFORE.match(text)
    begin = mark.end() if mark else 0
    body = text[begin:]
    if _OPERATOR.search(body) is None or re.search(r"[0-9０-９]", body) is None or parse_expression(body) is None:
        return None
    proposal = f"{text[:begin]}{{{body}}}"
    return Fault("U107", (0, len(text)), {"written": text, "value": proposal, "variant": "arithmetic"}, proposal)


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
