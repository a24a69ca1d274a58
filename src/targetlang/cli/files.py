"""Files in and out: finding, reading, and replacing them whole."""

import os
import sys

SUFFIX = ".target"


def find_files(paths: list[str]) -> tuple[list[str], list[str]]:
    """Return (files, missing): a folder stands for every `*.target` below it, hidden and ignored ones left out."""
    files: list[str] = []
    missing: list[str] = []
    for path in paths:
        if os.path.isdir(path):
            files.extend(_below(path))
        elif path == "-" or os.path.exists(path):
            files.append(path)
        else:
            missing.append(path)
    # A file that is named twice is one, whichever way it is spelled; it is called as it was first.
    first: dict[str, str] = {}
    for path in files:
        first.setdefault(path if path == "-" else os.path.abspath(path), path)
    return list(first.values()), missing


def require_files(paths: list[str]) -> list[str]:
    """Return the files that paths stand for. Raises CommandFault where one of them is missing, or there is no file."""
    from targetlang.diagnostics import CommandFault

    files, missing = find_files(paths)
    if missing:
        raise CommandFault("files.missing", paths=missing)
    if not files:
        raise CommandFault("files.none-found")
    return files


def unreadable(files: list[str]) -> list[str]:
    """Return those of the files that can't be read: one that is not allowed, or a link that leads nowhere."""
    return [path for path in files if path != "-" and not os.access(path, os.R_OK)]


def _below(folder: str) -> list[str]:
    from targetlang.cli.gitignore import Ignored

    found: list[str] = []
    ignored = Ignored(folder)
    for here, folders, names in os.walk(folder):
        ignored.enter(here)
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".") and name != "build" and not ignored.leaves_out(os.path.join(here, name), is_folder=True)
        )
        paths = (os.path.normpath(os.path.join(here, name)) for name in sorted(names) if name.endswith(SUFFIX))
        found.extend(path for path in paths if _is_file_or_link(path) and not ignored.leaves_out(path, is_folder=False))
    return found


def _is_file_or_link(path: str) -> bool:
    """Tell pipes and devices, which would be waited for, from files; a link that leads nowhere is told when it is read."""
    return os.path.isfile(path) or os.path.islink(path)


class Reader:
    """Reads files: the loader that the pipeline is handed."""

    def __call__(self, path: str) -> bytes | None:
        """Return the bytes of a file, or of the standard input for `-`; None where it can't be read."""
        if path == "-":
            return sys.stdin.buffer.read()
        try:
            with open(path, "rb") as file:
                return file.read()
        except (OSError, UnicodeEncodeError):  # the system may have no way to write the name
            return None

    def matching(self, pattern: str) -> list[str]:
        """Return the paths that a pattern fits, in order; `**` goes over folders, hidden ones are left out."""
        from glob import glob

        return sorted(path for path in glob(pattern, recursive=True) if os.path.isfile(path))


read_file = Reader()


def read_or_fail(path: str) -> bytes:
    """Return the bytes of a file, or of the standard input for `-`. Raises CommandFault where it can't be read."""
    data = read_file(path)
    if data is None:
        from targetlang.diagnostics import CommandFault

        raise CommandFault("files.unreadable", path=path)
    return data


class Overlay(Reader):
    """Reads files as they will be: some were changed and not yet written."""

    def __init__(self, changed: dict[str, bytes]) -> None:
        """Take the changed files by path; the caller may put more in."""
        self.changed = changed

    def __call__(self, path: str) -> bytes | None:
        """Return the changed bytes where there are some, else those of the file."""
        return self.changed[path] if path in self.changed else super().__call__(path)


def replace_file(path: str, data: bytes) -> None:
    """Write a file as a whole: it is either the old one or the new one, never half of it.

    A link stays one: what it leads to is written. A device or a pipe (/dev/stdout) is written into, never replaced.
    A file keeps its permissions and its group, so that whoever could read it still can. Raises OSError where it can't be
    written, one that is read-only too: the system would let its folder replace it.
    """
    import errno
    import tempfile

    before = os.stat(path) if os.path.exists(path) else None
    if before is not None and not os.path.isfile(path):
        with open(path, "wb") as device:
            device.write(data)
        return
    if before is not None and not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)
    path = os.path.realpath(path)
    folder = os.path.dirname(path)
    os.makedirs(folder, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=folder, prefix=".targetlang-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if before is None:
            os.chmod(temporary, 0o644)
        else:
            _as_before(temporary, before)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise


def _as_before(path: str, before: os.stat_result) -> None:
    """Give a file the owner, as far as the system lets, and the permissions of the one that it replaces."""
    from contextlib import suppress

    with suppress(AttributeError, OSError):  # Windows has no owners of this kind; only root gives a file away
        os.chown(path, before.st_uid if os.geteuid() == 0 else -1, before.st_gid)
    os.chmod(path, before.st_mode & 0o777)
