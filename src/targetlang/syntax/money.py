"""A total and its tree of sources, as text: `34万元 = 财政 34万元 (上级 20万元 + 本级 14万元) + 其他 0万元`."""

from targetlang._prepared.grammar import TABLES
from targetlang.syntax.lalr import parse_part
from targetlang.syntax.token import Token

MONEY_TOKENS: dict[str, str] = TABLES["money"]["tokens"]  # type: ignore[assignment]
"""Patterns of the terminals of a money text."""


class SourceNode:
    """A source as written: its name, its amount and the parts in brackets."""

    __slots__ = ("amount", "name", "parts")

    def __init__(self, name: Token, amount: Token, parts: "list[SourceNode]") -> None:
        self.name = name
        self.amount = amount
        self.parts = parts


class MoneyNode:
    """A total as written and its sources."""

    __slots__ = ("sources", "total")

    def __init__(self, total: Token, sources: list[SourceNode]) -> None:
        self.total = total
        self.sources = sources


def parse_money(text: str) -> MoneyNode:
    """Return the tree of a money text. Raises `lalr.Stop` at the first place that does not fit."""
    return parse_part("money", text, _BUILD)  # type: ignore[return-value]


def _money(children: list[object]) -> MoneyNode:
    sources = children[1] if len(children) > 1 and children[1] else []
    return MoneyNode(children[0], sources)  # type: ignore[arg-type]


def _source(children: list[object]) -> SourceNode:
    parts = children[2] if len(children) > 2 and children[2] else []
    return SourceNode(children[0], children[1], parts)  # type: ignore[arg-type]


def _sources(children: list[object]) -> list[object]:
    """Flatten what the grammar's repetition nests."""
    flat: list[object] = []
    for child in children:
        if isinstance(child, list):
            flat.extend(child)
        else:
            flat.append(child)
    return flat


_BUILD = {"money": _money, "source": _source, "sources": _sources}
