"""What an output format is, and how it is found: `backends/to_<format>.py` with one BACKEND."""

import importlib
import os
from collections.abc import Callable

from targetlang.diagnostics import CommandFault
from targetlang.records import frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

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


def format_of(wanted: str | None, output: str, known: "Mapping[str, tuple[str, ...]]") -> str | None:
    """Return the format of a command that knows some, given with their suffixes; None where nothing says one of them.

    That is the one whose name is `wanted`, or a suffix of it (md for markdown), else the one of the longest suffix of the
    output path, in small letters or capitals; text on the screen.

    >>> known = {"text": (".txt",), "csv": (".csv",), "import-csv": (".import.csv",)}
    >>> format_of("TXT", "-", known), format_of(None, "表.import.CSV", known), format_of(None, "a.pdf", known)
    ('text', 'import-csv', None)
    """
    if wanted is None and output == "-":
        return "text"
    name = wanted.lower() if wanted is not None else None
    if name in known:
        return name
    path = f".{name}" if name is not None else output.lower()
    fitting = [(len(suffix), one) for one, suffixes in known.items() for suffix in suffixes if path.endswith(suffix)]
    return max(fitting)[1] if fitting else None


def find_backend(name: str | None, output: str = "-") -> Backend | None:
    """Return the format of a name, or of the longest suffix of an output path; None where there is none."""
    names = backend_names()
    # A name alone says which module is needed; for a suffix all are asked.
    given = "text" if name is None and output == "-" else name
    chosen = given if given in names else format_of(name, output, {one: _backend(one).suffixes for one in names})
    return _backend(chosen) if chosen is not None else None


def _backend(name: str) -> Backend:
    backend: Backend = importlib.import_module(f"targetlang.backends.to_{name.replace('-', '_')}").BACKEND
    return backend
