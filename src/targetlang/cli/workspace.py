"""What a command knows of a file before it compiles it: where its workspace is, and how many processes may judge it.

`check` without options imports this, so it imports nothing that such a check does not need.
"""

import os

# A file of more bytes is judged in several processes.
_LONG = 1_000_000


def workspace_root(path: str) -> str:
    """Return the folder that imports may not leave: the nearest above with targetlang.toml or .git, else the file's."""
    folder = os.path.dirname(path)
    here = os.path.abspath(folder or ".")
    while True:
        if os.path.exists(os.path.join(here, "targetlang.toml")) or os.path.exists(os.path.join(here, ".git")):
            return os.path.relpath(here) if not os.path.isabs(path) else here
        above = os.path.dirname(here)
        if above == here:
            return folder
        here = above


def processes_for(data: bytes) -> int:
    """Return how many processes may judge a file; a short one needs no help."""
    if len(data) < _LONG:
        return 1
    from targetlang.cli.processes import processors

    return processors()
