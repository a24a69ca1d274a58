"""A line that tells how far a long work is: only on a terminal, only for work over a second."""

import sys
from time import monotonic

from targetlang.cli.speech import say

_AFTER = 1
_EVERY_TENTHS = 1
_CELLS = 30


class Progress:
    """Counts to `total`; the line goes to the standard error output and is wiped at the end."""

    def __init__(self, total: int, language: str) -> None:
        self._total = total
        self._language = language
        self._done = 0
        self._begin = self._shown = monotonic()
        self._live = sys.stderr.isatty()
        self._drawn = False

    def step(self) -> None:
        """Count one piece of work done."""
        self._done += 1
        now = monotonic()
        if not self._live or now - self._begin < _AFTER or (now - self._shown) * 10 < _EVERY_TENTHS:
            return
        self._shown = now
        self._drawn = True
        filled = _CELLS * self._done // self._total
        bar = "█" * filled + "░" * (_CELLS - filled)
        sys.stderr.write(f"\r{bar} {self._done}/{self._total}  {say(self._language, 'files.seconds', count=int(now - self._begin))}")
        sys.stderr.flush()

    def end(self) -> None:
        """Wipe the line."""
        if self._drawn:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
