"""The revisions of a file or folder as moments, the oldest first."""

import os

from targetlang.diff.joining import join_documents
from targetlang.history.path_log import Touch
from targetlang.history.path_log import touches
from targetlang.history.revision import Revision
from targetlang.history.revision import from_top
from targetlang.history.series import Moment
from targetlang.pipeline import compile_bytes
from targetlang.pipeline import root_files

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Sequence

    from targetlang.model.document import Document
    from targetlang.pipeline import Compiled
    from targetlang.pipeline import Loader

_SHORT = 7
MOST_MOMENTS = 200
MOST_BYTES = 32_000_000
"""What is read of a history unless more is asked for."""


def moments_of(path: str, last: int | None = None) -> tuple[list[Moment], int]:
    """Return a moment for every commit that touched a file or folder, and how many earlier ones were not read.

    `last` is how many are read, 0 for all; None reads as much as is quick. A file is followed through its renames.
    A revision in which it can't be read has no document. Raises GitFault.
    """
    is_folder = os.path.isdir(path)
    folder = path if is_folder else os.path.dirname(path) or "."
    found = touches(from_top(path), folder=folder, is_folder=is_folder)
    below = from_top(path) if is_folder else None
    reader = _Reader(folder)
    moments: list[Moment] = []
    for touch in found[: (MOST_MOMENTS if last is None else last or None)]:
        if last is None and reader.read_bytes > MOST_BYTES:
            break
        moments.append(reader.moment(touch, below))
    return moments[::-1], len(found) - len(moments)


class _Others:
    """Loads the other files of a revision, and knows whether one was asked for, be it there or not."""

    def __init__(self, revision: Revision) -> None:
        self.revision = revision
        self.asked_for = False

    def __call__(self, path: str) -> bytes | None:
        self.asked_for = True
        return self.revision.read(path)

    def matching(self, pattern: str) -> "Sequence[str]":
        self.asked_for = True
        return self.revision.matching(pattern)


class _Reader:
    """Reads moments; a file that leans on no other and that several commits left alone is compiled once."""

    def __init__(self, folder: str) -> None:
        self.folder = folder
        self.read_bytes = 0
        self.known: dict[tuple[str, bytes], Compiled] = {}

    def moment(self, touch: Touch, below: str | None) -> Moment:
        revision = Revision(touch.commit, touch.commit, self.folder)
        names = touch.paths if below is None else revision.list(below)
        files, roots = revision.read_files(names)
        compiled = [(name, self._compile(name, data, revision, roots[name])) for name, data in files]
        return Moment(touch.commit[:_SHORT], touch.date, touch.subject, _join(compiled))

    def _compile(self, name: str, data: bytes, revision: Revision, root: str) -> "Compiled":
        known = self.known.get((name, data))
        if known is None:
            self.read_bytes += len(data)
            others = _Others(revision)
            known = compile_bytes(name, data, others, root)
            if not others.asked_for:
                self.known[name, data] = known
        return known


def read_documents(files: list[tuple[str, bytes]], load: "Loader", roots: "Mapping[str, str]") -> "Document | None":
    """Return what files, each of its workspace, say together, without those that others bring in; None where one can't be read."""
    return _join([(path, compile_bytes(path, data, load, roots[path])) for path, data in files])


def _join(compiled: "list[tuple[str, Compiled]]") -> "Document | None":
    roots = root_files({path: one.imported for path, one in compiled})
    documents = [one.document for path, one in compiled if path in roots]
    known = [one for one in documents if one is not None]
    return join_documents(known, known[0].path) if known and len(known) == len(documents) else None
