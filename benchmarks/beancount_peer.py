"""The content as a beancount file, one directive for each statement of the `.target` file.

Blocks are `open`, budgets and plans transactions with a posting for each amount, texts notes, everything else
`custom` with one argument for each part. Parts on the same line stay in the same directive.
"""

from collections.abc import Iterator

from benchmarks.printing import print_expression
from benchmarks.printing import print_goal
from benchmarks.records import Budget
from benchmarks.records import Content
from benchmarks.records import CostLine
from benchmarks.records import Department
from benchmarks.records import Entry
from benchmarks.records import Indicator
from benchmarks.records import Project
from benchmarks.records import Quantity
from benchmarks.records import Source
from benchmarks.records import Target

DATE = "2025-01-01"


def print_directives(content: Content) -> Iterator[str]:
    """Yield the directives in the order of the statements, each with its line ends."""
    for key, text in content.fields:
        yield f"{DATE} event {_string(key)} {_string(text)}\n"
    for entry in content.entries:
        yield _entry(entry)
    for department in content.departments:
        yield from _department(department)


def _department(department: Department) -> Iterator[str]:
    account = f"Equity:D{department.code}"
    yield f"{DATE} open {account}\n  name: {_string(department.name)}\n"
    for key, items in department.texts:
        yield from _notes(account, key, items)
    for entry in department.entries:
        yield _entry(entry)
    for task in department.tasks:
        yield _budget(account, task.name, task.description or "", task.budget)
    for indicator in department.indicators:
        yield from _indicator(indicator)
    for number, group in enumerate(department.groups):
        yield f"{DATE} open {account}:G{number}\n  name: {_string(group.name)}\n"
        for indicator in group.indicators:
            yield from _indicator(indicator)
    for project in department.projects:
        yield from _project(project)


def _project(project: Project) -> Iterator[str]:
    account = f"Expenses:P{project.code}"
    yield f"{DATE} open {account}\n  name: {_string(project.name)}\n"
    if project.budget is not None:
        yield _budget(account, "预算", "", project.budget)
    plan = "".join(f" {_string(by)} {share.number} {_string(share.unit)}" for by, share in project.plan)
    yield f"{DATE} custom {_string('支出')}{plan}\n"
    yield from _notes(account, "目标", [print_goal(goal) for goal in project.objective])
    for key, text in project.fields:
        yield _note(account, f"{key}: {text}")
    for cost in project.costs:
        yield _cost(cost)
    if project.uses:
        yield _custom("采用", *project.uses)
    for indicator in project.indicators:
        yield from _indicator(indicator)


def _indicator(indicator: Indicator) -> Iterator[str]:
    tail = "".join(
        f" {_string(text)}" for text in (indicator.description or "", *indicator.bases, *indicator.attributes)
    )
    yield f"{DATE} custom {_string(indicator.path)} {_string(indicator.name)} {_target(indicator.target)}{tail}\n"
    for part in indicator.parts:
        yield f"{DATE} custom {_string('其中')} {_string(part.name)} {_target(part.target)}\n"
    for key, text in indicator.fields:
        yield _custom(key, text)


def _target(target: Target) -> str:
    if target.low is None:
        words = print_expression(target.expression) if target.kind == "expression" else target.text
        return f"{_string(target.comparator)} {_string(words)}"
    text = f"{_string(target.comparator)} {target.low.number} {_string(target.low.unit)}"
    if target.high is not None:
        text += f" {target.high.number} {_string(target.high.unit)}"
    return text


def _budget(account: str, name: str, words: str, budget: Budget) -> str:
    lines = [f"{DATE} * {_string(name)} {_string(words)}", f"  {account} {_amount(budget.total)}"]
    lines += (posting for source in budget.sources for posting in _postings(source))
    return "\n".join(lines) + "\n"


def _postings(source: Source) -> Iterator[str]:
    yield f"  Income:F{source.name} -{_amount(source.amount)}"
    for part in source.parts:
        yield f"  Income:F{source.name}:F{part.name} -{_amount(part.amount)}"


def _amount(quantity: Quantity) -> str:
    return f"{quantity.number} WAN"


def _cost(cost: CostLine) -> str:
    return _custom("测算", cost.name, print_expression(cost.expression), cost.description or "", *cost.bases)


def _entry(entry: Entry) -> str:
    text = entry.text if entry.expression is None else print_expression(entry.expression)
    return _custom(entry.kind, entry.name, text)


def _notes(account: str, key: str, items: list[str]) -> Iterator[str]:
    if len(items) == 1:
        yield _note(account, f"{key}: {items[0]}")
        return
    yield _note(account, key)
    for item in items:
        yield _note(account, item)


def _note(account: str, text: str) -> str:
    return f"{DATE} note {account} {_string(text)}\n"


def _custom(*words: str) -> str:
    return f"{DATE} custom {' '.join(map(_string, words))}\n"


def _string(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
