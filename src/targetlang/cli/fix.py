"""`check --fix` and `--diff`: write the fixed files, or show what would change."""

import sys

from targetlang.cli.check import colored
from targetlang.cli.check import language
from targetlang.cli.files import read_file
from targetlang.cli.files import replace_file

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
    english = language(wish.lang) == "en"
    left = sum(any(fix.level == "confirm" for fix in finding.fixes) for finding in told.findings)
    if english:
        said = [f"{told.applied} {'would be ' if wish.diff else ''}fixed"]
        said += [f"{told.refused} left alone, a fix would have made something worse"] if told.refused else []
        said += [f"{left} more with --confirm"] if left and not wish.confirm else []
        return "; ".join(said)
    said = [f"{'可以改正' if wish.diff else '改正了'} {told.applied} 处"]
    said += [f"{told.refused} 处没有动，改了会带来新的问题"] if told.refused else []
    said += [f"另有 {left} 处加 --confirm 可改"] if left and not wish.confirm else []
    return "，".join(said)
