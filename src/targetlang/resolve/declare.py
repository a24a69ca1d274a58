"""Names of a document: bases, bindings, units and groups, visible everywhere in it."""

from targetlang.diagnostics import Label
from targetlang.model.document import OwnUnit
from targetlang.model.indicator import Basis
from targetlang.model.indicator import IndicatorGroup
from targetlang.model.money import Binding
from targetlang.model.text import PENDING
from targetlang.resolve.empty import tell_if_empty
from targetlang.resolve.in_order import in_order
from targetlang.resolve.quantities import Fault
from targetlang.resolve.quantities import Quantities
from targetlang.resolve.report import Report
from targetlang.resolve.report import replacing
from targetlang.resolve.report_value import without_comment
from targetlang.source.pattern import late
from targetlang.syntax import tree
from targetlang.syntax.mend import Mended
from targetlang.syntax.parse import line_span
from targetlang.syntax.parse import part_span
from targetlang.syntax.target_text import unquote
from targetlang.syntax.tree import Statement
from targetlang.units.dimension import Dimension
from targetlang.units.registry import Registry
from targetlang.units.registry import as_factor
from targetlang.units.registry import shipped
from targetlang.units.unit import Unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Iterator

    from targetlang.resolve.evaluate import Evaluator
    from targetlang.units.quantity import Quantity

_DECLARING = (tree.ENTRY, tree.HEADER, tree.BROKEN)
RESERVED = ("预算", "财政", "其他")
_DIGIT = late(r"[0-9０-９]")
_BETWEEN_UNITS = late(r"[/／·]")
# How many names of a circle are shown.
_SHOWN = 8


class Names:
    """One name space for each kind of entry. `evaluator` is set before a binding is asked for its value."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.bases: dict[str, Basis] = {}
        self.groups: dict[str, IndicatorGroup] = {}
        self.registry: Registry = shipped()
        self.units: dict[str, OwnUnit] = {}
        self.evaluator: Evaluator | None = None
        self.bindings: dict[str, Statement] = {}
        self._values: dict[str, Quantity | None] = {}
        self._evaluating = False
        self._group_statements: dict[int, IndicatorGroup] = {}

    def declare(self, settled: "Iterable[Statement]") -> list[Statement]:
        """Return the statements as a list and know every name they declare; the second of two is reported (C110)."""
        statements: list[Statement] = []
        declaring: list[Statement] = []
        for one in settled:
            statements.append(one)
            if one.shape in _DECLARING:
                declaring.append(one)
        # Where the name on a mended line begins or ends may have been mistyped, too.
        self.report.uncertain += [one.source.text[slice(*line_span(one))] for one in declaring if isinstance(one, Mended)]
        self._collect(declaring)
        return statements

    def _collect(self, declaring: list[Statement]) -> None:
        units: list[Statement] = []
        for statement in declaring:
            word, name, _ = statement.held or statement.parts
            if statement.shape == tree.BROKEN:
                self.report.unread.append(statement.source.text[slice(*line_span(statement))])
            elif word == "指标组":
                self._group(statement)
            elif word == "依据":
                self._basis(statement, unquote(name or ""))
            elif word == "令":
                self._binding(statement, unquote(name or ""))
            elif word == "计量":
                units.append(statement)
        if units:
            self._declare_units(units)

    def _basis(self, statement: Statement, name: str) -> None:
        tell_if_empty(statement, statement.value, self.report)
        if name in self.bases:
            self._twice("依据", statement, name, self.bases[name].statement)
            return
        self.bases[name] = Basis(statement, name, unquote(statement.value or ""))

    def _binding(self, statement: Statement, name: str) -> None:
        if name in RESERVED:
            self.report.add("C125", statement.source, part_span(statement, "name"), {"name": name})
            return
        if name in self.bindings:
            self._twice("令", statement, name, self.bindings[name])
            if statement.value != self.bindings[name].value:
                self._values[name] = None  # which one is right is not sure, so nothing is compared with it
            return
        self.bindings[name] = statement
        if tell_if_empty(statement, statement.value, self.report):
            self._values[name] = None

    def _group(self, statement: Statement) -> None:
        name = " ".join(part for part in (statement.value, statement.name) if part)
        group = IndicatorGroup(statement, name, [])
        self._group_statements[id(statement)] = group
        if name in self.groups:
            low, _ = part_span(statement, "name" if statement.name else "value")
            self._twice("指标组", statement, name, self.groups[name].statement, (low, low + len(name)))
            return
        self.groups[name] = group

    def group_of(self, statement: Statement) -> IndicatorGroup:
        """Return the group that a 指标组 line opens."""
        return self._group_statements[id(statement)]

    def _twice(
        self, kind: str, statement: Statement, name: str, first: Statement, span: tuple[int, int] | None = None
    ) -> None:
        low, high = part_span(first, "name")
        label = Label(first.source, low, high, "first")
        where = span or part_span(statement, "name")
        self.report.add("C110", statement.source, where, {"kind": kind, "name": name}, labels=(label,))

    def _own_units(self, statements: list[Statement]) -> dict[str, Statement]:
        """Return the lines of a file's own units by name; one that is there already is reported (U121, C110)."""
        seen: dict[str, Statement] = {}
        for statement in statements:
            name = unquote(statement.name or "")
            if self.registry.is_shipped(name):
                self.report.add("U121", statement.source, part_span(statement, "name"), {"unit": name})
            elif name in seen:
                self._twice("计量", statement, name, seen[name])
            else:
                seen[name] = statement
        return seen

    def _declare_units(self, statements: list[Statement]) -> None:
        seen = self._own_units(statements)
        self.units = {name: OwnUnit(one, name, one.value) for name, one in seen.items()}
        own: dict[str, Unit] = {}

        def named_by(name: str) -> "Iterator[str]":
            return iter([one for one in _units_in(seen[name].value or "") if one in seen])

        def circle(names: list[str]) -> None:
            self._tell_circle(names, seen)
            own.update((name, _counting(name)) for name in names)

        for name in [*seen]:
            if name not in own:
                for one in in_order(name, own, named_by, circle):
                    own[one] = self._unit(seen[one], one, own)
        self.registry = self.registry.extended(own)

    def _unit(self, statement: Statement, name: str, own: dict[str, Unit]) -> Unit:
        """Return a file's own unit: a new counting word, an alias, or a multiple (500张)."""
        text = self._text(statement, self.report)
        if not text or (text == PENDING and tell_if_empty(statement, text, self.report)):
            return _counting(name)
        registry = self.registry.extended(own)
        same = registry.find(text)
        if same is not None:
            return Unit(name, same.dimension, same.numerator, same.denominator)
        amount = Quantities(registry).read_amount(text, None)
        if isinstance(amount, Fault):
            at = part_span(statement, "value")[0]
            # A word alone is another name for a unit, which has to be known.
            of_one = None if _DIGIT.search(text) else Quantities(registry).read_amount(f"1{text}", None)
            if amount.code == "U107" and isinstance(of_one, Fault):
                amount, at = of_one, at - 1
            self.report.add(amount.code, statement.source, (at + amount.start, at + amount.end), amount.facts)
            return _counting(name)
        unit = amount.unit
        if amount.number <= 0:
            span = part_span(statement, "value")
            self.report.add("U113", statement.source, span, {"unit": name, "value": text, "variant": "unit"})
            return Unit(name, unit.dimension, unit.numerator, unit.denominator)
        numerator, denominator = as_factor(amount.number)
        return Unit(name, unit.dimension, unit.numerator * numerator, unit.denominator * denominator)

    # -- bindings

    def value_of(self, name: str) -> "Quantity | None":
        """Return the value of a binding, or None after a finding; a circle is reported once (C117).

        What a binding names is evaluated first. So all that a readable expression asks for is there when it is evaluated;
        one that is not readable gets nothing.
        """
        if name in self._values or self.evaluator is None or self._evaluating:
            return self._values.get(name)
        for current in in_order(name, self._values, self._named_by, self._circle):
            statement = self.bindings[current]
            self._evaluating = True
            self._values[current] = self.evaluator.evaluate(statement, self._text(statement, self.report), {})
            self._evaluating = False
        return self._values[name]

    def _named_by(self, name: str) -> "Iterator[str]":
        """Return the bindings that the expression of one names."""
        assert self.evaluator is not None  # noqa: S101 - asked by the caller
        return iter([one for one in self.evaluator.names_in(self._text(self.bindings[name], Report())) if one in self.bindings])

    def _text(self, statement: Statement, report: Report) -> str:
        """Return the value of an entry that takes no prose; a comment behind it is told (S119)."""
        text = statement.value or ""
        return without_comment(report, statement, text, statement.value_start) if "#" in text or "＃" in text else text

    def _circle(self, circle: list[str]) -> None:
        self._tell_circle(circle, self.bindings)
        self._values.update(dict.fromkeys(circle))

    def _tell_circle(self, circle: list[str], statements: dict[str, Statement]) -> None:
        first = min(circle, key=lambda one: statements[one].start)
        turn = circle.index(first)
        circle = circle[turn:] + circle[:turn]
        shown = circle if len(circle) <= _SHOWN else [*circle[: _SHOWN - 1], "……", circle[-1]]
        labels = tuple(
            Label(statements[one].source, *part_span(statements[one], "name"), "next") for one in shown[1:] if one in statements
        )
        facts = {"circle": " → ".join([*shown, first])}
        self.report.add("C117", statements[first].source, part_span(statements[first], "name"), facts, labels=labels)

    def all_bindings(self) -> dict[str, Binding]:
        """Return every binding with its value."""
        return {
            name: Binding(statement, name, statement.value or "", self.value_of(name))
            for name, statement in self.bindings.items()
        }

    def find_group(self, name: str, statement: Statement, span: tuple[int, int]) -> IndicatorGroup | None:
        """Return a declared group; an unknown one is reported, a near one taken."""
        group = self.groups.get(name)
        if group is None:
            if self.report.may_be_unread(name):
                return None
            near = self.report.near(name, self.groups)
            facts = {"name": name}
            if near is not None:
                facts |= {"near": near, "variant": "near"}
                group = self.groups[near]
            fixes = replacing("confirm", span, near) if near else ()
            self.report.add("C118", statement.source, span, facts, fixes=fixes)
        return group


def _counting(name: str) -> Unit:
    """Return a counting word of its own."""
    return Unit(name, Dimension(((name, 1),)))


def _units_in(text: str) -> "Iterator[str]":
    """Yield the words for units that a unit is said with: 5令纸, 万张/包."""
    for word in _BETWEEN_UNITS.split(text.lstrip("-－−0123456789０１２３４５６７８９.．,， \t\u3000")):
        yield word
        yield word.lstrip("百千万亿")
