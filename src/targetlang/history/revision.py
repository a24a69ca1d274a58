"""Files of a revision, by asking git: everything is read, nothing is checked out.

    old = require_revision("HEAD~1")
    for path in old.list("预算"):
        data = old.read(path)

All paths below are from the top of the repository, with `/`; `from_top` makes one out of a path as typed.
"""

import os
import posixpath
from fnmatch import fnmatchcase
from itertools import takewhile

from targetlang.history.blobs import read_blobs
from targetlang.history.git import GitFault
from targetlang.history.git import GitMissing
from targetlang.history.git import ask_git
from targetlang.history.git import require_repository
from targetlang.history.git import top_of
from targetlang.records import frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "GitFault",
    "Location",
    "Revision",
    "find_revision",
    "from_top",
    "merge_base",
    "parse_location",
    "require_revision",
    "top_of",
]

SUFFIX = ".target"
_TOP_OF_WORKSPACE = "targetlang.toml"


@frozen
class Revision:
    """A commit of the repository that holds `folder`. `name` is what the user wrote, `commit` its hash."""

    name: str
    commit: str
    folder: str

    def __call__(self, path: str) -> bytes | None:
        """Return the bytes of a file: a revision is a `load` of `compile_bytes`."""
        return self.read(path)

    def read(self, path: str) -> bytes | None:
        """Return the bytes of a file; None where there is none."""
        done = ask_git(self.folder, "cat-file", "blob", f"{self.commit}:{path}")
        return done.stdout if done.returncode == 0 else None

    def read_files(self, names: "Sequence[str]") -> "tuple[list[tuple[str, bytes]], dict[str, str]]":
        """Return (path, bytes) of those files that there are, and the workspace of each, by asking git once.

        The workspace is found as that of a file on disk is: the nearest folder above with targetlang.toml, else the top.
        """
        marks = {folder: posixpath.join(folder, _TOP_OF_WORKSPACE) for name in names for folder in _folders_above(name)}
        found = read_blobs(self.folder, [f"{self.commit}:{name}" for name in (*names, *marks.values())])
        tops = {folder for folder, mark in marks.items() if found[f"{self.commit}:{mark}"] is not None}
        files = [(name, data) for name in names if (data := found[f"{self.commit}:{name}"]) is not None]
        return files, {name: next((one for one in _folders_above(name) if one in tops), ".") for name, _ in files}

    def is_folder(self, path: str) -> bool:
        """Tell whether a path is a folder; "" is the top itself."""
        done = ask_git(self.folder, "cat-file", "-t", f"{self.commit}:{path}")
        return done.stdout.strip() == b"tree"

    def list(self, folder: str = "") -> list[str]:
        """Return the `.target` files below a folder ("" for all), sorted. Links and submodules are left out."""
        return [path for path in self._list_all(folder) if path.endswith(SUFFIX)]

    def matching(self, pattern: str) -> "Sequence[str]":
        """Return the paths that a pattern fits, as on disk: `**` goes over folders, hidden ones are left out."""
        plain = takewhile(lambda part: not any(mark in part for mark in "*?["), pattern.split("/")[:-1])
        return [path for path in self._list_all("/".join(plain)) if _fits(path.split("/"), pattern.split("/"))]

    def _list_all(self, folder: str) -> "Sequence[str]":
        names = ["--", folder] if folder else []
        done = ask_git(self.folder, "ls-tree", "-r", "-z", "--full-tree", self.commit, *names)
        entries = (entry.partition("\t") for entry in done.stdout.decode("utf-8", "surrogateescape").split("\0"))
        return sorted(path for mode, _, path in entries if mode.startswith("100"))


def _fits(names: list[str], pattern: list[str]) -> bool:
    """Tell whether the names of a path fit the parts of a pattern.

    >>> _fits(["依据", "省", "a.target"], ["**", "*.target"]), _fits([".a.target"], ["*.target"])
    (True, False)
    """
    if not names or not pattern:
        return not names and not any(part != "**" for part in pattern)
    shown = not names[0].startswith(".")
    if pattern[0] == "**":
        return _fits(names, pattern[1:]) or (shown and _fits(names[1:], pattern))
    return (shown or pattern[0].startswith(".")) and fnmatchcase(names[0], pattern[0]) and _fits(names[1:], pattern[1:])


def _folders_above(name: str) -> list[str]:
    """Return the folders that hold a file, the nearest first, without the top.

    >>> _folders_above("a/b/c.target")
    ['a/b', 'a']
    """
    parts = name.split("/")[:-1]
    return ["/".join(parts[:count]) for count in range(len(parts), 0, -1)]


@frozen
class Location:
    """What a word of the command line names: a path now (`revision` is None), or one at a revision.

    `path` is from the top of the repository where there is a revision, "" for all of it.
    """

    path: str
    revision: Revision | None = None


def parse_location(word: str, folder: str = ".") -> Location:
    """Return what `PATH`, `REV:PATH`, `REV:` or `REV` means; a path that exists comes first. Raises GitFault.

    The path after the colon is tried from the top, as git reads it, then from `folder`, as a user types it.
    """
    name, _, path = word.partition(":")
    if not name:
        raise GitFault("git.no-word")
    if word == "-" or os.path.exists(os.path.join(folder, word)):
        return Location(word)
    revision = _named(word, folder)
    if not path:
        return Location("", revision)
    place = _place_in(revision, path, folder)
    if place is None:
        raise GitFault("git.not-in-revision", revision=name, path=path)
    return Location(place, revision)


def _named(word: str, folder: str) -> Revision:
    """Return the revision of `REV:PATH` or `REV`. A word without a colon may as well have been meant as a file."""
    name, colon, _ = word.partition(":")
    try:
        return require_revision(name, folder)
    except GitMissing as fault:
        raise GitFault("git.no-file-no-git", word=word, fault=fault) from fault
    except GitFault as fault:
        if colon:
            raise
        raise GitFault("git.no-file-no-revision", word=word) from fault


def _place_in(revision: Revision, path: str, folder: str) -> str | None:
    """Return where a path as typed lies in a revision, "" for the top; None where there is nothing."""
    for place in dict.fromkeys((posixpath.normpath(path.replace(os.sep, "/")), from_top(path, folder))):
        if revision.is_folder(place) or revision.read(place) is not None:
            return "" if place == "." else place
    return None


def find_revision(name: str, folder: str = ".") -> Revision | None:
    """Return the commit that a name means in the repository of a folder, or None. Raises GitFault without git."""
    if not name or name.startswith("-"):
        return None
    done = ask_git(folder, "rev-parse", "--verify", "--quiet", f"{name}^{{commit}}")
    return Revision(name, done.stdout.decode().strip(), folder) if done.returncode == 0 else None


def require_revision(name: str, folder: str = ".") -> Revision:
    """Return the commit that a name means; raises GitFault where there is none."""
    found = find_revision(name, folder)
    if found is not None:
        return found
    require_repository(folder)
    if name == "HEAD":
        raise GitFault("git.no-commits")
    raise GitFault("git.no-revision", name=name)


def merge_base(name: str, folder: str = ".", other: str = "HEAD") -> Revision | None:
    """Return the last commit that two revisions have in common, or None where there is none.

    Compared with the tip of the other branch itself, what others merged meanwhile would look like deletions.
    """
    if find_revision(name, folder) is None or find_revision(other, folder) is None:
        return None
    done = ask_git(folder, "merge-base", name, other)
    return Revision(name, done.stdout.decode().strip(), folder) if done.returncode == 0 else None


def from_top(path: str, folder: str = ".") -> str:
    """Return a path as typed in `folder` as one from the top of the repository; unchanged where there is none."""
    top = top_of(folder)
    if top is None:
        return path
    place = os.path.relpath(os.path.realpath(os.path.join(folder, path or ".")), os.path.realpath(top))
    return "" if place == "." else place.replace(os.sep, "/")
