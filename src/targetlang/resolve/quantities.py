"""Numbers with units: reading them, and saying what is wrong with one that can't be read."""

from decimal import Decimal

from targetlang.resolve.broken_number import broken_number
from targetlang.resolve.near import nearest
from targetlang.resolve.qualified import LONGEST_VALUE
from targetlang.resolve.qualified import qualified
from targetlang.source.pattern import late
from targetlang.source.pattern import re
from targetlang.syntax.target_text import match_target
from targetlang.units.amount import Amount
from targetlang.units.number import chinese_number
from targetlang.units.number import parse_number
from targetlang.units.registry import MULTIPLES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.units.dimension import Dimension
    from targetlang.units.registry import Registry
    from targetlang.units.unit import Unit

    OrdinaryUnit = tuple[Unit, Decimal | None, int]

_NUMBER = late(r"[-－−]?[0-9０-９]++(?:[,，][0-9０-９]{3}(?![0-9０-９]))*+(?:[.．][0-9０-９]++)?+")
_AMOUNT = late(rf"(?s)({_NUMBER.pattern})[ \t\u3000]?(\S.*)?")
# An ordinary number, and a unit that can't be the number going on: no look at what might be wrong is needed.
_ORDINARY = late(r"([0-9]{1,15}(?:\.[0-9]{1,8})?)([^\s0-9０-９.．,，。eE].*)")
_CHINESE = late(r"[零〇一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾佰仟点]+[万亿]?")
# A gap that was left open, no zero.
_CIRCLES = late(r"[〇○]{2}")
# What stands beside a number and says something of it, too: another number, a comparator, a change, a negation.
_SAYS_MORE = late(
    r"[0-9０-９≥≤≧≦⩾⩽>＞<＜=＝《》~～—－不未无非负]|大于|高于|小于|低于|至少|至多|超过|达到|以[上下内]|之内|内\Z|减少|下降|降低|增加|增长|提高"
)
_JOINED = late(r"([^且并和及或与、，,；;\s]+)[ \t]*(?:并且|且|并|和|及|或|与|、|，|,|；|;)[ \t]*(?=[≥≤><=＞＜＝]?[0-9０-９]+[^0-9０-９])")
_MULTIPLE = late("|".join(MULTIPLES))
_BELOW_ZERO = ("百分点", "温度", "长度", "声级", "能量")
_MORE_LIKELY_YUAN = 10_000
_LONGEST_UNIT = 20
_MOST_DECIMALS = 8

# 6月 alone is left out: in a text it may be a mistyped span.
DATE_IN_TEXT = late(
    r"(?:19|20)\d\d年(?:\d{1,2}月(?:\d{1,2}日)?)?(?![限期])|\d{1,2}月(?:\d{1,2}日|[底末初份]|[上中下]旬)|(?<=[每年])\d{1,2}月"
)

EXPECTED_WORDS = {"money": "金额", "ratio": "比率", "time": "时间", "days": "天数", "count": "计数"}
_EXAMPLES = {"time": ("小时", "天", "工作日"), "count": ("个", "件", "次")}
EXPECTED_UNITS = {"money": "万元、元", "ratio": "%", "time": "天、小时、工作日", "days": "天", "count": "个、件、次"}


class Fault:
    """What is wrong with a written value: code, span inside the text, facts, and the text that would do."""

    __slots__ = ("code", "end", "facts", "level", "proposal", "start")

    def __init__(
        self, code: str, span: tuple[int, int], facts: dict[str, str], proposal: str | None = None
    ) -> None:
        self.code = code
        self.start, self.end = span
        self.facts = facts
        self.proposal = proposal
        self.level = "confirm"


class Quantities:
    """Reads amounts with one registry of units, and knows the dimensions that the language speaks of."""

    __slots__ = ("_known", "_numbers", "_units", "dimensions", "registry")

    def __init__(self, registry: "Registry") -> None:
        self.registry = registry
        self._known: dict[tuple[str, str | None], Amount] = {}
        self._numbers: dict[str, Decimal] = {}
        self._units: dict[tuple[str, str | None], Unit | None] = {}
        symbols = {"money": "元", "ratio": "%", "time": "小时", "months": "月", "workdays": "工作日"}
        units = {kind: registry.find(symbol) for kind, symbol in symbols.items()}
        self.dimensions: dict[str, Dimension] = {k: u.dimension for k, u in units.items() if u is not None}

    def unit(self, symbol: str, asks: str | None) -> "Unit | None":
        """Return a unit; `asks` settles symbols of two dimensions, and 万 alone where money is due."""
        key = (symbol, asks)
        if key not in self._units:
            self._units[key] = self.registry.find(symbol, self.dimensions.get(asks or ""))
        return self._units[key]

    def is_unit(self, symbol: str) -> bool:
        """Tell whether a text is a unit of any kind."""
        return self.unit(symbol.strip(" \t\u3000"), None) is not None

    def number(self, digits: str) -> "Decimal":
        """Return the number of plain digits; one that is written often is kept once."""
        known = self._numbers.get(digits)
        if known is None:
            known = self._numbers[digits] = Decimal(digits)
        return known

    def ordinary(self, unit: "Unit") -> "OrdinaryUnit | None":
        """Return a unit with the largest number and the most decimals of which nothing has to be said.

        A ratio above 100% has to be looked at, and money that is no whole number of 分; None where every number has.
        """
        if unit.dimension == self.dimensions["ratio"]:
            return unit, Decimal(unit.denominator) / unit.numerator, _MOST_DECIMALS
        if unit.dimension == self.dimensions["money"]:
            parts = unit.numerator * 100
            decimals = (n for n in range(_MOST_DECIMALS, -1, -1) if parts % (unit.denominator * 10**n) == 0)
            most = next(decimals, None)
            return None if most is None else (unit, None, most)
        return unit, None, _MOST_DECIMALS

    def read_amount(self, text: str, asks: str | None) -> Amount | Fault:
        """Return the amount that the whole text writes, or what is wrong with it; a sound one is read once."""
        known = self._known.get((text, asks))
        if known is None:
            read = self._read_amount(text, asks)
            if isinstance(read, Fault):
                return read
            known = self._known[text, asks] = read
        return known

    def _read_amount(self, text: str, asks: str | None) -> Amount | Fault:
        ordinary = self.read_ordinary(text, asks)
        if ordinary is not None:
            return ordinary
        found = _AMOUNT.fullmatch(text)
        if found is None:
            return self._unreadable(text)
        number_text, unit_text = found.groups()
        bad = self._number_fault(text, found.end(1))
        if bad is not None:
            return bad
        number = parse_number(number_text)
        if number is None:
            return Fault("U109", found.span(1), {"number": number_text})
        if unit_text is None:
            return self._without_unit(number_text, asks)
        unit = self.unit(unit_text, asks)
        if unit is None:
            return self._unknown_unit(text, found)
        return Amount(number, unit, text)

    def read_ordinary(self, text: str, asks: str | None) -> Amount | None:
        """Return the amount of a text without anything unusual in it, else None: nothing is said of why."""
        found = _ORDINARY.fullmatch(text)
        unit = self.unit(found[2], asks) if found is not None else None
        return Amount(self.number(found[1]), unit, text) if found is not None and unit is not None else None

    def _number_fault(self, text: str, end: int) -> Fault | None:
        """Return U108 where a text begins with what no number is (34。00, 1e3, 34..00, 34 .00); `end` is that of the sound part."""
        broken = broken_number(text, end, self.is_unit)
        if broken is None:
            return None
        written, plain = broken
        if plain is None:
            return Fault("U108", (0, len(written)), {"written": written})
        facts = {"written": written, "number": plain, "variant": "near"}
        return Fault("U108", (0, len(written)), facts, plain + text[len(written) :])

    def _without_unit(self, number: str, asks: str | None) -> Fault:
        likely = likely_unit(asks, parse_number(number))
        if likely is not None:
            value = number + likely
            return Fault("U101", (0, len(number)), {"number": number, "value": value, "variant": "near"}, value)
        examples = "、".join(number + unit for unit in _EXAMPLES.get(asks or "", ("万元", "%", "次")))
        return Fault("U101", (0, len(number)), {"number": number, "examples": examples})

    def _unknown_unit(self, text: str, found: "re.Match[str]") -> Fault:
        unit = found[2]
        squeezed = re.sub(r"[ \t\u3000]+", "", unit)
        if squeezed != unit and self.registry.find(squeezed) is not None:
            facts = {"unit": unit, "near": squeezed, "variant": "near"}
            return Fault("U105", found.span(2), facts, text[: found.start(2)] + squeezed)
        joined = _JOINED.match(unit)
        if joined is not None and self.registry.find(joined[1]) is not None:
            at = found.start(2) + joined.end()
            return self.two_values(text, text[: found.start(2) + joined.end(1)], at)
        value = self.without_words(text) or self._before_words(text, found)
        if value is not None:
            return Fault("U107", (0, len(text)), {"written": text, "value": value, "variant": "amount_near"}, value)
        near = self.registry.near(unit) or self._near_parts(unit)
        if near:
            facts = {"unit": unit, "near": "、".join(near), "variant": "near"}
            return Fault("U105", found.span(2), facts, text[: found.start(2)] + near[0])
        return Fault("U105", found.span(2), {"unit": unit})

    def two_values(self, text: str, first: str, at: int) -> Fault:
        """Return S108 for a value and a second one that begins at `at`; a range is offered where one can be meant."""
        facts = {"first": first, "second": text[at:]}
        low, high = qualified(first), qualified(text[at:])
        if low is not None and high is not None and f"{low.says} {high.says}" in (" ", "ge le"):
            dimension = self._dimension(low.core)
            if dimension is not None and dimension == self._dimension(high.core):
                facts |= {"range": f"{low.core}～{high.core}", "variant": "range"}
        return Fault("S108", (at, len(text)), facts)

    def read_range(self, found: "re.Match[str]", asks: str | None) -> tuple[str, str, Amount, Amount] | Fault:
        """Return the units and the amounts of both ends of a range, or what is wrong with one; the last unit holds for both."""
        low_unit, high_unit = found["low_unit"] or "", found["high_unit"] or ""
        if low_unit in MULTIPLES and self.unit(low_unit, asks) is None:
            low_unit += _MULTIPLE.sub("", high_unit)  # 12万～15万亩
        low = self.read_amount(found["low"] + (low_unit or high_unit), asks)
        high = self.read_amount(found["high"] + high_unit, asks)
        if isinstance(low, Fault):
            return low
        return high if isinstance(high, Fault) else (low_unit, high_unit, low, high)

    def is_range(self, text: str) -> bool:
        """Tell whether a text is a range of amounts of one kind."""
        found = match_target(text)
        ends = self.read_range(found, None) if found is not None and found.lastgroup == "RANGE" else None
        return isinstance(ends, tuple) and ends[2].unit.dimension == ends[3].unit.dimension

    def may_be_below_zero(self, dimension: "Dimension") -> bool:
        """Tell whether a number below zero makes sense: shares, differences, degrees, heights; no amount, count or time."""
        return dimension == self.dimensions["ratio"] or any(name in _BELOW_ZERO for name, _ in dimension.powers)

    def without_words(self, text: str) -> str | None:
        """Return the amount in a text that says at least, at most, about (约34万元), None where anything else stands there."""
        one = qualified(text)
        return one.core if one is not None and one.core != text and self.is_amount(one.core) else None

    def is_amount(self, text: str) -> bool:
        """Tell whether a text is a number with a known unit, and nothing else."""
        return self._dimension(text) is not None

    def _dimension(self, text: str) -> "Dimension | None":
        found = _AMOUNT.fullmatch(text)
        if found is None or found[2] is None or parse_number(found[1]) is None:
            return None
        unit = self.unit(found[2], None)
        return None if unit is None else unit.dimension

    def _before_words(self, text: str, found: "re.Match[str]") -> str | None:
        """Return the amount before words that follow its unit (34万元（含税）, 1万元每条), None where no known unit ends there."""
        unit = found[2]
        per_each = unit.replace("每", "/")
        if per_each != unit and self.is_unit(per_each):
            return text[: found.start(2)] + per_each
        known = next((n for n in range(min(len(unit), _LONGEST_UNIT) - 1, 0, -1) if unit[n] in "（(左上下约至以内" and self.is_unit(unit[:n])), 0)
        return text[: found.start(2) + known].rstrip(" \t\u3000") if known else None

    def _near_parts(self, unit: str) -> tuple[str, ...]:
        """Return the unit with every unknown part (元/认) replaced by the near one, or () where one has none."""
        known = self.registry.words()
        parts = re.split(r"([/／·])", unit)
        meant = [part if self.registry.find(part) or part in "/／·" else nearest(part, known) for part in parts]
        joined = "".join(part or "" for part in meant)
        return (joined,) if None not in meant and self.registry.find(joined) is not None else ()

    def _unreadable(self, text: str) -> Fault:
        words = _CHINESE.match(text)
        if words is not None:
            value = self.in_digits(text)
            if value is not None:
                return Fault("U106", (0, len(text)), {"written": text, "value": value, "variant": "near"}, value)
        if self.is_unit(text):
            return Fault("S106", (0, len(text)), {"written": text, "variant": "amount"})
        bad = self._number_fault(text, 0)
        if bad is not None:
            return bad
        inside = self.without_words(text) or self.quantity_inside(text)
        if inside is not None and is_all(text, inside):
            return Fault("U107", (0, len(text)), {"written": text, "value": inside, "variant": "amount_near"}, inside)
        return Fault("U107", (0, len(text)), {"written": text, "variant": "amount"})

    def in_digits(self, text: str) -> str | None:
        """Return `34万元` for 三十四万元 and 叁拾肆万元整, or None where it is no number with a known unit."""
        if len(text) > LONGEST_VALUE or _CIRCLES.match(text) is not None:
            return None
        text = text.removesuffix("整")
        for words, sign in (("百分之", "%"), ("千分之", "‰")):
            rest = text.removeprefix(words)
            number = None if rest == text else chinese_number(rest) if _CHINESE.match(rest) else parse_number(rest)
            if number is not None:
                return f"{number}{sign}"
        for end in range(len(text), 0, -1):
            number = chinese_number(text[:end])
            if number is None:
                continue
            unit = text[end:]
            if unit and self.registry.find(unit) is not None:
                return f"{number}{unit}"
        return None

    def quantity_inside(self, text: str) -> str | None:
        """Return the first number with a known unit or % inside a text, as written, or None; a date is none."""
        text = DATE_IN_TEXT.sub("，", text)
        for found in _NUMBER.finditer(text):
            if found.start() and (text[found.start() - 1].isascii() and text[found.start() - 1].isalnum()):
                continue
            rest = text[found.end() :].lstrip(" ")
            for length in range(min(6, len(rest)), 0, -1):
                if self.registry.find(rest[:length]) is not None:
                    return found[0] + rest[:length]
        return None


def is_all(text: str, inside: str) -> bool:
    """Tell whether a quantity inside a text is all that counts there: the words around it may go."""
    before, _, after = text.partition(inside)
    return _SAYS_MORE.search(before + "，" + after) is None


def likely_unit(asks: str | None, number: "Decimal | None") -> str | None:
    """Return the unit that a number most likely lacks where the place asks for a kind of quantity, or None."""
    money = "元" if number is not None and number >= _MORE_LIKELY_YUAN else "万元"
    return {"ratio": "%", "money": money, "days": "天"}.get(asks or "")


def without_percent(text: str, span: tuple[int, int], *, up_to_one: bool = False) -> Fault:
    """Return what is wrong with a ratio without %: a decimal fraction is a share, anything else lacks its unit.

    With `up_to_one` a 1 is the whole too, as in a plan that ends in 1.
    """
    begin, end = span
    number = parse_number(text[begin:end])
    if number is not None and (0 < number < 1 or (up_to_one and number == 1)):
        value = f"{(number * 100).normalize():f}%"
        facts = {"number": text[begin:end], "value": value}
        return Fault("U111", span, facts, text[:begin] + value + text[end:])
    value = f"{text[begin:end]}%"
    facts = {"number": text[begin:end], "value": value, "variant": "near"}
    return Fault("U101", span, facts, text[:begin] + value + text[end:])
