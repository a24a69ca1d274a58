"""`check --fix` and `--diff`: write the fixed files, or show what would change."""

import sys

from targetlang.cli.files import read_file
from targetlang.cli.files import replace_file
from targetlang.cli.language import colored
from targetlang.cli.language import language
from targetlang.cli.speech import say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.cli.check_files import Run
    from targetlang.cli.check_files import Wish

_COLORS = {"+": "32", "-": "31", "@": "36"}


def finish(wish: "Wish", told: "Run") -> None:
    """Write every changed file whole, or show the differences; say on stderr how much was done and left."""
    for path, new in told.fixed.items():
        if wish.diff:
            _show(path, told.originals.get(path), new, color=colored(wish.color, sys.stdout))
        elif path != wish.stdin_name or "-" not in wish.paths:
            replace_file(path, new)
    if "-" in wish.paths and not wish.diff:
        sys.stdout.buffer.write(told.fixed.get(wish.stdin_name, told.originals[wish.stdin_name]))
    print(f"targetlang: {_words(wish, told)}", file=sys.stderr)


def _show(path: str, original: bytes | None, new: bytes, *, color: bool) -> None:
    from difflib import unified_diff

    old = (original if original is not None else read_file(path) or b"").decode("utf-8", "surrogateescape")
    for line in unified_diff(_lines(old), _lines(new.decode("utf-8", "surrogateescape")), path, path):
        paint = _COLORS.get(line[0]) if color else None
        bare = line.removesuffix("\n")
        sys.stdout.write((f"\x1b[{paint}m{bare}\x1b[0m" if paint else bare) + "\n")
        if bare == line:
            sys.stdout.write("\\ No newline at end of file\n")


def _lines(text: str) -> list[str]:
    """Return the lines with their ends, as a patch counts them: at LF only."""
    lines = [f"{line}\n" for line in text.split("\n")]
    lines[-1] = lines[-1].removesuffix("\n")
    return [line for line in lines if line]


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
