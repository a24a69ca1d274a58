"""What `git diff` compares: the formatted text of a file, or its bytes as they are."""

from targetlang.formatting import format_bytes


def convert(path: str, data: bytes) -> bytes:
    """Return the formatted bytes of one file. Never raises: a diff of anything is better than no diff.

    Imported files are not looked for: git hands over a single file, mostly a temporary one.
    """
    try:
        return format_bytes(path, data)[0]
    except Exception:  # noqa: BLE001 - a fault here would stop `git diff`, `git log` and `git blame`
        return data
