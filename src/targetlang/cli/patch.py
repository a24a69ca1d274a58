"""What would change in a file, shown as a patch that `patch` and `git apply` take."""

import sys

_COLORS = {"+": "32", "-": "31", "@": "36"}


def show_patch(path: str, old: bytes, new: bytes, *, color: bool) -> None:
    """Print the difference of two versions of a file to the standard output, in colour where a reader is there."""
    from difflib import unified_diff

    for line in unified_diff(_lines(old), _lines(new), path, path):
        paint = _COLORS.get(line[0]) if color else None
        bare = line.removesuffix("\n")
        sys.stdout.write((f"\x1b[{paint}m{bare}\x1b[0m" if paint else bare) + "\n")
        if bare == line:
            sys.stdout.write("\\ No newline at end of file\n")


def _lines(data: bytes) -> list[str]:
    """Return the lines with their ends, as a patch counts them: at LF only."""
    lines = [f"{line}\n" for line in data.decode("utf-8", "surrogateescape").split("\n")]
    lines[-1] = lines[-1].removesuffix("\n")
    return [line for line in lines if line]
