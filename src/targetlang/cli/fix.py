"""`check --fix` and `--diff`: write the fixed files, or show what would change."""

import sys

from targetlang.cli.files import read_file
from targetlang.cli.files import replace_file
from targetlang.cli.language import colored
from targetlang.cli.language import language
from targetlang.cli.patch import show_patch
from targetlang.cli.speech import say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.cli.check_files import Run
    from targetlang.cli.check_files import Wish


def finish(wish: "Wish", told: "Run") -> None:
    """Write every changed file whole, or show the differences; say on stderr how much was done and left."""
    for path, new in told.fixed.items():
        if wish.diff:
            original = told.originals.get(path)
            old = original if original is not None else read_file(path) or b""
            show_patch(path, old, new, color=colored(wish.color, sys.stdout))
        elif path != wish.stdin_name or "-" not in wish.paths:
            replace_file(path, new)
    if "-" in wish.paths and not wish.diff:
        sys.stdout.buffer.write(told.fixed.get(wish.stdin_name, told.originals[wish.stdin_name]))
    print(f"targetlang: {_words(wish, told)}", file=sys.stderr)


def _words(wish: "Wish", told: "Run") -> str:
    """Return the sentence that counts the fixes."""
    said = language(wish.lang)
    left = sum(any(fix.level == "confirm" for fix in finding.fixes) for finding in told.findings)
    parts = [say(said, "check.fixable" if wish.diff else "check.fixed", count=told.applied)]
    if told.refused:
        parts.append(say(said, "check.fix-refused", count=told.refused))
    if left and not wish.confirm:
        parts.append(say(said, "check.fix-left", count=left))
    return say(said, "check.fix-parts").join(parts)
