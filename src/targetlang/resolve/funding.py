"""Budgets with their sources: text → model."""

from decimal import Decimal

from targetlang.diagnostics import Finding
from targetlang.model.money import FundingSource
from targetlang.model.money import MoneyTree
from targetlang.model.money import makes
from targetlang.ports.vocabulary import sources_by_word
from targetlang.records import evolve
from targetlang.resolve.money_marks import MeantMoney
from targetlang.resolve.money_marks import read_marks
from targetlang.resolve.near import nearest
from targetlang.resolve.quantities import Fault
from targetlang.resolve.quantities import Quantities
from targetlang.resolve.report import Report
from targetlang.resolve.report import replacing
from targetlang.resolve.report_value import report_fault
from targetlang.resolve.report_value import without_comment
from targetlang.source.pattern import late
from targetlang.source.pattern import re
from targetlang.syntax.lalr import Stop
from targetlang.syntax.money import MONEY_TOKENS
from targetlang.syntax.money import MoneyNode
from targetlang.syntax.money import SourceNode
from targetlang.syntax.money import parse_money
from targetlang.syntax.parse import part_span
from targetlang.syntax.tree import ENTRY
from targetlang.units.amount import Amount

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from targetlang.ports.form import Form
    from targetlang.ports.form import FundingSpec
    from targetlang.resolve.quantities import OrdinaryUnit
    from targetlang.syntax.tree import Statement

# A total and its sources where nothing is unusual: a narrower reading of the grammar's terminals.
_BLANKS = r"[ \t\u3000]*+"
_PLAIN = r"(([0-9]{1,15}(?:\.([0-9]{1,8}))?)([^\W\d_]++))"
_MARKS = "|".join(MONEY_TOKENS[mark] for mark in ("_EQUALS", "_PLUS", "_OPEN"))
# A name, its amount, and what comes next: brackets that close, then `=`, `+`, an opening bracket, or the end.
_PIECE = late(rf"(?:([^\W\d_]++){_BLANKS})?{_PLAIN}{_BLANKS}((?:{MONEY_TOKENS['_CLOSE']}{_BLANKS})*+(?:{_MARKS}|\Z)){_BLANKS}")
_ODD_POINT = late(r"[0-9０-９]+(?:。|[.．。]{2,}|[ \t\u3000]+[.．][ \t\u3000]*|[.．][ \t\u3000]+)[0-9０-９]+[^\s+＋=＝()（）]*")
# Where a bracket may have been meant to close: before the next source, and at the end.
_BEFORE_SOURCE = late(r"(?<=\S)[ \t\u3000]*(?=[+＋]|\Z)")
# A longer text is no budget; it is told and not looked into.
_LONGEST = 500
_EQUALS_OR_END = ("=", "＝", "")
_PLUS = ("+", "＋")
_OPEN = ("(", "（")
_ENDS = ("", ")", "）")
_DIGITS = str.maketrans("０１２３４５６７８９．", "0123456789.", ",，")
_NO_TOTAL = late(r"(?P<equals>[=＝])?[ \t\u3000]*(?P<name>[^\W\d_]+)[ \t\u3000]*[:：]?[ \t\u3000]*[0-9０-９]")
_SUMMAND = late(r"([0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]+)?)[ \t\u3000]*([百千万亿]*元)")


class Funding:
    """Reads money trees for one form."""

    def __init__(self, quantities: Quantities, form: "Form | None", report: Report) -> None:
        self.quantities = quantities
        self.form = form
        self.report = report
        self.money = quantities.dimensions["money"]
        self._units: dict[str, OrdinaryUnit | None] = {}
        self._last: Amount | None = None
        self._names: dict[str, str] = {}
        self._below: dict[int, dict[str, tuple[str, tuple[FundingSpec, ...]]]] = {}
        self._specs: list[tuple[FundingSpec, ...]] = []

    def read_money(
        self, statement: "Statement", text: str, own: "tuple[FundingSpec, ...]" = ()
    ) -> MoneyTree | None:
        """Return the money tree that the value of a statement begins with, or None after a finding.

        `own` are the sources of a field that has others than the form's budget.
        """
        specs = own or (self.form.funding if self.form else ())
        return self._read_sound(statement, text, specs) or self._read_any(statement, text, specs)

    def _read_sound(self, statement: "Statement", text: str, specs: "tuple[FundingSpec, ...]") -> MoneyTree | None:
        """Return a tree in which nothing is to be said, else None."""
        pieces = _PIECE.scanner(text).match  # type: ignore[attr-defined]  # a method of patterns that no stub knows
        head = pieces()
        if head is None:
            return None
        name, written, digits, fraction, symbol, mark = head.groups()
        total = self._sound(written, digits, fraction, symbol)
        if name is not None or total is None or mark not in _EQUALS_OR_END:
            return None
        sources = self._sound_sources(pieces, specs) if mark else ()
        return None if sources is None else MoneyTree(statement, total, sources)

    def _sound_sources(self, pieces: "Callable[[], re.Match[str] | None]", specs: "tuple[FundingSpec, ...]") -> tuple[FundingSource, ...] | None:
        """Return the sources that the next pieces of a text write, None where something is to be said."""
        sources: list[FundingSource] = []
        above: list[tuple[list[FundingSource], tuple[FundingSpec, ...], FundingSource]] = []
        for found in iter(pieces, None):
            name, written, digits, fraction, symbol, mark = found.groups()
            amount = self._sound(written, digits, fraction, symbol)
            known = None if name is None else self._source_of(name, specs)
            if amount is None or known is None or known[0] in [one.name for one in sources]:
                return None
            source = FundingSource(known[0], amount, (), found.start(2))
            sources.append(source)
            if mark in _PLUS:
                continue
            if mark in _OPEN:
                above.append((sources, specs, source))
                sources, specs = [], known[1]
                continue
            closed = mark.count(")") + mark.count("）")
            if closed > len(above):
                return None
            for _ in range(closed):
                parts = tuple(sources)
                sources, specs, source = above.pop()
                source.parts = parts
            if mark[-1:] not in _PLUS:
                return tuple(sources) if mark[-1:] in _ENDS and not above else None
        return None

    def _source_of(self, name: str, specs: "tuple[FundingSpec, ...]") -> "tuple[str, tuple[FundingSpec, ...]] | None":
        """Return a source's name, kept once, and the sources below it; None where the form has no such source."""
        known = (self._below.get(id(specs)) or self._learn_specs(specs)).get(name)
        return known or (None if specs else (self._names.setdefault(name, name), ()))

    def _learn_specs(self, specs: "tuple[FundingSpec, ...]") -> "dict[str, tuple[str, tuple[FundingSpec, ...]]]":
        self._specs.append(specs)  # kept, so that no other tuple gets its id
        return self._below.setdefault(id(specs), {word: (spec.name, spec.parts) for word, spec in sources_by_word(specs).items()})

    def _sound(self, text: str, digits: str, fraction: str | None, symbol: str) -> Amount | None:
        """Return an amount of money of whole 分; None for anything else."""
        if self._last is not None and text == self._last.text:
            return self._last  # the one source of most budgets is all of it
        ordinary = self._units[symbol] if symbol in self._units else self._learn_unit(symbol)
        if ordinary is None or (fraction and len(fraction) > ordinary[2]):
            return None
        self._last = Amount(self.quantities.number(digits), ordinary[0], text)
        return self._last

    def _learn_unit(self, symbol: str) -> "OrdinaryUnit | None":
        unit = self.quantities.unit(symbol, "money")
        is_money = unit is not None and unit.dimension == self.money
        return self._units.setdefault(symbol, self.quantities.ordinary(unit) if unit is not None and is_money else None)

    def _read_any(self, statement: "Statement", text: str, specs: "tuple[FundingSpec, ...]") -> MoneyTree | None:
        at = statement.value_start
        text = without_comment(self.report, statement, text, at)
        whole = self._plain_total(statement, text)
        if whole is not None:
            return whole
        try:
            node = parse_money(text)
        except Stop as stop:
            return self._read_meant(statement, text, specs, stop)
        return self._tree(statement, node, at, specs)

    def _tree(self, statement: "Statement", node: MoneyNode, at: int, specs: "tuple[FundingSpec, ...]") -> MoneyTree | None:
        total = self._amount(statement, str(node.total), at + node.total.start)
        sources = self._sources(statement, node.sources, at, specs)
        return None if total is None or sources is None else MoneyTree(statement, total, sources)

    def _read_meant(self, statement: "Statement", text: str, specs: "tuple[FundingSpec, ...]", stop: Stop) -> MoneyTree | None:
        """Report why a money text can't be read, and read the text that was meant, where one is sure."""
        at = statement.value_start
        short = len(text) <= _LONGEST
        if short and self._tell_no_total(statement, text, specs):
            return None
        meant = read_marks(text, {part: spec.name for spec in specs for part in sources_by_word(spec.parts)}) if short else None
        if meant is None:
            text = self._explain(statement, text, at, stop, specs)
            try:
                return self._tree(statement, parse_money(text), at, specs) if text else None
            except Stop:
                return None
        fixes = replacing("safe", (at, at + len(text)), meant.text) if meant.text and meant.code != "S121" else ()
        facts = meant.facts | {"form": self.form.name if self.form is not None else ""}
        self.report.add(meant.code, statement.source, (at + meant.span[0], at + meant.span[1]), facts, fixes=fixes)
        if not meant.text:
            return None
        count = len(self.report.findings)
        tree = self._tree(statement, parse_money(meant.text), at, specs)
        self.report.findings[count:] = [_moved(one, meant, at) for one in self.report.findings[count:]]
        return None if tree is None else MoneyTree(statement, tree.total, _placed(tree.sources, meant))

    def _tell_no_total(self, statement: "Statement", text: str, specs: "tuple[FundingSpec, ...]") -> bool:
        """Tell that sources have no total before them (S128)."""
        equals = _NO_TOTAL.match(text)
        name = equals["name"] if equals is not None else ""
        if equals is None or not (equals["equals"] or not specs or self._source_of(name, specs)):
            return False
        entry = statement.shape == ENTRY
        facts = {"name": (statement.name if entry else statement.word) or "", "variant": "no-total"}
        sources = re.sub(r"[ \t\u3000]*[:：][ \t\u3000]*", " ", text[equals.start("name") :])
        facts["proposal"] = f"{self._sum(text) or '34万元'} = {sources}"
        self.report.add("S128", statement.source, part_span(statement, "name" if entry else "word"), facts)
        return True

    def _sum(self, text: str) -> str | None:
        """Return what the sources of a text come to, where they are written without parts and in one unit."""
        found = _SUMMAND.findall(text)
        if any(mark in text for mark in "(（") or len({unit for _, unit in found}) != 1:
            return None
        return f"{sum(Decimal(number.translate(_DIGITS)) for number, _ in found)}{found[0][1]}"

    def _plain_total(self, statement: "Statement", text: str) -> MoneyTree | None:
        if any(mark in text for mark in "=＝"):
            return None
        amount = self.quantities.read_amount(text, "money")
        if isinstance(amount, Fault) or amount.unit.dimension != self.money or amount.number < 0:
            return None
        if amount.number < 0:
            self.report.add("U113", statement.source, (statement.value_start, statement.value_start + len(text)), {"value": text})
        return MoneyTree(statement, amount, ())

    def _sources(
        self, statement: "Statement", nodes: list[SourceNode], at: int, specs: "tuple[FundingSpec, ...]"
    ) -> tuple[FundingSource, ...] | None:
        sources: list[FundingSource] | None = []
        seen: dict[str, SourceNode] = {}
        for node in nodes:
            name = self._source_name(statement, node, at, specs)
            if not name:
                return None  # it and those beside it belong below another source
            if name in seen:
                span = (at + node.name.start, at + node.name.end)
                self.report.add("M115", statement.source, span, {"source": name})
                sources = None
                continue
            seen[name] = node
            amount = self._amount(statement, str(node.amount), at + node.amount.start)
            below = next((spec.parts for spec in specs if spec.name == name), ())
            parts = self._sources(statement, node.parts, at, below)
            if amount is None or parts is None or sources is None:
                sources = None
                continue
            sources.append(FundingSource(name, amount, parts, node.amount.start))
        return None if sources is None else tuple(sources)

    def _source_name(
        self, statement: "Statement", node: SourceNode, at: int, specs: "tuple[FundingSpec, ...]"
    ) -> str:
        written = str(node.name).rstrip(":： ")
        names = [spec.name for spec in specs]
        known = self._source_of(written, specs)
        if self.form is None or not names or known is not None:
            return known[0] if known is not None else written
        span = (at + node.name.start, at + node.name.end)
        above = next((spec.name for spec in specs if written in sources_by_word(spec.parts)), None)
        if above is not None:
            facts = {"form": self.form.name, "written": written, "above": above, "variant": "below"}
            self.report.add("M114", statement.source, span, facts)
            return ""
        near = nearest(written, names, within=True)
        facts = {"form": self.form.name, "written": written, "sources": "、".join(names)}
        if near is not None:
            facts |= {"near": near, "variant": "near"}
        self.report.add("M114", statement.source, span, facts, fixes=replacing("confirm", span, near) if near else ())
        return near or written

    def _amount(self, statement: "Statement", text: str, at: int) -> Amount | None:
        read = self.quantities.read_amount(text, "money")
        if isinstance(read, Fault):
            report_fault(self.report, statement, read, at, text)
            return None
        if read.unit.dimension != self.money:
            facts = {"name": statement.word or "", "expected": "金额", "value": text, "units": "万元、元"}
            self.report.add("U102", statement.source, (at, at + len(text)), facts)
            return None
        if read.number < 0:
            self.report.add("U113", statement.source, (at, at + len(text)), {"value": text})
            return None
        if not read.is_multiple_of(100):
            self.report.add("U110", statement.source, (at, at + len(text)), {"value": text})
        return read

    def _explain(  # noqa: PLR0913 - a text, where it stands, where it can't be read, and what it may name
        self, statement: "Statement", text: str, at: int, stop: Stop, specs: "tuple[FundingSpec, ...]"
    ) -> str:
        """Report why a money text can't be read; return the text that was meant, "" where none is sure."""
        source = statement.source
        rest = text[stop.at :]
        head = re.match(r"[^=＝]*", text)
        total = head[0].rstrip(" \t\u3000") if head else ""
        bad = self.quantities.read_amount(total, "money") if stop.at <= len(total) else None
        if isinstance(bad, Fault):
            report_fault(self.report, statement, bad, at, total)
            return ""
        odd = _ODD_POINT.search(text)
        bad = self.quantities.read_amount(odd[0], "money") if odd is not None else None
        if odd is not None and isinstance(bad, Fault):
            report_fault(self.report, statement, bad, at + odd.start(), odd[0])
            return ""
        if not rest or (text[: stop.at].rstrip(" \t\u3000").endswith(("+", "＋", "=", "＝")) and not rest.strip()):
            return self._ends_early(statement, text, at, specs)
        if "AMOUNT" in stop.expected and stop.expected != ("AMOUNT", "SOURCE"):
            return self._without_amount(statement, text, at, stop)
        mark = re.match(r"[,，、；;和及与]", rest)
        if mark is not None:
            span = (at + stop.at, at + stop.at + 1)
            self.report.add("S120", source, span, {"written": rest[0]}, fixes=replacing("safe", span, " +"))
            return text[: stop.at] + "+" + rest[1:]
        named = re.match(r"[^\s0-9０-９\[［|｜@＠(（]+(?=[ \t\u3000]*[0-9０-９])", rest)
        if named is not None:
            span = (at + stop.at, at + stop.at + named.end())
            facts = {"source": named[0], "variant": "missing"}
            self.report.add("S120", source, span, facts, fixes=replacing("safe", (span[0], span[0]), "+ "))
            return text[: stop.at] + "+ " + rest
        self.report.add("S120", source, (at + stop.at, at + len(text)), {"written": rest})
        return ""

    def _ends_early(self, statement: "Statement", text: str, at: int, specs: "tuple[FundingSpec, ...]") -> str:
        kept = text.rstrip(" \t\u3000")
        opened = max(kept.rfind("("), kept.rfind("（"))
        if opened > max(kept.rfind(")"), kept.rfind("）")) and kept[-1] not in "+＋=＝(（":
            return self._close(statement, kept, opened, at, specs)
        source_name = re.search(r"[^\s+＋=＝(（]+$", kept)
        if kept[-1] in "+＋=＝":
            span = (at + len(kept) - 1, at + len(kept))
            self.report.add("S121", statement.source, span, {"mark": kept[-1]})
            return ""
        if source_name is not None:
            span = (at + source_name.start(), at + len(kept))
            self.report.add("S122", statement.source, span, {"source": source_name[0]})
        return ""

    def _close(self, statement: "Statement", text: str, opened: int, at: int, specs: "tuple[FundingSpec, ...]") -> str:
        """Report a bracket that nothing closes (S131), and close it where all sums are right: only there its end is sure."""
        places = [found.start() for found in _BEFORE_SOURCE.finditer(text, opened)]
        sound = [place for place in places if self._makes_sums(statement, f"{text[:place]}){text[place:]}", specs)]
        facts = {"mark": text[opened], "variant": "round"}
        fixes = replacing("safe", (at + sound[0], at + sound[0]), ")") if len(sound) == 1 else ()
        self.report.add("S131", statement.source, (at + opened, at + opened + 1), facts, fixes=fixes)
        return f"{text[: sound[0]]}){text[sound[0] :]}" if len(sound) == 1 else ""

    def _makes_sums(self, statement: "Statement", text: str, specs: "tuple[FundingSpec, ...]") -> bool:
        tree = self._read_sound(statement, text, specs)
        return tree is not None and tree.adds_up and all(not one.parts or makes(one.amount, one.parts) for one in tree.sources)

    def _without_amount(self, statement: "Statement", text: str, at: int, stop: Stop) -> str:
        before = re.search(r"[^\s+＋=＝(（)）]+[ \t\u3000]*$", text[: stop.at])
        if before is not None:
            name = before[0].rstrip(" \t\u3000")
            span = (at + before.start(), at + before.start() + len(name))
            self.report.add("S122", statement.source, span, {"source": name})
        return ""


def _moved(one: Finding, meant: MeantMoney, at: int) -> Finding:
    """Return a finding of the text that was meant at the place where it is written; its offers were made for the text that was meant."""
    start, end = meant.written(one.start - at, one.end - at)
    return evolve(one, start=at + start, end=at + end, fixes=())


def _placed(sources: tuple[FundingSource, ...], meant: MeantMoney) -> tuple[FundingSource, ...]:
    return tuple([FundingSource(one.name, one.amount, _placed(one.parts, meant), meant.places[one.at]) for one in sources])
