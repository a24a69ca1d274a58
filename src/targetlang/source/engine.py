"""What Python's engine for regular expressions runs: the code of a text, and a pattern made from code.

Before 3.11.5 the engine goes on at the wrong place behind a possessive group of which one turn failed (its gh-100061), so
that it misses whole lines. There such a group is an atomic one, which means the same and is read rightly.
"""

import _sre  # type: ignore[import-not-found, unused-ignore]  # only some stubs know it
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from typing import Any

    Code = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]

SOUND = sys.version_info >= (3, 11, 5)
"""Whether the running engine reads possessive groups rightly."""


def code_of(text: str, flags: int, *, atomic: bool) -> "Code":
    """Return flags, code, number of groups, their numbers by name and their names by number.

    With `atomic` every possessive group is an atomic one.
    """
    from array import array

    compiler, parser = _own_modules()
    parsed = parser.parse(text, flags)
    if atomic:
        _make_atomic(parsed)
    numbers = dict(parsed.state.groupdict)
    names: list[str | None] = [None] * parsed.state.groups
    for name, number in numbers.items():
        names[number] = name
    code = array("I", compiler._code(parsed, flags))  # noqa: SLF001 - the engine's own
    return int(flags | parsed.state.flags), code.tobytes(), parsed.state.groups - 1, numbers, tuple(names)


def pattern_of(text: str, code: "Code") -> "re.Pattern[str]":
    """Return the pattern of a text that has a code."""
    flags, words, groups, numbers, names = code
    return _sre.compile(text, flags, memoryview(words).cast("I").tolist(), groups, numbers, names)  # type: ignore[no-any-return]


def _own_modules() -> "tuple[Any, Any]":
    """Return the engine's own compiler and parser: there is no other way to its code."""
    from importlib import import_module

    return import_module("re._compiler"), import_module("re._parser")


def _make_atomic(parsed: "Any") -> None:
    """Put an atomic group in the place of every possessive one; that of single characters is read rightly."""
    compiler, parser = _own_modules()
    for at, (kind, value) in enumerate(parsed.data):
        for part in _parts(value, parser.SubPattern):
            _make_atomic(part)
        if kind is parser.POSSESSIVE_REPEAT and not compiler._simple(value[2]):  # noqa: SLF001 - the engine's own
            parsed.data[at] = (parser.ATOMIC_GROUP, parser.SubPattern(parsed.state, [(parser.MAX_REPEAT, value)]))


def _parts(value: "Any", kind: type) -> "list[Any]":
    """Return the patterns inside what the parser gives for one piece of a pattern."""
    if isinstance(value, kind):
        return [value]
    return [part for one in value for part in _parts(one, kind)] if isinstance(value, tuple | list) else []
