"""Values of fields, by the type that the language or the form gives them."""

from targetlang.diagnostics import Edit
from targetlang.diagnostics import Fix
from targetlang.model.document import Project
from targetlang.model.indicator import BasisRef
from targetlang.model.money import CostLine
from targetlang.model.money import MoneyTree
from targetlang.model.money import Task
from targetlang.model.text import PENDING
from targetlang.model.text import Field
from targetlang.model.text import Period
from targetlang.model.text import Text
from targetlang.ports.vocabulary import Vocabulary
from targetlang.resolve.dates import date_fault
from targetlang.resolve.dates import ends_early
from targetlang.resolve.dates import read_date
from targetlang.resolve.empty import tell_if_empty
from targetlang.resolve.evaluate import IN_BUDGET
from targetlang.resolve.evaluate import Evaluator
from targetlang.resolve.evaluate import unprintable
from targetlang.resolve.filled import Filled
from targetlang.resolve.filled import fill_value
from targetlang.resolve.filled import has_braces
from targetlang.resolve.funding import Funding
from targetlang.resolve.indicators import Indicators
from targetlang.resolve.near import nearest
from targetlang.resolve.periods import is_unfinished
from targetlang.resolve.periods import read_span
from targetlang.resolve.plans import Plans
from targetlang.resolve.quantities import Fault
from targetlang.resolve.report import Report
from targetlang.resolve.report import replacing
from targetlang.resolve.report_value import without_comment
from targetlang.source.pattern import late
from targetlang.source.pattern import re
from targetlang.syntax.parse import line_span
from targetlang.syntax.parse import part_span
from targetlang.syntax.tail import match_tail
from targetlang.syntax.target_text import unquote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Container
    from typing import TypeVar

    from targetlang.model.money import DisbursementPlan
    from targetlang.model.target import Target
    from targetlang.ports.form import FieldSpec
    from targetlang.ports.form import FundingSpec
    from targetlang.resolve.evaluate import Own
    from targetlang.syntax.tree import Statement

    Date = tuple[int, int | None, int | None]
    Value = TypeVar("Value")

_LIST_MARK = late(r"[、；;]")
_LISTED = late(r"[^\s,，、；;][^,，、；;]*")
_DIGITS = str.maketrans("０１２３４５６７８９", "0123456789")


class Fields:
    """Reads the values of fields for one document."""

    def __init__(
        self,
        funding: Funding,
        evaluator: Evaluator,
        indicators: Indicators,
        vocabulary: Vocabulary,
        report: Report,
    ) -> None:
        self.funding = funding
        self.plans = Plans(funding.quantities, funding.form, report)
        self.evaluator = evaluator
        self.indicators = indicators
        self.vocabulary = vocabulary
        self.report = report
        self._texts: dict[str, Text] = {}
        self._words: dict[str, str] = {}
        self._spans: dict[str, tuple[Date, Date]] = {}
        self._items: list[tuple[Statement, str]] = []
        # What is not here is a line of text: names, codes, files.
        self._readers: dict[str, Callable[[Statement, str, FieldSpec, object, Own], object]] = {
            "text": self._text,
            "money": self._money,
            "plan": self._plan,
            "target": self._target,
            "period": lambda statement, text, *_: self._period(statement, text),
            "year": lambda statement, text, *_: self._year(statement, text, statement.value_start),
            "choice": lambda statement, text, spec, *_: self._choice(statement, text, spec),
            "date": lambda statement, text, *_: self._date(statement, text),
        }

    def read(  # noqa: PLR0913 - a line's parts and what they are read against
        self, statement: "Statement", spec: "FieldSpec", column: str | None, text: str | None, owner: object, own: "Own"
    ) -> object:
        """Return the value of a field, None where it is empty or after a finding."""
        if column is not None:
            self._check_column(statement, column)
        kind = spec.type
        if kind == "text":
            if not text:
                return Text((), itemised=True)
            known = self._texts.get(text)
            if known is not None:
                return known
            if text[0] != '"' and text != PENDING and not has_braces(text):
                known = self._texts[text] = Text((text,))
                return known
        if not text or text == PENDING:
            tell_if_empty(statement, text, self.report, "word")
            return None
        reader = self._readers.get(kind)
        return self._words.setdefault(text, text) if reader is None else reader(statement, text, spec, owner, own)

    def _text(self, statement: "Statement", text: str, _spec: "FieldSpec", _owner: object, own: "Own") -> Text | None:
        filled = self.evaluator.fill(statement, text, own)
        return None if filled is None else Text((unquote(filled),))

    def _money(
        self, statement: "Statement", text: str, spec: "FieldSpec", _owner: object, own: "Own"
    ) -> MoneyTree | None:
        # What a budget is cannot be said in terms of the budget.
        return self._money_tree(statement, text, IN_BUDGET if spec.key == "预算" else own, spec.funding)

    def _money_tree(
        self, statement: "Statement", text: str, own: "Own", sources: "tuple[FundingSpec, ...]" = ()
    ) -> MoneyTree | None:
        if not has_braces(text):
            return self.funding.read_money(statement, text, sources)
        return self._read_filled(
            statement, text, own, lambda plain: self.funding.read_money(statement, plain, sources), Filled.tree
        )

    def _read_filled(
        self,
        statement: "Statement",
        text: str,
        own: "Own",
        read: "Callable[[str], Value | None]",
        put_back: "Callable[[Filled, Value], Value]",
    ) -> "Value | None":
        """Read a text with its expressions replaced; what was found and read gets the place where it is written."""
        filled = fill_value(self.evaluator, statement, text, own)
        if filled is None:
            return None
        findings = self.report.findings
        count = len(findings)
        value = read(filled.text)
        findings[count:] = [filled.moved(one, statement.value_start) for one in findings[count:]]
        return None if value is None else put_back(filled, value)

    def _plan(
        self, statement: "Statement", text: str, _spec: "FieldSpec", _owner: object, own: "Own"
    ) -> "DisbursementPlan | None":
        if not has_braces(text):
            return self.plans.read(statement, text, own.get("预算"))
        return self._read_filled(
            statement, text, own, lambda plain: self.plans.read(statement, plain, own.get("预算")), Filled.plan
        )

    def _target(
        self, statement: "Statement", text: str, _spec: "FieldSpec", owner: object, own: "Own"
    ) -> "Target | None":
        name = str(getattr(owner, "name", ""))
        return self.indicators.read_one(statement, text, -1, getattr(owner, "path", None), name, own)

    def _check_column(self, statement: "Statement", column: str) -> None:
        form = self.vocabulary.form
        if form is None or column in form.horizons:
            return
        span = part_span(statement, "name")
        near = nearest(column, form.horizons) or (form.horizons[0] if len(form.horizons) == 1 else None)
        facts = {"form": form.name, "written": column, "horizons": "、".join(form.horizons)}
        if near is not None:
            facts |= {"near": near, "variant": "near"}
        elif not form.horizons:
            facts["variant"] = "none"
        fixes = replacing("confirm", span, near) if near else ()
        self.report.add("Y108", statement.source, span, facts, fixes=fixes)

    def _year(self, statement: "Statement", text: str, at: int) -> int | None:
        plain = text.translate(_DIGITS).removesuffix("年").removesuffix("年度")
        if re.fullmatch(r"(?:19|20)\d\d", plain):
            return int(plain)
        facts = {"written": text}
        fixes: tuple[Fix, ...] = ()
        digits = plain.translate(str.maketrans("〇零一二三四五六七八九", "00123456789"))
        year = f"20{digits}" if re.fullmatch(r"\d\d", digits) else digits
        if re.fullmatch(r"(?:19|20)\d\d", year):
            facts |= {"year": year, "variant": "near"}
            fixes = replacing("confirm", (at, at + len(text)), year)
        self.report.add("Y101", statement.source, (at, at + len(text)), facts, fixes=fixes)
        return None

    def _period(self, statement: "Statement", text: str) -> Period | None:
        if text in self._spans:
            return Period(statement, self._words[text], *self._spans[text])
        at = statement.value_start
        place = at, at + len(text)
        span = read_span(text)
        if span is None:
            if text != "长期" and (is_unfinished(text) or not self._is_length(text)):
                self.report.add("Y111", statement.source, place, {"written": text})
            return Period(statement, text, length=None if text == "长期" else text, open_ended=text == "长期")
        begin, end = span.begin, span.end
        assert begin[0] is not None  # noqa: S101 - spans have both years
        assert end[0] is not None  # noqa: S101
        if ends_early(begin, end):
            self.report.add("Y107", statement.source, place, {"first": span.first, "last": span.last})
            return None
        if span.bad is not None:
            low, high = span.bad_place
            self.report.add("Y105", statement.source, (place[low < 0] + low, place[low < 0] + high), span.bad)
            return Period(statement, text, length=text)
        dates = (begin[0], begin[1], begin[2]), (end[0], end[1], end[2])
        if span.official is None:
            self._words.setdefault(text, text)
            self._spans[text] = dates
        else:
            fixes = replacing("safe", place, span.official)
            self.report.add("Y106", statement.source, place, {"written": text, "proposal": span.official}, fixes=fixes)
        return Period(statement, text, *dates)

    def _is_length(self, text: str) -> bool:
        """Tell whether a text is one moment or a length of time."""
        known = self.funding.quantities.dimensions
        amount = self.funding.quantities.read_amount(text, "time")
        if not isinstance(amount, Fault):
            return amount.unit.dimension in (known["time"], known["months"], known["workdays"])
        return read_date(text)[0] is not None

    def _choice(self, statement: "Statement", text: str, spec: "FieldSpec") -> str:
        """Return the choice as written; one that the form does not have is reported and kept."""
        if text not in spec.choices and self.vocabulary.form is not None:
            span = (statement.value_start, statement.value_start + len(text))
            facts = {"key": spec.key, "written": text, "form": self.vocabulary.form.name}
            facts["choices"] = "、".join(spec.choices)
            near = nearest(text, spec.choices)
            if near is not None:
                facts |= {"near": near, "variant": "near"}
            fixes = replacing("confirm", span, near) if near else ()
            self.report.add("K118", statement.source, span, facts, fixes=fixes)
        return text

    def _date(self, statement: "Statement", text: str) -> Period:
        """Return a date as a span that only begins; one that does not exist is reported."""
        bad = date_fault(text)
        if bad is not None:
            at = statement.value_start
            self.report.add("Y105", statement.source, (at, at + len(text)), bad)
        moment = read_date(text)
        return Period(statement, text, None if bad or moment[0] is None else (moment[0], *moment[1:]))

    def add_item(self, field: Field, statement: "Statement", text: str, own: "Own") -> None:
        """Keep a `- ` item for the field above it."""
        if isinstance(field.value, Text):
            if text == PENDING:
                facts = {"name": field.key, "variant": "pending"}
                self.report.add("S128", statement.source, part_span(statement, "value"), facts)
            filled = self.evaluator.fill(statement, text, own)
            self._items.append((statement, text if filled is None else filled))

    def close_items(self, field: Field) -> None:
        """Give a field the items that were kept for it."""
        if self._items:
            assert isinstance(field.value, Text)  # noqa: S101 - only such a field has items
            statements, paragraphs = zip(*self._items, strict=True)
            field.value = Text(paragraphs, True, statements)
            self._items = []

    def own_amounts(self, budget: MoneyTree) -> "Own":
        """Return what a project's expressions may name: 预算 and its sources."""
        return {"预算": budget.total, **{source.name: source.amount for source in budget.sources}}

    def names(self, statement: "Statement") -> list[tuple[str, tuple[int, int]]]:
        """Return the names of a list (采用) and where each stands."""
        text = statement.value or ""
        at = part_span(statement, "value")[0]
        wrong = _LIST_MARK.search(text)
        if wrong is not None:
            span = (at + wrong.start(), at + wrong.end())
            fixes = replacing("safe", (at, at + len(text)), re.sub(r"[ \t\u3000]*[、；;][ \t\u3000]*", ", ", text))
            self.report.add("S140", statement.source, span, {"written": wrong[0]}, fixes=fixes)
        return [
            (match[0].strip(), (at + match.start(), at + match.start() + len(match[0].rstrip())))
            for match in _LISTED.finditer(text)
        ]

    def group_names(self, statement: "Statement", groups: "Container[str]") -> list[tuple[str, tuple[int, int]]]:
        """Return the names of 采用 and where they stand; declared ones that only a blank parts are told (S140)."""
        found: list[tuple[str, tuple[int, int]]] = []
        for name, span in self.names(statement):
            parts = name.split()
            if len(parts) < 2 or name in groups or not all(part in groups for part in parts):
                found.append((name, span))
                continue
            at = span[0]
            for part in parts:
                at = statement.source.text.index(part, at)
                found.append((part, (at, at + len(part))))
                at += len(part)
            facts = {"next": parts[1], "variant": "missing"}
            fixes = replacing("safe", span, ", ".join(parts))
            self.report.add("S140", statement.source, found[1 - len(parts)][1], facts, fixes=fixes)
        return found

    def bases(self, statement: "Statement", text: str) -> tuple[BasisRef, ...]:
        """Return what `依据: @a @b` or `依据: text` names."""
        tell_if_empty(statement, text, self.report, "word")
        if text[:1] in ("@", "＠"):
            return self.indicators.tail_references(statement, text, 0)
        return (BasisRef(None, unquote(text)),) if text else ()

    def cost_line(self, statement: "Statement", name: str, text: str, own: "Own") -> CostLine:
        """Return the cost line of a 测算 entry; its expression has to be money."""
        value, description, refs = self._tail(statement, text, own)
        name = unquote(name)
        name = self._words.setdefault(name, name)
        amount = None
        if value and ("#" in value or "＃" in value):
            value = without_comment(self.report, statement, value, statement.value_start)
        if not tell_if_empty(statement, value, self.report):
            amount = self.evaluator.evaluate(statement, value, own)
        if amount is not None and amount.dimension is not self.funding.money and amount.dimension != self.funding.money:
            at = statement.value_start
            facts = unprintable(amount)
            if facts is None or facts["variant"] != "uncancelled":
                facts = {"expected": "金额", "unit": amount.dimension.name, "variant": "result"}
            self.report.add("U119", statement.source, (at, at + len(value)), facts)
            amount = None
        return CostLine(statement, name, amount, description, refs)

    def task(self, statement: "Statement", name: str, text: str, own: "Own") -> Task:
        """Return the task of a 任务 entry."""
        value, content, refs = self._tail(statement, text, own)
        name = unquote(name)
        money = None if tell_if_empty(statement, value, self.report) else self._money_tree(statement, value, own)
        return Task(statement, name, money, content, refs)

    def _tail(self, statement: "Statement", text: str, own: "Own") -> tuple[str, str | None, tuple[BasisRef, ...]]:
        value, description, references = (found := match_tail(text)).groups()
        refs: tuple[BasisRef, ...] = ()
        if references:
            refs = self.indicators.tail_references(statement, references, found.start("references"))
        if description is not None and has_braces(description):
            at = statement.value_start + found.start("description")
            description = self.evaluator.fill(statement, description, own, at) or description
        return value, None if description is None else unquote(description), refs

    def moved_up(self, lines: "list[Statement]", project: Project) -> tuple[Fix, ...]:
        """Return the offer to move a field with its items to its place in the order of the form.

        That is before the first field that the form shows later, else before the first indicator.
        """
        source, text = lines[0].source, lines[0].source.text
        first = project.indicators[0].statement
        if first.source is not source:
            return ()
        order = {key: at for at, key in enumerate(dict.fromkeys(spec.key for spec in self.vocabulary.by_key.values()))}
        mine = order[self.vocabulary.by_key[lines[0].word or ""].key]
        later = [held.statement for held in project.fields.values() if order[held.key] > mine]
        places = [one.start for one in (*later, first) if one.source is source and one.start <= first.start]
        start, end = lines[0].start, line_span(lines[-1])[1]
        moved = text[start:end]
        while end < len(text) and text[end] in " \t\u3000":
            end += 1
        end += 2 if text.startswith("\r\n", end) else 1 if end < len(text) else 0
        return (Fix("confirm", "移到指标之前", (Edit(min(places), min(places), moved + "\n"), Edit(start, end, ""))),)
