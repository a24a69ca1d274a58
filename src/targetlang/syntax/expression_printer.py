"""The canonical spelling of expressions: one blank around signs, half-width digits; in 令 and 测算 names in braces."""

import re

from targetlang.source.pattern import late
from targetlang.syntax.expression import BRACES
from targetlang.syntax.expression import parse_expression

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Collection

    from targetlang.syntax.expression import Node

_NARROW = str.maketrans("０１２３４５６７８９．，％／", "0123456789.,%/")
_SIGNS = {
    **dict.fromkeys("+＋", " + "),
    **dict.fromkeys("-－−", " - "),
    **dict.fromkeys("×*＊", " × "),
    **dict.fromkeys("÷/／", " ÷ "),
    **dict.fromkeys("(（", "("),
    **dict.fromkeys(")）", ")"),
}
_ARROW = late(r"[ \t\u3000]*(?:→|->)[ \t\u3000]*")


def print_expression(text: str, names: "Collection[str] | None" = None) -> str:
    """Return a bare expression in its one spelling, or the text as it is where it can't be read.

    Only `names` get braces, where they are known: what nobody declared may be anything.
    """
    return _print(text, lambda name, braced: f"{{{name}}}" if braced or names is None or name in names else name)


def print_braces(text: str) -> str:
    """Return a text with every `{…}` in its one spelling."""
    if "{" not in text and "｛" not in text:
        return text
    return BRACES.sub(lambda found: found[0] if found[1] is None else "{" + print_inside(found[1]) + "}", text)


def print_inside(text: str) -> str:
    """Return what stands in braces in its one spelling, where names are bare."""
    return _print(text.strip(" \t\u3000"), lambda name, braced: f"{{{name}}}" if braced else name)


def _print(text: str, spell: "Callable[[str, bool], str]") -> str:
    template = parse_expression(text)
    if template is None:
        return text
    arrow = _ARROW.search(text, template.body.end)
    end = arrow.start() if arrow is not None else len(text)
    parts: list[str] = []
    at = 0
    for leaf in _leaves(template.body):
        between = text[at : leaf.start]
        parts += [_between(between), _leaf(leaf, spell, braced="{" in between or "｛" in between)]
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


def _leaf(leaf: "Node", spell: "Callable[[str, bool], str]", *, braced: bool) -> str:
    if leaf.kind == "reference":
        # Braces may hold arithmetic, too.
        return spell(print_inside(leaf.text) if braced else leaf.text.strip(" \t\u3000"), braced)
    return re.sub(r"(?<=[0-9])[ \t\u3000]+|[ \t\u3000]+$", "", leaf.text.translate(_NARROW))
