"""Regular expressions that are compiled when they are first used.

Most are only asked where something is wrong, and compiling all of them costs more than checking a small file.
"""

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_METHODS = ("match", "fullmatch", "search", "finditer", "findall", "sub", "split")


class _Late:
    """Stands for a `re.Pattern` until one of its methods is asked for, then for its methods."""

    __slots__ = ("_flags", "pattern", *_METHODS)

    def __init__(self, text: str, flags: int) -> None:
        self.pattern = text
        self._flags = flags

    def __getattr__(self, name: str) -> "Any":
        compiled = re.compile(self.pattern, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def late(text: str, flags: int = 0) -> "re.Pattern[str]":
    """Return a pattern that is compiled at its first use; a fault in it shows no earlier."""
    return _Late(text, flags)  # type: ignore[return-value]  # has the methods that are used
