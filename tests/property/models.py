"""Models with every construct of the language: drawn as plain values, printed as text, and said as the JSON of the document.

`text()` prints the canonical spelling; `said()` is what the model means, known without reading the text back.
"""

from decimal import Decimal
from typing import Any

from attrs import field
from attrs import frozen
from hypothesis import strategies as st
from property.strategies import words

Json = dict[str, Any]

PATHS = ("产出.数量", "产出.质量", "产出.时效", "产出.成本", "效益.经济", "效益.社会", "效益.生态", "效益.可持续影响", "满意度.服务对象")
MARKS = {"": None, "≥": "ge", ">": "gt", "=": "eq", "<": "lt", "≤": "le"}
UNITS = ("次", "人次", "家", "万元", "元/人·月", "公里", "%", "百分点", "工作日", "亩", "吨")
DATES = ("12月底", "6月底前", "2025年6月30日", "第3季度", "每月10日前", "2025年12月", "9月中旬")
# Texts that need quotes in an indicator, and marks that mean nothing in prose.
AWKWARD = ('甲 | 乙', "甲 @乙", '说“好”"不好"', "甲 [10分]", "100%#甲", "：乙", "（甲:乙）", "", "  甲", "邯市信【2016】1号")


def quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


@frozen
class Amount:
    digits: str
    unit: str

    def text(self) -> str:
        return self.digits + self.unit

    def said(self) -> Json:
        return {"text": self.text(), "number": f"{Decimal(self.digits.replace(',', '')):f}", "unit": self.unit}


@frozen
class Target:
    kind: str
    mark: str = ""
    low: Amount | None = None
    high: Amount | None = None
    words: str = ""

    def text(self) -> str:
        if self.kind == "quantity":
            assert self.low is not None
            return self.mark + self.low.text()
        if self.kind == "range":
            assert self.low is not None
            assert self.high is not None
            return f"{self.low.digits}～{self.high.text()}"
        return {"raw": quoted(self.words), "not_applicable": "不适用"}.get(self.kind, self.mark + self.words)

    def said(self) -> Json:
        shown = self.words if self.kind == "raw" else self.text()
        amounts = {"amount": self.low, "high": self.high}
        return {
            "kind": self.kind,
            "text": shown,
            "comparator": MARKS[self.mark],
            **{key: None if one is None else {"number": one.said()["number"], "unit": one.unit} for key, one in amounts.items()},
        }


@frozen
class Row:
    path: str
    name: str
    target: Target
    description: str | None = None
    bases: tuple[str, ...] = ()
    weight: str | None = None
    core: bool = False
    direction: str | None = None
    source: str | None = None
    parts: tuple["Row", ...] = ()

    def lines(self, depth: int, word: str = "") -> list[str]:
        name = quoted(self.name) if self.name in AWKWARD else self.name
        line = f"{'  ' * depth}{word or self.path} {name}: {self.target.text()}"
        if self.description is not None:
            line += f" | {quoted(self.description) if self.description in AWKWARD else self.description}".rstrip()
        line += "".join(f" @{one}" for one in self.bases)
        marks = [f"{self.weight}分" if self.weight else "", "核心" if self.core else "", self.direction or ""]
        if any(marks):
            line += f" [{', '.join(one for one in marks if one)}]"
        lines = [line, *([f"{'  ' * (depth + 1)}来源: {self.source}"] if self.source else [])]
        return lines + [each for part in self.parts for each in part.lines(depth + 1, "其中")]

    def said(self, bases: dict[str, str], group: str | None = None) -> Json:
        return {
            "path": self.path,
            "name": self.name,
            "target": self.target.said(),
            "description": self.description,
            "basis": [bases[one] for one in self.bases],
            "weight": self.weight,
            "core": self.core,
            "direction": {"正向": "higher_is_better", "反向": "lower_is_better"}.get(self.direction or ""),
            "fields": [self.source] if self.source else [],
            "parts": [part.said(bases) | {"path": self.path, "basis": [bases[one] for one in self.bases]} for part in self.parts],
            "group": group,
        }


@frozen
class Money:
    digits: str
    sources: tuple[tuple[str, "Money"], ...] = ()

    def text(self, *, inner: bool = False) -> str:
        total = f"{self.digits}万元"
        if not self.sources:
            return total
        parts = " + ".join(f"{name} {part.text(inner=True)}" for name, part in self.sources)
        return f"{total} ({parts})" if inner else f"{total} = {parts}"

    def said(self) -> object:
        return f"{self.digits}万元", [(name, part.said()) for name, part in self.sources]


@frozen
class Work:
    code: str
    name: str
    money: Money
    prose: tuple[tuple[str, tuple[str, ...]], ...]
    plan: tuple[tuple[str, int], ...]
    period: str
    cost: bool
    uses: tuple[str, ...]
    rows: tuple[Row, ...]

    def lines(self) -> list[str]:
        found = [f"项目 {self.code} {self.name}", f"  预算: {self.money.text()}"]
        for key, paragraphs in self.prose:
            found += [f"  {key}: {paragraphs[0]}"] if len(paragraphs) == 1 else [f"  {key}:", *(f"    - {one}" for one in paragraphs)]
        found += [f"  支出: {', '.join(f'{by} {share}%' for by, share in self.plan)}", f"  期限: {self.period}"]
        found += ["  测算 全部费用: {单价} × 4次 | 说明 @甲"] if self.cost else []
        found += [f"  采用: {', '.join(self.uses)}"] if self.uses else []
        return found + [line for row in self.rows for line in row.lines(1)]


@frozen
class Model:
    year: int | None
    bases: dict[str, str]
    groups: tuple[tuple[str, tuple[Row, ...]], ...]
    tasks: tuple[tuple[str, Money, str | None], ...]
    works: tuple[Work, ...]
    comments: tuple[str, ...] = field(default=())

    def text(self) -> str:
        lines = [f"# {one}" for one in self.comments[:1]]
        lines += ["部门 202001 某局", "规范: 河北", *([f"年度: {self.year}"] if self.year else []), "总体目标: 甲"]
        lines += [f"依据 {name}: {text}" for name, text in self.bases.items()] + ["令 单价: 2.5万元/次", "计量 场馆日"]
        lines += [f"任务 {name}: {money.text()}" + (f" | {content}" if content else "") for name, money, content in self.tasks]
        for name, rows in self.groups:
            lines += ["", f"指标组 {name}", *(line for row in rows for line in row.lines(1))]
        for at, work in enumerate(self.works):
            lines += ["", *(f"# {one}" for one in self.comments[at + 1 : at + 2]), *work.lines()]
        return "\n".join(lines) + "\n"

    def said(self) -> list[object]:
        groups = dict(self.groups)
        found: list[object] = [[(name, money.said(), content) for name, money, content in self.tasks]]
        for work in self.works:
            own = {(row.path, row.name) for row in work.rows}
            rows = [row.said(self.bases) for row in work.rows]
            rows += [row.said(self.bases, name) for name in work.uses for row in groups[name] if (row.path, row.name) not in own]
            if work.uses:
                rows.sort(key=lambda row: PATHS.index(str(row["path"])))
            prose = [(key, list(paragraphs)) for key, paragraphs in work.prose]
            found.append([work.code, work.name, work.money.said(), prose, [list(one) for one in work.plan], work.period, list(work.uses), rows])
        return found


def heard(document: Json) -> list[object]:
    """Return what the JSON of a document says, in the shape of `said`."""
    department = document["departments"][0]
    found: list[object] = [[(one["name"], _money(one["money"]), one["content"]) for one in department["tasks"]]]
    for project in department["projects"]:
        fields = {one["label"]: one["value"] for one in project["fields"]}
        prose = [(key, value["paragraphs"]) for key, value in fields.items() if isinstance(value, dict) and "paragraphs" in value]
        plan = [[one["by"], int(one["cumulative_share"]["number"])] for one in fields["支出"]["milestones"]]
        rows = [_row(one) for one in project["indicators"]]
        found.append([project["code"], project["name"], _money(fields["预算"]), prose, plan, fields["期限"]["text"], project["uses"], rows])
    return found


def _money(value: Json) -> object:
    return _source(value["total"], value["sources"])


def _source(amount: Json, parts: list[Json]) -> object:
    return amount["text"], [(one["name"], _source(one["amount"], one["parts"])) for one in parts]


def _row(row: Json) -> Json:
    target = row["target"]
    said = {key: target[key] for key in ("kind", "text", "comparator")}
    for key in ("amount", "high"):
        amount = target[key]
        said[key] = None if amount is None else {"number": amount["number"], "unit": amount["unit"]}
    return {
        "path": f"{row['category']}.{row['subcategory']}",
        **{key: row[key] for key in ("name", "description", "weight", "core", "direction", "group")},
        "target": said,
        "basis": [one["text"] for one in row["basis"]],
        "fields": [one["value"]["paragraphs"][0] for one in row["fields"]],
        "parts": [_row(part) for part in row["parts"]],
    }


DIGITS = st.one_of(
    st.integers(0, 10**6).map(str),
    st.builds(lambda whole, cents: f"{whole}.{cents:02d}", st.integers(0, 9999), st.integers(0, 99)),
    st.integers(1000, 10**8).map(lambda number: f"{number:,}"),
)
AMOUNTS = st.builds(Amount, DIGITS, st.sampled_from((*UNITS, "场馆日")))


@st.composite
def ranges(draw: st.DrawFn) -> Target:
    low, more, unit = draw(st.integers(0, 999)), draw(st.integers(0, 999)), draw(st.sampled_from(UNITS))
    return Target("range", low=Amount(str(low), unit), high=Amount(str(low + more), unit))


TARGETS = st.one_of(
    st.builds(lambda mark, amount: Target("quantity", mark, amount), st.sampled_from(tuple(MARKS)), AMOUNTS),
    ranges(),
    st.builds(lambda mark, date: Target("date", mark, words=date), st.sampled_from(("", "≤")), st.sampled_from(DATES)),
    st.builds(lambda text: Target("text", words=f"保持{text}"), words()),
    st.builds(lambda text: Target("raw", words=text), st.sampled_from(AWKWARD[:-4]) | words()),
    st.just(Target("not_applicable")),
)
NAMES = words(2, 6).map(lambda text: f"{text}情况") | st.sampled_from(("甲 | 乙", "（甲:乙）", "甲 @乙"))
DESCRIPTIONS = st.none() | words() | st.sampled_from(AWKWARD)
MONEY = st.integers(0, 10**6).map(lambda cents: f"{Decimal(cents).scaleb(-2):f}")


def rows(most: int, *, parts: bool = True) -> st.SearchStrategy[tuple[Row, ...]]:
    one = st.builds(
        Row,
        st.sampled_from(PATHS),
        NAMES,
        TARGETS,
        DESCRIPTIONS,
        st.sampled_from(((), ("甲",), ("甲", "乙"))) if parts else st.just(()),
        st.none() | st.sampled_from(("10", "2.5")),
        st.booleans(),
        st.none() | st.sampled_from(("正向", "反向")),
        (st.none() | words()) if parts else st.none(),
        rows(2, parts=False) if parts else st.just(()),
    )
    return st.lists(one, max_size=most, unique_by=lambda row: (row.path, row.name)).map(tuple)


@st.composite
def moneys(draw: st.DrawFn) -> Money:
    """Draw money whose sources add up on every level."""
    upper, own, other = (Decimal(draw(MONEY)) for _ in range(3))
    fiscal = Money(f"{upper + own:f}", draw(st.sampled_from(((), (("上级", Money(f"{upper:f}")), ("本级", Money(f"{own:f}")))))))
    return Money(f"{upper + own + other:f}", draw(st.sampled_from(((), (("财政", fiscal), ("其他", Money(f"{other:f}")))))))


@st.composite
def models(draw: st.DrawFn) -> Model:
    """Draw a document; groups that one project takes never bring the same indicator twice."""
    bases = {"甲": "年度工作计划", "乙": draw(words())}
    names = draw(st.lists(words(3, 5), max_size=2, unique=True))
    groups = []
    seen: set[tuple[str, str]] = set()
    for name in names:
        fresh = tuple(row for row in draw(rows(3)) if (row.path, row.name) not in seen)
        seen |= {(row.path, row.name) for row in fresh}
        groups.append((name, fresh))
    prose = st.lists(words(4, 12), min_size=1, max_size=3).map(tuple)
    shares = st.sampled_from(((("12月底", 100),), (("3月底", 20), ("10月底", 70), ("12月底", 100)), (("6月底", 0), ("12月底", 100))))
    work = st.builds(
        Work,
        st.integers(0, 10**11).map(lambda number: f"13043425P{number:012d}"),
        words(4, 10),
        moneys(),
        st.tuples(prose.map(lambda text: ("用途", text)), prose.map(lambda text: ("目标", text))),
        shares,
        st.sampled_from(("3年", "长期", "2025年1月～2027年12月")),
        st.booleans(),
        st.lists(st.sampled_from(names), unique=True).map(tuple) if names else st.just(()),
        rows(5),
    )
    tasks = st.tuples(words(3, 6), moneys(), st.none() | words())
    return Model(
        draw(st.none() | st.integers(2000, 2099)),
        bases,
        tuple(groups),
        tuple(draw(st.lists(tasks, max_size=2))),
        tuple(draw(st.lists(work, min_size=1, max_size=3, unique_by=lambda one: one.code))),
        tuple(draw(st.lists(words(), max_size=3))),
    )
