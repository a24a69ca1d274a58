"""`check --watch`: check again whenever a file changes, until it is stopped. Looks twice a second; needs nothing."""

import os
import sys
from time import sleep
from time import strftime

from targetlang.cli.check import language
from targetlang.cli.check_files import Run
from targetlang.cli.check_files import Wish
from targetlang.cli.check_files import check_files
from targetlang.cli.files import find_files
from targetlang.cli.settings import find_configuration

_PAUSE = 0.5
_CLEAR = "\x1b[2J\x1b[H"


def watch(wish: Wish) -> int:
    """Check until the user stops it; the status is that of an interrupted program (130), or 2 for `-`."""
    if "-" in wish.paths or wish.fix or wish.write_baseline:
        english = language(wish.lang) == "en"
        words = "--watch only looks at files: no -, --fix or --write-baseline" if english else "--watch 只查看文件，不能与 -、--fix、--write-baseline 同用"
        print(f"targetlang: {words}", file=sys.stderr)
        return 2
    state: dict[str, tuple[int, int]] | None = None
    told = Run()
    while True:
        now = _state(wish, told)
        if now != state:
            told = Run()
            if sys.stdout.isatty():
                sys.stdout.write(_CLEAR)
            check_files(wish, told)
            sys.stdout.flush()
            words = "watching; Ctrl-C ends" if language(wish.lang) == "en" else "正在监视，按 Ctrl-C 结束"
            print(f"targetlang: {strftime('%H:%M:%S')} {words}", file=sys.stderr, flush=True)
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
