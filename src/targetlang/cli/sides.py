"""What OLD and NEW of `targetlang diff` mean: a file, a folder, `REV:path`, or a revision."""

import os

from targetlang.cli.files import find_files
from targetlang.cli.files import read_file
from targetlang.cli.files import read_or_fail
from targetlang.cli.speech import say
from targetlang.cli.workspace import workspace_root
from targetlang.comparing import Side
from targetlang.diagnostics import CommandFault
from targetlang.history.git import top_of
from targetlang.history.revision import Revision
from targetlang.history.revision import from_top
from targetlang.history.revision import merge_base
from targetlang.history.revision import parse_location
from targetlang.history.revision import require_revision


def side_of(word: str) -> Side:
    """Return the side that a word of the command line means; what exists as a file comes first.

    Raises CommandFault; GitFault where the word is to be a revision and git does not know it.
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
            raise CommandFault("diff.two-sides")
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
        raise CommandFault("files.missing", paths=missing)
    found = [("stdin.target" if path == "-" else path, read_or_fail(path)) for path in files]
    return Side(label, found, read_file, {name: workspace_root(name) for name, _ in found})


def against(name: str, paths: list[str], language: str) -> tuple[Side, Side]:
    """Return the sides of a branch: paths where it left `name`, and as they are now; labelled in a language."""
    base = merge_base(name)
    if base is None:
        raise CommandFault("diff.no-common-start", name=name)
    label = say(language, "diff.common-start", name=name, commit=base.commit[:7])
    old = revision_side(base, [from_top(path) for path in paths], label, missing=True)
    return old, files_side(paths, say(language, "diff.paths", paths=paths))


def revision_side(revision: Revision, paths: list[str], label: str, *, missing: bool = False) -> Side:
    """Return a side of files and folders at a revision, by paths from the top of the repository.

    `missing` allows that there was nothing yet.
    """
    names = [name for path in paths for name in (revision.list(path) if revision.is_folder(path) else [path])]
    files, roots = revision.read_files(names)
    if not files and not missing:
        raise CommandFault("diff.no-files", label=label)
    return Side(label, files, revision, roots)
