"""Statements → canonical text: indentation, blanks, half-width marks, short words. Wording is never touched."""

import re

from targetlang.source.pattern import late
from targetlang.syntax import tree
from targetlang.syntax.expression_printer import print_braces
from targetlang.syntax.expression_printer import print_expression
from targetlang.syntax.parse import line_span
from targetlang.syntax.tail import match_tail
from targetlang.syntax.tree import Statement
from targetlang.syntax.value_printer import NARROW
from targetlang.syntax.value_printer import print_money
from targetlang.syntax.value_printer import print_names
from targetlang.syntax.value_printer import print_plan
from targetlang.syntax.value_printer import print_target
from targetlang.syntax.value_printer import print_unit
from targetlang.syntax.value_printer import print_year

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Collection
    from collections.abc import Mapping

_ONLY_REFERENCES = late(r'(?:[ \t\u3000、,，]*[@＠](?:"(?:[^"]|"")*"|[^\s@＠\[［【,，、"]+))+')
_KINDS = {"预算单位": "单位"}
_BLOCKS = {"部门": "department", "单位": "department", "预算单位": "department", "指标组": "group"}
_TYPES = {"预算": "money", "执行": "money", "支出": "plan", "采用": "uses", "年度": "year"}
# What each type of value is printed by; what is not here stays as it is written.
_PRINTERS: "dict[str, Callable[[str], str]]" = {
    "money": print_money,
    "plan": print_plan,
    "uses": print_names,
    "year": print_year,
    "text": print_braces,
    "target": print_target,
}
_ENTRIES = {"测算": "cost", "任务": "task"}


class Known:
    """What a printer knows beside the lines.

    `owners` tells what may have a field: document, department, project, group, indicator, cost, task; `types` is what kind of
    value each key takes, `columns` are those of the form, `names` those that an expression may name, None where they are not
    known. Lines that begin at an offset in `kept` stay as they are written.
    """

    __slots__ = ("columns", "kept", "names", "owners", "types")

    def __init__(
        self,
        owners: "Mapping[str, Collection[str]] | None" = None,
        types: "Mapping[str, str] | None" = None,
        columns: "Collection[str]" = (),
        names: "Collection[str] | None" = None,
        kept: "Collection[int]" = (),
    ) -> None:
        self.owners = owners or {}
        self.types = types or _TYPES
        self.columns = columns
        self.names = names
        self.kept = kept


def print_statements(
    statements: list[Statement],
    short_key: "Callable[[str], str | None]",
    short_path: "Callable[[str], str | None]",
    known: Known | None = None,
) -> str:
    """Return the canonical text of a file.

    `short_key` and `short_path` give the short word of a written one, None for an unknown one: such a line stays as
    it is written.
    """
    known = known or Known()
    lines: list[str] = []
    place = _Place(known.owners)
    following = _following(statements)
    for at, statement in enumerate(statements):
        if statement.shape == tree.BLANK:
            if lines and lines[-1]:
                lines.append("")
            continue
        if statement.shape == tree.COMMENT:
            below = following[at]
            depth = 0 if below is None or below.shape == tree.HEADER else place.depth(below)
        else:
            place.enter(statement)
            depth = place.depth(statement)
        line = _as_written(statement) if statement.start in known.kept else _print(statement, short_key, short_path, known)
        lines.append("  " * depth + line)
    while lines and not lines[-1]:
        lines.pop()
    return "\n".join(lines) + "\n" if lines else ""


def _following(statements: list[Statement]) -> list[Statement | None]:
    """Return for each statement the next one that says something."""
    found: list[Statement | None] = []
    last: Statement | None = None
    for statement in reversed(statements):
        found.append(last)
        if statement.shape not in (tree.COMMENT, tree.BLANK):
            last = statement
    return found[::-1]


class _Place:
    """Where a line stands: in which block, and below which indicator, cost line or task of it; `above` is how deep the line that items go on with."""

    def __init__(self, owners: "Mapping[str, Collection[str]]") -> None:
        self.owners = owners
        self.block = "document"
        self.below = ""
        self.indents: list[int] = []
        self.above = 0

    def enter(self, statement: Statement) -> None:
        """Take a line into account before its depth is asked."""
        if statement.shape == tree.HEADER:
            self.block = _BLOCKS.get(statement.word or "", "project")
            self.below = ""
            self.indents = [statement.indent]
        elif statement.shape == tree.INDICATOR and statement.word != "其中":
            self.below = "indicator"
        elif statement.shape == tree.ENTRY:
            self.below = _ENTRIES.get(statement.word or "", "")
        elif statement.shape == tree.FIELD and not self.below and len(self.indents) == 1:
            self.indents.append(statement.indent)
        if statement.shape not in (tree.ITEM, tree.BROKEN):
            self.above = self.depth(statement)

    @property
    def inside(self) -> int:
        """1 in a project or a group, 0 in a department or before any block."""
        return int(self.block in ("project", "group"))

    def depth(self, statement: Statement) -> int:
        """Return how many levels a line is indented."""
        shape = statement.shape
        if shape == tree.HEADER:
            return 0
        if shape == tree.ENTRY:
            return self.inside if statement.word in _ENTRIES else 0
        if shape == tree.ITEM:
            return self.above + 1
        if (shape == tree.INDICATOR and statement.word == "其中") or (shape == tree.FIELD and self._is_below(statement)):
            return self.inside + 1
        return self.inside

    def _is_below(self, statement: Statement) -> bool:
        """Tell whether a field belongs to the line above; where it may be either's, what is written decides nothing."""
        owners = self.owners.get(statement.word or "")
        if not owners:
            return self.below == "indicator"
        if self.below not in owners:
            return False
        if self.block not in owners or len(self.indents) == 1:
            return True
        header, own = self.indents or [0, 0]
        return not own > header or statement.indent != own


def _print(
    statement: Statement, short_key: "Callable[[str], str | None]", short_path: "Callable[[str], str | None]", known: Known
) -> str:
    shape = statement.shape
    line = ""
    if shape == tree.INDICATOR:
        path = "其中" if statement.word == "其中" else short_path(statement.word or "")
        line = _indicator(statement, path, known.columns) if path is not None else ""
    elif shape == tree.FIELD:
        key = short_key(statement.word or "")
        line = _field(statement, key, known.types) if key is not None else ""
    elif shape == tree.ENTRY:
        line = _entry(statement, known.names)
    elif shape == tree.HEADER:
        kind = _KINDS.get(statement.word or "", statement.word)
        line = " ".join(part for part in (kind, statement.value, statement.name) if part)
    elif shape == tree.ITEM:
        line = f"- {print_braces(statement.value or '')}"
    elif shape == tree.COMMENT:
        line = f"#{(statement.value or '').rstrip()}"
    return line or _as_written(statement)


def _as_written(statement: Statement) -> str:
    start, end = line_span(statement)
    return statement.source.text[start:end]


def _entry(statement: Statement, names: "Collection[str] | None") -> str:
    head = f"{statement.word} {statement.name}"
    if statement.value:
        return f"{head}: {_entry_text(statement.word or '', statement.value, names)}"
    colon = any(mark in _as_written(statement) for mark in ":：")
    return head + (":" if colon and statement.word != "计量" else "")


def _entry_text(kind: str, text: str, names: "Collection[str] | None") -> str:
    if kind == "令":
        return print_expression(text, names)
    if kind == "计量":
        return print_unit(text)
    if kind not in _ENTRIES:
        return text
    found = match_tail(text)
    if found.end() < len(text):
        return text
    parts = [print_expression(found["value"], names) if kind == "测算" else print_money(found["value"])]
    if found["description"] is not None:
        parts.append(f"| {print_braces(found['description'])}".rstrip())
    references = found["references"].strip(" \t\u3000")
    if references:
        parts.append(_references(references) if _ONLY_REFERENCES.fullmatch(references) else references)
    return " ".join(part for part in parts if part)


def _indicator(statement: Statement, path: str, columns: "Collection[str]") -> str:
    parts = [f"{path} {statement.name}:"]
    if statement.value:
        parts.append(print_target(statement.value, columns))
    if statement.description is not None:
        parts.append(f"| {print_braces(statement.description)}".rstrip())
    if statement.references:
        parts.append(_references(statement.references))
    if statement.attributes:
        items = [item.strip(" \t\u3000") for item in re.split(r"[,，]", statement.attributes[1:-1])]
        parts.append(f"[{', '.join(items).translate(NARROW)}]")
    return " ".join(parts)


def _references(text: str) -> str:
    found = re.findall(r'[@＠]("(?:[^"]|"")*"|[^\s@＠\[［【,，、"]+)', text)
    return " ".join(f"@{name}" for name in found)


def _field(statement: Statement, word: str, types: "Mapping[str, str]") -> str:
    head = f"{word} {statement.name}" if statement.name else word
    text = statement.value
    if not text:
        return f"{head}:"
    print_value = _PRINTERS.get(types.get(word, ""))
    return f"{head}: {text if print_value is None else print_value(text)}"
