"""What `.gitignore` leaves out, read without git: the files of a folder are found in no time, git or not.

Patterns as in gitignore(5): the last one that fits decides, `!` takes back, a slash ties a pattern to the folder
of its file, `**` goes over folders, a slash at the end means folders only. What lies in a folder that is left
out stays out. `.git/info/exclude` of the repository counts too.
"""

import os

from targetlang.source.pattern import late
from targetlang.source.pattern import re

NAME = ".gitignore"


class Ignored:
    """The patterns that hold in the folders walked so far."""

    def __init__(self, top: str) -> None:
        """Read what stands in a folder and above it, up to the folder that holds `.git`."""
        self._patterns: dict[str, list[tuple[re.Pattern[str], bool, bool]]] = {}
        here = os.path.abspath(top)
        above = [here]
        while not os.path.exists(os.path.join(here, ".git")) and os.path.dirname(here) != here:
            here = os.path.dirname(here)
            above.append(here)
        if not os.path.exists(os.path.join(here, ".git")):
            above = [os.path.abspath(top)]
        self._top = above[-1]
        exclude = _read(os.path.join(self._top, ".git", "info", "exclude"))
        for folder in above:
            self.enter(folder)
        self._patterns[self._top] = exclude + self._patterns[self._top]

    def enter(self, folder: str) -> None:
        """Read the `.gitignore` of a folder."""
        absolute = os.path.abspath(folder)
        if absolute not in self._patterns:
            self._patterns[absolute] = _read(os.path.join(absolute, NAME))

    def leaves_out(self, path: str, *, is_folder: bool) -> bool:
        """Tell whether a file or folder is left out by a pattern of its folder or of one above."""
        path = os.path.abspath(path)
        folder = os.path.dirname(path)
        while True:
            relative = os.path.relpath(path, folder).replace(os.sep, "/")
            for pattern, takes_back, only_folders in reversed(self._patterns.get(folder, [])):
                if (is_folder or not only_folders) and pattern.fullmatch(relative):
                    return not takes_back
            above = os.path.dirname(folder)
            if folder == self._top or above == folder:
                return False
            folder = above


def _read(path: str) -> "list[tuple[re.Pattern[str], bool, bool]]":
    try:
        with open(path, encoding="utf-8", errors="surrogateescape") as file:
            lines = file.read().split("\n")
    except OSError:
        return []
    return [pattern for line in lines if (pattern := _pattern(line.rstrip("\r"))) is not None]


def _pattern(line: str) -> "tuple[re.Pattern[str], bool, bool] | None":
    """Return (pattern, whether it takes back, whether for folders only) of a line, or None for no pattern."""
    if not line.endswith("\\ "):
        line = line.rstrip(" ")
    takes_back = line.startswith("!")
    line = line[1:] if takes_back else line
    if not line or line.startswith("#"):
        return None
    only_folders = line.endswith("/")
    line = line.rstrip("/")
    tied = "/" in line
    try:
        return re.compile(("" if tied else "(?:.*/)?") + translate(line.lstrip("/")), re.DOTALL), takes_back, only_folders
    except re.error:
        return None


def translate(glob: str) -> str:
    """Return a regular expression for a pattern with `*`, `?`, `[…]` and `**`."""
    parts: list[str] = []
    at = 0
    while at < len(glob):
        found = _TOKEN.match(glob, at)
        assert found is not None  # noqa: S101 - the last alternative matches everything
        at = found.end()
        token = found[0]
        if found.lastgroup is None:
            parts.append(re.escape(token[-1] if token[0] == "\\" else token))
        elif found.lastgroup == "choice":
            inside = token[1:-1]
            parts.append(f"(?!/)[{'^' + inside[1:] if inside[0] in '!^' else inside}]")
        else:
            parts.append(_REGEX[found.lastgroup])
    return "".join(parts)


_TOKEN = late(
    r"(?s)(?P<above>\A\*\*/)|(?P<between>/\*\*/)|(?P<below>/\*\*\Z)|(?P<star>\*+)|(?P<one>\?)|(?P<choice>\[[!^]?\]?[^\]]*\])|\\.|."
)
_REGEX = {"above": "(?:.*/)?", "between": "/(?:.*/)?", "below": "/.*", "star": "[^/]*", "one": "[^/]"}
