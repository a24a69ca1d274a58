"""What a line says apart from how it is written: amounts in base units, canonical marks.

The meaning of a line has parts, so that a value and a weight changed by two people are two changes. A value and
its description are one part: together they say what has to be reached.
"""

from targetlang.diagnostics.severity import severity_of
from targetlang.model.indicator import Indicator
from targetlang.model.money import DisbursementPlan
from targetlang.model.money import MoneyTree
from targetlang.model.target import Target
from targetlang.syntax import tree
from targetlang.syntax.parse import line_span
from targetlang.syntax.parse import part_span
from targetlang.syntax.printer import print_statements
from targetlang.syntax.tree import Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from targetlang.model.document import Document
    from targetlang.model.document import Project
    from targetlang.model.money import FundingSource
    from targetlang.pipeline import Compiled
    from targetlang.ports.vocabulary import Vocabulary
    from targetlang.units.amount import Amount

_SUMS = "M"  # the family of codes about lines that were understood and don't add up

Values = dict[int, object]
"""Offset of a statement in its file → the exact value it holds."""


def values_of(compiled: "Compiled", path: str) -> Values:
    """Return the exact values that the statements of one file hold.

    What is computed in braces is left out, and so is every line that was not understood as a whole: what the
    compiler makes of it is not all that it says.
    """
    if compiled.document is None:
        return {}
    misread = {
        one.source.line_span(one.source.position(one.start)[0])[0]
        for one in compiled.findings
        if one.source.path == path and one.code[0] != _SUMS and severity_of(one) == "error"
    }
    found: Values = {}
    for statement, value in _valued(compiled.document):
        written = statement.value or ""
        if statement.source.path == path and not ("{" in written or "｛" in written):
            line = statement.source.line_span(statement.source.position(statement.start)[0])[0]
            if line not in misread:
                found[statement.start] = value
    return found


def _valued(document: "Document") -> "Iterator[tuple[Statement, object]]":
    """Yield every statement that holds a value, with it; what a group says comes after those who adopt it."""
    for project in document.projects:
        yield from _money_fields(project)
    for indicator in _indicators(document):
        yield from _targets(indicator)
    for binding in document.bindings.values():
        if binding.value is not None:
            yield binding.statement, (str(binding.value.base), binding.value.dimension)


def _indicators(document: "Document") -> "Iterator[Indicator]":
    for project in document.projects:
        yield from project.indicators
    for department in document.departments:
        yield from department.indicators
    for group in document.groups.values():
        yield from group.indicators


def _money_fields(project: "Project") -> "Iterator[tuple[Statement, object]]":
    for one in project.fields.values():
        if isinstance(one.value, MoneyTree):
            yield one.statement, _money(one.value)
        elif isinstance(one.value, DisbursementPlan):
            yield one.statement, tuple((each.by, _amount(each.share)) for each in one.value.milestones)


def _targets(indicator: Indicator) -> "Iterator[tuple[Statement, object]]":
    columns = tuple((column, _target(one)) for column, one in (indicator.targets or {}).items())
    yield indicator.statement, (_target(indicator.target), columns)
    for part in indicator.parts or ():
        yield from _targets(part)


def _target(target: Target | None) -> object:
    if target is None:
        return None
    if target.kind in ("quantity", "range"):
        return target.comparator, _amount(target.amount), _amount(target.high)
    return target.kind, target.comparator, target.moment or target.text


def _amount(amount: "Amount | None") -> object:
    return None if amount is None else (amount.base, amount.unit.dimension)


def _money(money: MoneyTree) -> object:
    return _amount(money.total), tuple(_source(one) for one in money.sources)


def _source(source: "FundingSource") -> object:
    return source.name, _amount(source.amount), tuple(_source(part) for part in source.parts)


class Reader:
    """Tells the parts of lines; `values` are those of `values_of` for the file the statements stand in."""

    def __init__(self, vocabulary: "Vocabulary", values: Values) -> None:
        self.vocabulary = vocabulary
        self.values = values

    def meanings(self, statement: Statement) -> tuple[object, ...]:
        """Return what each part of a line says; equal parts say the same. An indicator has three parts."""
        value = self.values.get(statement.start)
        if statement.shape != tree.INDICATOR:
            return (self._canonical(statement),) if value is None else ((self._key(statement), value),)
        said = self._canonical(statement).split(": ", 1)[0], statement.description
        head = (*said, statement.value if value is None else value)
        return head, _plain(statement.references), _plain(statement.attributes)

    def _canonical(self, statement: Statement) -> str:
        return print_statements([statement], self._short_key, self._short_path).strip()

    def _key(self, statement: Statement) -> str:
        return f"{self._short_key(statement.word or '') or statement.word} {statement.name or ''}"

    def _short_key(self, word: str) -> str | None:
        spec = self.vocabulary.by_key.get(word)
        return spec.key if spec is not None else None

    def _short_path(self, word: str) -> str | None:
        path = self.vocabulary.find_path(word)
        return path.text if path is not None else None


def raw_parts(statement: Statement, line: str) -> tuple[str, ...]:
    """Return the parts of a line as written; joined with blanks they are the line."""
    if statement.shape != tree.INDICATOR:
        return (line,)
    start, end = line_span(statement)
    attributes = part_span(statement, "attributes")[0] if statement.attributes else end
    references = part_span(statement, "references")[0] if statement.references else attributes
    text = statement.source.text
    indent = line[: len(line) - len(line.lstrip(" \t\u3000"))]
    return (
        indent + text[start:references].rstrip(" \t\u3000"),
        text[references:attributes].strip(" \t\u3000"),
        text[attributes:end].strip(" \t\u3000"),
    )


def _plain(text: str | None) -> str:
    from unicodedata import normalize

    return "".join(normalize("NFKC", text or "").split())  # compared only, never written
