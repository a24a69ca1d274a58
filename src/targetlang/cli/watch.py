"""`check --watch`: check again whenever a file changes, until it is stopped. Looks twice a second; needs nothing."""

import os
import sys
from time import sleep
from time import strftime

from targetlang.cli.check_files import Run
from targetlang.cli.check_files import Wish
from targetlang.cli.check_files import check_files
from targetlang.cli.files import find_files
from targetlang.cli.language import spoken
from targetlang.cli.settings import find_configuration
from targetlang.cli.speech import tell
from targetlang.diagnostics import CommandFault

_PAUSE = 0.5
_CLEAR = "\x1b[2J\x1b[H"


def watch(wish: Wish) -> int:
    """Check until the user stops it; the status is that of an interrupted program (130), or 2 for `-`."""
    said = spoken(wish.lang, isolated=wish.isolated)
    if "-" in wish.paths or wish.fix or wish.write_baseline:
        raise CommandFault("check.unwatchable")
    state: dict[str, tuple[int, int]] | None = None
    told = Run()
    while True:
        now = _state(wish, told)
        if now != state:
            told = Run()
            if sys.stdout.isatty():
                sys.stdout.write(_CLEAR)
            try:
                check_files(wish, told)
            except CommandFault as fault:
                tell(said, fault)
            sys.stdout.flush()
            tell(said, "check.watching", time=strftime("%H:%M:%S"))
            # Imported files are known only after the first run.
            state = {**_state(wish, told), **now}
        sleep(_PAUSE)


def _state(wish: Wish, told: Run) -> dict[str, tuple[int, int]]:
    """Return size and time of every file that the last run read, of new ones, and of the configurations."""
    files = dict.fromkeys((*find_files(list(wish.paths))[0], *told.files))
    folders = dict.fromkeys(os.path.dirname(path) for path in files)
    configurations = [found for folder in folders if (found := find_configuration(folder)) is not None]
    state = {}
    for path in (*files, *configurations):
        try:
            told_by = os.stat(path)
        except OSError:
            state[path] = (-1, -1)
        else:
            state[path] = (told_by.st_mtime_ns, told_by.st_size)
    return state
