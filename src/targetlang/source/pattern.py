"""Regular expressions that are compiled when they are first used, most of them from prepared code.

Most are only asked where something is wrong, and compiling all of them costs more than checking a small file.
The code that Python's engine runs is prepared in `_prepared/patterns_….py`, one file for each version of the engine,
which its magic number tells; a version without one, and a text that is not in it, is compiled as usual.
"""

import _sre
import re
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Prepared = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]

_METHODS = ("match", "fullmatch", "search", "finditer", "findall", "sub", "split", "scanner", "groupindex")


def _prepared() -> "dict[tuple[str, int], Prepared]":
    """Return the prepared patterns of the running engine by text and flags; nothing where there are none."""
    from importlib import import_module

    try:
        module = import_module(f"targetlang._prepared.patterns_{_sre.MAGIC}")
    except ImportError:
        return {}
    same_words = module.CODE_SIZE == _sre.CODESIZE and sys.byteorder == "little"
    return module.PATTERNS if same_words else {}


PATTERNS = _prepared()


class Late:
    """Stands for a `re.Pattern` until one of its methods is asked for, then for its methods."""

    __slots__ = ("flags", "pattern", *_METHODS)

    def __init__(self, text: str, flags: int) -> None:
        self.pattern = text
        self.flags = flags

    def __getattr__(self, name: str) -> "Any":
        compiled = _compile(self.pattern, self.flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def late(text: str, flags: int = 0) -> "re.Pattern[str]":
    """Return a pattern that is compiled at its first use; a fault in it shows no earlier."""
    return Late(text, flags)  # type: ignore[return-value]  # has the methods that are used


def _compile(text: str, flags: int) -> "re.Pattern[str]":
    prepared = PATTERNS.get((text, int(flags)))
    if prepared is None:
        return re.compile(text, flags)
    import zlib

    all_flags, code, groups, numbers, names = prepared
    return _sre.compile(text, all_flags, memoryview(zlib.decompress(code)).cast("I").tolist(), groups, numbers, names)  # type: ignore[no-any-return]
