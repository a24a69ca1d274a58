"""Laws of the formatter on generated documents: same model, stable, comments kept, no matter how it is typed."""

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st
from presence import there

from targetlang.cli.files import read_file
from targetlang.formatting import format_bytes
from targetlang.pipeline import compile_bytes

WORDS = st.text(alphabet="信访接待值班登记受理案件办结群众路灯维护", min_size=2, max_size=8)
NUMBERS = st.integers(1, 9999)
MARKS = st.sampled_from(["", "≥", "≤", "＞＝", ">=", "<", "不低于", "="])
VALUES = st.one_of(
    st.builds(lambda mark, number, unit: f"{mark}{number}{unit}", MARKS, NUMBERS, st.sampled_from(["次", "%", "万元", "个", "元/人·月"])),
    st.builds(lambda low, more: f"{low}~{low + more}次", NUMBERS, NUMBERS),
    WORDS,
    st.just("不适用"),
    st.builds(lambda number, sign: f"≤｛{number}万元{sign}单价｝", NUMBERS, st.sampled_from(["＊", "*", " × ", " ÷ "])),
    st.builds(lambda words, blank, number: f"{words}{{{blank}{number}{blank}}}", WORDS, st.sampled_from(["", " "]), st.sampled_from(["预算", "９万元"])),
    st.sampled_from(["３A级", "１２月底前完成", "２０XX年", "５次／天", "待定", "年度　≥５次", "年度 5次；年度 6次"]),
    st.builds(lambda word: f'"{word}: 3"', WORDS),
)
BLANKS = st.sampled_from([" ", "  ", "\t", "\u3000"])
COLONS = st.sampled_from([":", "：", ": ", " ： "])
PATHS = st.sampled_from(["产出.数量", "产出。质量", "产出/时效", "效益指标.社会效益指标", "满意度．服务对象"])


@st.composite
def indicator_lines(draw: st.DrawFn) -> str:
    gap = draw(BLANKS)
    line = f"{draw(BLANKS)}{draw(PATHS)}{gap}{draw(WORDS)}{draw(COLONS)}{draw(VALUES)}"
    if draw(st.booleans()):
        line += f"{gap}|{gap}{draw(WORDS)}"
    if draw(st.booleans()):
        line += f"{gap}@甲"
    if draw(st.booleans()):
        line += f"{gap}[{draw(st.integers(1, 20))}分，核心]"
    return line


# What stands in a project beside its indicators; some of it is wrong, and keeps nothing else from being formatted.
OTHERS = st.sampled_from(
    [
        "测算 值班费: 4次＊单价 ｜ 用｛预算｝",
        "测算 值班费: {4次 × 单价}",
        "测算 值班费: ≤10万元",
        "测算 值班费: 4次×没有",
        "测算 值班费: 待定",
        "支出：３月底{25%}，6月底 50 %,10月底　７５％，12月底 100%",
        "支出: 3月底 ≥25%, 6月底50 %",
        "目标: 用｛ 预算*0.9 ｝办结{９件}，{{留着}}",
        "预算: 10万元（财政 10万元）",
    ]
)
DOCUMENTS = st.builds(
    lambda total, lines, others, note: "\n".join(
        [
            "部门 202001 某局",
            "规范：河北",
            "依据 甲: 年度计划",
            "令 单价：２.5 万元／次",
            "计量 大包: ２４ 张",
            f"# {note}",
            "项目 13043425P000001100396 某项目",
            f"预算：{total}.00 万元＝财政{total}万元",
            *others,
            *lines,
            "",
        ]
    ),
    NUMBERS,
    st.lists(indicator_lines(), min_size=1, max_size=8),
    st.lists(OTHERS, max_size=3),
    WORDS,
)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(DOCUMENTS)
def test_formatting_keeps_the_model_and_is_stable(text: str) -> None:
    once, refused = format_bytes("a.target", text.encode())
    assert refused == ""
    assert format_bytes("a.target", once) == (once, "")
    old, new = (compile_bytes("a.target", data).document for data in (text.encode(), once))
    names = [[one.name for one in there(document).projects[0].indicators] for document in (old, new)]
    assert names[0] == names[1]


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.text(alphabet="部门项目产出数量预算目标支出.。:：|@[]{}\"=+-% \n\t1234万元次“”（）#", max_size=200))
def test_any_text_gives_findings_and_never_raises(text: str) -> None:
    compile_bytes("a.target", text.encode())
    format_bytes("a.target", text.encode())


ROOT = Path(__file__).parents[2]
WIDE = {mark: chr(ord(mark) + 0xFEE0) for mark in "0123456789.,:;|@[]=%<>()+#{}"} | {" ": "\u3000"}
OTHERWISE = {"≥": (">=", "≧", "不低于", "至少", "＞＝"), "≤": ("<=", "≦", "不超过", "⩽"), " ": ("  ", "\t", "\u3000"), ":": ("：", " : "), ".": ("．", "。")}


def retyped(text: str, chance: random.Random, share: float) -> str:
    """Return a text with some of its marks as another hand or another keyboard gives them."""
    marks = OTHERWISE | {mark: (wide,) for mark, wide in WIDE.items() if mark not in OTHERWISE}
    return "".join(chance.choice(marks[one]) if one in marks and chance.random() < share else one for one in text)


@pytest.mark.parametrize("folder", ["examples", "tests/cases/rules"])
def test_a_retyped_file_is_never_refused(folder: str) -> None:
    """What a rule says of a value does not hang on how it is typed: else the proof before writing would fail."""
    chance = random.Random(11)
    for path in sorted((ROOT / folder).rglob("*.target")):
        text = retyped(path.read_text(encoding="utf-8"), chance, chance.choice((0.03, 0.3)))
        assert format_bytes(str(path), text.encode(), read_file)[1] == "", f"{path}\n{text}"
