"""Expressions: names looked up, dimensions checked, values exact (language.md §7)."""

from targetlang.resolve.quantities import Fault
from targetlang.resolve.quantities import Quantities
from targetlang.resolve.report import Report
from targetlang.resolve.report import replacing
from targetlang.source.pattern import late
from targetlang.syntax.expression import BRACES
from targetlang.syntax.expression import Node
from targetlang.syntax.expression import parse_expression
from targetlang.syntax.parse import part_span
from targetlang.units.amount import Amount
from targetlang.units.number import parse_number
from targetlang.units.quantity import Quantity

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable
    from collections.abc import Container
    from collections.abc import Mapping

    from targetlang.source import SourceText
    from targetlang.syntax.expression import Template
    from targetlang.syntax.tree import Statement

    Own = Mapping[str, Amount | None]
    """What a project's expressions may name beside 令: 预算 and its sources; None where it can't be read."""

IN_BUDGET: "Own" = {}
"""What the budget of a project may name of itself: nothing."""

_BRACES = late(rf"{BRACES.pattern}|[{{｛]|[}}｝]")
_TIMES = late(r"[ \t\u3000]*+[×*＊][ \t\u3000]*+")
_MINUS = late(r"[-－−]")
_PLAIN_NUMBER = late(r"[-－−]?[0-9０-９.．,，]+")


class Evaluator:
    """Evaluates the expressions of one document.

    `names` are those of the 令, `lookup` gives the value of one, or None after a finding. `of_budget` are the names that a
    project's budget gives a value.
    """

    def __init__(
        self,
        quantities: Quantities,
        report: Report,
        names: "Mapping[str, object]",
        lookup: "Callable[[str], Quantity | None]",
        of_budget: "Container[str]",
    ) -> None:
        self.quantities = quantities
        self.report = report
        self.names = names
        self.lookup = lookup
        self.of_budget = of_budget
        self._templates: dict[str, Template | None] = {}
        self._printed: dict[str, str] = {}
        self._constants: dict[str, Quantity] = {}
        self._pieces: dict[str, tuple[list[tuple[str, str | None]], str]] = {}

    def fill(self, statement: "Statement", text: str, own: "Own", at: int = -1, part: str = "value") -> str | None:
        """Return a text with every `{…}` replaced by its value; None after a finding.

        `own` are the quantities of the project: 预算, 财政, 其他. `at` is the offset of the text in the file, -1
        where it is a part of the statement.
        """
        if "{" not in text and "}" not in text and "｛" not in text and "｝" not in text:
            return text
        pieces = self._pieces.get(text)
        if pieces is None:
            *pairs, last = _BRACES.split(text)
            pieces = self._pieces[text] = (list(zip(pairs[::2], pairs[1::2], strict=True)), last)
        filled = ""
        for before, inside in pieces[0]:
            value = self._known(inside, own)
            if value is None:
                return self._fill(statement, text, own, at, part)
            filled += before + value
        return filled + pieces[1]

    def _fill(self, statement: "Statement", text: str, own: "Own", at: int, part: str) -> str | None:
        parts: list[str] = []
        sound = True
        last = 0
        for found in _BRACES.finditer(text):
            parts.append(text[last : found.start()])
            last = found.end()
            if found[0] in ("{{", "}}"):
                parts.append(found[0][0])
                continue
            value = self._known(found[1], own)
            if value is None:
                value = self._braces(Spot(statement, at, *found.span(), part), text, found, own)
            sound = sound and value is not None
            parts.append(value or "")
        return "".join(parts) + text[last:] if sound else None

    def _known(self, text: str | None, own: "Own") -> str | None:
        """Return the print of an expression that is a name of the project's own, or was met before; else None."""
        if text is None:
            return None
        amount = own.get(text)
        if amount is not None:
            return format(amount.number.normalize(), "f") + amount.unit.symbol
        printed = self._printed.get(text)
        if printed is not None and not self._uses(self._templates[text], own):
            return printed
        product = self._product(text, own) if "×" in text else None
        return None if product is None or unprintable(product) is not None else product.print_in()

    def _uses(self, template: "Template | None", own: "Own") -> bool:
        """Tell whether an expression names a quantity of the project's own: its value differs between projects."""
        return template is not None and not own.keys().isdisjoint(template.names)

    def _braces(self, spot: "Spot", text: str, found: "re.Match[str]", own: "Own") -> str | None:
        if found[1] is None:
            opening = found[0] in "{｛"
            end = self._closing_place(text, found.end(), own) if opening else found.end()
            end += spot.span[0] - found.start()
            fixes = replacing("confirm", (end, end), "}" if opening else found[0])
            self.report.add("S124" if opening else "S125", spot.source, spot.span, fixes=fixes)
            return None
        if not found[1].strip():
            self.report.add("S126", spot.source, spot.span, {"expression": found[0], "variant": "empty"})
            return None
        return self.print(spot, found[1], own)

    def _closing_place(self, text: str, start: int, own: "Own") -> int:
        """Return where a brace was most likely meant to close: after the longest known name, else at the end."""
        known = [name for name in (*own, *self.names) if text.startswith(name, start)]
        return start + max(map(len, known)) if known else len(text)

    def print(self, spot: "Spot", text: str, own: "Own") -> str | None:
        """Return the printed value of an expression in braces, or None after a finding."""
        template = self._parse(text)
        if template is None:
            self.report.add("S126", spot.source, spot.span, {"expression": text})
            return None
        printed = self._print(spot, template, own)
        if printed is not None and not self._uses(template, own):
            self._printed[text] = printed
        return printed

    def names_in(self, text: str) -> tuple[str, ...]:
        """Return the names that a bare expression (令, 测算) uses; none where it can't be read."""
        template = None if self.quantities.read_ordinary(text, None) is not None else self._parse(text)
        if template is None:
            return ()
        return tuple([name for one in template.names for name in ((one,) if one in self.names else self._names_inside(one))])

    def _names_inside(self, text: str) -> tuple[str, ...]:
        """Return the names of the arithmetic inside braces; of a name itself that one."""
        template = self._parse(text)
        return (text,) if template is None else template.names

    def _parse(self, text: str) -> "Template | None":
        if text not in self._templates:
            self._templates[text] = parse_expression(text)
        return self._templates[text]

    def _print(self, spot: "Spot", template: "Template", own: "Own") -> str | None:
        value = self._value(spot, template.body, own)
        if value is None:
            return None
        unit = None
        if template.unit is not None:
            unit = self.quantities.registry.find(template.unit, value.dimension)
            share = unit is not None and not value.dimension.powers and unit.dimension == self.quantities.dimensions["ratio"]
            if unit is None or (unit.dimension != value.dimension and not share):
                facts = {"value": value.print_in(), "unit": template.unit}
                self.report.add("U122", spot.source, spot.span, facts)
                return None
        useless = None if unit is not None else unprintable(value)
        if useless is not None:
            self.report.add("U119", spot.source, spot.span, useless)
            return None
        return value.print_in(unit, template.decimals)

    def evaluate(self, statement: "Statement", text: str, own: "Own") -> "Quantity | None":
        """Return the value of the bare expression that a statement's value begins with (令, 测算).

        None after a finding.
        """
        product = self._product(text, own)
        if product is not None:
            return product
        spot = Spot(statement, -1, 0, len(text), within=0)
        template = self._parse(text)
        if template is None:
            lone = self.quantities.read_amount(text, None)
            if isinstance(lone, Fault) and lone.code in ("U106", "U108"):
                fixes = replacing(lone.level, spot.span, lone.proposal) if lone.proposal is not None else ()
                self.report.add(lone.code, statement.source, spot.inside(lone.start, lone.end), lone.facts, fixes=fixes)
            elif text.count("{") != text.count("}"):
                self._unpaired(spot, text, own)
            else:
                self.report.add("S126", statement.source, spot.span, {"expression": text})
            return None
        return self._value(spot, template.body, own)

    def _product(self, text: str, own: "Own") -> "Quantity | None":
        """Return the value of amounts and names with × between them, as most are; None where more has to be looked at."""
        product = None
        for factor in _TIMES.split(text):
            value = self._constants.get(factor) or self._constant(factor) or self._named(factor, own)
            if value is None:
                return None
            product = value if product is None else product.times(value)
        return product

    def _named(self, text: str, own: "Own") -> "Quantity | None":
        """Return the value of a name, in braces or without; None where it has none or nothing has that name."""
        name = text[1:-1].strip(" \t\u3000") if text[:1] in ("{", "｛") and text[-1] in "}｝" else text
        if name in own:
            amount = own[name]
            return None if amount is None else amount.quantity
        return self.lookup(name) if name in self.names else None

    def _constant(self, text: str) -> "Quantity | None":
        """Return the value of an amount without anything unusual, or of a number without unit; kept for the next time."""
        amount = self.quantities.read_ordinary(text, None)
        if amount is not None:
            return self._constants.setdefault(text, amount.quantity)
        number = parse_number(text) if _PLAIN_NUMBER.fullmatch(text) else None
        return None if number is None else self._constants.setdefault(text, Quantity(*number.as_integer_ratio()))

    def _unpaired(self, spot: "Spot", text: str, own: "Own") -> None:
        """A brace without its partner in 令 or 测算, where a name may also stand bare (S124, S125)."""
        opening = text.count("{") > text.count("}")
        at = text.rindex("{") if opening else text.rindex("}")
        brace = spot.inside(at, at + 1)
        end = self._closing_place(text, at + 1, own)
        fixes = replacing("confirm", spot.inside(end, end), "}") if opening else replacing("confirm", brace, "")
        self.report.add("S124" if opening else "S125", spot.source, brace, fixes=fixes)

    def _value(self, spot: "Spot", node: Node, own: "Own") -> "Quantity | None":
        if node.kind == "amount":
            return self._amount(spot, node)
        if node.kind == "reference":
            return self._reference(spot, node, own)
        assert node.left is not None  # noqa: S101 - pairs have both
        assert node.right is not None  # noqa: S101
        left = self._value(spot, node.left, own)
        right = self._value(spot, node.right, own)
        if left is None or right is None:
            return None
        if node.kind == "multiply":
            return left.times(right)
        if node.kind == "divide":
            if right.numerator == 0:
                low, high = spot.span
                facts = {"expression": spot.source.text[low:high]}
                self.report.add("U120", spot.source, (low, high), facts)
                return None
            return left.over(right)
        if left.dimension != right.dimension:
            facts = {"left": left.print_in(), "right": right.print_in()}
            self.report.add("U119", spot.source, spot.span, facts)
            return None
        return left.plus(right, 1 if node.kind == "add" else -1)

    def _amount(self, spot: "Spot", node: Node) -> "Quantity | None":
        text = node.text.rstrip(" \t\u3000")
        known = self._constants.get(text) or self._constant(text)
        if known is not None:
            return known
        read = self.quantities.read_amount(text, None)
        if not isinstance(read, Fault):
            return self._constants.setdefault(text, read.quantity)
        span = spot.inside(node.start + read.start, node.start + read.end)
        whole = spot.inside(node.start, node.start + len(text))
        fixes = replacing(read.level, whole, read.proposal) if read.proposal is not None else ()
        self.report.add(read.code, spot.source, span, read.facts, fixes=fixes)
        return None

    def _reference(self, spot: "Spot", node: Node, own: "Own") -> "Quantity | None":
        if node.text in own:
            amount = own[node.text]
            return None if amount is None else amount.quantity
        if node.text in self.names:
            return self.lookup(node.text)
        inside = self._parse(node.text)
        if inside is not None and inside.body.kind != "reference":
            return self._value(spot.moved(node.start), inside.body, own)
        self._unknown(spot, node.text, spot.inside(node.start, node.end), own)
        return None

    def _unknown(self, spot: "Spot", text: str, span: tuple[int, int], own: "Own") -> None:
        """Report a name that has no value."""
        if text in self.of_budget:
            self._without_budget(spot, text, span, own)
            return
        near = self._parted(text, own) or self.report.near(text, [*own, *self.names])
        code, facts, meant = self._instead(text, near)
        if code != "C116" or not self.report.may_be_unread(text):
            self.report.add(code, spot.source, span, facts, fixes=replacing("confirm", span, meant) if meant else ())

    def _instead(self, text: str, near: str | None) -> tuple[str, dict[str, str], str | None]:
        """Return code and facts of what stands where a name is due, and what was meant."""
        digits = self.quantities.in_digits(text)
        if digits is not None:
            return "U106", {"written": text, "value": digits, "variant": "near"}, digits
        if near is not None:
            return "C116", {"name": text, "near": near, "variant": "near"}, near
        if self._parse(text) is None:
            return "S126", {"expression": text}, None
        quantity = self.quantities.quantity_inside(text)
        if quantity is not None and text.endswith(quantity):
            # ≤10万元 and 约10万元 are no names.
            return "U107", {"written": text, "value": quantity, "variant": "near"}, quantity
        return "C116", {"name": text}, None

    def _parted(self, text: str, own: "Own") -> str | None:
        """Return `预算 - 其他` for 预算-其他, where both are known; None for other names."""
        parted = _MINUS.sub(" - ", text)
        template = self._parse(parted) if parted != text else None
        known = template is not None and all(name in own or name in self.names for name in template.names)
        return parted if known else None

    def _without_budget(self, spot: "Spot", name: str, span: tuple[int, int], own: "Own") -> None:
        """Report a name of the budget where it has no value: in the budget itself, outside a project, or left blank."""
        if own is IN_BUDGET:
            circle = ["预算", *([name] if name != "预算" else []), "预算"]
            self.report.add("C117", spot.source, span, {"circle": " → ".join(circle)})
            return
        self.report.add("C116", spot.source, span, {"name": name, "variant": "blank" if "预算" in own else "outside"})


def unprintable(value: "Quantity") -> dict[str, str] | None:
    """Return the facts of U119 where a computed quantity has a unit that nobody uses, else None.

    Money times anything that is left is such a unit, and so is one with nothing above the line.
    """
    powers = value.dimension.powers
    above = [name for name, power in powers if power > 0 and name != "金额"]
    below = [name for name, power in powers if power < 0]
    money = any(name == "金额" and power > 0 for name, power in powers)
    if not powers or (value.unit is not None and not (money and above)):
        return None
    facts = {"unit": value.dimension.name, "above": "·".join(above), "below": "·".join(below)}
    return facts | {"variant": "uncancelled" if above and below else "no_unit"}


class Spot:
    """Where an expression stands; the file is only asked when something is reported.

    The whole is what lies from `low` to `high` in a text; `start` is the offset of that text in the file, -1 where it is
    the `part` of the statement. The expression itself begins `within` characters behind `low` (1 behind a brace).
    """

    __slots__ = ("high", "low", "part", "start", "statement", "within")

    def __init__(  # noqa: PLR0913 - a place in a part of a statement, or of the file
        self, statement: "Statement", start: int, low: int, high: int, part: str = "value", within: int = 1
    ) -> None:
        self.statement = statement
        self.start = start
        self.low = low
        self.high = high
        self.part = part
        self.within = within

    @property
    def source(self) -> "SourceText":
        """The file."""
        return self.statement.source

    @property
    def span(self) -> tuple[int, int]:
        """(start, end) of the whole."""
        start = self.start if self.start >= 0 else part_span(self.statement, self.part)[0]
        return start + self.low, start + self.high

    def inside(self, low: int, high: int) -> tuple[int, int]:
        """Return the span of a part of the expression's text."""
        start = self.span[0] + self.within
        return start + low, start + high

    def moved(self, by: int) -> "Spot":
        """Return the spot of an expression that begins so far inside this one."""
        return Spot(self.statement, self.start, self.low, self.high, self.part, self.within + by)
