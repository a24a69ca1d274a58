"""What `targetlang git setup` writes into git's configuration, and how it takes it back.

Beside each setting stands what was there before (`targetlang.<key>.before`) and what was set
(`targetlang.<key>.set`), so that undoing restores the one and never touches what the user changed since.
"""

import shlex
import sys

from targetlang.history.git import GitFault
from targetlang.history.git import ask_git
from targetlang.records import frozen

ATTRIBUTES = "*.target diff=target merge=target"
"""The line that the users of a repository commit in `.gitattributes`."""

_HEADERS = "^[ \t]*((部门|单位|预算单位|项目|指标组)[ \t].*)$"
_WORDS = "[0-9]+([.,][0-9]+)*(%|％)?|[A-Za-z0-9_]+|[^[:space:]]"


@frozen
class Change:
    """What becomes of one setting: `state` is "same", "set", "restored", "removed" or "left"."""

    key: str
    state: str


def settings() -> dict[str, str]:
    """Return every setting. The commands fall back on what git does by itself where the program is gone.

    The whole line is captured as the hunk header: with a group around the kind only, git shows the kind alone.
    `-P` keeps modules in the current folder from being imported.
    """
    python = f"{shlex.quote(sys.executable)} -P"
    program = f"{python} -m targetlang git"
    plain = 'git merge-file --marker-size="$4" -L HEAD -L base -L theirs "$2" "$1" "$3"'
    # Python's own status for a package that is gone is that of a merge with conflicts: 1.
    gone = f'[ $s -gt 1 ] || {{ [ $s -eq 1 ] && ! {python} -c "import targetlang.cli.git" 2>/dev/null; }}'
    merge = f'f() {{ {program} merge -- "$@"; s=$?; if {gone}; then {plain}; s=$?; fi; return $s; }}'
    return {
        "diff.target.textconv": f'f() {{ {program} textconv -- "$1" 2>/dev/null || cat "$1"; }}; f',
        "diff.target.xfuncname": _HEADERS,
        "diff.target.wordRegex": _WORDS,
        "merge.target.name": "targetlang",
        "merge.target.driver": f"{merge}; f %O %A %B %L %P %S %X %Y",
        "core.quotepath": "false",
    }


class Configuration:
    """One configuration file of git: the user's (`--global`) or a repository's (`--local`)."""

    def __init__(self, scope: str, folder: str = ".") -> None:
        self.scope = scope
        self.folder = folder

    def get(self, key: str) -> list[str]:
        """Return the values of a key in this file."""
        output = ask_git(self.folder, "config", self.scope, "--null", "--get-all", key).stdout
        return output.decode("utf-8", "surrogateescape").split("\0")[:-1]

    def replace(self, key: str, values: list[str]) -> None:
        """Make these the values of a key; none unsets it. Raises GitFault where the file can't be written."""
        if self.get(key):
            self._write("--unset-all", key)
        for value in values:
            self._write("--add", key, value)

    def _write(self, *words: str) -> None:
        done = ask_git(self.folder, "config", self.scope, *words)
        if done.returncode:
            raise GitFault("git.unwritable", reason=done.stderr.decode("utf-8", "replace").strip())

    def set_up(self) -> list[Change]:
        """Write every setting that differs, and keep what was there."""
        result = []
        for key, value in settings().items():
            now = self.get(key)
            if now == [value]:
                result.append(Change(key, "same"))
                continue
            if now != self.get(f"targetlang.{key}.set"):  # what an older setup wrote is nobody's own setting
                self.replace(f"targetlang.{key}.before", now)
            self.replace(key, [value])
            self.replace(f"targetlang.{key}.set", [value])
            result.append(Change(key, "set"))
        return result

    def undo(self) -> list[Change]:
        """Restore what was there before; a setting that was changed since stays as it is."""
        result = []
        for key in settings():
            mine = self.get(f"targetlang.{key}.set")
            if not mine:
                continue
            before = self.get(f"targetlang.{key}.before")
            if self.get(key) == mine:
                self.replace(key, before)
                result.append(Change(key, "restored" if before else "removed"))
            else:
                result.append(Change(key, "left"))
            self.replace(f"targetlang.{key}.set", [])
            self.replace(f"targetlang.{key}.before", [])
        return result


def missing_settings(folder: str = ".") -> list[str]:
    """Return the settings that don't hold in a folder, whichever file they would come from."""
    found = []
    for key, value in settings().items():
        done = ask_git(folder, "config", "--get", key)
        if done.stdout.decode("utf-8", "surrogateescape").removesuffix("\n") != value:
            found.append(key)
    return found


def has_attributes(folder: str = ".") -> bool:
    """Tell whether `.gitattributes` gives the drivers to `.target` files in a folder."""
    output = ask_git(folder, "check-attr", "diff", "merge", "--", "x.target").stdout.decode("utf-8", "replace")
    return "diff: target" in output and "merge: target" in output
