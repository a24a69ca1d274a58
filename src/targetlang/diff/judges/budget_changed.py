"""D201, D202, D204, D317: the budget went up or down, is gone, or is off by exactly 10⁴.

Up or down is a notice; from the share or the amount of the settings a reviewer wants a reason. Other money of a project
(中期, 执行) is judged alike, with its own name. The budgets of what was split or merged are told there.
"""

from targetlang.diff.changes import ProjectChange
from targetlang.diff.event import Draft
from targetlang.diff.event import Shown
from targetlang.diff.figures import per_cent
from targetlang.diff.figures import signed_wan
from targetlang.diff.judge import BLOCK
from targetlang.diff.judge import Block
from targetlang.diff.judge import Context
from targetlang.diff.judge import Judge
from targetlang.model.money import MoneyTree

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal
    from fractions import Fraction

    from targetlang.diff.changes import FieldChange

SLIP = 10_000
_MONEY = (("金额", 1),)


def judge(block: Block, context: Context) -> "Iterator[Draft]":
    """Yield the change of each field of money."""
    regrouped = isinstance(block.owner, ProjectChange) and block.owner.regrouping is not None
    for one in block.fields:
        if regrouped and one.key == "预算":
            continue
        old = one.old.value if one.old is not None else None
        new = one.new.value if one.new is not None else None
        if one.changed and (isinstance(old, MoneyTree) or isinstance(new, MoneyTree)):
            yield from _judge(
                one, old if isinstance(old, MoneyTree) else None, new if isinstance(new, MoneyTree) else None, context
            )


def _judge(
    change: "FieldChange", old: MoneyTree | None, new: MoneyTree | None, context: Context
) -> "Iterator[Draft]":
    path = (change.key, *((change.column,) if change.column else ()))
    shown = (_show(old), _show(new))
    at = (old.statement if old else None, new.statement if new else None)
    facts = {"field": "".join(path), "name": "".join(path), "old": _text(old), "new": _text(new)}
    if not _comparable(old, new):
        yield Draft("D316", facts, path, *shown, at=at)
        return
    before, after = _base(old), _base(new)
    if before == after:
        return
    difference = after - before
    heavy = abs(difference) >= _exact(context.settings.budget_amount)
    facts["difference"] = signed_wan(difference) + "万元"
    if not after:
        facts["variant"] = "blank" if new is None else ""
        yield Draft("D204", facts, path, *shown, at=at)
    elif not before:
        facts["variant"] = "given"
        yield Draft("D201", facts, path, *shown, severity="must_explain" if heavy else None, at=at)
    elif after in (before * SLIP, before / SLIP):
        yield Draft("D317", facts, path, *shown, at=at)
    else:
        facts["percent"] = per_cent(difference, before)
        heavy = heavy or abs(difference) * 100 >= before * _exact(context.settings.budget_percent)
        code = "D201" if difference > 0 else "D202"
        yield Draft(code, facts, path, *shown, severity="must_explain" if heavy else None, at=at)


def _exact(number: "Decimal") -> "Fraction":
    from fractions import Fraction

    return Fraction(number)


def _base(money: MoneyTree | None) -> "Fraction":
    from fractions import Fraction

    return Fraction(0) if money is None else money.total.base


def _comparable(*sides: MoneyTree | None) -> bool:
    return all(one is None or one.total.unit.dimension.powers == _MONEY for one in sides)


def _show(money: MoneyTree | None) -> Shown | None:
    return None if money is None else Shown(money.total.text, money.total)


def _text(money: MoneyTree | None) -> str:
    return "没有写" if money is None else money.total.text


JUDGE = Judge(("D201", "D202", "D204", "D316", "D317"), BLOCK, judge)
