"""Parts of a block that are neither fields nor targets, each as a text on both sides."""

from targetlang.diff.content import values_of
from targetlang.diff.judge import path_of
from targetlang.diff.showing import field_text
from targetlang.diff.showing import money_text
from targetlang.records import frozen
from targetlang.syntax.expression_printer import print_expression

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Sequence

    from targetlang.model.document import Department
    from targetlang.model.document import Project
    from targetlang.model.indicator import Indicator
    from targetlang.model.money import CostLine
    from targetlang.model.money import Task
    from targetlang.syntax.tree import Statement

    Side = tuple[str, Statement] | None

# What was reached in earlier years moves every year; the reason is read elsewhere.
_NOT_HERE = ("变动", "上年", "前年")


@frozen(eq=False)
class Written:
    """A part by the way to it, with text and statement of both sides; None where it is not written.

    `equal` says that both are worth the same, though they are written in other units.
    """

    path: tuple[str, ...]
    old: "Side"
    new: "Side"
    about: "Indicator | None" = None
    equal: bool = False


def fields_of(old: "Indicator", new: "Indicator") -> "Iterator[Written]":
    """Yield fields and attributes of an indicator that are written differently."""
    sides: list[dict[str, tuple[str, Statement]]] = []
    for one in (old, new):
        texts = {each.key: (field_text(each.value), each.statement) for each in one.fields or () if each.key not in _NOT_HERE}
        sides.append({**texts, **{name: (text, one.statement) for name, text in _attributes(one).items()}})
    yield from _between(sides[0], sides[1], path_of(new), new)


def cost_lines_of(old: "Project", new: "Project") -> "Iterator[Written]":
    """Yield the lines of a cost estimate that are written differently."""
    lines = [{f"测算 {one.name}": one for one in each.cost_lines} for each in (old, new)]
    alike = {name for name, one in lines[0].items() if name in lines[1] and _same_cost(one, lines[1][name])}
    sides = [{name: (_cost_text(one), one.statement) for name, one in each.items() if name not in alike} for each in lines]
    yield from _between(sides[0], sides[1])


def department_lines_of(old: "Department", new: "Department") -> "Iterator[Written]":
    """Yield the header and the tasks of a department that are written differently."""
    if old.statement is not None and new.statement is not None:
        sides = [{"部门名称": (one.name, one.statement), "部门编码": (one.code or "", one.statement)} for one in (old, new) if one.statement]
        yield from _between(sides[0], sides[1])
    tasks = [{f"任务 {one.name}": one for one in each.tasks} for each in (old, new)]
    for name in dict.fromkeys((*tasks[1], *tasks[0])):
        yield from _task(name, tasks[0].get(name), tasks[1].get(name))


def _task(name: str, old: "Task | None", new: "Task | None") -> "Iterator[Written]":
    first, second = (None if one is None else (_task_text(one), one.statement) for one in (old, new))
    if first is None or second is None or first[0] != second[0]:
        yield Written((name,), first, second, equal=old is not None and new is not None and _same_worth(old, new))


def _between(
    old: "dict[str, tuple[str, Statement]]",
    new: "dict[str, tuple[str, Statement]]",
    below: "Sequence[str]" = (),
    about: "Indicator | None" = None,
) -> "Iterator[Written]":
    for name in dict.fromkeys((*new, *old)):
        one, other = old.get(name), new.get(name)
        if (one and one[0]) != (other and other[0]):
            yield Written((*below, name), one, other, about)


def _attributes(indicator: "Indicator") -> dict[str, str]:
    given = indicator.attributes
    found = {"权重": "" if given.weight is None else f"{given.weight:f}分", "核心": "核心" if given.core else ""}
    found |= {"对应目标": "" if given.goal is None else f"目标{given.goal}", "方向": given.direction or ""}
    return {name: text for name, text in found.items() if text}


def _same_cost(old: "CostLine", new: "CostLine") -> bool:
    """Tell whether two lines of a cost estimate say the same, however their marks and digits are typed."""
    if (old.amount, old.description) != (new.amount, new.description):
        return False
    return print_expression(old.expression) == print_expression(new.expression)


def _same_worth(old: "Task", new: "Task") -> bool:
    """Tell whether two tasks differ only in the unit or the digits of their money."""
    return old.content == new.content and old.money is not None and new.money is not None and values_of(old.money) == values_of(new.money)


def _cost_text(line: "CostLine") -> str:
    amount = "" if line.amount is None else f" = {line.amount.print_in()}"
    equation = line.expression + (amount if amount[3:] != line.expression else "")
    return equation + (f" | {line.description}" if line.description else "")


def _task_text(task: "Task") -> str:
    return " | ".join(part for part in (money_text(task.money) if task.money else "", task.content or "") if part)
