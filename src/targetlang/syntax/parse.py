"""Text → tree: one regular expression a line, made from the grammar's line terminals."""

import gc
import re

from targetlang._prepared.grammar import LINES
from targetlang.source import SourceText
from targetlang.syntax import tree
from targetlang.syntax.tree import Statement

_LINE_END = r"(?:\r\n|\n|\r|\Z)"
_UNION = "|".join(f"(?P<{kind}>{pattern})" for kind, pattern in LINES.items())
_LINE = re.compile(rf"(?:{_UNION}|[ \t\u3000]*+(?=[\r\n]|\Z)){_LINE_END}")
_REST_OF_LINE = re.compile(r"[^\r\n]*+" + _LINE_END)
_GROUPS = _LINE.groupindex

_SHAPES = {
    "INDICATOR": tree.INDICATOR,
    "ENTRY": tree.ENTRY,
    "HEADER": tree.HEADER,
    "FIELD": tree.FIELD,
    "ITEM": tree.ITEM,
    "COMMENT": tree.COMMENT,
}
_PARTS = {
    tree.INDICATOR: ("INDICATOR", ("path", "name", "target", "description", "references", "attributes")),
    tree.ENTRY: ("ENTRY", ("entry_kind", "entry_name", "entry_text")),
    tree.HEADER: ("HEADER", ("header_kind", "header_name", "code")),
    tree.FIELD: ("FIELD", ("key", "column", "text")),
    tree.ITEM: ("ITEM", ("item",)),
    tree.COMMENT: ("COMMENT", ("comment",)),
}
_I_PATH, _I_NAME, _I_TARGET, _I_DESCRIPTION, _I_REFERENCES, _I_ATTRIBUTES = (
    _GROUPS[name] for name in _PARTS[tree.INDICATOR][1]
)
_F_KEY, _F_COLUMN, _F_TEXT = (_GROUPS[name] for name in _PARTS[tree.FIELD][1])
_HAS_DESCRIPTION = re.compile(r"[ \t\u3000][|｜]")


def parse(source: SourceText) -> list[Statement]:
    """Return the statements of a text, one a line, in order; a line that fits nothing is `broken`.

    The collector of cycles is paused meanwhile: a tree has none, and counting its nodes doubles the time.
    """
    paused = gc.isenabled()
    gc.disable()
    try:
        return _scan(source)
    finally:
        if paused:
            gc.enable()


def _scan(source: SourceText) -> list[Statement]:
    text = source.text
    length = len(text)
    match = _LINE.match
    statements: list[Statement] = []
    append = statements.append
    indicator, field_shape = tree.INDICATOR, tree.FIELD
    at = 0
    while at < length:
        found = match(text, at)
        if found is None:
            rest = _REST_OF_LINE.match(text, at)
            assert rest is not None  # noqa: S101 - the pattern matches everything
            append(Statement(source, at, tree.BROKEN, value=rest[0].rstrip("\r\n")))
            at = rest.end()
            continue
        kind = found.lastgroup
        if kind == "INDICATOR":
            path, name, target, description, references, attributes = found.group(
                _I_PATH, _I_NAME, _I_TARGET, _I_DESCRIPTION, _I_REFERENCES, _I_ATTRIBUTES
            )
            if (description is None and "|" in found[0]) or "｜" in found[0]:
                description = _blank_description(found, description)
            append(
                Statement(source, at, indicator, path, name, target, description, references, attributes)
            )
        elif kind == "FIELD":
            key, column, value = found.group(_F_KEY, _F_COLUMN, _F_TEXT)
            append(Statement(source, at, field_shape, key, column, value))
        else:
            append(_other(source, at, kind, found))
        at = found.end()
    return statements


def _blank_description(found: "re.Match[str]", description: str | None) -> str | None:
    """Tell `|` with nothing after it (a cell left empty) from no `|` at all."""
    if description is not None:
        return description
    after = found.end(_I_TARGET) if found[_I_TARGET] is not None else found.end(_I_NAME)
    before = found.start(_I_REFERENCES)
    return "" if any(mark in found.string[after:before] for mark in "|｜") else None


def _other(source: SourceText, at: int, kind: str | None, found: "re.Match[str]") -> Statement:
    if kind is None:
        return Statement(source, at, tree.BLANK)
    if kind == "ENTRY":
        return Statement(source, at, tree.ENTRY, *found.group("entry_kind", "entry_name", "entry_text"))
    if kind == "HEADER":
        return Statement(source, at, tree.HEADER, *found.group("header_kind", "header_name", "code"))
    if kind == "ITEM":
        return Statement(source, at, tree.ITEM, value=found["item"])
    return Statement(source, at, tree.COMMENT, value=found["comment"])


def parse_line(line: str) -> Statement | None:
    """Return the statement that one line (without its end) makes, or None where it makes none."""
    found = _LINE.match(line)
    if found is None or found.end() != len(line):
        return None
    return _scan(SourceText("", line))[0] if line else None


def part_span(statement: Statement, part: str) -> tuple[int, int]:
    """Return (start, end) of a part of a statement as offsets in its file.

    Parts are word, name, value, description, references, attributes, line (the line without outer blanks).
    A part that is not written gives an empty span at the end of the line.
    """
    text = statement.source.text
    start, end = line_span(statement)
    if part == "line" or statement.shape not in _PARTS:
        return start, end
    spans = getattr(statement, "spans", None)
    if spans is not None:
        return spans.get(part, (start, end))  # type: ignore[no-any-return]
    kind, names = _PARTS[statement.shape]
    if statement.shape == tree.ITEM or statement.shape == tree.COMMENT:
        names = ("", "", *names)
    order = ("word", "name", "value", "description", "references", "attributes")
    found = re.compile(LINES[kind]).match(text, statement.start)
    index = order.index(part)
    if found is None or index >= len(names) or not names[index] or found.start(names[index]) < 0:
        return end, end
    return found.span(names[index])


def line_span(statement: Statement) -> tuple[int, int]:
    """Return (start, end) of a statement's line without outer blanks and line end."""
    text = statement.source.text
    found = _REST_OF_LINE.match(text, statement.start)
    assert found is not None  # noqa: S101 - the pattern matches everything
    line = found[0].rstrip("\r\n \t\u3000")
    blanks = len(line) - len(line.lstrip(" \t\u3000"))
    return statement.start + blanks, statement.start + len(line)
