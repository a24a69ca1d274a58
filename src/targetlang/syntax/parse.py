"""Text → tree: one regular expression a line, made from the grammar's line terminals."""

from functools import lru_cache
from operator import itemgetter

from targetlang._prepared.grammar import LINES
from targetlang.source import SourceText
from targetlang.source.pattern import late
from targetlang.syntax import tree
from targetlang.syntax.tree import Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable
    from collections.abc import Iterator

_LINE_END = r"(?:\r\n|\n|\r|\Z)"
# Every kind of line begins with the same blanks, which are gone over once.
_INDENT = r"[ \t\u3000]*+"
_UNION = "|".join(f"(?P<{kind}>{pattern.removeprefix(_INDENT)})" for kind, pattern in LINES.items())
_LINE = late(rf"{_INDENT}(?:{_UNION}|(?=[\r\n]|\Z)){_LINE_END}")
_REST_OF_LINE = late(r"[^\r\n]*+" + _LINE_END)
_GROUPS = _LINE.groupindex

_SHAPES = {
    "INDICATOR": (tree.INDICATOR, ("path", "name", "target", "description", "references", "attributes")),
    "ENTRY": (tree.ENTRY, ("entry_kind", "entry_name", "entry_text")),
    "HEADER": (tree.HEADER, ("header_kind", "header_name", "code")),
    "FIELD": (tree.FIELD, ("key", "column", "text")),
    # A group of another kind of line is never set: it stands for a part that the shape does not have.
    "ITEM": (tree.ITEM, ("path", "path", "item")),
    "COMMENT": (tree.COMMENT, ("path", "path", "comment")),
}
BY_KIND: "dict[int, tuple[str, Callable[[re.Match[str]], tuple[str | None, ...]]]]" = {
    _GROUPS[kind]: (shape, itemgetter(*(_GROUPS[name] for name in names))) for kind, (shape, names) in _SHAPES.items()
}
"""Shape, and what takes the parts out of a match, by the number of a kind's own group."""

_KIND_OF = {shape: kind for kind, (shape, _) in _SHAPES.items()}
_ORDER = ("word", "name", "value", "description", "references", "attributes")
_GROUP_OF = {(shape, part): _GROUPS[name] for shape, names in _SHAPES.values() for part, name in zip(_ORDER, names, strict=False)}


def parse(source: SourceText) -> list[Statement]:
    """Return the statements of a text, one a line, in order; a line that fits nothing is `broken`."""
    return list(scan(source))


def scan(source: SourceText) -> "Iterator[Statement]":
    """Yield the statements of a text as they are read."""
    length = len(source.text)
    kinds = BY_KIND
    at = 0
    while at < length:
        match = line_by_line(source.text, at)
        while (found := match()) is not None:
            kind = found.lastindex
            if kind is not None:
                shape, take = kinds[kind]
                yield Statement(source, at, shape, take(found))
            elif at < length:
                yield Statement(source, at, tree.BLANK)
            at = found.end()
        if at < length:
            one, at = broken_line(source, at)
            yield one


def line_by_line(text: str, at: int) -> "Callable[[], re.Match[str] | None]":
    """Return what gives the match of the next line of a text at each call, from an offset on; None for a line that fits nothing, and behind the end.

    `lastindex` is a key of BY_KIND, None for a blank line and, once more, at the end.
    """
    return _LINE.scanner(text, at).match  # type: ignore[attr-defined, no-any-return]  # a method of patterns that no stub knows


def broken_line(source: SourceText, at: int) -> tuple[Statement, int]:
    """Return the line at an offset as a statement that fits nothing, and where the next one begins."""
    rest = _REST_OF_LINE.match(source.text, at)
    assert rest is not None  # noqa: S101 - the pattern matches everything
    return Statement(source, at, tree.BROKEN, (None, None, rest[0].rstrip("\r\n"))), rest.end()


@lru_cache(64)
def _match(statement: Statement) -> "re.Match[str] | None":
    """Return the match of a statement's line; a few are kept, because what is told of a line has several places in it."""
    return _LINE.match(statement.source.text, statement.start)


def parts_of(statement: Statement) -> "tuple[str | None, ...]":
    """Return the parts of a statement by matching its line once more."""
    text = statement.source.text
    kind = _KIND_OF.get(statement.shape)
    if kind is None:
        low, high = line_span(statement)
        return None, None, text[low:high] if statement.shape == tree.BROKEN else None
    found = _match(statement)
    assert found is not None  # noqa: S101 - it matched before
    return BY_KIND[_GROUPS[kind]][1](found)


def part_span(statement: Statement, part: str) -> tuple[int, int]:
    """Return (start, end) of a part of a statement as offsets in its file.

    Parts are word, name, value, description, references, attributes, line (the line without outer blanks).
    A part that is not written gives an empty span at the end of the line.
    """
    if part == "line" or statement.shape not in _KIND_OF:
        return line_span(statement)
    spans = getattr(statement, "spans", None)
    if spans is not None:
        return spans.get(part) or line_span(statement)
    group = _GROUP_OF.get((statement.shape, part))
    found = _match(statement) if group is not None else None
    if found is not None and group is not None and found.start(group) >= 0:
        return found.span(group)
    _, end = line_span(statement)
    return end, end


def line_span(statement: Statement) -> tuple[int, int]:
    """Return (start, end) of a statement's line without outer blanks and line end."""
    text = statement.source.text
    found = _REST_OF_LINE.match(text, statement.start)
    assert found is not None  # noqa: S101 - the pattern matches everything
    line = found[0].rstrip("\r\n \t\u3000")
    blanks = len(line) - len(line.lstrip(" \t\u3000"))
    return statement.start + blanks, statement.start + len(line)
