"""What OLD and NEW of `targetlang diff` mean: a file, a folder, `REV:path`, or a revision."""

import os
import posixpath

from targetlang.cli.files import find_files
from targetlang.cli.files import read_file
from targetlang.cli.check import _root as workspace_root
from targetlang.comparing import Side
from targetlang.history.revision import Revision
from targetlang.history.revision import find_revision
from targetlang.history.revision import merge_base
from targetlang.history.revision import top_of


class SideFault(Exception):
    """A side can't be read: one sentence for the user."""


def side_of(text: str) -> Side:
    """Return the side that a word of the command line means; what exists as a file comes first.

    Raises SideFault, or GitFault where git is needed and missing.
    """
    if text == "-" or os.path.exists(text):
        return files_side([text], text)
    name, colon, path = text.partition(":")
    revision = find_revision(name if colon else text)
    if revision is None:
        if colon:
            raise SideFault(f"没有 {name} 这个版本，也没有 {text} 这个文件")
        raise SideFault(f"找不到 {text}：既不是文件或文件夹，也不是 git 里的版本")
    return revision_side(revision, [path] if colon else [""], text)


def files_side(paths: list[str], label: str) -> Side:
    """Return a side of files and folders as they are now."""
    files, missing = find_files(paths)
    if missing:
        raise SideFault(f"找不到 {'、'.join(missing)}")
    found = []
    for path in files:
        data = read_file(path)
        if data is None:
            raise SideFault(f"读不了 {path}")
        found.append(("stdin.target" if path == "-" else path, data))
    return Side(label, found, read_file, workspace_root(files[0]) if files else "")


def against(name: str, paths: list[str]) -> tuple[Side, Side]:
    """Return the sides of a branch: paths where it left `name`, and as they are now."""
    base = merge_base(name)
    if base is None:
        raise SideFault(f"没有 {name} 这个版本，或者它和当前版本没有共同的来历")
    old = revision_side(base, [_from_top(path) for path in paths], f"{name}（共同起点 {base.commit[:7]}）", missing=True)
    return old, files_side(paths, "、".join(paths))


def revision_side(revision: Revision, paths: list[str], label: str, *, missing: bool = False) -> Side:
    """Return a side of files and folders at a revision, by paths from the top or from here.

    `missing` allows that there was nothing yet.
    """
    found: dict[str, bytes] = {}
    for path in paths:
        for place in dict.fromkeys((posixpath.normpath(path) if path else "", _from_top(path))):
            place = "" if place == "." else place
            names = revision.list(place) if revision.is_folder(place) else [place]
            found.update((name, data) for name in names if (data := revision.read(name)) is not None)
            if found:
                break
    if not found and not missing:
        raise SideFault(f"{label} 里没有 .target 文件")
    return Side(label, sorted(found.items()), revision.read)


def _from_top(path: str) -> str:
    """Return a path from here as one from the top of the repository."""
    top = top_of()
    if top is None:
        return path
    place = os.path.relpath(os.path.realpath(path or "."), os.path.realpath(top))
    return "" if place == "." else place.replace(os.sep, "/")
