"""Words in the place of a target: whether a quantity is meant, and which one (language.md §5)."""

from targetlang.model.target import COMPARATORS
from targetlang.resolve.dates import date_fault
from targetlang.resolve.qualified import LONGEST_VALUE
from targetlang.resolve.qualified import qualified
from targetlang.resolve.quantities import Fault
from targetlang.resolve.quantities import Quantities
from targetlang.resolve.quantities import is_all
from targetlang.source.pattern import late
from targetlang.source.pattern import re
from targetlang.syntax.expression import parse_expression
from targetlang.syntax.target_text import COMPARATOR_NAMES
from targetlang.syntax.target_text import match_target

_SIGNS = r"≥≤≧≦⩾⩽>＞<＜=＝﹥﹤"
# What a number, a comparator or a moment can be made of: most words hold nothing of it.
_SUSPECT = late(rf"[0-9０-９%％﹪‰{_SIGNS}零〇○一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾佰仟点年季]|不低于|不少于|至少|不超过|不高于|大于|高于|小于|低于")
_MARK = late(rf"([{_SIGNS}《》〈〉‹›«»]+)[ \t\u3000]*(?=[-－−]?[0-9０-９])")
_MARK_MEANT = str.maketrans("≧⩾≦⩽＞﹥›＜﹤‹＝", "≥≥≤≤>>><<<=")
_UP, _DOWN = "≥>》〉»", "≤<《〈«"
_CLOSING = {"《": "》", "〈": "〉", "«": "»"}
_SAID_BEFORE = late(rf"(?:不低于|不少于|至少|不超过|不高于|大于|高于|小于|低于|[{_SIGNS}]+)[ \t\u3000]*")
_ALONE = late(rf"(不低于|不少于|至少|不超过|不高于|大于|高于|小于|低于|[{_SIGNS}]+)?[ \t\u3000]*(.*?)[ \t\u3000]*(?:以上|以下|以内|之内)?")
_PERCENT = ("%", "％", "﹪", "‰")
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
_WITHOUT_DAY = late(r"(.*?(?<![0-9０-９])[0-9]{1,2}月[0-9]{1,2})((?:之前|以前|前|底)?)")
_FOLLOWED = late(r"([-－−]?[0-9０-９][^\s（(，,；;]*[^\s（(，,；;0-9０-９])([（(，,；;].+|(?:以|之)?内[^0-9０-９]+)")
_MINUS = late(r"负(?=[0-9０-９])")


def has_placeholder(text: str) -> bool:
    """Tell whether a gap was left open in a value: the business of a rule of its own."""
    return _PLACEHOLDER.search(text) is not None


class Disguised:
    """Looks for quantities in texts that can't be read as one."""

    __slots__ = ("quantities",)

    def __init__(self, quantities: Quantities) -> None:
        self.quantities = quantities

    def look(self, text: str) -> Fault | None:
        """Return what is wrong with a text in the place of a target; None where it is words."""
        if _SUSPECT.search(text) is None:
            return None
        looks = (
            _wrong_mark, self._range_with_mark, self._said_twice, _arithmetic, self._words_after, self._number_in_words,
            self._marks_alone, self._number_inside,
        )
        for look in looks:
            fault = look(text)
            if fault is not None:
                return fault
        return None

    def around(self, text: str) -> Fault | None:
        """Return what is wrong where a number is followed or surrounded by words that mean something of it."""
        if len(text) > LONGEST_VALUE:
            return None
        return self._qualified(text) or _without_day(text) or self._followed(text)

    def _range_with_mark(self, text: str) -> Fault | None:
        said = _SAID_BEFORE.match(text)
        if said is None:
            return None
        rest = match_target(text[said.end() :])
        if rest is None or rest.lastgroup != "RANGE":
            return None
        facts = {"comparator": said[0].strip(), "range": text[said.end() :]}
        return Fault("U115", (0, len(text)), facts)

    def _said_twice(self, text: str) -> Fault | None:
        """Two comparators before a number: 不低于≥15万亩."""
        first = _SAID_BEFORE.match(text)
        second = _SAID_BEFORE.match(text, first.end()) if first is not None else None
        if first is None or second is None or not self.quantities.is_amount(text[second.end() :]):
            return None
        marks = first[0].strip(), second[0].strip()
        if marks[0] not in COMPARATOR_NAMES or marks[1] not in COMPARATOR_NAMES:
            return None
        return said_twice(text, *marks, text[: first.end()] + text[second.end() :])

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
                    return self.quantities.two_values(text, first, at.end())
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
        said = _SAID_AFTER.search(text, begin)
        end = said.start() if said else len(text)
        value = self.quantities.in_digits(text[begin:end])
        # 一级 and 二类 are grades, no numbers of something.
        if value is None or value.endswith(_GRADES):
            return None
        value += text[end:]
        facts = {"written": text[begin:], "value": value, "variant": "near"}
        return Fault("U106", (begin, len(text)), facts, text[:begin] + value)

    def _marks_alone(self, text: str) -> Fault | None:
        """A comparator or % without a number: ≥, ≤天, ‰."""
        found = _ALONE.fullmatch(text)
        if found is None or has_placeholder(text):
            return None
        mark, rest = found.groups()
        alone = rest in _PERCENT or (mark is not None and (not rest or self.quantities.is_unit(rest)))
        return Fault("S106", (0, len(text)), {"written": text}) if alone else None

    def _number_inside(self, text: str) -> Fault | None:
        if has_placeholder(text):
            return None
        mark = _SAID_BEFORE.match(text)
        begin = mark.end() if mark and mark.end() < len(text) else 0
        amount = self.quantities.read_amount(text[begin:], None)
        if isinstance(amount, Fault) and amount.code in ("S108", "U108", "U109"):
            return moved(amount, begin, text, len(text))
        meant = self.around(text) or self._minus(text, begin)
        if meant is not None:
            return meant
        inside, turned = self.quantities.quantity_inside(text), self._unit_first(text[begin:])
        if turned is not None:
            return _meant(text, begin, turned)
        if inside is not None:
            return _inside_words(text, inside, begin)
        if mark is not None and _COMPARED_NUMBER.match(text, begin):
            return Fault("U107", (begin, len(text)), {"written": text[begin:]})
        return None

    def _minus(self, text: str, begin: int) -> Fault | None:
        """负15万亩: what can't be negative is told as that."""
        found = _MINUS.match(text, begin)
        amount = self.quantities.read_amount("-" + text[found.end() :], None) if found is not None else None
        if amount is None or isinstance(amount, Fault):
            return None
        if not self.quantities.may_be_below_zero(amount.unit.dimension):
            return Fault("U113", (begin, len(text)), {"value": text[begin:]})
        return _meant(text, begin, amount.text)

    def _unit_first(self, text: str) -> str | None:
        """Return `300元` for 元300, None where a text is no such thing."""
        found = _UNIT_FIRST.fullmatch(text)
        known = found is not None and self.quantities.unit(found[1], None) is not None
        return found[2] + found[1] if found is not None and known else None

    def _qualified(self, text: str) -> Fault | None:
        """应达到90%, 24小时内, 约12～15万亩: the offer says the same with one comparator."""
        one = qualified(text)
        if one is None or one.core == text:
            return None
        is_range = self.quantities.is_range(one.core)
        if not is_range and not self.quantities.is_amount(one.core):
            return None
        begin = _begin(text)
        if one.says is None or (is_range and one.says):
            return Fault("U107", (begin, len(text)), {"written": text[begin:]})
        sign = COMPARATORS[one.says] if one.says else ""
        if begin and COMPARATOR_NAMES[text[:begin].strip()] == one.says:
            return _meant(text, begin, one.core)
        return _meant(text, 0, sign + one.core)

    def _followed(self, text: str) -> Fault | None:
        """23家（含乡镇18家）, 24小时内完成: a value and, without a blank, words that belong into the description."""
        begin = _begin(text)
        found = _FOLLOWED.fullmatch(text, begin)
        if found is None or not self.quantities.is_amount(found[1]):
            return None
        value, rest = found.groups()
        if rest[0] in "以之内":
            return _meant(text, 0, f"≤{value}") if begin == 0 else None
        if _SAID_AFTER.search(rest) is not None or self.quantities.is_unit(rest.strip("（）()")):
            return Fault("U107", (begin, len(text)), {"written": text[begin:]})
        rest = rest.lstrip("，,；; ")
        facts = {"written": text[begin:], "value": value, "rest": rest, "variant": "bracket"}
        return Fault("U107", (begin, len(text)), facts, f"{text[:begin]}{value} | {rest}")


def said_twice(text: str, first: str, second: str, proposal: str) -> Fault:
    """Return what is wrong with two comparators at one number: the same one, the same direction, or a contradiction."""
    facts = {"first": first, "second": second}
    names = COMPARATOR_NAMES[first], COMPARATOR_NAMES[second]
    if names[0][0] != names[1][0]:
        return Fault("U118", (0, len(text)), facts)
    facts["proposal"] = proposal
    if names[0] != names[1]:
        facts["variant"] = "direction"
    return Fault("U117", (0, len(text)), facts, proposal)


def moved(fault: Fault, by: int, text: str, end: int) -> Fault:
    """Return a fault of the part of a text from `by` to `end` with its places in the whole."""
    proposal = None if fault.proposal is None else text[:by] + fault.proposal + text[end:]
    facts = fault.facts
    if fault.code == "S108" and by:
        facts = {"first": text[:by] + facts["first"], "second": facts["second"]}
    return Fault(fault.code, (fault.start + by, fault.end + by), facts, proposal)


def _begin(text: str) -> int:
    """Return where the value begins behind a comparator of the language, 0 where there is none."""
    mark = _SAID_BEFORE.match(text)
    return mark.end() if mark is not None and mark[0].strip() in COMPARATOR_NAMES else 0


def _meant(text: str, begin: int, value: str) -> Fault:
    """Return U107 with a value in the place of what follows `begin`."""
    facts = {"written": text[begin:], "value": value, "variant": "near"}
    return Fault("U107", (begin, len(text)), facts, text[:begin] + value)


def _without_day(text: str) -> Fault | None:
    """6月30: the 日 was left out."""
    found = _WITHOUT_DAY.fullmatch(text)
    if found is None:
        return None
    value = f"{found[1]}日{found[2]}"
    date = match_target(value)
    if date is None or date.lastgroup != "DATE" or date_fault(date["date"]) is not None:
        return None
    return _meant(text, 0, value)


def _inside_words(text: str, inside: str, begin: int) -> Fault:
    """A quantity with words around it; an offer only where they say nothing else of it."""
    relative = _RELATIVE.match(text)
    if relative is not None:
        # The number alone would lose what it is compared with.
        facts = {"written": text, "value": inside, "words": relative[0], "variant": "relative"}
        return Fault("U107", (0, len(text)), facts, f'"{text}"')
    said = _SAID_AFTER.search(text)
    if not is_all(text[begin : said.start() if said else len(text)], inside) or (said is not None and begin):
        return Fault("U107", (begin, len(text)), {"written": text[begin:]})
    if said is not None:
        # 控制在34万元以内 is a ceiling, not just a number.
        inside = ("≥" if said[0] == "以上" else "≤") + inside
    return _meant(text, begin, inside)


def _wrong_mark(text: str) -> Fault | None:
    found = _MARK.match(text)
    if found is None or found[1] in COMPARATOR_NAMES:
        return None
    mark = found[1].translate(_MARK_MEANT)
    ups, downs = [one for one in mark if one in _UP], [one for one in mark if one in _DOWN]
    if _CLOSING.get(mark[-1], mark) in text[found.end(1) :]:
        return None  # 《10项措施》 is a title
    if ups and downs:
        return Fault("U118", (0, len(text)), {"first": mark[0], "second": (downs if mark[0] in _UP else ups)[0]})
    doubled = mark[0] in "><=" and mark == mark[0] * len(mark)
    proposal = mark[0] if doubled else "≥" if ups else "≤"
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
