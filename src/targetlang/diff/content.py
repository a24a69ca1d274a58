"""Whether two parts of a model say the same, in the same spelling. Positions and names of files don't count."""

from collections.abc import Sequence

from targetlang.model.indicator import Indicator
from targetlang.model.money import CostLine
from targetlang.model.money import DisbursementPlan
from targetlang.model.money import FundingSource
from targetlang.model.money import MoneyTree
from targetlang.model.money import Task
from targetlang.model.target import Target
from targetlang.model.text import Field
from targetlang.model.text import Period
from targetlang.model.text import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from targetlang.model.money import Binding

_WORDS = ("name", "description", "basis", "attributes")  # the parts that are compared as they are


def same_target(old: Target | None, new: Target | None) -> bool:
    """Tell whether two targets are written alike and mean the same."""
    if old is new:
        return True
    if old is None or new is None:
        return False
    return (
        old.text == new.text
        and old.kind == new.kind
        and old.comparator == new.comparator
        and old.amount == new.amount
        and old.high == new.high
        and old.moment == new.moment
    )


def same_targets(old: dict[str, Target] | None, new: dict[str, Target] | None) -> bool:
    """Tell whether the other columns hold the same targets."""
    if not old or not new:
        return not old and not new
    return list(old) == list(new) and all(same_target(one, new[column]) for column, one in old.items())


def same_value(old: object, new: object) -> bool:
    """Tell whether two values of fields are written alike."""
    if type(old) is not type(new):
        return False
    if isinstance(old, Text) and isinstance(new, Text):
        return old.paragraphs == new.paragraphs and old.itemised == new.itemised
    if isinstance(old, MoneyTree) and isinstance(new, MoneyTree):
        return old.total == new.total and _same_sources(old.sources, new.sources)
    if isinstance(old, DisbursementPlan) and isinstance(new, DisbursementPlan):
        return plan_of(old) == plan_of(new)
    if isinstance(old, Target) and isinstance(new, Target):
        return same_target(old, new)
    if isinstance(old, Period) and isinstance(new, Period):
        return (old.text, old.begin, old.end, old.length, old.open_ended) == (
            new.text, new.begin, new.end, new.length, new.open_ended,
        )
    return old == new


def plan_of(plan: DisbursementPlan) -> list[tuple[str, object]]:
    """Return the checkpoints of a plan with their amounts."""
    return [(one.by, one.share) for one in plan.milestones]


def _same_sources(old: tuple[FundingSource, ...], new: tuple[FundingSource, ...]) -> bool:
    return len(old) == len(new) and all(
        one.name == other.name and one.amount == other.amount and _same_sources(one.parts, other.parts)
        for one, other in zip(old, new, strict=True)
    )


def values_of(money: MoneyTree) -> object:
    """Return what a total and its sources are worth, in whatever unit they are written."""
    return money.total.unit.dimension, money.total.base, values_of_sources(money.sources)


def values_of_sources(sources: tuple[FundingSource, ...]) -> list[object]:
    """Return name and worth of sources, in the order of their names."""
    named = sorted(sources, key=lambda one: one.name)
    return [(one.name, one.amount.unit.dimension, one.amount.base, values_of_sources(one.parts)) for one in named]


def same_fields(old: Sequence[Field] | None, new: Sequence[Field] | None) -> bool:
    """Tell whether two lists of fields say the same in the same order."""
    if not old or not new:
        return not old and not new
    return len(old) == len(new) and all(
        one.key == other.key and one.column == other.column and same_value(one.value, other.value)
        for one, other in zip(old, new, strict=True)
    )


def changed_parts(old: Indicator, new: Indicator) -> tuple[str, ...]:
    """Return the names of the parts in which two indicators differ."""
    found = []
    if old.path.text != new.path.text or old.path.category.name != new.path.category.name:
        found.append("path")
    found += [name for name in _WORDS if getattr(old, name) != getattr(new, name)]
    if not same_target(old.target, new.target):
        found.append("target")
    found += _changed_lists(old, new)
    if (old.group.name if old.group else None) != (new.group.name if new.group else None):
        found.append("group")
    return tuple(found)


def _changed_lists(old: Indicator, new: Indicator) -> "Iterator[str]":
    """Yield the names of the parts that most indicators don't have, where they differ."""
    if (old.targets or new.targets) and not same_targets(old.targets, new.targets):
        yield "targets"
    if (old.fields or new.fields) and not same_fields(old.fields, new.fields):
        yield "fields"
    if (old.parts or new.parts) and not same_indicators(old.parts or (), new.parts or ()):
        yield "parts"


def same_indicators(old: Sequence[Indicator], new: Sequence[Indicator]) -> bool:
    """Tell whether two lists of indicators say the same in the same order."""
    return len(old) == len(new) and not any(changed_parts(*pair) for pair in zip(old, new, strict=True))


def same_cost_lines(old: Sequence[CostLine], new: Sequence[CostLine]) -> bool:
    """Tell whether two cost estimates are the same line by line."""
    return len(old) == len(new) and all(
        (one.name, one.expression, one.amount, one.description, one.basis)
        == (other.name, other.expression, other.amount, other.description, other.basis)
        and same_fields(one.fields, other.fields)
        for one, other in zip(old, new, strict=True)
    )


def same_tasks(old: Sequence[Task], new: Sequence[Task]) -> bool:
    """Tell whether the tasks of two departments are the same one by one."""
    return len(old) == len(new) and all(
        (one.name, one.content, one.basis) == (other.name, other.content, other.basis)
        and same_value(one.money, other.money)
        and same_fields(one.fields, other.fields)
        for one, other in zip(old, new, strict=True)
    )


def same_bindings(old: "dict[str, Binding]", new: "dict[str, Binding]") -> bool:
    """Tell whether the named quantities are the same."""
    return {name: (one.expression, one.value) for name, one in old.items()} == {
        name: (one.expression, one.value) for name, one in new.items()
    }
