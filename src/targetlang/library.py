"""targetlang for programs: files in, documents, findings, formats and comparisons out. `import targetlang` gives these names.

Paths are texts or `pathlib` paths. What a clerk wrote wrongly is never raised: it is among the findings. Raised are OSError,
where a file can't be read, and ValueError, where a call asks for what there isn't.
"""

import os

from targetlang.cli.files import find_files as _find_files
from targetlang.cli.files import read_file
from targetlang.cli.speech import say
from targetlang.cli.workspace import workspace_root
from targetlang.comparing import Compared
from targetlang.comparing import Side
from targetlang.comparing import compare
from targetlang.diagnostics import CommandFault
from targetlang.diagnostics import Finding
from targetlang.diagnostics.severity import severity_of
from targetlang.diagnostics.wording import message
from targetlang.diff.settings import DEFAULTS
from targetlang.importing import Imported
from targetlang.importing import import_document
from targetlang.pipeline import Compiled
from targetlang.pipeline import compile_bytes
from targetlang.pipeline import compile_text
from targetlang.pipeline import render as _render
from targetlang.ports.backend import MissingExtra
from targetlang.ports.backend import backend_names
from targetlang.ports.backend import find_backend
from targetlang.ports.form_index import find_form
from targetlang.ports.importer import find_importer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from targetlang.diff.settings import DiffSettings

    Path = str | os.PathLike[str]

__all__ = (
    "Compared", "Compiled", "Finding", "Imported", "as_json", "compare_files", "compile_file", "compile_text", "find_files",
    "import_file", "message", "render", "severity_of",
)


def find_files(*paths: "Path") -> list[str]:
    """Return the files that paths stand for, in order: a folder for every `.target` file below it that is not ignored.

    Raises FileNotFoundError for a path where nothing is.
    """
    files, missing = _find_files([os.fspath(one) for one in paths])
    if missing:
        raise FileNotFoundError(missing[0])
    return files


def compile_file(path: "Path") -> Compiled:
    """Return the document of a file with its form and everything found about it; what it brings in is read, too.

    Raises OSError where the file can't be read.
    """
    path = os.fspath(path)
    with open(path, "rb") as file:
        data = file.read()
    return compile_bytes(path, data, read_file, workspace_root(path))


def import_file(path: "Path", form: str | None = None) -> Imported:
    """Return what an existing document says, as the text of a `.target` file, with what was guessed or found no place.

    The suffix of the path says what it is; `form` is the name of a shipped form, else the one that fits best is taken.
    Raises OSError where the file can't be read, ValueError where it is of no known format or nothing is recognised in it.
    """
    path = os.fspath(path)
    with open(path, "rb") as file:
        data = file.read()
    importer = find_importer(path)
    chosen = find_form(form) if form is not None else None
    if importer is None or (form is not None and chosen is None):
        message = f"{path!r} is of no known format" if importer is None else f"{form!r} is no form"
        raise ValueError(message)
    try:
        return import_document(data, importer, chosen)
    except CommandFault as fault:
        message = say("en", fault)
        raise ValueError(message) from fault


def render(compiled: Compiled, to: str, *, draft: bool = False) -> bytes:
    """Return a compiled document in a format, by its name or suffix (`docx`, `xlsx`, `html`, `pdf`, `text`, `json`, …).

    With `draft` it says at its top that it is one. Raises ValueError where the format is not known, or where there is no
    document or no form to lay it out; ImportError where the format needs an extra that is not installed.
    """
    backend = find_backend(to)
    if backend is None:
        message = f"{to!r} is no format; there are {', '.join(backend_names())}"
        raise ValueError(message)
    if compiled.document is None or (compiled.form is None and backend.needs != "model"):
        message = "nothing can be laid out: the findings say why the document or its form can't be read"
        raise ValueError(message)
    try:
        return _render(compiled, backend, draft=draft)
    except MissingExtra as missing:
        message = f'pip install "targetlang[{missing.extra}]"'
        raise ImportError(message) from missing


def as_json(compiled: Compiled) -> "dict[str, Any]":
    """Return a document as plain dictionaries and lists, in the shape of `targetlang schema document`.

    Raises ValueError where there is no document.
    """
    from targetlang.backends.to_json import document_json

    if compiled.document is None:
        message = "there is no document: the findings say why it can't be read"
        raise ValueError(message)
    return document_json(compiled.document)


def compare_files(old: "Path", new: "Path", settings: "DiffSettings" = DEFAULTS) -> Compared:
    """Return what changed between two files or folders, as `targetlang diff` tells it, and the findings of both sides.

    Raises OSError where one of them can't be read.
    """
    return compare(_side(old), _side(new), settings)


def _side(path: "Path") -> Side:
    names = find_files(path)
    files = []
    for name in names:
        with open(name, "rb") as file:
            files.append((name, file.read()))
    return Side(os.fspath(path), files, read_file, {name: workspace_root(name) for name in names})
