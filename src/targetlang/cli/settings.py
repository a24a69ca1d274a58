"""The configuration: `targetlang.toml`, or `[tool.targetlang]` in pyproject.toml, whichever is nearest upwards.

Only the nearest one counts; nothing is merged. Finding it costs a look at each folder above; it is read, and the
TOML reader imported, only where there is one.
"""

import os

from targetlang.records import field
from targetlang.records import frozen

OWN = "targetlang.toml"
SHARED = "pyproject.toml"
_TABLE = b"[tool.targetlang"


@frozen
class Judgement:
    """What a part of the configuration says about findings; codes may be prefixes (`L`, `Q1`)."""

    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] = ()
    severity: dict[str, str] = field(factory=dict, hash=False)


@frozen
class Settings:
    """Everything a configuration may say, with the defaults where there is none.

    `path` is the file they come from, "" for the defaults. `forms` judges by the name of the form, `files` by
    patterns of paths relative to the folder of the configuration; the later entry goes before the earlier one.
    """

    path: str = ""
    judgement: Judgement = Judgement()
    forms: dict[str, Judgement] = field(factory=dict, hash=False)
    files: tuple[tuple[tuple[str, ...], Judgement], ...] = ()
    exclude: tuple[str, ...] = ()
    baseline: str = ""
    strict: bool = False
    lang: str = ""
    ambiguous_width: int = 1

    @property
    def folder(self) -> str:
        """The folder that the paths of the configuration start from."""
        return os.path.dirname(self.path)

    def covers(self, patterns: tuple[str, ...], path: str) -> bool:
        """Tell whether one of the patterns fits a path."""
        from targetlang.cli.patterns import fits

        relative = os.path.relpath(os.path.abspath(path), self.folder or ".").replace(os.sep, "/")
        return any(fits(pattern, relative) for pattern in patterns)


DEFAULTS = Settings()


def find_configuration(folder: str) -> str | None:
    """Return the nearest configuration at or above a folder, or None."""
    here = os.path.abspath(folder or ".")
    while True:
        own = os.path.join(here, OWN)
        if os.path.isfile(own):
            return own
        shared = os.path.join(here, SHARED)
        if os.path.isfile(shared) and _speaks_of_us(shared):
            return shared
        above = os.path.dirname(here)
        if above == here:
            return None
        here = above


def table_in(path: str, text: str) -> object:
    """Return our table of a configuration, {} without one. Raises TOMLDecodeError."""
    import tomllib

    document = tomllib.loads(text)
    if os.path.basename(path) != SHARED:
        return document
    tools = document.get("tool", {})
    return tools.get("targetlang", {}) if isinstance(tools, dict) else {}


def configured_language(folder: str) -> str | None:
    """Return the language that the nearest configuration chooses; None without one, or where it can't be read."""
    try:
        path = find_configuration(folder)
        if path is None:
            return None
        with open(path, "rb") as file:
            table = table_in(path, file.read().decode("utf-8-sig"))
    except (OSError, ValueError):  # even the folder may be gone
        return None
    lang = table.get("lang") if isinstance(table, dict) else None
    return lang if lang in ("zh", "en") else None


def _speaks_of_us(path: str) -> bool:
    try:
        with open(path, "rb") as file:
            return _TABLE in file.read()
    except OSError:
        return False


class Configurations:
    """Finds the settings of each path; every folder is looked at once. `isolated` gives the defaults to all."""

    def __init__(self, *, isolated: bool = False) -> None:
        self._isolated = isolated
        self._by_folder: dict[str, Settings] = {}
        self._by_path: dict[str, Settings] = {}

    def of(self, path: str) -> Settings:
        """Return the settings for a file. Raises CommandFault."""
        if self._isolated:
            return DEFAULTS
        folder = os.path.dirname(os.path.abspath(path))
        known = self._by_folder.get(folder)
        if known is None:
            found = find_configuration(folder)
            known = DEFAULTS if found is None else self._read(found)
            self._by_folder[folder] = known
        return known

    def _read(self, path: str) -> Settings:
        if path not in self._by_path:
            from targetlang.cli.read_settings import read_settings

            self._by_path[path] = read_settings(path)
        return self._by_path[path]
