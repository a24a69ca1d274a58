"""Git as a subprocess: one way in, plain bytes out, one fault when it does not work."""

import os
import subprocess

from targetlang.diagnostics import CommandFault

TYPE_CHECKING = False
if TYPE_CHECKING:
    from subprocess import CompletedProcess


class GitFault(CommandFault):
    """Git can't answer: it is missing, there is no repository, or no such revision."""


class GitMissing(GitFault):
    """There is no git program, so no question about a repository can be answered."""


def ask_git(folder: str, *arguments: str, feed: bytes | None = None) -> "CompletedProcess[bytes]":
    """Run git in a folder and return what it says, whatever its status. Raises GitFault where git is missing.

    Paths are asked for with `-z`, so no setting of the user changes what comes back; nothing is locked.
    """
    if not os.path.isdir(folder or "."):
        raise GitFault("git.no-folder", folder=folder)
    environment = {**os.environ, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_LITERAL_PATHSPECS": "1"}
    try:
        return subprocess.run(  # noqa: S603 - arguments are a list, no shell reads them
            ["git", "-C", folder or ".", *arguments],  # noqa: S607 - git by name, as the user has it
            input=feed,
            stdin=subprocess.DEVNULL if feed is None else None,
            capture_output=True,
            check=False,
            env=environment,
        )
    except FileNotFoundError as error:
        raise GitMissing("git.no-git") from error
    except OSError as error:
        raise GitFault("git.unrunnable", reason=error) from error


def top_of(folder: str = ".") -> str | None:
    """Return the top folder of the working tree that holds a folder, or None where there is no repository."""
    done = ask_git(folder, "rev-parse", "--show-toplevel")
    return os.fsdecode(done.stdout.rstrip(b"\n")) if done.returncode == 0 else None


def require_repository(folder: str = ".") -> str:
    """Return the top folder of the working tree, or raise GitFault with the reason that git gives."""
    done = ask_git(folder, "rev-parse", "--show-toplevel")
    if done.returncode == 0:
        return os.fsdecode(done.stdout.rstrip(b"\n"))
    if b"dubious ownership" in done.stderr:
        raise GitFault("git.untrusted", folder=os.path.abspath(folder))
    if b"must be run in a work tree" in done.stderr:
        raise GitFault("git.bare", folder=os.path.abspath(folder))
    raise GitFault("git.no-repository", folder=os.path.abspath(folder))
