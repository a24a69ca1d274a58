"""The driver of the prepared LALR tables: a recursive part of the grammar, parsed without Lark."""

from targetlang._prepared.grammar import TABLES
from targetlang.source.pattern import compiled
from targetlang.source.pattern import late
from targetlang.syntax.token import Token

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable
    from collections.abc import Mapping
    from typing import Any

_BLANKS = late(r"[ \t\u3000]*+")
_compiled: "dict[tuple[str, int], tuple[re.Pattern[str], re.Pattern[str]]]" = {}
"""For a start rule and a state: the terminals that the state accepts, and all of them."""

MAX_TOKENS = 2000
"""No expression of a person is longer; a longer one is told apart before it costs time."""


class Stop(Exception):  # noqa: N818 - not an error to report: where the text stopped making sense
    """The text stops fitting the grammar at `at`, where one of `expected` was due."""

    def __init__(self, at: int, expected: tuple[str, ...]) -> None:
        super().__init__(at, expected)
        self.at = at
        self.expected = expected


def parse_part(
    start: str, text: str, build: "Mapping[str, Callable[[list[Any]], object]]", begin: int = 0
) -> object:
    """Parse the whole of `text` from `begin` as the start rule named; return what `build` makes of it.

    `build` has a function for each rule name or alias; without one the children stand as a list.
    Raises Stop where the text does not fit.
    """
    table = TABLES[start]
    states: dict[int, dict[str, tuple[int, int]]] = table["states"]  # type: ignore[assignment]
    rules: list[tuple[str, str, int, tuple[int, ...]]] = table["rules"]  # type: ignore[assignment]
    stack: list[int] = [table["start"]]  # type: ignore[list-item]
    values: list[object] = []
    at = begin
    for _ in range(MAX_TOKENS):
        kind, token = _next_token(start, text, at, stack[-1])
        while True:
            actions = states[stack[-1]]
            if kind not in actions:
                position = token.start if token is not None else len(text)
                raise Stop(position, tuple(name for name in actions if name.isupper() or name == "$END"))
            action, argument = actions[kind]
            if action == 0:
                stack.append(argument)
                values.append(token)
                break
            origin, name, length, kept = rules[argument]
            children = values[len(values) - length :] if length else []
            if length:
                del stack[-length:], values[-length:]
            values.append(_reduce(build, name, [children[i] for i in kept]))
            if kind == "$END" and origin == start:
                return values[-1]
            stack.append(states[stack[-1]][origin][1])
        if token is not None:
            at = token.end
    raise Stop(at, ())


def _reduce(
    build: "Mapping[str, Callable[[list[Any]], object]]", name: str, children: list[object]
) -> object:
    if name in build:
        return build[name](children)
    if not name.startswith("__"):
        return children
    flat: list[object] = []  # a repetition of the grammar, which Lark writes as a rule of its own
    for child in children:
        if isinstance(child, list):
            flat.extend(child)
        else:
            flat.append(child)
    return flat


def _next_token(start: str, text: str, at: int, state: int) -> tuple[str, Token | None]:
    """Return the next token; terminals that the state accepts go first, as in a contextual lexer."""
    blanks = _BLANKS.match(text, at)
    at = blanks.end() if blanks else at
    if at >= len(text):
        return "$END", None
    for pattern in _compiled.get((start, state)) or _compile(start, state):
        found = pattern.match(text, at)
        if found is not None and found.end() > at:
            token = Token(found[0])
            token.kind = found.lastgroup or ""
            token.start = at
            return token.kind, token
    token = Token(text[at])
    token.kind = "?"
    token.start = at
    return "?", token


def _compile(start: str, state: int) -> "tuple[re.Pattern[str], re.Pattern[str]]":
    tokens: dict[str, str] = TABLES[start]["tokens"]  # type: ignore[assignment]
    accepted: dict[str, object] = TABLES[start]["states"][state]  # type: ignore[index]
    first, every = (
        compiled("|".join(f"(?P<{name}>{tokens[name]})" for name in tokens if name in names) or r"(?!)")
        for names in (accepted, tokens)
    )
    return _compiled.setdefault((start, state), (first, every))
