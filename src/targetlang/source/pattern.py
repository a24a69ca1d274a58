"""Regular expressions that are compiled when they are first used, most of them from prepared code.

Most are only asked where something is wrong, and compiling all of them costs more than checking a small file.
The code that Python's engine runs is prepared in `_prepared/patterns.py`. Which engines it was made by is kept there by
their magic numbers; any other engine, and a text that is not there, compiles as usual.
"""

import _sre  # type: ignore[import-not-found, unused-ignore]  # only some stubs know it
import sys
from functools import lru_cache

from targetlang._prepared.patterns import CODE_SIZE
from targetlang._prepared.patterns import ENGINES
from targetlang._prepared.patterns import PATTERNS
from targetlang.source.engine import SOUND
from targetlang.source.engine import code_of
from targetlang.source.engine import pattern_of

__all__ = ["Late", "compiled", "late", "re"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from typing import Any

    from targetlang.source.engine import Code
else:

    class _Module:
        """Python's `re`, imported when something of it is first asked for: checking a sound file asks for nothing."""

        def __getattr__(self, name: str) -> "Any":
            import re

            return getattr(re, name)

    re = _Module()

_METHODS = ("match", "fullmatch", "search", "finditer", "findall", "sub", "split", "scanner", "groupindex")
_MADE_HERE = _sre.MAGIC in ENGINES and _sre.CODESIZE == CODE_SIZE and sys.byteorder == "little"


def _prepared_for(*, sound: bool) -> "dict[tuple[str, int], Code]":
    """Return the prepared code of every pattern, for an engine that misreads possessive groups with atomic ones."""
    if sound:
        return PATTERNS
    from targetlang._prepared import atomic_patterns

    return PATTERNS | atomic_patterns.PATTERNS


_CODES = _prepared_for(sound=SOUND)


class Made:
    """The methods of a compiled pattern."""

    __slots__ = ("flags", "pattern", *_METHODS)
    flags: int
    pattern: str


class Late(Made):
    """Stands for a `re.Pattern` until one of its methods is asked for; from then on it is `Made`, which is quicker to ask."""

    __slots__ = ()

    def __init__(self, text: str, flags: int) -> None:
        self.pattern = text
        self.flags = flags

    def __getattr__(self, name: str) -> "Any":
        made = compiled(self.pattern, self.flags)
        for method in _METHODS:
            setattr(self, method, getattr(made, method))
        self.__class__ = Made  # type: ignore[assignment]  # has the same slots
        return getattr(made, name)


def late(text: str, flags: int = 0) -> "re.Pattern[str]":
    """Return a pattern that is compiled at its first use; a fault in it shows no earlier."""
    return Late(text, flags)  # type: ignore[return-value]  # has the methods that are used


@lru_cache(256)
def compiled(text: str, flags: int = 0) -> "re.Pattern[str]":
    """Return the pattern of a text; that of a module whose `texts_of_patterns` yields the text is prepared."""
    prepared = _CODES.get((text, int(flags))) if _MADE_HERE else None
    if prepared is None:
        return re.compile(text, flags) if SOUND else pattern_of(text, code_of(text, int(flags), atomic=True))
    import zlib

    all_flags, code, groups, numbers, names = prepared
    return pattern_of(text, (all_flags, zlib.decompress(code), groups, numbers, names))
