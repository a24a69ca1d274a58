"""Three trees into one: each thing that one side alone changed is taken, each that both changed is a conflict."""

from targetlang.history.merge.meaning import Reader
from targetlang.history.merge.meaning import raw_parts
from targetlang.history.merge.node import Node
from targetlang.history.merge.order import merge_order
from targetlang.history.merge.pairing import pair
from targetlang.history.merge.plain import Conflict
from targetlang.history.merge.plain import Piece
from targetlang.history.merge.plain import merge_lines

_ABSENT = Node(("absent",))


class Merger:
    """Merges nodes; the three readers tell what the lines of base, ours and theirs say."""

    def __init__(self, base: Reader, ours: Reader, theirs: Reader) -> None:
        self.base = base
        self.ours = ours
        self.theirs = theirs

    def merge(self, base: Node | None, ours: Node, theirs: Node) -> list[Piece]:
        """Return the lines of the merged node, and conflicts where both changed the same thing.

        `base` is None where both sides added it.
        """
        before = base or _ABSENT
        result: list[Piece] = []
        result += merge_lines(before.lead, ours.lead, theirs.lead, keep_both=True)
        if ours.line is not None:
            result.append(self._line(base, ours, theirs))
        result += merge_lines(before.body, ours.body, theirs.body)
        result += self._children(before, ours, theirs)
        return result + merge_lines(before.tail, ours.tail, theirs.tail, keep_both=True)

    def _line(self, base: Node | None, ours: Node, theirs: Node) -> Piece:
        assert ours.line is not None and theirs.line is not None and ours.statement and theirs.statement  # noqa: S101, PT018 - only the file has none
        if ours.line == theirs.line or (base is not None and theirs.line == base.line):
            return ours.line
        if base is not None and ours.line == base.line:
            return theirs.line
        mine, others = self.ours.meanings(ours.statement), self.theirs.meanings(theirs.statement)
        known = self.base.meanings(base.statement) if base is not None and base.statement else None
        parts = [self._part(known and known[at], mine[at], others[at]) for at in range(min(len(mine), len(others)))]
        if len(mine) != len(others) or "both" in parts:
            return Conflict((ours.line,), (base.line,) if base and base.line else (), (theirs.line,))
        if "theirs" not in parts:
            return ours.line
        if "ours" not in parts:
            return theirs.line
        written = zip(parts, raw_parts(ours.statement, ours.line), raw_parts(theirs.statement, theirs.line), strict=True)
        return " ".join(part for part in (other if side == "theirs" else own for side, own, other in written) if part)

    @staticmethod
    def _part(base: object, ours: object, theirs: object) -> str:
        """Tell whose part counts: "ours", "theirs", "either", or "both" where both changed it."""
        if ours == theirs:
            return "either"
        if theirs == base:
            return "ours"
        return "theirs" if ours == base else "both"

    def _children(self, base: Node, ours: Node, theirs: Node) -> list[Piece]:
        pair(base.children, ours.children)
        pair(base.children, theirs.children)
        old, mine, others = ({one.key: one for one in node.children} for node in (base, ours, theirs))
        ranks = {one.key: one.rank for node in (base, ours, theirs) for one in node.children}
        result: list[Piece] = []
        for key in merge_order([*old], [*mine], [*others], ranks):
            own, other, before = mine.get(key), others.get(key), old.get(key)
            if own is not None and other is not None:
                result += self.merge(before, own, other)
            elif own is not None:
                result += self._one_sided(before, own, self.ours, ours=True)
            elif other is not None:
                result += self._one_sided(before, other, self.theirs, ours=False)
        return result

    def _one_sided(self, base: Node | None, side: Node, reader: Reader, *, ours: bool) -> list[Piece]:
        """Return what becomes of a thing that only one side has: new, deleted by the other, or deleted and changed."""
        if base is None:
            return [*side.lines()]
        if self._says_the_same(base, side, reader):
            return []
        before = next((at for at, line in enumerate(side.lines()) if line.strip()), 0)
        changed = side.lines()
        kept = tuple(changed[before:])
        old = tuple(base.lines())
        return [*changed[:before], Conflict(kept, old, ()) if ours else Conflict((), old, kept)]

    def _says_the_same(self, base: Node, side: Node, reader: Reader) -> bool:
        """Tell whether a side left a thing as it was: its comments may have gone, none has come."""
        if {line.strip() for line in side.lead} - {line.strip() for line in base.lead} - {""}:
            return False
        if [line.strip() for line in base.body if line.strip()] != [line.strip() for line in side.body if line.strip()]:
            return False
        if base.statement and side.statement and base.line != side.line:
            if self.base.meanings(base.statement) != reader.meanings(side.statement):
                return False
        pair(base.children, side.children)
        old = {one.key: one for one in base.children}
        return old.keys() == {one.key for one in side.children} and all(
            self._says_the_same(old[one.key], one, reader) for one in side.children
        )
