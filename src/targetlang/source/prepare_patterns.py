"""Prepare the regular expressions: every `late` pattern of the package → `_prepared/patterns.py` and `atomic_patterns.py`.

The code is that of the running Python's engine. Another Python that makes the very same code is added to the list of
engines; one that makes other code, or was not asked since a pattern changed, compiles the texts itself.
What has possessive groups is kept a second time with atomic ones, for engines that misread the first (see `engine`).
"""

import sys

from targetlang._prepared.keep import keep

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Mapping

    from targetlang.source.engine import Code

    Table = dict[tuple[str, int], Code]

_HEAD = '''"""Prepared from the patterns of the package by targetlang.source.prepare_patterns; do not edit."""

'''


def prepare() -> dict[str, str]:
    """Return the sources of the prepared modules by name: by text and flags what the engine needs to run a pattern."""
    import _sre  # type: ignore[import-not-found, unused-ignore]  # as in `engine`

    from targetlang._prepared.patterns import ENGINES

    tables = _tables()
    engines = sorted({_sre.MAGIC, *(ENGINES if tables == _kept() else ())})
    head = f"ENGINES: tuple[int, ...] = ({', '.join(map(str, engines))},)\nCODE_SIZE = {_sre.CODESIZE}\n"
    return {"patterns": _HEAD + head + _source(tables[0]), "atomic_patterns": _HEAD + _source(tables[1])}


def _source(table: "Table") -> str:
    import zlib

    lines = ["PATTERNS: dict[tuple[str, int], tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]] = {\n"]
    for key, (flags, code, *groups) in sorted(table.items()):
        lines.append(f"    {key!r}: {(flags, zlib.compress(code, 9), *groups)!r},\n")
    return "".join([*lines, "}\n"])


def is_current() -> bool:
    """Tell whether the prepared modules hold every pattern; their code is compared where the running engine made it."""
    import _sre  # type: ignore[import-not-found, unused-ignore]  # as in `engine`

    from targetlang._prepared.patterns import ENGINES
    from targetlang._prepared.patterns import PATTERNS

    return _tables() == _kept() if _sre.MAGIC in ENGINES else set(PATTERNS) == set(_texts())


def _tables() -> "tuple[Table, Table]":
    """Return every pattern, and those that have possessive groups with atomic ones in their place."""
    from targetlang.source.engine import code_of

    table = {key: code_of(*key, atomic=False) for key in _texts()}
    atomic = {key: code_of(*key, atomic=True) for key in table}
    return table, {key: code for key, code in atomic.items() if code != table[key]}


def _kept() -> "tuple[Table, Table]":
    from targetlang._prepared import atomic_patterns
    from targetlang._prepared import patterns

    return _unpacked(patterns.PATTERNS), _unpacked(atomic_patterns.PATTERNS)


def _unpacked(table: "Mapping[tuple[str, int], Code]") -> "Table":
    import zlib

    return {key: (flags, zlib.decompress(code), *groups) for key, (flags, code, *groups) in table.items()}  # type: ignore[misc]


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


def main() -> None:
    """Write the prepared modules, or with `--check` exit 1 where one is out of date."""
    if "--check" in sys.argv:
        sys.exit(not is_current())
    keep(**prepare())


if __name__ == "__main__":
    main()
