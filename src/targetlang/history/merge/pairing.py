"""Which node of a side is which node of the base, where a name or a code was changed."""

from targetlang.history.merge.node import Node

_SIMILAR = 0.6
_OVERLAP = 0.5


def pair(base: list[Node], side: list[Node]) -> None:
    """Give renamed nodes of a side the key that they have in the base.

    A block is known by its name where its code changed, else by at least half of its lines; an entry by its text;
    an indicator below the same path by its value and description, else by a similar name. Only pairs that are
    the one best choice are made.
    """
    known, present = {node.key for node in base}, {node.key for node in side}
    gone = [node for node in base if node.key not in present]
    for new in [node for node in side if node.key not in known]:
        rated = sorted(((_likeness(old, new), at) for at, old in enumerate(gone)), reverse=True)
        if not rated or not rated[0][0] or (len(rated) > 1 and rated[1][0] == rated[0][0]):
            continue
        new.key = gone.pop(rated[0][1]).key


def _likeness(old: Node, new: Node) -> float:
    """Return how sure it is that both are one thing: 0 for not at all."""
    if old.key[:2] != new.key[:2] or old.key[0] == "field" or old.statement is None or new.statement is None:
        return 0
    one, other = old.statement, new.statement
    if old.key[0] == "block":
        if one.name and one.name == other.name:
            return 1
        overlap = _overlap(old, new)
        return overlap if overlap >= _OVERLAP else 0
    if one.value and one.value == other.value and one.description == other.description:
        return 1 if old.key[0] == "entry" else _rate(one.name, other.name, lowest=0.01)
    return _rate(one.name, other.name, lowest=_SIMILAR) if old.key[0] == "indicator" else 0


def _rate(one: str | None, other: str | None, *, lowest: float) -> float:
    from difflib import SequenceMatcher

    rate = SequenceMatcher(None, one or "", other or "", autojunk=False).ratio()
    return rate if rate >= lowest else 0


def _overlap(old: Node, new: Node) -> float:
    one = {line.strip() for line in old.lines()[len(old.lead) + 1 :]} - {""}
    other = {line.strip() for line in new.lines()[len(new.lead) + 1 :]} - {""}
    return len(one & other) / max(len(one), len(other), 1)
