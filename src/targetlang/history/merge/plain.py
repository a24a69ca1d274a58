"""Plain lines three ways: what changed on one side only is taken, what changed on both is a conflict."""

from targetlang.records import frozen


@frozen
class Conflict:
    """Lines that both sides changed in different ways."""

    ours: tuple[str, ...]
    base: tuple[str, ...]
    theirs: tuple[str, ...]


Piece = str | Conflict


def merge_lines(base: list[str], ours: list[str], theirs: list[str], *, keep_both: bool = False) -> list[Piece]:
    """Merge three lists of lines; blanks at the ends of a line don't count as a change.

    `keep_both` takes what both sides add at one place, ours first: right for comments, wrong for a numbered list.
    """
    in_ours, in_theirs = _matches(base, ours), _matches(base, theirs)
    result: list[Piece] = []
    b = o = t = 0
    for at in [*sorted(in_ours.keys() & in_theirs.keys()), len(base)]:
        next_ours, next_theirs = in_ours.get(at, len(ours)), in_theirs.get(at, len(theirs))
        result += _merge_chunk(base[b:at], ours[o:next_ours], theirs[t:next_theirs], keep_both=keep_both)
        if at < len(base):
            result.append(theirs[next_theirs] if ours[next_ours] == base[at] else ours[next_ours])
        b, o, t = at + 1, next_ours + 1, next_theirs + 1
    return result


def _merge_chunk(base: list[str], ours: list[str], theirs: list[str], *, keep_both: bool) -> list[Piece]:
    if _same(ours, theirs) or _same(theirs, base):
        return [*ours]
    if _same(ours, base):
        return [*theirs]
    if keep_both and not base:
        return [*ours, *_more(ours, theirs)]
    return [Conflict(tuple(ours), tuple(base), tuple(theirs))]


def _more(ours: list[str], theirs: list[str]) -> list[str]:
    """Return the lines that theirs has more often than ours; blank ones don't count."""
    left = [line.strip() for line in ours]
    found = []
    for line in theirs:
        if line.strip() in left:
            left.remove(line.strip())
        elif line.strip():
            found.append(line)
    return found


def _same(left: list[str], right: list[str]) -> bool:
    return [line.strip() for line in left] == [line.strip() for line in right]


def _matches(base: list[str], side: list[str]) -> dict[int, int]:
    """Return which line of a side each unchanged line of the base became."""
    if base == side:
        return {at: at for at in range(len(base))}
    from difflib import SequenceMatcher

    matcher = SequenceMatcher(None, [line.strip() for line in base], [line.strip() for line in side], autojunk=False)
    return {low + at: high + at for low, high, size in matcher.get_matching_blocks() for at in range(size)}
