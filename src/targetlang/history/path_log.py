"""Which revisions touched a path, newest first, following a file through its renames."""

from targetlang.history.git import GitFault
from targetlang.history.git import ask_git
from targetlang.history.git import require_repository
from targetlang.history.revision import require_revision
from targetlang.records import frozen
from targetlang.source.pattern import late

_FORMAT = "%x01%H%x00%cs%x00%an%x00%s"
_START = late(r"\x01(?=[0-9a-f]{40,64}\0)")


@frozen
class Touch:
    """One commit that changed a path: its date (YYYY-MM-DD), author, subject, and what the path was called then.

    `paths` are those of the followed file, or all `.target` files that the commit changed below a folder.
    """

    commit: str
    date: str
    author: str
    subject: str
    paths: tuple[str, ...]


def touches(path: str, *, folder: str = ".", is_folder: bool = False, until: str = "HEAD") -> list[Touch]:
    """Return the commits that changed a path from the top of the repository, newest first. Raises GitFault.

    A merge is named only where it differs from all of its parents, as git does by itself.
    """
    commit = require_revision(until, folder).commit
    follow = () if is_folder else ("--follow",)
    wanted = ("--", path) if path else ()
    done = ask_git(require_repository(folder), "-c", "core.quotepath=false", "-c", "log.showSignature=false", "log",
                   "-z", "--no-color", "--name-only", *follow, f"--format={_FORMAT}", commit, *wanted)  # fmt: skip
    if done.returncode:
        raise GitFault("git.unreadable-log", path=path, reason=done.stderr.decode("utf-8", "replace").strip())
    entries = _START.split(done.stdout.decode("utf-8", "surrogateescape"))[1:]
    return [_read_entry(entry) for entry in entries]


def _read_entry(entry: str) -> Touch:
    commit, date, author, rest = entry.split("\0", 3)
    subject, _, names = rest.partition("\0")
    paths = tuple(name.lstrip("\n") for name in names.split("\0") if name.strip("\n"))
    return Touch(commit, date, author, subject, paths)
