"""What an output format is, and how it is found: `backends/to_<format>.py` with one BACKEND."""

import importlib
import os
from collections.abc import Callable

from targetlang.diagnostics import CommandFault
from targetlang.records import frozen

_MOST_NAMED = 20


@frozen
class Backend:
    """A format. `needs` is "tables", "model" or "names"; `render` takes that and returns the bytes of the file.

    "names" are what templates are given (layout/names.py), for files that a user's own template lays out.

    Tables come as a tuple of blocks, or, where the format `streams`, as an iterator that is read once.
    Where it `tells`, `render` also takes a function `tell`, called with what it could not do in the document it returns.
    `bom` tells that a byte order mark may stand before the file, for programs that guess how it is encoded.
    """

    name: str
    suffixes: tuple[str, ...]
    needs: str
    render: Callable[..., bytes]
    streams: bool = False
    bom: bool = False
    tells: bool = False


class MissingExtra(CommandFault):
    """A format needs packages that are not installed: those of the extra."""

    def __init__(self, extra: str) -> None:
        super().__init__("build.missing-extra", extra=extra)
        self.extra = extra


class MissingPictures(CommandFault):
    """Characters that no font has a picture of; there is a document all the same. The first of them are named."""

    def __init__(self, characters: list[str]) -> None:
        named = [f"{one} U+{ord(one):04X}" for one in characters[:_MOST_NAMED]]
        super().__init__("build.no-pictures", count=len(characters), characters=named)


def backend_names() -> tuple[str, ...]:
    """Return the names of all formats, from the names of their files."""
    folder = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "backends")
    files = sorted(name for name in os.listdir(folder) if name.startswith("to_") and name.endswith(".py"))
    return tuple(name[3:-3].replace("_", "-") for name in files)


def find_backend(name: str | None, output: str = "-") -> Backend | None:
    """Return the format of a name, or of the longest suffix of an output path; None where there is none.

    A suffix is a name, too: md for markdown.
    """
    if name is None and output == "-":
        name = "text"
    names = backend_names()
    if name is not None and name not in names:
        name, output = None, f".{name}"
    found: tuple[int, Backend] | None = None
    for one in names:
        if name not in (None, one):
            continue
        backend: Backend = importlib.import_module(f"targetlang.backends.to_{one.replace('-', '_')}").BACKEND
        if name is not None:
            return backend
        length = max((len(suffix) for suffix in backend.suffixes if output.endswith(suffix)), default=0)
        if length and (found is None or length > found[0]):
            found = length, backend
    return None if found is None else found[1]
