"""What an existing document can be read from, and how it is found: `importers/from_<format>.py` with one IMPORTER."""

import importlib
import os
from collections.abc import Callable

from targetlang.diagnostics import CommandFault
from targetlang.records import frozen
from targetlang.tables import Block


@frozen
class Importer:
    """A format of documents that people have. `read` takes the bytes of a file and returns what `gives` says.

    "blocks" are what layouts make, in order: tables with their merges, headings, paragraphs; texts are the file's, lines
    of a cell parted by line feeds. "text" is that of a `.target` file, from a format that holds all that such a file says.
    A `read` raises Unreadable for a file that is none of its format or is refused.
    """

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes], tuple[Block, ...] | str]
    gives: str = "blocks"


class Unreadable(CommandFault):
    """A file that can't be read as what it is given for. `reason` is the name of a sentence `import.<reason>`."""

    def __init__(self, reason: str, **facts: object) -> None:
        super().__init__(f"import.{reason}", **facts)


def importer_names() -> tuple[str, ...]:
    """Return the names of all formats, from the names of their files."""
    folder = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "importers")
    files = sorted(name for name in os.listdir(folder) if name.startswith("from_") and name.endswith(".py"))
    return tuple(name[5:-3] for name in files)


def find_importer(path: str) -> Importer | None:
    """Return the format of a path, by its suffix in small letters or capitals; None where there is none."""
    for name in importer_names():
        importer: Importer = importlib.import_module(f"targetlang.importers.from_{name}").IMPORTER
        if path.lower().endswith(importer.suffixes):
            return importer
    return None
