"""The canonical spelling of a bare expression (令, 测算): names in braces, one blank around signs."""

import re

from targetlang.source.pattern import late
from targetlang.syntax.expression import parse_expression

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.syntax.expression import Node

_NARROW = str.maketrans("０１２３４５６７８９．，％", "0123456789.,%")
_SIGNS = {
    **dict.fromkeys("+＋", " + "),
    **dict.fromkeys("-－−", " - "),
    **dict.fromkeys("×*＊", " × "),
    **dict.fromkeys("÷/／", " ÷ "),
    **dict.fromkeys("(（", "("),
    **dict.fromkeys(")）", ")"),
}
_ARROW = late(r"[ \t\u3000]*(?:→|->)[ \t\u3000]*")


def print_expression(text: str) -> str:
    """Return an expression in its one spelling, or the text as it is where it can't be read."""
    template = parse_expression(text)
    if template is None:
        return text
    arrow = _ARROW.search(text)
    end = arrow.start() if arrow is not None else len(text)
    parts: list[str] = []
    at = 0
    for leaf in _leaves(template.body):
        parts += [_between(text[at : leaf.start]), _leaf(leaf)]
        at = leaf.end
    parts.append(_between(text[at:end]))
    conversion = "" if arrow is None else " → " + re.sub(r"[ \t\u3000]+", " ", text[arrow.end() :])
    return "".join(parts) + conversion


def _leaves(node: "Node") -> "list[Node]":
    """Return the amounts and names of an expression in the order in which they are written."""
    found: list[Node] = []
    open_nodes = [node]
    while open_nodes:
        one = open_nodes.pop()
        if one.left is None or one.right is None:
            found.append(one)
        else:
            open_nodes += [one.right, one.left]
    return found


def _between(text: str) -> str:
    return "".join(_SIGNS.get(character, "") for character in text)


def _leaf(leaf: "Node") -> str:
    if leaf.kind == "reference":
        return "{" + leaf.text.strip(" \t\u3000") + "}"
    return re.sub(r"(?<=[0-9])[ \t\u3000]+|[ \t\u3000]+$", "", leaf.text.translate(_NARROW))
