"""The free text of a document, passage by passage, with where it stands: what rules about wording look at.

Bases are left out: what they cite has words and years of its own.
"""

from collections.abc import Iterable
from collections.abc import Iterator

from targetlang.model.document import Document
from targetlang.model.document import Project
from targetlang.model.indicator import Indicator
from targetlang.model.text import Field
from targetlang.model.text import Text
from targetlang.records import frozen
from targetlang.source import SourceText
from targetlang.syntax.parse import part_span
from targetlang.syntax.tree import Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

_WORDS = frozenset(("text", "raw"))
# Fields that explain something else: a remark, a reason, where a number comes from.
_ASIDE = frozenset(("变动", "备注", "公式", "来源", "评分", "佐证"))


@frozen
class Passage:
    """One run of text: from `start` to `end` in its file; `column` is the horizon that it speaks of, or None."""

    source: SourceText
    start: int
    end: int
    project: Project | None = None
    column: str | None = None


def passages(document: Document, holds: str, pattern: "re.Pattern[str]") -> Iterator[Passage]:
    """Yield every passage of names, prose, descriptions and values in words that holds a string, a common one, and fits a pattern."""
    for department in document.departments:
        for block in (department, *department.entities):
            yield from _of_fields(block.fields.values(), None, holds, pattern)
            yield from _of_indicators(block.indicators, None, holds, pattern)
        for task in department.tasks:
            yield from _of(task.statement, (("name", task.name), ("value", task.content)), None, holds, pattern)
    yield from _of_fields(document.fields.values(), None, holds, pattern)
    for group in document.groups.values():
        yield from _of_indicators(group.indicators, None, holds, pattern)
    for project in document.projects:
        if holds in project.name:
            yield from _of(project.statement, (("name", project.name),), project, holds, pattern)
        yield from _of_fields(project.fields.values(), project, holds, pattern)
        for one in project.indicators:
            if holds in one.name or (one.description and holds in one.description) or holds in _words(one):
                yield from _of_indicators([one], project, holds, pattern)
        for line in project.cost_lines:
            if holds in line.name or (line.description and holds in line.description):
                yield from _of(line.statement, (("name", line.name), ("value", line.description)), project, holds, pattern)


def _words(one: Indicator) -> str:
    """Return the value of an indicator where it is words."""
    target = one.target
    return target.text if target is not None and target.kind in _WORDS else ""


def _of_fields(fields: Iterable[Field], project: Project | None, holds: str, pattern: "re.Pattern[str]") -> Iterator[Passage]:
    for field in fields:
        if isinstance(field.value, Text) and field.value.holds(holds) and field.key not in _ASIDE:
            for statement, text in field.written:
                if holds in text:
                    yield from _of(statement, (("value", text),), project, holds, pattern, field.column)


def _of_indicators(indicators: list[Indicator], project: Project | None, holds: str, pattern: "re.Pattern[str]") -> Iterator[Passage]:
    for one in indicators:
        # What a group brings is looked at once, where the group stands.
        if one.group is not None:
            continue
        words = _words(one)
        if holds not in one.name and holds not in words and holds not in (one.description or ""):
            continue
        yield from _of(one.statement, (("name", one.name), ("value", words), ("description", one.description)), project, holds, pattern)


def _of(  # noqa: PLR0913 - the text, what it must hold, and whose it is
    statement: Statement,
    parts: tuple[tuple[str, str | None], ...],
    project: Project | None,
    holds: str,
    pattern: "re.Pattern[str]",
    column: str | None = None,
) -> Iterator[Passage]:
    for part, text in parts:
        if text and holds in text and pattern.search(text) is not None:
            yield Passage(statement.source, *part_span(statement, part), project, column)
