"""Plain Lark with an embedded transformer: the same `.target` text to the same records."""

from decimal import Decimal
from pathlib import Path
from typing import Any
from typing import TypeAlias

from lark import Lark
from lark import Token
from lark import Transformer

from benchmarks.records import Budget
from benchmarks.records import Content
from benchmarks.records import CostLine
from benchmarks.records import Department
from benchmarks.records import Entry
from benchmarks.records import Group
from benchmarks.records import Indicator
from benchmarks.records import Part
from benchmarks.records import Project
from benchmarks.records import Quantity
from benchmarks.records import Source
from benchmarks.records import Target
from benchmarks.records import Task

GRAMMAR = Path(__file__).with_name("plain.lark")
HALF_WIDTH = str.maketrans("０１２３４５６７８９．％，", "0123456789.%,")
MEANING = {
    **dict.fromkeys(("≥", ">=", "≧", "⩾", "不低于", "不少于", "至少", "以上"), "≥"),
    **dict.fromkeys(("≤", "<=", "≦", "⩽", "不超过", "不高于", "以下", "以内"), "≤"),
    **dict.fromkeys((">", "＞", "大于", "高于"), ">"),
    **dict.fromkeys(("<", "＜", "小于", "低于"), "<"),
    **dict.fromkeys(("=", "＝"), "="),
}

Children: TypeAlias = list[Any]


def make_parser() -> Lark:
    """Return the parser; its `parse` gives a Content."""
    return Lark(GRAMMAR.read_text("utf-8"), parser="lalr", lexer="contextual", transformer=Records())


class Records(Transformer[Token, Content]):
    """Builds a record as soon as its rule is complete; every method is given the children of one rule."""

    def start(self, children: Children) -> Content:
        """Return the whole file."""
        content = Content()
        for child in children:
            if isinstance(child, Department):
                content.departments.append(child)
            elif isinstance(child, Entry):
                content.entries.append(child)
            else:
                content.fields.append((child[0], child[1][0]))
        return content

    def department(self, children: Children) -> Department:
        """Return a 部门 or 单位 with its blocks."""
        kind, code, name, *rest = children
        result = Department(str(kind), str(code), str(name))
        shelves: dict[type, list[Any]] = {
            tuple: result.texts,
            Entry: result.entries,
            Task: result.tasks,
            Indicator: result.indicators,
            Group: result.groups,
            Project: result.projects,
        }
        for child in rest:
            shelves[type(child)].append(child)
        return result

    def group(self, children: Children) -> Group:
        """Return an 指标组."""
        return Group(str(children[0]), children[1:])

    def project(self, children: Children) -> Project:
        """Return a project."""
        code, name, *rest = children
        result = Project(str(code), str(name))
        for child in rest:
            if isinstance(child, Indicator):
                result.indicators.append(child)
            elif isinstance(child, CostLine):
                result.costs.append(child)
            elif isinstance(child, Budget):
                result.budget = child
            elif child[0] in ("plan", "objective", "uses"):
                setattr(result, child[0], child[1])
            else:
                result.fields.append((child[0], child[1][0]))
        return result

    def field(self, children: Children) -> tuple[str, list[str]]:
        """Return a key with its text or items."""
        key, *texts = children
        return str(key), [str(text) for text in texts]

    def item(self, children: Children) -> str:
        """Return the text of an item."""
        return str(children[0])

    def objective(self, children: Children) -> tuple[str, Children]:
        """Return the goals."""
        return "objective", children

    def text(self, children: Children) -> list[object]:
        """Return the words and expressions of a text."""
        return [str(child) if isinstance(child, Token) else child for child in children]

    def goal(self, children: Children) -> object:
        """Return one goal."""
        return children[0]

    def plan(self, children: Children) -> tuple[str, Children]:
        """Return the plan of payment."""
        return "plan", children

    def milestone(self, children: Children) -> tuple[str, Quantity]:
        """Return one checkpoint with its share."""
        return str(children[0]), children[1]

    def uses(self, children: Children) -> tuple[str, list[str]]:
        """Return the names of the groups."""
        return "uses", [str(child) for child in children]

    def text_entry(self, children: Children) -> Entry:
        """Return a 依据 or 撤销."""
        kind, name, text = children
        return Entry(str(kind), str(name), str(text))

    def unit_entry(self, children: Children) -> Entry:
        """Return a 计量."""
        return Entry("计量", *map(str, children))

    def binding(self, children: Children) -> Entry:
        """Return a 令."""
        return Entry("令", str(children[0]), expression=children[1])

    def budget_line(self, children: Children) -> Budget:
        """Return the budget of a project."""
        budget: Budget = children[0]
        return budget

    def task(self, children: Children) -> Task:
        """Return a 任务."""
        name, budget, *description = children
        return Task(str(name), budget, *description)

    def budget(self, children: Children) -> Budget:
        """Return a total with its sources."""
        return Budget(children[0], children[1::2])

    def source(self, children: Children) -> Source:
        """Return a source with its parts."""
        return Source(str(children[0]), children[1], children[2::2])

    def cost(self, children: Children) -> CostLine:
        """Return a 测算."""
        name, expression, *rest = children
        result = CostLine(str(name), expression)
        for child in rest:
            if isinstance(child, str):
                result.description = child
            else:
                result.bases.append(child[0])
        return result

    def indicator(self, children: Children) -> Indicator:
        """Return an indicator with the lines below it."""
        category, subcategory, name, target, *rest = children
        result = Indicator(f"{category}.{subcategory}", name, target)
        for child in rest:
            if isinstance(child, str):
                result.description = child
            elif isinstance(child, list):
                result.attributes = child
            elif isinstance(child, Part):
                result.parts.append(child)
            elif len(child) == 1:
                result.bases.append(child[0])
            else:
                result.fields.append(child)
        return result

    def part(self, children: Children) -> Part:
        """Return a 其中."""
        return Part(str(children[0]), children[1])

    def indicator_field(self, children: Children) -> tuple[str, str]:
        """Return a field of an indicator."""
        return str(children[0]), str(children[1])

    def name(self, children: Children) -> str:
        """Return a name without quotes."""
        return _unquote(children[0])

    def target(self, children: Children) -> Target:
        """Return the value with its horizon."""
        target: Target = children[-1]
        if len(children) > 1:
            target.horizon = str(children[0])
        return target

    def compared(self, children: Children) -> Target:
        """Return a quantity with or without comparator."""
        return Target("quantity", _meaning(children), children[-1])

    def limited(self, children: Children) -> Target:
        """Return a quantity with the comparator said after it."""
        return Target("quantity", MEANING[children[1]], children[0])

    def span(self, children: Children) -> Target:
        """Return a range."""
        return Target("range", "", children[0], children[1])

    def date(self, children: Children) -> Target:
        """Return a date."""
        return Target("date", _meaning(children), text=str(children[-1]))

    def braced(self, children: Children) -> Target:
        """Return a value in braces."""
        return Target("expression", _meaning(children), expression=children[-1])

    def not_applicable(self, children: Children) -> Target:
        """Return 不适用."""
        return Target("none", text=str(children[0]))

    def raw(self, children: Children) -> Target:
        """Return a value in quotes."""
        return Target("raw", text=_unquote(children[0]))

    def words(self, children: Children) -> Target:
        """Return a value in words."""
        return Target("text", text=str(children[0]))

    def description(self, children: Children) -> str:
        """Return the description; an empty cell is an empty string."""
        return _unquote(children[0]) if children else ""

    def basis(self, children: Children) -> tuple[str]:
        """Return a reference, or a literal basis in its quotes."""
        return (str(children[0]),)

    def attributes(self, children: Children) -> list[str]:
        """Return the attributes."""
        return [str(child) for child in children]

    def chain(self, children: Children) -> object:
        """Return the operations of one rank, from the left."""
        result, *rest = children
        for operator, right in zip(rest[::2], rest[1::2], strict=True):
            result = (operator.strip(), result, right)
        return result

    def reference(self, children: Children) -> str:
        """Return the name of a quantity."""
        return str(children[0])

    def quantity(self, children: Children) -> Quantity:
        """Return an exact number with its unit."""
        number, *unit = children
        if not number.isascii():
            number = number.translate(HALF_WIDTH)
        return Quantity(Decimal(number.replace(",", "")), unit[0].replace("％", "%") if unit else "")


def _meaning(children: Children) -> str:
    return MEANING[children[0]] if len(children) > 1 else ""


def _unquote(token: str) -> str:
    if token.startswith('"'):
        return token[1:-1].replace('""', '"')
    return str(token)
