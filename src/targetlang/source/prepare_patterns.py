"""Prepare the regular expressions: every `late` pattern of the package → `_prepared/patterns_….py`.

The code is that of the running Python's engine, whose magic number the file has in its name; run this with every
Python that has to start quickly. What a file of another engine lacks is compiled there as usual.
"""

import os
import re
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_HEAD = '''"""Prepared from the patterns of the package by targetlang.source.prepare_patterns; do not edit."""

'''


def prepare() -> str:
    """Return the source of the prepared module: by text and flags what the engine needs to run a pattern."""
    import _sre
    import zlib

    lines = [_HEAD, f"CODE_SIZE = {_sre.CODESIZE}\n"]
    lines.append("PATTERNS: dict[tuple[str, int], tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]] = {\n")
    for text, flags in sorted(_texts()):
        all_flags, code, *groups = _code(text, flags)
        lines.append(f"    ({text!r}, {flags}): {(all_flags, zlib.compress(code, 9), *groups)!r},\n")
    return "".join([*lines, "}\n"])


def is_current() -> bool:
    """Tell whether the file of the running engine says what this would write; true where that engine has none."""
    import zlib

    from targetlang.source.pattern import PATTERNS

    if not PATTERNS:
        return True
    kept = {key: (flags, zlib.decompress(code), *groups) for key, (flags, code, *groups) in PATTERNS.items()}
    return kept == {key: _code(*key) for key in _texts()}


def _texts() -> "Iterator[tuple[str, int]]":
    """Yield text and flags of every late pattern that a module of the package holds."""
    from importlib import import_module
    from pkgutil import walk_packages

    import targetlang
    from targetlang.source.pattern import Late

    found = set()
    for module in walk_packages(targetlang.__path__, "targetlang."):
        if module.name.endswith("__main__"):
            continue
        for held in vars(import_module(module.name)).values():
            found |= {(one.pattern, int(one.flags)) for one in (held if isinstance(held, tuple) else (held,)) if isinstance(one, Late)}
    yield from found


def _code(text: str, flags: int) -> tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]:
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
    import _sre

    here = os.path.dirname(os.path.abspath(__file__))
    path = os.path.join(os.path.dirname(here), "_prepared", f"patterns_{_sre.MAGIC}.py")
    text = prepare()
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


if __name__ == "__main__":
    main()
