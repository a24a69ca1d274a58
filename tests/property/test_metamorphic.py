"""The same said in another way: the same model and the same findings, whatever the typing, the order and the unit."""

from collections import Counter
from decimal import Decimal

from attrs import evolve
from attrs import frozen
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from targetlang.backends.to_json import document_json
from targetlang.pipeline import compile_bytes

WIDE = str.maketrans("0123456789.%", "０１２３４５６７８９．％")
PATHS = {
    "产出.数量": ("产出.数量", "产出。数量", "产出·数量", "产出 / 数量", "产出指标.数量指标"),
    "产出.质量": ("产出.质量", "产出．质量", "产出指标.质量"),
    "效益.社会": ("效益.社会", "效益.社会效益", "效益指标/社会效益指标"),
    "满意度.服务对象": ("满意度.服务对象", "满意度指标。服务对象满意度指标"),
}
KEYS = {"预算": ("预算", "预算数"), "用途": ("用途", "资金用途"), "目标": ("目标", "绩效目标"), "支出": ("支出", "资金支出计划")}
COMPARATORS = {
    "≥": ("≥", ">=", "＞＝", "≧", "不低于", "至少", "不少于"),
    "≤": ("≤", "<=", "＜＝", "≦", "不超过", "不高于"),
    "": ("",),
    "=": ("=", "＝"),
}
UNITS = {"次": ("次",), "天": ("天",), "%": ("%", "％"), "个月": ("个月",), "公里": ("公里", "km", "千米"), "平方米": ("平方米", "㎡")}


@frozen
class Style:
    """A way of typing: which of the equal spellings, blanks, widths, line ends, unit of money, order."""

    pick: int = 0
    colon: str = ": "
    gap: str = " "
    indent: str = "  "
    wide: bool = False
    line_end: str = "\n"
    mark: bool = False
    yuan: bool = False
    order: int = 0

    def choose(self, words: tuple[str, ...]) -> str:
        return words[self.pick % len(words)]

    def number(self, text: str) -> str:
        return text.translate(WIDE) if self.wide else text

    def money(self, wan: Decimal) -> str:
        return self.number(f"{wan * 10000:f}") + "元" if self.yuan else self.number(f"{wan:f}") + "万元"


@frozen
class Indicator:
    path: str
    name: str
    comparator: str
    number: str
    unit: str
    description: str | None
    basis: str | None
    points: int | None

    def write(self, style: Style) -> str:
        value = style.choose(COMPARATORS[self.comparator]) + style.number(self.number) + style.choose(UNITS[self.unit])
        line = f"{style.indent}{style.choose(PATHS[self.path])}{style.gap}{self.name}{style.colon}{value}"
        if self.description is not None:
            line += f"{style.gap}{'｜' if style.wide else '|'}{style.gap}{self.description}"
        if self.basis is not None:
            line += f"{style.gap}{'＠' if style.wide else '@'}{self.basis}"
        if self.points is not None:
            line += f"{style.gap}{'［' if style.wide else '['}{style.number(str(self.points))}分{'］' if style.wide else ']'}"
        return line


@frozen
class Budget:
    """A document of one project; the total may be wrong, and bases may be missing: findings are to stay the same too."""

    own: Decimal
    others: Decimal
    slip: Decimal
    purpose: str
    objective: str
    bases: tuple[str, ...]
    indicators: tuple[Indicator, ...]

    def write(self, style: Style) -> str:
        plus, equals = ("＋", "＝") if style.wide else (" + ", " = ")
        total = style.money(self.own + self.others + self.slip)
        fields = [
            f"{style.choose(KEYS['预算'])}{style.colon}{total}{equals}财政{style.gap}{style.money(self.own)}{plus}其他{style.gap}{style.money(self.others)}",
            f"{style.choose(KEYS['用途'])}{style.colon}{self.purpose}",
            f"{style.choose(KEYS['支出'])}{style.colon}6月底{style.gap}{style.number('50%')}{'，' if style.wide else ', '}12月底{style.gap}{style.number('100%')}",
            f"{style.choose(KEYS['目标'])}{style.colon}{self.objective}",
        ]
        bases = [f"依据{style.gap}{name}{style.colon}{name}的全文" for name in self.bases]
        turn = style.order % len(fields)
        lines = [
            "部门 202001 某局",
            f"规范{style.colon}河北",
            *(bases[::-1] if style.order % 2 else bases),
            "项目 13043425P000001100396 某项目",
            *(style.indent + field for field in fields[turn:] + fields[:turn]),
            *(one.write(style) for one in self.indicators),
            "",
        ]
        return ("\ufeff" if style.mark else "") + style.line_end.join(lines)


WORDS = st.text(alphabet="信访接待值班登记受理案件办结群众路灯维护", min_size=2, max_size=8)
AMOUNTS = st.integers(1, 99999).map(lambda number: Decimal(number) / 100)
INDICATORS = st.builds(
    Indicator,
    st.sampled_from(tuple(PATHS)),
    WORDS,
    st.sampled_from(tuple(COMPARATORS)),
    st.integers(1, 999).map(str) | st.decimals(1, 99, places=2).map(str),
    st.sampled_from(tuple(UNITS)),
    st.none() | WORDS,
    st.sampled_from((None, "计划", "问卷", "没有的")),
    st.none() | st.integers(1, 20),
)
BUDGETS = st.builds(
    Budget,
    AMOUNTS,
    AMOUNTS,
    st.sampled_from((Decimal(0), Decimal(0), Decimal(1))),
    WORDS,
    WORDS,
    st.sampled_from((("计划",), ("计划", "问卷"))),
    st.lists(INDICATORS, min_size=1, max_size=6).map(tuple),
)
TYPING = st.builds(
    Style,
    st.integers(0, 10),
    st.sampled_from((":", "：", ": ", " ： ", ":\u3000")),
    st.sampled_from((" ", "  ", "\t", "\u3000")),
    st.sampled_from(("", "  ", "\t", "\u3000\u3000")),
    st.booleans(),
    st.sampled_from(("\n", "\r\n", "\r")),
    st.booleans(),
)


def meaning(value: object) -> object:
    """Return the JSON of a document without positions and spellings; an amount is what it is in its base unit."""
    if isinstance(value, dict):
        if value.get("base") is not None:
            return value["base"]
        measured = "number" in value or value.get("kind") == "quantity"
        return {key: meaning(held) for key, held in value.items() if key != "source" and not (measured and key in ("text", "unit"))}
    if isinstance(value, list):
        return [meaning(one) for one in value]
    return value


def result(text: str) -> tuple[object, Counter[str]]:
    compiled = compile_bytes("a.target", text.encode())
    assert compiled.document is not None
    return meaning(document_json(compiled.document)), Counter(one.code for one in compiled.findings)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(BUDGETS, TYPING)
def test_another_typing_says_the_same(budget: Budget, style: Style) -> None:
    assert result(budget.write(style)) == result(budget.write(Style()))


@settings(max_examples=80, deadline=None, derandomize=True)
@given(BUDGETS, st.integers(0, 8))
def test_another_order_of_independent_statements_says_the_same(budget: Budget, order: int) -> None:
    found, codes = result(budget.write(Style(order=order)))
    expected, expected_codes = result(budget.write(Style()))
    assert codes == expected_codes
    assert sorted_keys(found) == sorted_keys(expected)


@settings(max_examples=80, deadline=None, derandomize=True)
@given(BUDGETS, TYPING)
def test_another_unit_for_the_same_amount_says_the_same(budget: Budget, style: Style) -> None:
    assert result(budget.write(evolve(style, yuan=True))) == result(budget.write(Style()))


def sorted_keys(value: object) -> object:
    """Return JSON whose lists of named things are ordered by name."""
    if isinstance(value, dict):
        return {key: sorted_keys(held) for key, held in value.items()}
    if isinstance(value, list):
        return sorted((sorted_keys(one) for one in value), key=repr)
    return value
