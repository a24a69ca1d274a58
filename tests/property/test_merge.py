"""Laws of the three-way merge, on a real file with edits drawn at random."""

from collections import Counter

from e2e.repository import TARGET
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from targetlang.history.merge.meaning import Reader
from targetlang.history.merge.merge_text import Place
from targetlang.history.merge.merge_text import merge_text
from targetlang.history.merge.node import build_tree
from targetlang.history.merge.plain import Conflict
from targetlang.history.merge.three_way import Merger
from targetlang.pipeline import compile_text
from targetlang.ports.form_index import all_categories
from targetlang.ports.form_index import find_form
from targetlang.ports.vocabulary import Vocabulary
from targetlang.source import SourceText

BASE = TARGET + "\n# 第二个项目\n" + TARGET[TARGET.index("项目 ") :].replace("000001100396", "00000110050D")
LINES = BASE.splitlines()
VOCABULARY = Vocabulary(find_form("河北"), all_categories())
NEW = ("  产出.数量 巡检次数: 12次 @计划", "  备注: 补充", "  # 注释", "", "- 一条", "读不懂的一行", "项目 A1234 丙", "部门 2 乙")


@st.composite
def edited(draw: st.DrawFn) -> str:
    """A version of the file: lines deleted, changed, moved, added."""
    lines = list(LINES)
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, max(len(lines) - 1, 0)))
        action = draw(st.sampled_from(("delete", "change", "add", "move")))
        if not lines or action == "add":
            lines.insert(at, draw(st.sampled_from(NEW)))
        elif action == "delete":
            del lines[at]
        elif action == "move":
            lines.insert(draw(st.integers(0, len(lines) - 1)), lines.pop(at))
        else:
            lines[at] = lines[at].replace("5", draw(st.sampled_from("678"))).replace("%", draw(st.sampled_from("%％")))
    return "\n".join(lines) + "\n"


def merge_trees(base: str, ours: str, theirs: str) -> list[str | Conflict]:
    """Merge without the short cuts for versions that are equal."""
    readers = [Reader(VOCABULARY, {}) for _ in range(3)]
    return Merger(*readers).merge(*(build_tree(SourceText("a", one), VOCABULARY) for one in (base, ours, theirs)))


@settings(max_examples=150, deadline=None, derandomize=True)
@given(edited())
def test_a_tree_holds_every_line(text: str) -> None:
    assert build_tree(SourceText("a", text), VOCABULARY).lines() == text.splitlines()


@settings(max_examples=150, deadline=None, derandomize=True)
@given(edited())
def test_what_one_side_alone_changed_is_taken(text: str) -> None:
    assert merge_trees(BASE, text, BASE) == text.splitlines()
    assert merge_trees(BASE, BASE, text) == text.splitlines()
    assert merge_trees(BASE, text, text) == text.splitlines()
    assert merge_text(BASE, text, BASE).text == merge_text(BASE, BASE, text).text == text


@settings(max_examples=150, deadline=None, derandomize=True)
@given(edited(), edited())
def test_merging_is_symmetric_up_to_sides_and_loses_nothing(ours: str, theirs: str) -> None:
    one, other = merge_trees(BASE, ours, theirs), merge_trees(BASE, theirs, ours)
    assert agreed(one) == agreed(other)
    assert disputed(one) == Counter((theirs, ours) for ours, theirs in disputed(other).elements())
    every = {plain(line) for piece in one for line in ([piece] if isinstance(piece, str) else [*piece.ours, *piece.theirs])}
    for side in (ours, theirs):
        assert {plain(line) for line in side.splitlines()} - {plain(line) for line in LINES} <= every


GARBLED = ("§{}§", " {}", " | {}", " @{}", " [{}]", "；{}", ": {}", "，{}", " ; {}次", " {}元", " = {}万元", "，。；{}", ' "{}')
SPELT = [
    *TARGET.splitlines(), "  其中 甲: 10家", "  测算 网费: 2次 × 17万元/次 | 说明", "  期限: 2025年1月～2025年12月", "计量 令纸: 500张",
    "指标组 甲", "  产出.数量 次数: 4次; 中期 5次 | 说 @计划 [10分, 核心]",
]  # fmt: skip


@settings(max_examples=400, deadline=None, derandomize=True)
@given(st.data(), st.integers(0, len(SPELT) - 1))
def test_what_cannot_be_read_is_not_taken_for_the_same(data: st.DataObject, at: int) -> None:
    """Both sides break one line: what each of them wrote stands in the merged text."""
    sides = []
    for mark in ("7177", "8288"):
        place = data.draw(st.integers(0, len(SPELT[at])))
        broken = SPELT[at][:place] + data.draw(st.sampled_from(GARBLED)).format(mark) + SPELT[at][place:]
        sides.append("\n".join([*SPELT[:at], broken, *SPELT[at + 1 :], ""]))
    ours, theirs = sides
    merged = merge_text("\n".join([*SPELT, ""]), ours, theirs, place=Place("a.target")).text
    assert "7177" in merged
    assert "8288" in merged


def agreed(pieces: list[str | Conflict]) -> Counter[str]:
    return Counter(plain(piece) for piece in pieces if isinstance(piece, str) and piece.strip())


def disputed(pieces: list[str | Conflict]) -> Counter[tuple[tuple[str, ...], tuple[str, ...]]]:
    sides = ((each.ours, each.theirs) for each in pieces if isinstance(each, Conflict))
    return Counter((tuple(map(plain, ours)), tuple(map(plain, theirs))) for ours, theirs in sides)


def plain(line: str) -> str:
    return line.strip().replace("％", "%")


@settings(max_examples=60, deadline=None, derandomize=True)
@given(edited(), edited())
def test_a_clean_merge_brings_no_new_findings(ours: str, theirs: str) -> None:
    merged = merge_text(BASE, ours, theirs, place=Place("a.target"))
    if merged.conflicts or merged.faults:
        return
    known = [Counter(one.code for one in compile_text("a.target", text).findings) for text in (ours, theirs)]
    lines = {line.strip() for text in (ours, theirs) for line in text.splitlines()}
    for finding in compile_text("a.target", merged.text).findings:
        low, high = finding.source.line_span(finding.source.position(finding.start)[0])
        assert finding.source.text[low:high].strip() in lines or any(finding.code in one for one in known)
