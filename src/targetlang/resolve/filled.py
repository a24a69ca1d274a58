"""Values of money with expressions in them: read as what they come to, told where they are written."""

from targetlang.model.money import DisbursementPlan
from targetlang.model.money import FundingSource
from targetlang.model.money import Milestone
from targetlang.model.money import MoneyTree
from targetlang.records import evolve
from targetlang.source.pattern import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.diagnostics import Finding
    from targetlang.resolve.evaluate import Evaluator
    from targetlang.resolve.evaluate import Own
    from targetlang.syntax.tree import Statement

_BRACES = late(r"[{｛][^{}｛｝]*[}｝]")


def has_braces(text: str) -> bool:
    """Tell whether a text may hold an expression."""
    return "{" in text or "｛" in text or "}" in text or "｝" in text


class Filled:
    """A value with its expressions replaced by what they come to, and where every part of it is written."""

    def __init__(self, text: str, pieces: list[tuple[int, int, int, int]]) -> None:
        self.text = text
        self.pieces = pieces

    def written(self, low: int, high: int) -> tuple[int, int]:
        """Return the span in the written value of a span of `text`; a part of an expression is all of it."""
        return self._place(low, 0), self._place(high, 1)

    def _place(self, at: int, side: int) -> int:
        grown = 0
        for begin, end, low, high in self.pieces:
            if at < low + side:
                break
            if at < high + side:
                return end if side else begin
            grown = end - high
        return at + grown

    def moved(self, found: "Finding", start: int) -> "Finding":
        """Return a finding of the filled value, which starts at an offset of the file, at its place in the written one."""
        low, high = self.written(found.start - start, found.end - start)
        return evolve(found, start=start + low, end=start + high, fixes=())

    def tree(self, tree: MoneyTree) -> MoneyTree:
        """Return a money tree of the filled value with the places of the written one."""
        _, length = self.written(0, len(tree.total.text))
        return evolve(tree, length=length, sources=self._sources(tree.sources))

    def _sources(self, sources: tuple[FundingSource, ...]) -> tuple[FundingSource, ...]:
        moved = []
        for one in sources:
            low, high = self.written(one.at, one.at + len(one.amount.text))
            moved.append(evolve(one, at=low, length=high - low, parts=self._sources(one.parts)))
        return tuple(moved)

    def plan(self, plan: DisbursementPlan) -> DisbursementPlan:
        """Return a spending plan of the filled value with the places of the written one."""
        return evolve(plan, milestones=tuple(self._milestone(one) for one in plan.milestones))

    def _milestone(self, one: Milestone) -> Milestone:
        low, high = self.written(one.at, one.at + len(one.share.text))
        return evolve(one, by_at=self.written(one.by_at, one.by_at + 1)[0], at=low, length=high - low)


def fill_value(evaluator: "Evaluator", statement: "Statement", text: str, own: "Own") -> Filled | None:
    """Return the value with every `{…}` in it replaced; None after a finding, or where a name has no value."""
    pieces: list[tuple[int, int, int, int]] = []
    result: list[str] = []
    last = length = 0
    start = statement.value_start
    sound = True
    for found in _BRACES.finditer(text):
        value = evaluator.fill(statement, found[0], own, start + found.start())
        plain = text[last : found.start()]
        low = length + len(plain)
        sound = sound and value is not None
        result += [plain, value or ""]
        length = low + len(value or "")
        pieces.append((found.start(), found.end(), low, length))
        last = found.end()
    if has_braces("".join(result[::2]) + text[last:]):
        evaluator.fill(statement, text, own)
        return None
    return Filled("".join(result) + text[last:], pieces) if sound else None
