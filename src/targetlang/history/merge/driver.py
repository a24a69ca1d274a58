"""The merge driver that git calls: three files in, the merged one in place of ours."""

import os
import re

from targetlang.history.git import ask_git
from targetlang.history.merge.merge_text import Marking
from targetlang.history.merge.merge_text import Place
from targetlang.history.merge.merge_text import merge_text
from targetlang.records import frozen

_MARKER = re.compile(rb"^(?:<{7}|>{7})", re.MULTILINE)
_BOM = b"\xef\xbb\xbf"


@frozen
class Outcome:
    """The merged bytes, how many conflicts they hold, and the (code, line) that only the combination got wrong.

    `plain` tells that the versions were merged line by line, because one of them can't be read as a text of
    the language or already holds conflict markers.
    """

    data: bytes
    conflicts: int
    faults: tuple[tuple[str, int], ...] = ()
    plain: bool = False


def merge_bytes(base: bytes, ours: bytes, theirs: bytes, marking: Marking, place: Place) -> Outcome | None:
    """Return the merge of three versions; None where only git's own merge can help."""
    if any(_MARKER.search(one) for one in (base, ours, theirs)):
        return None
    try:
        first, second, third = (one.removeprefix(_BOM).decode("utf-8") for one in (base, ours, theirs))
        merged = merge_text(first, second, third, marking, place)
    except Exception:  # noqa: BLE001 - whatever goes wrong, the user is left with git's own merge
        return None
    boms = [one.startswith(_BOM) for one in (base, ours, theirs)]
    bom = boms[2] if boms[0] == boms[1] else boms[1]
    return Outcome((_BOM if bom else b"") + merged.text.encode("utf-8"), merged.conflicts, merged.faults)


def merge_plain(base: str, ours: str, theirs: str, marking: Marking) -> Outcome:
    """Merge three files line by line, as git does without a driver; nothing is written. 255 conflicts: it can't."""
    labels = ("-L", marking.ours, "-L", marking.base, "-L", marking.theirs)
    style = ("--diff3",) if marking.with_base else ()
    size = f"--marker-size={marking.size}"
    files = [os.path.abspath(one) for one in (ours, base, theirs)]
    done = ask_git(".", "merge-file", "-p", "-q", *style, *labels, size, *files)
    return Outcome(done.stdout, done.returncode, plain=True)


def marking_of(size: str, labels: list[str]) -> Marking:
    """Return how conflicts are written: labels as newer gits hand them over (base, ours, theirs), else from `git merge`."""
    base, ours, theirs = ([*labels, "", "", ""])[:3]
    heads = [name for key, name in os.environ.items() if key.startswith("GITHEAD_")]
    style = ask_git(".", "config", "merge.conflictStyle").stdout.strip()
    return Marking(
        int(size) if size.isdigit() and int(size) else 7,
        _given(ours) or "HEAD",
        _given(theirs) or (heads[0] if len(heads) == 1 else "对方"),
        _given(base) or "共同起点",
        with_base=style in (b"diff3", b"zdiff3"),
    )


def _given(label: str) -> str:
    """Return a label, or "" where an older git left the place holder as it was."""
    return "" if re.fullmatch(r"%[A-Z]", label) else " ".join(label.split())

