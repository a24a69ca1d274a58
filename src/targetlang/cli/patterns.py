"""Patterns of paths in the configuration: as in `.gitignore`, tied to the folder of the configuration."""

import re

from targetlang.cli.gitignore import translate

_compiled: dict[str, re.Pattern[str]] = {}


def fits(pattern: str, path: str) -> bool:
    """Tell whether a pattern fits a path with `/`, or a folder that the path lies in.

    A pattern without a slash fits a name in any folder; `**` goes over folders.
    """
    compiled = _compiled.get(pattern)
    if compiled is None:
        bare = pattern.strip("/")
        anywhere = "" if "/" in pattern.rstrip("/") else "(?:.*/)?"
        compiled = _compiled[pattern] = re.compile(f"{anywhere}{translate(bare)}(?:/.*)?", re.DOTALL)
    return compiled.fullmatch(path) is not None
