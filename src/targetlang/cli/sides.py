"""What OLD and NEW of `targetlang diff` mean: a file, a folder, `REV:path`, or a revision."""

import os

from targetlang.cli.check import _root as workspace_root
from targetlang.cli.files import find_files
from targetlang.cli.files import read_file
from targetlang.comparing import Side
from targetlang.history.blobs import read_blobs
from targetlang.history.git import top_of
from targetlang.history.revision import Revision
from targetlang.history.revision import from_top
from targetlang.history.revision import merge_base
from targetlang.history.revision import parse_location
from targetlang.history.revision import require_revision


class SideFault(Exception):
    """A side can't be read: one sentence for the user."""


def side_of(word: str) -> Side:
    """Return the side that a word of the command line means; what exists as a file comes first.

    Raises SideFault, or GitFault where the word is to be a revision and git does not know it.
    """
    location = parse_location(word)
    if location.revision is None:
        return files_side([location.path], word)
    return revision_side(location.revision, [location.path], word)


def sides_of_one(word: str) -> tuple[Side, Side]:
    """Return both sides where only one is named: what it was, and what stands there now.

    A revision is compared with the current folder, a file of a revision with the file as it is now, a file or folder
    with its last committed version.
    """
    location = parse_location(word)
    revision, place = location.revision, location.path
    if revision is None:
        if word == "-" or top_of() is None:
            raise SideFault("请写出要比较的两边，例如 targetlang diff 2024.target 2025.target")
        old = revision_side(require_revision("HEAD"), [from_top(word)], f"HEAD:{word}", missing=True)
        return old, files_side([word], word)
    if ":" not in word:
        return revision_side(revision, [from_top(".")], word), files_side(["."], ".")
    now = os.path.relpath(os.path.join(top_of() or ".", place))
    return revision_side(revision, [place], word), files_side([now], now)


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
    label = f"{name}（共同起点 {base.commit[:7]}）"
    old = revision_side(base, [from_top(path) for path in paths], label, missing=True)
    return old, files_side(paths, "、".join(paths))


def revision_side(revision: Revision, paths: list[str], label: str, *, missing: bool = False) -> Side:
    """Return a side of files and folders at a revision, by paths from the top of the repository.

    `missing` allows that there was nothing yet.
    """
    names = [name for path in paths for name in (revision.list(path) if revision.is_folder(path) else [path])]
    found = read_blobs(revision.folder, [f"{revision.commit}:{name}" for name in names])
    files = [(name, data) for name in names if (data := found[f"{revision.commit}:{name}"]) is not None]
    if not files and not missing:
        raise SideFault(f"{label} 里没有 .target 文件")
    return Side(label, files, revision.read)
