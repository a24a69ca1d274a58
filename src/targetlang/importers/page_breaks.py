"""Page breaks that part nothing."""

from collections.abc import Iterable

from targetlang.tables import Block
from targetlang.tables import PageBreak


def without_needless_breaks(blocks: Iterable[Block]) -> list[Block]:
    """Return blocks without the breaks that stand first, last, or right behind another."""
    kept: list[Block] = []
    for one in blocks:
        if not isinstance(one, PageBreak) or (kept and not isinstance(kept[-1], PageBreak)):
            kept.append(one)
    return kept[:-1] if kept and isinstance(kept[-1], PageBreak) else kept
