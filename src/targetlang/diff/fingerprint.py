"""A short name of an event that stays the same when things are reordered, moved to another file or reworded."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.diff.event import Draft

_LENGTH = 12


def fingerprint(draft: "Draft", identity: str) -> str:
    """Return twelve hex digits: of the code, the path, both values, and what tells the project or department from others.

    Never of places or files.
    """
    from hashlib import sha256

    sides = [one.text if one is not None else "\x00" for one in (draft.old, draft.new)]
    whole = "\x1f".join((draft.code, identity, *draft.path, *sides))
    return sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]
