"""Prepare the regular expressions: every `late` pattern of the package → `_prepared/patterns.py`.

The code is that of the running Python's engine. Another Python that makes the very same code is added to the list of
engines; one that makes other code, or was not asked since a pattern changed, compiles the texts itself.
"""

import re
import sys

from targetlang._prepared.keep import keep

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    Code = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]

_HEAD = '''"""Prepared from the patterns of the package by targetlang.source.prepare_patterns; do not edit."""

'''


def prepare() -> str:
    """Return the source of the prepared module: by text and flags what the engine needs to run a pattern."""
    import _sre
    import zlib

    from targetlang._prepared.patterns import ENGINES

    table = _table()
    engines = sorted({_sre.MAGIC, *(ENGINES if table == _kept() else ())})
    lines = [_HEAD, f"ENGINES: tuple[int, ...] = ({', '.join(map(str, engines))},)\nCODE_SIZE = {_sre.CODESIZE}\n"]
    lines.append("PATTERNS: dict[tuple[str, int], tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]] = {\n")
    for key, (flags, code, *groups) in sorted(table.items()):
        lines.append(f"    {key!r}: {(flags, zlib.compress(code, 9), *groups)!r},\n")
    return "".join([*lines, "}\n"])


def is_current() -> bool:
    """Tell whether the prepared module holds every pattern; its code is compared where the running engine made it."""
    import _sre

    from targetlang._prepared.patterns import ENGINES
    from targetlang._prepared.patterns import PATTERNS

    return _table() == _kept() if _sre.MAGIC in ENGINES else set(PATTERNS) == set(_texts())


def _table() -> "dict[tuple[str, int], Code]":
    return {key: _code(*key) for key in _texts()}


def _kept() -> "dict[tuple[str, int], Code]":
    import zlib

    from targetlang._prepared.patterns import PATTERNS

    return {
        key: (flags, zlib.decompress(code), groups, numbers, names)
        for key, (flags, code, groups, numbers, names) in PATTERNS.items()
    }


def _texts() -> "Iterator[tuple[str, int]]":
    """Yield text and flags of every late pattern that a module of the package holds or says that it makes."""
    from importlib import import_module
    from pkgutil import walk_packages

    import targetlang
    from targetlang.source.pattern import Made

    found = set()
    for module in walk_packages(targetlang.__path__, "targetlang."):
        if module.name.endswith("__main__"):
            continue
        loaded = import_module(module.name)
        found |= {(text, 0) for text in getattr(loaded, "texts_of_patterns", tuple)()}
        for held in vars(loaded).values():
            found |= {(one.pattern, int(one.flags)) for one in (held if isinstance(held, tuple) else (held,)) if isinstance(one, Made)}
    yield from found


def _code(text: str, flags: int) -> "Code":
    """Return flags, code, number of groups, their numbers by name and their names by number."""
    from array import array
    from re import _compiler  # type: ignore[attr-defined]  # the engine's own: there is no other way to its code
    from re import _parser

    parsed = _parser.parse(text, flags)
    numbers = dict(parsed.state.groupdict)
    names: list[str | None] = [None] * parsed.state.groups
    for name, number in numbers.items():
        names[number] = name
    code = array("I", _compiler._code(parsed, flags))  # noqa: SLF001 - as above
    return int(re.compile(text, flags).flags), code.tobytes(), parsed.state.groups - 1, numbers, tuple(names)


def main() -> None:
    """Write the prepared module, or with `--check` exit 1 where it is out of date."""
    if "--check" in sys.argv:
        sys.exit(not is_current())
    keep(patterns=prepare())


if __name__ == "__main__":
    main()
