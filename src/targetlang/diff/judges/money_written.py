"""D315, D323: money that is the same, written in another unit or with other digits.

34.00万元 and 340000元 are one budget; a reviewer need not look, but nothing is hidden.
"""

from targetlang.diff.acceptable import digits_of
from targetlang.diff.event import Draft
from targetlang.diff.event import Shown
from targetlang.diff.judge import BLOCK
from targetlang.diff.judge import Block
from targetlang.diff.judge import Context
from targetlang.diff.judge import Judge
from targetlang.model.money import MoneyTree

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from targetlang.model.money import FundingSource
    from targetlang.units.amount import Amount


def judge(block: Block, context: Context) -> "Iterator[Draft]":
    """Yield the fields of money whose total and sources are equal and not written alike."""
    del context
    for one in block.fields:
        old = one.old.value if one.old is not None else None
        new = one.new.value if one.new is not None else None
        if not one.changed or not isinstance(old, MoneyTree) or not isinstance(new, MoneyTree):
            continue
        pairs = list(zip(_amounts(old), _amounts(new), strict=False))
        if any(not first.same_value(second) for first, second in pairs):
            continue
        code = _code(pairs)
        if code is not None:
            first, second = next((a, b) for a, b in pairs if _code([(a, b)]) == code)
            path = (one.key, *((one.column,) if one.column else ()))
            facts = {"name": "".join(path), "old": first.text, "new": second.text}
            shown = (Shown(first.text, first), Shown(second.text, second))
            yield Draft(code, facts, path, *shown, at=(old.statement, new.statement))


def _amounts(money: MoneyTree) -> "list[Amount]":
    return [money.total, *_below(money.sources)]


def _below(sources: "tuple[FundingSource, ...]") -> "list[Amount]":
    return [amount for one in sources for amount in (one.amount, *_below(one.parts))]


def _code(pairs: "list[tuple[Amount, Amount]]") -> str | None:
    if any(first.unit.symbol != second.unit.symbol for first, second in pairs):
        return "D315"
    if any(digits_of(first.text) != digits_of(second.text) for first, second in pairs):
        return "D323"
    return None


JUDGE = Judge(("D315", "D323"), BLOCK, judge)
