"""Files in and out: finding, reading, and replacing them whole."""

import os
import sys

SUFFIX = ".target"


def find_files(paths: list[str]) -> tuple[list[str], list[str]]:
    """Return (files, missing): a folder stands for every `*.target` below it, hidden and ignored ones left out."""
    files: list[str] = []
    missing: list[str] = []
    for path in paths:
        if path == "-" or os.path.isfile(path):
            files.append(path)
        elif os.path.isdir(path):
            files.extend(_below(path))
        else:
            missing.append(path)
    return list(dict.fromkeys(files)), missing


def _below(folder: str) -> list[str]:
    found: list[str] = []
    for here, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name != "build")
        found.extend(os.path.normpath(os.path.join(here, name)) for name in sorted(names) if name.endswith(SUFFIX))
    return _without_ignored(found)


def _without_ignored(files: list[str]) -> list[str]:
    """Leave out what git ignores, where there is a git that can tell."""
    if not files or not os.path.isdir(".git"):
        return files
    import subprocess

    asked = "\0".join(files).encode("utf-8", "surrogateescape")
    try:
        done = subprocess.run(["git", "check-ignore", "-z", "--stdin"], input=asked, capture_output=True, check=False)  # noqa: S607 - git by name
    except OSError:
        return files
    ignored = set(done.stdout.decode("utf-8", "surrogateescape").split("\0"))
    return [name for name in files if name not in ignored]


def read_file(path: str) -> bytes | None:
    """Return the bytes of a file, or of the standard input for `-`; None where it can't be read."""
    if path == "-":
        return sys.stdin.buffer.read()
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return None


def replace_file(path: str, data: bytes) -> None:
    """Write a file as a whole: it is either the old one or the new one, never half of it."""
    import tempfile

    folder = os.path.dirname(os.path.abspath(path))
    os.makedirs(folder, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=folder, prefix=".targetlang-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        mode = os.stat(path).st_mode & 0o777 if os.path.exists(path) else 0o644
        os.chmod(temporary, mode)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise
