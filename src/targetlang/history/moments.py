"""The revisions of a file or folder as moments, the oldest first."""

import os

from targetlang.diff.joining import join_documents
from targetlang.history.path_log import Touch
from targetlang.history.path_log import touches
from targetlang.history.revision import Revision
from targetlang.history.revision import from_top
from targetlang.history.series import Moment
from targetlang.pipeline import compile_bytes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Document
    from targetlang.pipeline import Loader

_SHORT = 7


def moments_of(path: str) -> list[Moment]:
    """Return a moment for every commit that touched a file or folder. Raises GitFault.

    A file is followed through its renames. A revision in which it can't be read has no document.
    """
    is_folder = os.path.isdir(path)
    folder = path if is_folder else os.path.dirname(path) or "."
    found = touches(from_top(path), folder=folder, is_folder=is_folder)
    return [_moment(touch, from_top(path) if is_folder else None, folder) for touch in reversed(found)]


def _moment(touch: Touch, below: str | None, folder: str) -> Moment:
    revision = Revision(touch.commit, touch.commit, folder)
    names = touch.paths if below is None else revision.list(below)
    files = [(name, data) for name in names if (data := revision.read(name)) is not None]
    return Moment(touch.commit[:_SHORT], touch.date, touch.subject, read_documents(files, revision.read))


def read_documents(files: list[tuple[str, bytes]], load: "Loader") -> "Document | None":
    """Return what files say together, without those that others bring in; None where one can't be read."""
    compiled = [(path, compile_bytes(path, data, load)) for path, data in files]
    brought = {os.path.normpath(name) for _, one in compiled for name in one.imported}
    documents = [one.document for path, one in compiled if os.path.normpath(path) not in brought]
    known = [one for one in documents if one is not None]
    return join_documents(known, known[0].path) if known and len(known) == len(documents) else None
