"""Content written as `.target` text, with the spellings that people type."""

from collections.abc import Iterator
from random import Random

from attrs import frozen

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

FULL_WIDTH_SHARE = 0.02
NEEDS_QUOTES = (":", "：", '"', " |", " @", " [")
SPELLINGS = {
    "≥": ("≥", "≥", "≥", "≥", ">=", "≧", "⩾", "不低于", "不少于", "至少", "≥ "),
    "≤": ("≤", "≤", "≤", "≤", "<=", "≦", "⩽", "不超过", "不高于", "≤ "),
    ">": (">", "＞", "大于", "高于"),
    "<": ("<", "＜", "小于", "低于"),
    "=": ("=", "＝"),
    "": ("",),
}
SUFFIXES = {"≥": ("以上",), "≤": ("以下", "以内")}
DASHES = ("～", "～", "～", "~", "至", "-", "—")
FULL_DIGITS = str.maketrans("0123456789.%", "０１２３４５６７８９．％")


@frozen
class Marks:
    """One set of the marks between the parts of a statement."""

    colon: str = ": "
    comma: str = ", "
    equals: str = " = "
    plus: str = " + "
    bar: str = " |"
    at: str = " @"
    opening: str = " ["
    closing: str = "]"
    left: str = " ("
    right: str = ")"
    dot: str = "."
    hash: str = "#"
    brace: str = "{"
    unbrace: str = "}"


HALF = Marks()
FULL = Marks("：", "，", " ＝ ", " ＋ ", " ｜", " ＠", " ［", "］", "（", "）", "．", "＃", "｛", "｝")


def print_content(content: Content, seed: int = 2025) -> Iterator[str]:
    """Yield the statements, comments and blank lines of the file, each with its line end."""
    return _Printer(Random(seed)).file(content)


def print_expression(expression: object, *, braced: bool = False, nested: bool = False) -> str:
    """Write an expression; names get braces of their own where `braced` says so."""
    if isinstance(expression, Quantity):
        return f"{expression.number}{expression.unit}"
    if isinstance(expression, tuple):
        operator, left, right = expression
        first = print_expression(left, braced=braced, nested=isinstance(left, tuple) and left[0] in "+-")
        formula = f"{first} {operator} {print_expression(right, braced=braced, nested=True)}"
        return f"({formula})" if nested else formula
    return f"{{{expression}}}" if braced else str(expression)


def quote(text: str) -> str:
    """Put a name or text into straight quotes where it holds a mark of the language."""
    if any(mark in text for mark in NEEDS_QUOTES):
        return '"' + text.replace('"', '""') + '"'
    return text


def print_goal(goal: list[object]) -> str:
    """Write the words of a goal; a piece that names money of the project stands in braces."""
    return "".join(
        f"{{{print_expression(piece)}}}" if isinstance(piece, tuple) or piece == "预算" else str(piece)
        for piece in goal
    )


class _Printer:
    """Prints one file; draws the spelling of every statement."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng

    def _marks(self) -> Marks:
        return FULL if self._rng.random() < FULL_WIDTH_SHARE else HALF

    def file(self, content: Content) -> Iterator[str]:
        yield "# 预算绩效目标\n"
        for key, text in content.fields:
            yield f"{key}: {text}\n"
        for entry in content.entries:
            yield self._entry(entry)
        for department in content.departments:
            yield from self._department(department)

    def _department(self, department: Department) -> Iterator[str]:
        yield f"\n{department.kind} {department.code} {department.name}\n"
        for key, items in department.texts:
            yield from self._texts("", key, items)
        for entry in department.entries:
            yield self._entry(entry)
        for task in department.tasks:
            marks = self._marks()
            description = f"{marks.bar} {task.description}" if task.description else ""
            yield f"任务 {task.name}{marks.colon}{_budget(task.budget, marks)}{description}\n"
        for indicator in department.indicators:
            yield from self._indicator(indicator, "")
        for group in department.groups:
            yield f"\n指标组 {group.name}\n"
            for indicator in group.indicators:
                yield from self._indicator(indicator, "  ")
        for project in department.projects:
            yield from self._project(project)

    def _entry(self, entry: Entry) -> str:
        marks = self._marks()
        if entry.expression is not None:
            return f"{entry.kind} {entry.name}{marks.colon}{print_expression(entry.expression)}\n"
        if not entry.text:
            return f"{entry.kind} {entry.name}\n"
        return f"{entry.kind} {entry.name}{marks.colon}{entry.text}\n"

    def _texts(self, indent: str, key: str, items: list[str]) -> Iterator[str]:
        marks = self._marks()
        if len(items) == 1:
            yield f"{indent}{key}{marks.colon}{items[0]}\n"
            return
        yield f"{indent}{key}{marks.colon.rstrip()}\n"
        for item in items:
            yield f"{indent}  - {item}\n"

    def _project(self, project: Project) -> Iterator[str]:
        yield f"\n项目 {project.code} {project.name}\n"
        marks = self._marks()
        if self._rng.random() < 0.2:
            yield f"  {marks.hash} 待与主管科室核对：金额、期限 [2025]\n"
        if project.budget is not None:
            yield f"  预算{marks.colon}{_budget(project.budget, marks)}\n"
        use, *others = project.fields
        yield f"  {use[0]}{self._marks().colon}{use[1]}\n"
        marks = self._marks()
        plan = marks.comma.join(f"{by} {_number(share, marks)}" for by, share in project.plan)
        yield f"  支出{marks.colon}{plan}\n"
        yield from self._texts("  ", "目标", [print_goal(goal) for goal in project.objective])
        for key, text in others:
            yield f"  {key}{self._marks().colon}{text}\n"
        for cost in project.costs:
            yield self._cost(cost)
        if project.uses:
            yield f"  采用{marks.colon}{marks.comma.join(project.uses)}\n"
        for indicator in project.indicators:
            yield from self._indicator(indicator, "  ")
            if self._rng.random() < 0.01:
                yield "\n"

    def _cost(self, cost: CostLine) -> str:
        marks = self._marks()
        formula = print_expression(cost.expression, braced=self._rng.random() < 0.7)
        tail = f"{marks.bar} {cost.description}" if cost.description else ""
        return f"  测算 {cost.name}{marks.colon}{formula}{tail}{_bases(cost.bases, marks)}\n"

    def _indicator(self, indicator: Indicator, indent: str) -> Iterator[str]:
        marks = self._marks()
        if indicator.note:
            yield f"{indent}# {indicator.note}\n"
        first, second = indicator.path.split(".")
        head = f"{indent}{first}{marks.dot}{second} {quote(indicator.name)}{marks.colon}"
        tail = _bases(indicator.bases, marks)
        if indicator.description is not None:
            text = quote(indicator.description)
            tail = f"{marks.bar}{' ' if text else ''}{text}{tail}"
        if indicator.attributes:
            tail += marks.opening + marks.comma.join(indicator.attributes) + marks.closing
        yield f"{head}{self._target(indicator.target, marks)}{tail}\n"
        for part in indicator.parts:
            yield f"{indent}  其中 {part.name}{marks.colon}{self._target(part.target, marks)}\n"
        for key, text in indicator.fields:
            yield f"{indent}  {key}{marks.colon}{text}\n"

    def _target(self, target: Target, marks: Marks) -> str:
        horizon = f"{target.horizon} " if target.horizon else ""
        return horizon + self._value(target, marks)

    def _value(self, target: Target, marks: Marks) -> str:
        if target.kind == "raw":
            return f'"{target.text}"'
        if target.low is not None and target.high is not None:
            return f"{_number(target.low, marks)}{self._rng.choice(DASHES)}{_number(target.high, marks)}"
        if target.kind == "quantity" and target.low is not None:
            return self._compared(target.comparator, _number(target.low, marks))
        if target.kind == "expression":
            formula = print_expression(target.expression)
            return f"{target.comparator}{marks.brace}{formula}{marks.unbrace}"
        return target.comparator + target.text

    def _compared(self, comparator: str, number: str) -> str:
        if comparator in SUFFIXES and self._rng.random() < 0.1:
            return number + self._rng.choice(SUFFIXES[comparator])
        return self._rng.choice(SPELLINGS[comparator]) + number


def _number(quantity: Quantity, marks: Marks) -> str:
    text = f"{quantity.number:,}" if quantity.number >= 100_000 else str(quantity.number)
    if marks is FULL:
        return (text + quantity.unit).translate(FULL_DIGITS)
    return text + quantity.unit


def _budget(budget: Budget, marks: Marks) -> str:
    text = _number(budget.total, marks)
    if not budget.sources:
        return text
    return text + marks.equals + marks.plus.join(_source(source, marks) for source in budget.sources)


def _source(source: Source, marks: Marks) -> str:
    text = f"{source.name} {_number(source.amount, marks)}"
    if not source.parts:
        return text
    return text + marks.left + marks.plus.join(_source(part, marks) for part in source.parts) + marks.right


def _bases(bases: list[str], marks: Marks) -> str:
    return "".join(marks.at + basis for basis in bases)
