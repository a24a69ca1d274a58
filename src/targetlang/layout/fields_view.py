"""What every view with fields can be asked, and what the views of one document share."""

from targetlang.layout.asked import EVERY
from targetlang.layout.asked import Asked
from targetlang.layout.printing import Moment
from targetlang.layout.printing import date_text
from targetlang.layout.printing import number_in
from targetlang.layout.printing import written_amount
from targetlang.layout.rows import IndicatorRow
from targetlang.layout.rows import RowMaker
from targetlang.layout.rows import field_text
from targetlang.layout.rows import with_parts
from targetlang.model.document import Department
from targetlang.model.document import Document
from targetlang.model.document import Project
from targetlang.model.indicator import Indicator
from targetlang.model.money import DisbursementPlan
from targetlang.model.money import FundingSource
from targetlang.model.money import MoneyTree
from targetlang.model.text import Field
from targetlang.model.text import Period
from targetlang.model.text import Text
from targetlang.ports.form import Form
from targetlang.ports.vocabulary import BUDGET
from targetlang.ports.vocabulary import Vocabulary
from targetlang.units.amount import Amount

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from fractions import Fraction
    from typing import Any


# Fields that name what is printed in other ways: rows, bases, the form, the year in a heading.
_SAID_ELSEWHERE = ("basis", "uses", "form", "include", "year")


class Printer:
    """What the views of one document share: its form and the form's words, and what they are asked for."""

    __slots__ = ("asked", "document", "form", "inherited", "makers", "vocabulary")

    def __init__(self, document: Document, form: Form) -> None:
        self.asked = Asked()
        self.document = document
        self.form = form
        self.vocabulary = Vocabulary(form)
        self.inherited = [spec.key for spec in form.fields if spec.inherited]
        self.makers: dict[tuple[str | None, str | None], RowMaker] = {}

    def rows(
        self, indicators: list[Indicator], owner: Project | Department, table: str | None, horizon: str | None
    ) -> list[IndicatorRow]:
        """Return the rows of an indicator table of an owner."""
        maker = self.makers.get((table, horizon))
        if maker is None:
            maker = self.makers[table, horizon] = RowMaker(self, table, horizon)
        inherited = {key: field_text(owner.value(key)) for key in self.inherited}
        return maker.rows(with_parts(indicators, self.form), inherited)

    def label(self, key: str) -> str:
        """Return what the form prints for a field or a word, with its mark where the field is required."""
        spec = self.vocabulary.by_key.get(key)
        words = self.form.labels.get(key)
        if words is None:
            words = spec.label or key if spec is not None else key
        required = any(key in keys for keys in self.form.required_fields.values())
        return self.form.labels.get("required", "") + words if required else words


class PeriodView:
    """A span of dates: all of it as written, and both ends as the form spells dates ("" where there is none)."""

    __slots__ = ("begin", "end", "text")

    def __init__(self, period: Period | None, pattern: str) -> None:
        self.text = period.text if period is not None else ""
        self.begin = _moment(period.begin if period else None, pattern)
        self.end = _moment(period.end if period else None, pattern)

    def __str__(self) -> str:
        return self.text


class FieldsView:
    """What every view with fields can be asked; `kind` says what it is a view of."""

    __slots__ = ("_kind", "_printer")

    def __init__(self, printer: Printer, kind: str) -> None:
        self._printer = printer
        self._kind = kind

    def _get(self, key: str, column: str | None = None) -> object:
        raise NotImplementedError

    def _ask(self, key: str, column: str | None = None) -> object:
        self._printer.asked.note(self._kind, key, column)
        return self._get(key, column)

    def _written(self) -> "Iterable[Field]":
        raise NotImplementedError

    def _column(self, column: str | None) -> str | None:
        return None if column == self._printer.form.default_horizon else column

    def has(self, key: str, column: str | None = None) -> bool:
        """Tell whether a field is written."""
        return self._ask(key, self._column(column)) is not None

    def text(self, key: str, column: str | None = None) -> tuple[str, ...]:
        """Return the paragraphs of a field, none where it is not written."""
        value = self._ask(key, self._column(column))
        if isinstance(value, Text):
            return value.paragraphs
        text = field_text(value)
        return (text,) if text else ()

    def others(self, *keys: str) -> list[list[str]]:
        """Return what it writes besides the fields named, in the order written: what a field is called, and its text."""
        rows: list[list[str]] = []
        for held in self._written():
            text = "" if held.key in keys or held.spec.type in _SAID_ELSEWHERE else printed_text(held.value)
            if text:
                called = self._printer.label(held.key)
                rows.append([f"{called}（{held.column}）" if held.column else called, text])
        return rows

    def records(self, key: str, column: str | None = None) -> list[list[str]]:
        """Return the items of a field cut at their ` | `, each filled up to the parts that the form declares."""
        spec = self._printer.vocabulary.by_key.get(key)
        width = len(spec.parts) if spec is not None and spec.parts else 1
        return [_record(text, width) for text in self.text(key, column)]

    def period(self, key: str, pattern: str | None = None) -> PeriodView:
        """Return a span of dates, its ends spelled in the form's pattern or a given one."""
        value = self._ask(key)
        form_pattern = self._printer.form.date_pattern
        return PeriodView(value if isinstance(value, Period) else None, form_pattern if pattern is None else pattern)

    def money(self, source: str | None = None, key: str | None = None, column: str | None = None) -> str:
        """Return a budget, or one source of it, as a number in the form's unit; "" where it is not written."""
        amount = self._amount(source, key, column)
        return "" if amount is None else number_in(amount, self._printer.form)

    def amount(self, source: str | None = None, key: str | None = None, column: str | None = None) -> str:
        """Return a budget, or one source of it, as written with its unit; "" where it is not written."""
        amount = self._amount(source, key, column)
        return "" if amount is None else written_amount(amount)

    def sources(self, key: str | None = None, column: str | None = None) -> list[list[str]]:
        """Return the sources of a budget in the order written, parts after their source: name, number, level from 1."""
        tree = self._tree(key, column)
        self._printer.asked.note(self._kind, key or BUDGET, self._column(column), EVERY)
        return [] if tree is None else _flat(tree.sources, self._printer.form, 1)

    def percent(
        self, part: str, whole: str, source: str | None = None, of: str | None = None, decimals: int = 2
    ) -> str:
        """Return money as a percentage of other money; "" where one is not written or the second is zero.

        `part` and `whole` are fields, in another column written with it (`预算 调整后`); `source` and `of` are
        one source of each, the total where they are left out.
        """
        first = self._amount(source, *_key_and_column(part))
        second = self._amount(of, *_key_and_column(whole))
        if first is None or second is None or not second.base:
            return ""
        return _percent(first.base / second.base, min(max(decimals, 0), 4))

    def _tree(self, key: str | None, column: str | None) -> MoneyTree | None:
        value = self._ask(key or BUDGET, self._column(column))
        return value if isinstance(value, MoneyTree) else None

    def _amount(self, source: str | None, key: str | None = None, column: str | None = None) -> "Any":
        tree = self._tree(key, column)
        if tree is None or source is None:
            return None if tree is None else tree.total
        self._printer.asked.note(self._kind, key or BUDGET, self._column(column), source)
        found = _find_source(tree.sources, source)
        return None if found is None else found.amount


def printed_text(value: object) -> str:
    """Return the value of a field of any type as the language writes it."""
    if isinstance(value, MoneyTree):
        return _money_text(value.total, value.sources)
    if isinstance(value, DisbursementPlan):
        return "，".join(f"{stone.by} {stone.share.text}" for stone in value.milestones)
    return field_text(value)


def _money_text(amount: Amount, sources: tuple[FundingSource, ...]) -> str:
    parts = " + ".join(f"{one.name} {_money_text(one.amount, one.parts)}" for one in sources)
    return written_amount(amount) + (f"（{parts}）" if parts else "")


def _find_source(sources: tuple[FundingSource, ...], name: str) -> FundingSource | None:
    for source in sources:
        found = source if source.name == name else _find_source(source.parts, name)
        if found is not None:
            return found
    return None


def _flat(sources: tuple[FundingSource, ...], form: Form, level: int) -> list[list[str]]:
    rows: list[list[str]] = []
    for one in sources:
        rows.append([one.name, number_in(one.amount, form), str(level)])
        rows.extend(_flat(one.parts, form, level + 1))
    return rows


def _record(text: str, width: int) -> list[str]:
    cells = [cell.strip() for cell in text.replace("｜", "|").split("|", width - 1)]
    return cells + [""] * (width - len(cells))


def _moment(moment: "Moment | None", pattern: str) -> str:
    return date_text(moment, pattern or "YYYY-MM-DD") if moment is not None else ""


def _key_and_column(words: str) -> tuple[str, str | None]:
    key, _, column = words.partition(" ")
    return key, column or None


def _percent(value: "Fraction", decimals: int) -> str:
    from decimal import ROUND_HALF_UP
    from decimal import Decimal

    exact = Decimal(value.numerator * 100) / Decimal(value.denominator)
    return f"{exact.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP):f}%"
