"""The order of a merged list: that of the side that moved things, with what the other side added in its place."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Sequence

    from targetlang.history.merge.node import Key


def merge_order(
    base: "Sequence[Key]", ours: "Sequence[Key]", theirs: "Sequence[Key]", ranks: "Mapping[Key, int]"
) -> "list[Key]":
    """Return the keys of both sides, each once. What both add at one place stands ours first.

    Where both moved things, ours counts: order means nothing to the form. A new key never stands behind one of
    a higher rank (a field behind indicators would become the field of the last one) unless its own side has it so.
    """
    if _moved(base, theirs) and not _moved(base, ours):
        frame, other, ours_is_frame = theirs, ours, False
    else:
        frame, other, ours_is_frame = ours, theirs, True
    result = list(frame)
    placed = set(frame)
    ours_only = placed - set(base) - set(other)
    for at, key in enumerate(other):
        if key in placed:
            continue
        before = next((one for one in reversed(other[:at]) if one in placed), None)
        place = 0 if before is None else result.index(before) + 1
        while ours_is_frame and place < len(result) and result[place] in ours_only:
            place += 1
        highest = max((ranks[one] for one in other[:at]), default=ranks[key])
        result.insert(_before_higher(result, place, max(highest, ranks[key]), ranks), key)
        placed.add(key)
    return result


def _moved(base: "Sequence[Key]", side: "Sequence[Key]") -> bool:
    in_base, in_side = set(base), set(side)
    return [key for key in base if key in in_side] != [key for key in side if key in in_base]


def _before_higher(result: "list[Key]", place: int, rank: int, ranks: "Mapping[Key, int]") -> int:
    return next((at for at in range(place) if ranks[result[at]] > rank), place)
