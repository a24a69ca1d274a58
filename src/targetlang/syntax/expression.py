"""What stands inside `{…}`, and the values of 令 and 测算: an expression over quantities and names."""

from targetlang._prepared.grammar import TABLES
from targetlang.source.pattern import late
from targetlang.syntax.lalr import Stop
from targetlang.syntax.lalr import parse_part
from targetlang.syntax.token import Token

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_TOKENS: dict[str, str] = TABLES["template"]["tokens"]  # type: ignore[assignment]
_BLANKS = r"[ \t\u3000]*+"
_FACTOR = late(
    "|".join(f"(?P<{name.lower()}>{pattern})" for name, pattern in _TOKENS.items() if name in ("AMOUNT", "REFERENCE"))
)
_BETWEEN = late(
    f"{_BLANKS}(?:(?P<add>{_TOKENS['_PLUS']})|(?P<subtract>{_TOKENS['_MINUS']})|(?P<multiply>{_TOKENS['_TIMES']})"
    f"|(?P<divide>{_TOKENS['_OVER']})){_BLANKS}"
)

BRACES = late(r"\{\{|\}\}|[{｛]([^{}｛｝]*)[}｝]")
"""An expression in a text, group 1 is its inside; or a doubled brace, which stands for one."""

MAX_DEPTH = 100
"""Deepest nesting of parentheses that is read; more is a finding, never a fault of the program."""


class Node:
    """A part of an expression: `kind` amount, reference, add, subtract, multiply, divide; offsets in the text.

    A reference is what stands inside its braces, where it has some: a name, or more arithmetic.
    """

    __slots__ = ("end", "kind", "left", "right", "start", "text")

    def __init__(  # noqa: PLR0913 - one argument per part
        self,
        kind: str,
        text: str,
        start: int,
        end: int,
        left: "Node | None" = None,
        right: "Node | None" = None,
    ) -> None:
        self.kind = kind
        self.text = text
        self.start = start
        self.end = end
        self.left = left
        self.right = right


class Template:
    """A whole expression with the names it uses and its conversion: `→ 元 .2`."""

    __slots__ = ("body", "decimals", "names", "unit")

    def __init__(self, body: Node, unit: str | None, decimals: int | None) -> None:
        self.body = body
        self.names = tuple(_names(body))
        self.unit = unit
        self.decimals = decimals


def _names(node: Node | None) -> "Iterator[str]":
    if node is not None:
        if node.kind == "reference":
            yield node.text
        yield from _names(node.left)
        yield from _names(node.right)


def parse_expression(text: str) -> Template | None:
    """Return the parsed expression, or None where it can't be read or is nested too deeply."""
    flat = _parse_flat(text)
    if flat is not None:
        return flat
    if _depth(text) > MAX_DEPTH:
        return None
    try:
        return parse_part("template", text, _BUILD)  # type: ignore[return-value]
    except Stop:
        return None


def _parse_flat(text: str) -> Template | None:
    """Return a chain of factors, which nearly every expression is; None where the grammar has to be asked."""
    sums: list[Node] = []
    signs: list[str] = []
    operator: str | None = None
    at = 0
    for _ in range(MAX_DEPTH):
        found = _FACTOR.match(text, at)
        if found is None:
            return None
        factor = _leaf_of(found.lastgroup or "", found[0], found.start())
        if operator in ("multiply", "divide"):
            left = sums[-1]
            sums[-1] = Node(operator, "", left.start, factor.end, left, factor)
        else:
            sums.append(factor)
        at = found.end()
        if at == len(text):
            break
        between = _BETWEEN.match(text, at)
        if between is None:
            return None
        operator, at = between.lastgroup or "", between.end()
        if operator in ("add", "subtract"):
            signs.append(operator)
    else:
        return None
    body = sums[0]
    for sign, right in zip(signs, sums[1:], strict=True):
        body = Node(sign, "", body.start, right.end, body, right)
    return Template(body, None, None)


def _depth(text: str) -> int:
    depth = deepest = 0
    for character in text:
        if character in "(（":
            depth += 1
            deepest = max(deepest, depth)
        elif character in ")）":
            depth -= 1
    return deepest


def _leaf(kind: str, children: list[object]) -> Node:
    token = children[0]
    assert isinstance(token, Token)  # noqa: S101 - the grammar puts one there
    return _leaf_of(kind, str(token), token.start)


def _leaf_of(kind: str, text: str, start: int) -> Node:
    if kind == "reference" and text[0] in "{｛":
        inside = text[1:].lstrip(" \t\u3000")
        start += len(text) - len(inside)
        text = inside[:-1].rstrip(" \t\u3000")
    return Node(kind, text, start, start + len(text))


def _pair(kind: str, children: list[object]) -> Node:
    left, right = children
    assert isinstance(left, Node)  # noqa: S101 - the grammar puts two there
    assert isinstance(right, Node)  # noqa: S101
    return Node(kind, "", left.start, right.end, left, right)


def _template(children: list[object]) -> Template:
    body = children[0]
    assert isinstance(body, Node)  # noqa: S101 - the grammar puts one there
    if len(children) == 1 or children[1] is None:
        return Template(body, None, None)
    conversion = str(children[1])
    decimals = int(conversion[-1]) if conversion[-2:-1] == "." else None
    unit = conversion if decimals is None else conversion[:-2].strip(" \t\u3000")
    return Template(body, unit or None, decimals)


_BUILD = {
    "amount": lambda children: _leaf("amount", children),
    "reference": lambda children: _leaf("reference", children),
    "add": lambda children: _pair("add", children),
    "subtract": lambda children: _pair("subtract", children),
    "multiply": lambda children: _pair("multiply", children),
    "divide": lambda children: _pair("divide", children),
    "term": lambda children: children[0],
    "factor": lambda children: children[0],
    "expression": lambda children: children[0],
    "template": _template,
}
