"""How judges show the two sides of a change."""

from targetlang.diff.event import Shown
from targetlang.model.money import DisbursementPlan
from targetlang.model.money import MoneyTree
from targetlang.model.target import Target
from targetlang.model.text import Period
from targetlang.model.text import Text
from targetlang.source.pattern import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from targetlang.model.document import Project
    from targetlang.model.indicator import Indicator
    from targetlang.model.money import FundingSource
    from targetlang.syntax.tree import Statement

NO_TARGET = "（空）"
_COLUMN_END = late(r"[;；]")


def show_target(target: Target | None) -> Shown | None:
    """Return a target as it is printed, with its amount; None where there is none."""
    return None if target is None else Shown(target.text, target.amount)


def target_text(target: Target | None) -> str:
    """Return the printed target, or a mark for an empty cell."""
    return NO_TARGET if target is None else target.text


def asked_text(indicator: "Indicator") -> str:
    """Return what an indicator asks for as it is printed, or, where that could not be read, as it is written."""
    if indicator.target is None and None in indicator.unread:
        written = indicator.statement.parts[2] or NO_TARGET
        return _COLUMN_END.split(written)[0] if indicator.targets else written
    return target_text(indicator.target)


def in_column(name: str, column: str | None) -> str:
    """Return the name of an indicator with the column of the form that is meant; None is the one that is not written."""
    return name if column is None else f"{name}（{column}）"


def budget_text(project: "Project") -> str | None:
    """Return the written budget of a project, or None."""
    return None if project.budget is None else project.budget.total.text


def field_text(value: object) -> str:
    """Return the value of a field in one text."""
    if isinstance(value, Text):
        return value.plain
    if isinstance(value, MoneyTree):
        return money_text(value)
    if isinstance(value, DisbursementPlan):
        return plan_text(value)
    if isinstance(value, Target | Period):
        return value.text
    return "" if value is None else str(value)


def money_text(money: MoneyTree) -> str:
    """Return a total with its sources: 34万元 = 财政 34万元."""
    return money.total.text + (f" = {sources_text(money.sources)}" if money.sources else "")


def sources_text(sources: "Sequence[FundingSource]") -> str:
    """Return sources as they are written: 财政 34万元 (上级 20万元 + 本级 14万元)."""
    return " + ".join(
        f"{one.name} {one.amount.text}" + (f" ({sources_text(one.parts)})" if one.parts else "") for one in sources
    )


def plan_text(plan: DisbursementPlan | None) -> str:
    """Return a plan as it is written, or a mark where there is none."""
    if plan is None or not plan.milestones:
        return NO_TARGET
    return ", ".join(f"{one.by} {one.share.text}" for one in plan.milestones)


def quoted(names: "Sequence[str]") -> str:
    """Return names in Chinese quotes, one after the other; many are counted."""
    shown = "、".join(f"“{name}”" for name in names[:_MOST_NAMES])
    return shown if len(names) <= _MOST_NAMES else f"{shown}等 {len(names)} 条指标"


_MOST_NAMES = 4


def shortened(text: str, most: int = 60) -> str:
    """Return a text on one line, cut with … where it is longer."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1] + "…"


def differing(old: str, new: str, most: int = 60) -> tuple[str, str]:
    """Return both texts on one line each, around where they differ; the longer they are alike the more is cut."""
    first, second = (" ".join(text.split()) for text in (old, new))
    if len(first) <= most and len(second) <= most:
        return first, second
    start = _alike(first, second)
    end = _alike(first[start:][::-1], second[start:][::-1])
    begin = max(start - _AROUND, 0)
    return _window(first, begin, len(first) - end, most), _window(second, begin, len(second) - end, most)


_AROUND = 10


def _alike(first: str, second: str) -> int:
    """Return how many characters at the start are the same."""
    for at, (one, other) in enumerate(zip(first, second, strict=False)):
        if one != other:
            return at
    return min(len(first), len(second))


def _window(text: str, begin: int, end: int, most: int) -> str:
    stop = min(end + _AROUND, begin + most, len(text))
    return ("…" if begin else "") + text[begin:stop] + ("…" if stop < len(text) else "")


def statements(
    old: "Indicator | Project | None", new: "Indicator | Project | None"
) -> "tuple[Statement | None, Statement | None]":
    """Return the statements of both sides."""
    return (old.statement if old is not None else None, new.statement if new is not None else None)
