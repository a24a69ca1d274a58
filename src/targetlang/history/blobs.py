"""Many files of many revisions at once: one git process answers for all of them."""

from targetlang.history.git import ask_git

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


def read_blobs(folder: str, names: "Iterable[str]") -> dict[str, bytes | None]:
    """Return the bytes of each `COMMIT:path`; None where there is no such file.

    Git reads names by line, so one with a line break can't be asked for here; it counts as missing.
    """
    asked = list(dict.fromkeys(names))
    sent = [name for name in asked if "\n" not in name]
    result: dict[str, bytes | None] = dict.fromkeys(asked)
    if not sent:
        return result
    feed = "".join(f"{name}\n" for name in sent).encode("utf-8", "surrogateescape")
    output = ask_git(folder, "cat-file", "--batch", feed=feed).stdout
    at = 0
    for name in sent:
        end = output.find(b"\n", at)
        if end < 0:
            break
        words = output[at:end].split(b" ")
        at = end + 1
        if len(words) < 2 or not words[-1].isdigit():  # "… missing", "… ambiguous"
            continue
        size = int(words[-1])
        if words[-2] == b"blob":
            result[name] = output[at : at + size]
        at += size + 1
    return result
