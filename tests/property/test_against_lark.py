"""The prepared parsers against Lark itself, which reads the same grammar: what is accepted, and what it means.

Texts are the lines of the examples and of the mistakes, each changed at random: characters and words dropped, doubled,
exchanged, made wide or narrow, joined with another line. The seed is
fixed: a difference is found again.
"""

import random
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from lark import Lark
from lark import Token
from lark import Tree
from lark import UnexpectedInput

from targetlang.model.money import FundingSource
from targetlang.model.target import Target
from targetlang.ports.form_index import find_form
from targetlang.resolve.funding import Funding
from targetlang.resolve.quantities import Quantities
from targetlang.resolve.report import Report
from targetlang.resolve.targets import Targets
from targetlang.source import SourceText
from targetlang.source.engine import SOUND
from targetlang.source.pattern import compiled
from targetlang.syntax import tree
from targetlang.syntax.expression import Node
from targetlang.syntax.expression import parse_expression
from targetlang.syntax.lalr import Stop
from targetlang.syntax.money import SourceNode
from targetlang.syntax.money import parse_money
from targetlang.syntax.parse import parse
from targetlang.syntax.prepare_grammar import grammar_path
from targetlang.syntax.target_text import match_target
from targetlang.units.registry import shipped

ROOT = Path(__file__).parents[2]
GRAMMAR = Path(grammar_path()).read_text("utf-8")
MARKS = list(" \t\u3000:：|｜@＠[]【】（）()\"“”.。·/#-+＋=＝×÷→{}｛｝,，、；≥≤~～至0１5%万元次项目产出数量依据令其中A年月\r")
KINDS = {
    "INDICATOR": tree.INDICATOR,
    "ENTRY": tree.ENTRY,
    "HEADER": tree.HEADER,
    "FIELD": tree.FIELD,
    "ITEM": tree.ITEM,
    "COMMENT": tree.COMMENT,
    "BLANK": tree.BLANK,
}


@pytest.fixture(scope="module", autouse=True)
def sound_engine() -> Iterator[None]:
    """Give Lark the engine as targetlang uses it: before Python 3.11.5 it misreads possessive groups."""
    with pytest.MonkeyPatch.context() as patch:
        if not SOUND:
            patch.setattr(re, "compile", compiled)
        yield


@cache
def lines_of_corpus() -> list[str]:
    texts = [path.read_text("utf-8") for path in sorted((ROOT / "examples").rglob("*.target"))]
    rows = (ROOT / "tests/cases/mistakes/mistakes.tsv").read_text("utf-8").split("\n")[1:]
    texts += [row.split("\t")[2].replace("\\n", "\n").replace("\\t", "\t") for row in rows if row]
    return sorted({line for text in texts for line in text.split("\n") if "\\u" not in line})


NARROW_MARKS = "0123456789.,:;|@[]=%<>()+-/#{}ABP \""
WIDE = str.maketrans({mark: chr(ord(mark) + 0xFEE0) if mark != " " else "\u3000" for mark in NARROW_MARKS})
NARROW = str.maketrans({wide: narrow for narrow, wide in ((chr(key), value) for key, value in WIDE.items())})


def drop(_: random.Random, text: str, at: int) -> str:
    return text[:at] + text[at + 1 :]


def double(_: random.Random, text: str, at: int) -> str:
    return text[:at] + text[at : at + 1] * 2 + text[at + 1 :]


def swap(_: random.Random, text: str, at: int) -> str:
    return text[:at] + text[at + 1 : at + 2] + text[at : at + 1] + text[at + 2 :]


def put_in(chance: random.Random, text: str, at: int) -> str:
    return text[:at] + chance.choice(MARKS) + text[at:]


def swap_words(chance: random.Random, text: str, _: int) -> str:
    words = re.split(r"([ \t\u3000:：.|@,，]+)", text)
    left, right = chance.randrange(len(words)), chance.randrange(len(words))
    words[left], words[right] = words[right], words[left]
    return "".join(words)


def turn_wide_or_narrow(chance: random.Random, text: str, at: int) -> str:
    begin, end = sorted((at, chance.randint(0, len(text))))
    return text[:begin] + text[begin:end].translate(chance.choice((WIDE, NARROW))) + text[end:]


def go_on_as_another(chance: random.Random, text: str, at: int) -> str:
    other = chance.choice(lines_of_corpus())
    return text[:at] + other[chance.randint(0, len(other)) :]


def cut(chance: random.Random, text: str, at: int) -> str:
    if len(text) < 2:
        return text
    return text[at:] if chance.random() < 0.5 else text[:at]


WAYS = (drop, double, swap, put_in, swap_words, turn_wide_or_narrow, go_on_as_another, cut)


def change(chance: random.Random, text: str) -> str:
    """Return a text with one to three characters dropped, doubled, swapped, put in or cut off."""
    for _ in range(chance.randint(1, 3)):
        at = chance.randint(0, len(text))
        text = WAYS[chance.randrange(len(WAYS))](chance, text, at)
    return text.replace("\n", "")


def changed_lines(count: int, seed: int) -> Iterator[str]:
    chance = random.Random(seed)
    lines = lines_of_corpus()
    for _ in range(count):
        yield change(chance, chance.choice(lines))


@pytest.fixture(scope="module")
def lark_lines() -> Lark:
    return Lark(GRAMMAR, parser="lalr", start="start")


def parts_by_lark(lark: Lark, token: Token) -> tuple[str | None, ...]:
    """Return the named groups of the terminal that Lark chose, in the order of the grammar."""
    pattern = next(terminal for terminal in lark.terminals if terminal.name == token.type).pattern.to_regexp()
    found = compiled(pattern).match(str(token))
    assert found is not None
    return found.groups()


@pytest.mark.parametrize("seed", range(4))
def test_lines(lark_lines: Lark, seed: int) -> None:
    """A file of changed lines is taken apart as Lark does: the same lines broken, the same parts of the others."""
    accepted = rejected = 0
    kinds: set[str] = set()
    for line in changed_lines(2500, seed):
        text = line.replace("\r", " ") if line.endswith("\r") else line
        ours = parse(SourceText("", text))
        try:
            tokens = [one for one in lark_lines.parse(text).children if isinstance(one, Token) and one.type != "NEWLINE"]
        except UnexpectedInput:
            assert any(one.shape == tree.BROKEN for one in ours), text
            rejected += 1
            continue
        accepted += 1
        read = [one for one in ours if one.shape != tree.BLANK]
        lark_read = [one for one in tokens if one.type != "BLANK"]
        assert [one.shape for one in read] == [KINDS[one.type] for one in lark_read], text
        kinds |= {one.type for one in lark_read}
        for one, token in zip(read, lark_read, strict=True):
            written = [part for part in parts_by_lark(lark_lines, token) if part is not None]
            assert sorted(part for part in one.parts if part is not None) == sorted(written), text
    assert accepted > 500
    assert rejected > 100
    assert kinds == set(KINDS) - {"BLANK"}


@pytest.mark.parametrize("seed", range(2))
def test_values(seed: int) -> None:
    """A measured value is the terminal that Lark chooses for the whole of it, with the same parts."""
    lark = Lark(GRAMMAR, parser="lalr", start="target")
    chance = random.Random(seed)
    known = [*TARGETS, "2025年6月底", "每月10日前", "不适用", '"原样"', "第3季度", "4次至6次", "不晚于2025年 6月30日", "3A级", "2024年水平"]
    seen: set[str] = set()
    for _ in range(4000):
        text = change(chance, chance.choice(known)).replace("\r", "").strip(" \t\u3000")
        ours = match_target(text)
        try:
            token = lark.parse(text).children[0]
        except UnexpectedInput:
            assert ours is None, text
            continue
        assert isinstance(token, Token)
        assert ours is not None, text
        assert ours.lastgroup == token.type, text
        parts = parts_by_lark(lark, token)
        named = [part for name, part in ours.groupdict().items() if name != token.type and part is not None]
        assert sorted(named) == sorted(part for part in parts if part is not None), text
        seen.add(token.type)
    assert seen == {"QUANTITY", "RANGE", "DATE", "NOT_APPLICABLE", "RAW"}


@pytest.mark.parametrize("seed", range(2))
def test_files(lark_lines: Lark, seed: int) -> None:
    """Whole files: accepted by both or by neither, with as many lines of each kind."""
    chance = random.Random(seed)
    texts = [path.read_text("utf-8") for path in sorted((ROOT / "examples").rglob("*.target"))]
    for _ in range(60):
        lines = chance.choice(texts).split("\n")
        at = chance.randrange(len(lines))
        lines[at] = change(chance, lines[at])
        text = "\n".join(lines)
        ours = [one.shape for one in parse(SourceText("", text)) if one.shape != tree.BLANK]
        try:
            children = lark_lines.parse(text).children
        except UnexpectedInput:
            assert tree.BROKEN in ours, lines[at]
            continue
        tokens = [one for one in children if isinstance(one, Token) and one.type not in ("NEWLINE", "BLANK")]
        assert ours == [KINDS[one.type] for one in tokens], lines[at]


def expressions() -> list[str]:
    found = [text for line in lines_of_corpus() for text in re.findall(r"[{｛]([^{}｛｝]*)[}｝]", line)]
    found += [line.split(":", 1)[1].strip() for line in lines_of_corpus() if line.strip().startswith(("令 ", "测算 ")) and ":" in line]
    return [*found, "2 × (预算 - 3万元) ÷ {人数} → 元 .2", "4次×{值班标准}+5次", "预算 / 2 + 其他 × 10%"]


def shape_of(node: object) -> object:
    """Return an expression of Lark's tree as nested tuples."""
    if isinstance(node, Token):
        text = str(node)
        return text[1:-1].strip(" \t\u3000") if node.type == "REFERENCE" and text[0] in "{｛" else text
    assert isinstance(node, Tree)
    return (node.data, *(shape_of(child) for child in node.children))


def our_shape(node: Node) -> object:
    if node.kind in ("amount", "reference"):
        return (node.kind, node.text)
    assert node.left is not None
    assert node.right is not None
    return (node.kind, our_shape(node.left), our_shape(node.right))


@pytest.mark.parametrize("seed", range(3))
def test_expressions(seed: int) -> None:
    """Chains read without the tables and everything else: the tree that Lark builds."""
    lark = Lark(GRAMMAR + "\n%ignore /[ \\t\\u3000]+/", parser="lalr", start="template")
    chance = random.Random(seed)
    known = expressions()
    accepted = rejected = 0
    for _ in range(1500):
        text = change(chance, chance.choice(known)).replace("\r", "").strip(" \t\u3000")
        try:
            theirs = lark.parse(text)
        except UnexpectedInput:
            assert parse_expression(text) is None, text
            rejected += 1
            continue
        accepted += 1
        ours = parse_expression(text)
        assert ours is not None, text
        body, unit = children(theirs)
        assert our_shape(ours.body) == shape_of(body), text
        assert (unit is None) == (ours.unit is None and ours.decimals is None), text
    assert accepted > 300
    assert rejected > 100


def children(node: Tree[Token]) -> list[Any]:
    """Return the children of a node, None where a part that may be left out is."""
    return [*node.children]


def sources_by_lark(node: Tree[Token] | None) -> list[object]:
    if node is None:
        return []
    return [(str(name), str(amount), sources_by_lark(parts)) for name, amount, parts in map(children, children(node))]


def our_sources(nodes: list[SourceNode]) -> list[object]:
    return [(str(one.name), str(one.amount), our_sources(one.parts)) for one in nodes]


MONEY = (
    "34万元",
    "180.16万元 = 财政 156.74万元 + 其他 23.42万元",
    "34万元 = 财政 34万元 (上级 20万元 + 本级 14万元) + 其他 0万元",
    "1,234.50元＝财政资金 1,234.50元（一般公共预算 1,000.00元＋政府性基金 234.50元）",
)


@pytest.mark.parametrize("seed", range(3))
def test_money(seed: int) -> None:
    """Money trees by the tables are those of Lark; those read without the tables are those of the tables."""
    lark = Lark(GRAMMAR + "\n%ignore /[ \\t\\u3000]+/", parser="lalr", start="money", maybe_placeholders=True)
    chance = random.Random(seed)
    for _ in range(1500):
        text = change(chance, chance.choice(MONEY)).replace("\r", "").strip(" \t\u3000")
        if not text:
            continue
        try:
            theirs = lark.parse(text)
        except UnexpectedInput:
            with pytest.raises(Stop):
                parse_money(text)
        else:
            ours = parse_money(text)
            total, sources = children(theirs)
            assert str(ours.total) == str(total), text
            assert our_sources(ours.sources) == sources_by_lark(sources), text


@pytest.mark.parametrize("seed", range(3))
def test_money_without_tables(seed: int) -> None:
    """Where the quick reading of a budget has an answer, it is the one of the tables, and nothing was to be said."""
    chance = random.Random(seed)
    quick_answers = 0
    for _ in range(1500):
        text = change(chance, chance.choice(MONEY)).replace("\r", "").strip(" \t\u3000")
        if not text:
            continue
        report = Report()
        form = find_form("河北") if chance.random() < 0.5 else None
        funding = Funding(Quantities(shipped()), form, report)
        specs = form.funding if form else ()
        statement = parse(SourceText("", f"预算: {text}\n"))[0]
        quick = funding._read_sound(statement, text, specs)  # noqa: SLF001 - the two ways are compared
        if quick is None:
            continue
        quick_answers += 1
        slow = funding._read_any(statement, text, specs)  # noqa: SLF001
        assert report.findings == [], text
        assert slow is not None, text
        assert quick.total == slow.total, text
        assert [repr_of(one) for one in quick.sources] == [repr_of(one) for one in slow.sources], text
    assert quick_answers > 100


def repr_of(source: FundingSource) -> object:
    return (source.name, source.amount, source.at, [repr_of(part) for part in source.parts])


TARGETS = ("≥95%", "4次", "不低于 34.50万元", "90%以上", "＝3个", "≤0.84万元/人·月", "≥150%", "3天", "12月", "1.234元", "5～6次", "－3℃")


@pytest.mark.parametrize("seed", range(3))
def test_targets_at_once(seed: int) -> None:
    """Where a value is read at once, the full reading gives the same target and finds nothing wrong."""
    chance = random.Random(seed)
    quick_answers = 0
    for _ in range(3000):
        text = change(chance, chance.choice(TARGETS)).replace("\r", "").strip(" \t\u3000")
        asks = chance.choice((None, "ratio", "time", "days", "count", "money"))
        quick = Targets(Quantities(shipped())).read_ordinary(text, asks, {})
        if quick is None:
            continue
        quick_answers += 1
        slow, faults = Targets(Quantities(shipped())).read(text, asks, "群众满意度", None)
        assert faults == [], (text, asks)
        assert slow is not None, (text, asks)
        assert parts_of_target(quick) == parts_of_target(slow), (text, asks)
    assert quick_answers > 150


def parts_of_target(target: Target) -> object:
    return (target.kind, target.text, target.comparator, target.amount, target.high, target.moment, target.number_span)
