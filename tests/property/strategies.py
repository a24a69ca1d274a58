"""Documents as plain values, and how they are drawn, changed and printed as `.target` text.

A test draws a `Budget`, changes it with one of the functions below, and prints both: what it expects is known from the
change, never read back from the text.
"""

from decimal import Decimal

from attrs import evolve
from attrs import field
from attrs import frozen
from hypothesis import strategies as st

HAN = "信访接待值班登记受理案件办结群众路灯维护管网排查巡护苗木造林道路养护救助培训宣传设备采购"
FORM = "河北"
PATHS = ("产出.数量", "产出.质量", "产出.时效", "产出.成本", "效益.经济", "效益.社会", "效益.生态", "效益.可持续影响", "满意度.服务对象")
MARKS = ("", "≥", "≤", ">", "<", "=")
REWRITTEN = {"万元": ("元", 10_000), "小时": ("分钟", 60), "公顷": ("平方米", 10_000), "%": ("‰", 10), "公里": ("米", 1_000), "吨": ("公斤", 1_000)}
"""Units and a smaller one of the same dimension, with how many of it make one."""
UNITS = (*REWRITTEN, "次", "人次", "家")
CHECKPOINTS = ("3月底", "6月底", "10月底", "12月底")


@frozen
class Quantity:
    """A number with a unit, exact, and a comparator or none."""

    number: Decimal
    unit: str
    mark: str = ""

    def __str__(self) -> str:
        return f"{self.mark}{self.number:f}{self.unit}"

    def in_other_unit(self) -> "Quantity":
        """Return the same quantity in a smaller unit, or itself where the unit has none."""
        if self.unit not in REWRITTEN:
            return self
        unit, factor = REWRITTEN[self.unit]
        return Quantity(self.number * factor, unit, self.mark)


@frozen
class Words:
    """A target that is written as it is: words, a date, 不适用, a text in quotes."""

    text: str

    def __str__(self) -> str:
        return self.text

    def in_other_unit(self) -> "Words":
        return self


@frozen
class Between:
    """A range, exact; the unit stands once, behind the higher number."""

    low: Decimal
    high: Decimal
    unit: str

    def __str__(self) -> str:
        return f"{self.low:f}～{self.high:f}{self.unit}"

    def in_other_unit(self) -> "Between":
        """Return the same range in a smaller unit, or itself where the unit has none."""
        if self.unit not in REWRITTEN:
            return self
        unit, factor = REWRITTEN[self.unit]
        return Between(self.low * factor, self.high * factor, unit)


@frozen
class Row:
    """One indicator."""

    path: str
    name: str
    value: Quantity | Between | Words
    description: str | None = None
    basis: str | None = None
    reason: str | None = None

    def lines(self) -> list[str]:
        line = f"  {self.path} {self.name}: {self.value}"
        line += "" if self.description is None else f" | {self.description}"
        line += "" if self.basis is None else f" @{self.basis}"
        return [line, *([f"    变动: {self.reason}"] if self.reason else [])]


@frozen
class Work:
    """One project. `money` is its budget in 万元, `other` the part that comes from 其他, `home` its department."""

    code: str
    name: str
    money: Decimal
    other: Decimal = Decimal(0)
    shares: tuple[int, ...] = (100,)
    use: str = "支付费用"
    rows: tuple[Row, ...] = ()
    reason: str | None = None
    home: int = 0

    def lines(self, unit: str = "万元") -> list[str]:
        def money(amount: Decimal) -> str:
            return f"{amount * (10_000 if unit == '元' else 1):f}{unit}"

        rest = f" + 其他 {money(self.other)}" if self.other else ""
        plan = zip(CHECKPOINTS[-len(self.shares) :], self.shares, strict=True)
        return [
            f"项目 {self.code} {self.name}",
            f"  预算: {money(self.money)} = 财政 {money(self.money - self.other)}{rest}",
            f"  用途: {self.use}",
            f"  支出: {', '.join(f'{by} {share}%' for by, share in plan)}",
            *([f"  变动: {self.reason}"] if self.reason else []),
            *(line for row in self.rows for line in row.lines()),
        ]


@frozen
class Budget:
    """A whole document; its projects stand below their departments."""

    works: tuple[Work, ...]
    bases: tuple[tuple[str, str], ...] = (("甲", "年度工作计划"), ("乙", "调查问卷"))
    goal: str = "完成年度任务。"
    year: int | None = None
    unit: str = field(default="万元", kw_only=True)

    def __str__(self) -> str:
        lines = [f"规范: {FORM}", *([f"年度: {self.year}"] if self.year else [])]
        lines += [f"依据 {name}: {text}" for name, text in self.bases]
        for home in sorted({one.home for one in self.works} | {0}):
            lines += ["", f"部门 20200{home + 1} 第{home + 1}局", f"总体目标: {self.goal}"]
            lines += [line for one in self.works if one.home == home for line in ("", *one.lines(self.unit))]
        return "\n".join([*lines, ""])

    @property
    def total(self) -> Decimal:
        return sum((one.money for one in self.works), Decimal(0))


def words(least: int = 2, most: int = 8) -> st.SearchStrategy[str]:
    return st.text(alphabet=HAN, min_size=least, max_size=most)


NUMBERS = st.builds(lambda digits, places: Decimal(digits).scaleb(-places), st.integers(1, 99_999), st.sampled_from([0, 0, 1, 2]))
MONEY = st.builds(lambda cents: Decimal(cents).scaleb(-2), st.integers(1, 9_999_999))
QUANTITIES = st.builds(Quantity, NUMBERS, st.sampled_from(UNITS), st.sampled_from(MARKS))
RANGES = st.builds(lambda low, more, unit: Between(low, low + more, unit), NUMBERS, NUMBERS, st.sampled_from(UNITS))
DATES = st.builds(
    lambda year, month, end: Words(f"{year}{month}月{end}"), st.sampled_from(("", "2025年", "2026年")), st.integers(1, 12), st.sampled_from(("底", "底前", "10日"))
)
VALUES = st.one_of(QUANTITIES, QUANTITIES, RANGES, DATES, st.builds(Words, words()), st.sampled_from((Words("不适用"), Words('"95%"'))))
SHARES = st.lists(st.integers(1, 99), max_size=3, unique=True).map(lambda found: (*sorted(found), 100))
ROWS = st.builds(Row, st.sampled_from(PATHS), words(), VALUES, st.none() | words(4, 12), st.none() | st.sampled_from("甲乙"))
CODES = st.integers(0, 10**11 - 1).map(lambda number: f"13043425P{number:012d}")
HOMES = st.sampled_from([0, 0, 0, 1])


def rows(most: int = 6) -> st.SearchStrategy[tuple[Row, ...]]:
    found = st.lists(ROWS, min_size=1, max_size=most, unique_by=lambda row: (row.path, row.name))
    return found.map(lambda each: tuple(sorted(each, key=lambda row: PATHS.index(row.path))))


@st.composite
def works(draw: st.DrawFn) -> Work:
    """Draw a project; what comes from 其他 is a part of its budget."""
    money = draw(MONEY)
    other = draw(st.sampled_from([Decimal(0), money, (money / 4).quantize(Decimal("0.01"))]))
    return Work(draw(CODES), draw(words(4, 12)), money, other, draw(SHARES), draw(words(6, 20)), draw(rows()), home=draw(HOMES))


@st.composite
def budgets(draw: st.DrawFn, most: int = 5) -> Budget:
    """Draw a document; codes and names of its projects are different."""
    drawn = draw(st.lists(works(), min_size=1, max_size=most, unique_by=(lambda one: one.code, lambda one: one.name)))
    return Budget(tuple(drawn), goal=draw(words(6, 16)))


@st.composite
def changed(draw: st.DrawFn, budget: Budget) -> Budget:
    """Draw another state of a document: projects gone, added, moved about, and changed in any part."""
    kept = [one for one in budget.works if draw(st.integers(0, 5))]
    states = [draw(_changed_work(one)) if draw(st.booleans()) else one for one in kept]
    states += draw(st.lists(works(), max_size=2))
    states = draw(st.permutations(states))
    unique = {one.code: one for one in states}
    goal = draw(st.sampled_from([budget.goal, budget.goal + "！"]) | words(6, 16))
    return evolve(budget, works=tuple(unique.values()), goal=goal)


@st.composite
def _changed_work(draw: st.DrawFn, work: Work) -> Work:
    money = draw(st.sampled_from([work.money, work.money * 2]) | MONEY)
    changed_rows = [draw(_changed_row(row)) if draw(st.booleans()) else row for row in work.rows if draw(st.integers(0, 4))]
    changed_rows += draw(st.lists(ROWS, max_size=1))
    unique = {(row.path, row.name): row for row in changed_rows}
    return evolve(
        work,
        code=draw(st.just(work.code) | CODES),
        name=draw(st.just(work.name) | words(4, 12)),
        money=money,
        other=draw(st.sampled_from([Decimal(0), money])),
        shares=draw(st.just(work.shares) | SHARES),
        use=draw(st.just(work.use) | words(6, 20)),
        rows=tuple(sorted(unique.values(), key=lambda row: PATHS.index(row.path))),
        reason=draw(st.none() | words(4, 10)),
        home=draw(st.just(work.home) | HOMES),
    )


@st.composite
def _changed_row(draw: st.DrawFn, row: Row) -> Row:
    return evolve(
        row,
        path=draw(st.just(row.path) | st.sampled_from(PATHS)),
        name=draw(st.just(row.name) | words()),
        value=draw(st.just(row.value) | VALUES),
        description=draw(st.just(row.description) | words(4, 12)),
        basis=draw(st.just(row.basis) | st.none() | st.sampled_from("甲乙")),
        reason=draw(st.none() | words(4, 10)),
    )


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Budget, Budget]:
    """Draw a document and another state of it."""
    old = draw(budgets())
    return old, draw(changed(old))


@st.composite
def shuffled(draw: st.DrawFn, budget: Budget) -> Budget:
    """Draw the same document in another order: projects, and indicators within their projects."""
    moved = [evolve(one, rows=tuple(draw(st.permutations(one.rows)))) for one in budget.works]
    return evolve(budget, works=tuple(draw(st.permutations(moved))))


def in_other_units(budget: Budget) -> Budget:
    """Return the same document with every quantity in another unit that has one, money in 元."""
    moved = [evolve(one, rows=tuple(evolve(row, value=row.value.in_other_unit()) for row in one.rows)) for one in budget.works]
    return evolve(budget, works=tuple(moved), unit="元")
