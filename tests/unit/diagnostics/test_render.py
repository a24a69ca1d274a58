"""How findings look."""

import json

import pytest
import wcwidth

from targetlang.diagnostics import Edit
from targetlang.diagnostics import Finding
from targetlang.diagnostics import Fix
from targetlang.diagnostics import Label
from targetlang.diagnostics import render_concise
from targetlang.diagnostics import render_full
from targetlang.diagnostics import render_json
from targetlang.diagnostics.excerpt import excerpt
from targetlang.diagnostics.excerpt import show
from targetlang.diagnostics.options import RenderOptions
from targetlang.diagnostics.summary import summary
from targetlang.source import SourceText

TEXT = (
    "项目 13043425P000001100396 租赁费\n"
    "  预算: 34.00万元 = 财政 30.00万元 + 其他 5.00万元\n"
    "  产出.成本 租赁费: ≤34万园\n"
)
SOURCE = SourceText("a.target", TEXT)
CHINESE = RenderOptions()
ENGLISH = RenderOptions(language="en")


def _finding(code: str, what: str, facts: dict[str, str], **more: object) -> Finding:
    start = TEXT.index(what)
    return Finding(code, SOURCE, start, start + len(what), facts, **more)  # type: ignore[arg-type]


def _label(what: str, role: str) -> Label:
    start = TEXT.index(what)
    return Label(SOURCE, start, start + len(what), role)


def _fix(what: str, text: str) -> Fix:
    start = TEXT.index(what)
    return Fix("confirm", f"改为“{text}”", (Edit(start, start + len(what), text),))


MISMATCH = _finding(
    "M101",
    "34.00万元",
    {"total": "34.00万元", "sum": "35.00万元", "difference": "1.00万元"},
    labels=(_label("财政 30.00万元", "source"),),
)
UNIT = _finding(
    "U105",
    "万园",
    {"variant": "near", "unit": "万园", "near": "万元"},
    fixes=(_fix("万园", "万元"), _fix("万园", "元")),
)
OVER = _finding(
    "M103",
    "34万园",
    {"name": "租赁费", "value": "34万园", "total": "34.00万元"},
    labels=(_label("34.00万元", "budget"),),
)


def test_full() -> None:
    assert render_full.render([MISMATCH, UNIT], CHINESE) == (
        "错误 M101: 预算数是 34.00万元，各资金来源加起来是 35.00万元，相差 1.00万元。\n"
        "  --> a.target:2:7\n"
        "  |\n"
        "2 |   预算: 34.00万元 = 财政 30.00万元 + 其他 5.00万元\n"
        "  |         ^^^^^^^^^\n"
        "  |                     -------------- 资金来源在这里\n"
        "  建议: 核对预算数和各来源，改正其中写错的一个。\n"
        "\n"
        "错误 U105: 不认识单位“万园”。\n"
        "  --> a.target:3:17\n"
        "  |\n"
        "3 |   产出.成本 租赁费: ≤34万园\n"
        "  |                        ^^^^\n"
        "  建议: 是不是“万元”？若是新的计量单位，在文件里加一行“计量 万园”。\n"
        "  改为: 产出.成本 租赁费: ≤34万元\n"
        "\n"
        "2 个错误\n"
    )


def test_full_in_english_with_a_label_on_another_line() -> None:
    assert render_full.render([OVER], ENGLISH) == (
        "warning M103: The cost indicator “租赁费” says 34万园, more than the budget of the project, 34.00万元.\n"
        "  --> a.target:3:15\n"
        "  |\n"
        "3 |   产出.成本 租赁费: ≤34万园\n"
        "  |                      ^^^^^^\n"
        "2 |   预算: 34.00万元 = 财政 30.00万元 + 其他 5.00万元\n"
        "  |         --------- the budget is here\n"
        "  help: Check the target; a cost should not exceed the budget.\n"
        "\n"
        "1 warning\n"
    )


def test_without_facts_there_is_a_title_and_no_suggestion() -> None:
    finding = _finding("S103", "预算", {})
    assert render_full.render([finding], CHINESE) == (
        "错误 S103: 字段名后面没有冒号\n"
        "  --> a.target:2:3\n"
        "  |\n"
        "2 |   预算: 34.00万元 = 财政 30.00万元 + 其他 5.00万元\n"
        "  |   ^^^^\n"
        "\n"
        "1 个错误\n"
    )


def test_a_label_in_another_file_names_it() -> None:
    other = SourceText("公共/依据.target", "依据 问卷: 调查问卷\n")
    finding = Finding("C110", SOURCE, 0, 2, {"kind": "依据", "name": "问卷"}, (Label(other, 3, 5, "first"),))
    lines = render_full.render([finding], CHINESE).splitlines()
    assert lines[5:8] == ["  --> 公共/依据.target:1:4", "1 | 依据 问卷: 调查问卷", "  |      ---- 第一次声明在这里"]


def test_an_empty_file_has_no_excerpt() -> None:
    finding = Finding("F113", SourceText("a.target", ""), 0, 0)
    assert render_full.render([finding], CHINESE).splitlines()[1:3] == [
        "  --> a.target:1:1",
        "  建议: 从“部门 编码 名称”一行写起，或用 targetlang new 新建。",
    ]


@pytest.mark.parametrize("ambiguous", [1, 2])
@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("用途: 租用光纤，接入系统。", "光纤"),
        ("用途：（网）“两会”≥４次", "次"),
        ("\t用途:\t租用", "租"),
        ("预\u200b算: 𠮷村é", "村"),
        ("预算: 一", "一"),
    ],
)
def test_marks_stand_under_the_fault(line: str, what: str, ambiguous: int) -> None:
    source = SourceText("a.target", f"规范: 河北\n{line}\n")
    start = source.text.index(what, 7)
    finding = Finding("S139", source, start, start + len(what), {"key": "用途"})
    lines = render_full.render([finding], RenderOptions(ambiguous_width=ambiguous)).splitlines()
    shown, marks = lines[3], lines[4]
    before = shown[: shown.index(what)]
    assert wcwidth.wcswidth(before, ambiguous_width=ambiguous) == marks.index("^")
    assert wcwidth.wcswidth(what, ambiguous_width=ambiguous) == marks.count("^")


@pytest.mark.parametrize("ambiguous", [1, 2])
@pytest.mark.parametrize("at", [0, 40, 150, 296, 299])
def test_long_lines_are_cut_around_the_span(at: int, ambiguous: int) -> None:
    text = "租用“光纤”，把各单位接入网上信访系统；" * 15
    source = SourceText("a.target", text)
    shown = excerpt(source, at, at + 2, 60, ambiguous)
    before, wide = shown.underline(at, at + 2)
    assert wcwidth.wcswidth(shown.text, ambiguous_width=ambiguous) <= 60
    assert shown.text.startswith("…") == (at > 20)
    assert shown.text.endswith("…") == (at < 280)
    index = next(i for i in range(60) if wcwidth.wcswidth(shown.text[:i], ambiguous_width=ambiguous) == before)
    assert shown.text[index : index + 2] == (text[at : at + 2] + ("…" if at < 280 else ""))[:2]
    assert wide == wcwidth.wcswidth(text[at : at + 2], ambiguous_width=ambiguous)


def test_a_span_wider_than_the_line_and_one_over_several_lines() -> None:
    source = SourceText("a.target", "一" * 100 + "\n二二")
    shown = excerpt(source, 10, 102, 40)
    before, wide = shown.underline(10, 102)
    assert before + wide <= 40
    assert shown.number == 1


def test_an_empty_span_and_one_at_the_end_of_a_line_get_one_mark() -> None:
    source = SourceText("a.target", "预算:\n")
    shown = excerpt(source, 3, 3, 40)
    assert shown.underline(3, 3) == (5, 1)


def test_labels_out_of_sight_get_a_line_of_their_own() -> None:
    text = "预算" + "租" * 200 + "完"
    source = SourceText("a.target", text)
    finding = Finding("S116", source, 202, 203, {"key": "预算"}, (Label(source, 0, 2, "first"),))
    lines = render_full.render([finding], CHINESE).splitlines()
    assert lines[5].startswith("1 | 预算租")
    assert lines[6] == "  | ---- 第一次写在这里"


@pytest.mark.parametrize(
    ("edits", "result"),
    [
        ((Edit(0, 25, ""),), "改为: 租赁费"),
        ((Edit(0, 28, ""),), "改为: （删掉这一行）"),
        ((Edit(0, 29, ""),), "改为: （删掉这一行）"),
        ((Edit(29, 29, "规范: 河北\n"),), "改为: 规范: 河北"),
        ((Edit(28, 31, ""),), "改为: …5P000001100396 租赁费预算: 34.00万元 = 财政 30.00万元 + 其他 5.00万…"),
        ((Edit(25, 25, "；\n产出 "),), "改为: 项目 13043425P000001100396 ；\n  改为: 产出 租赁费"),
        ((Edit(0, 0, "a\nb\nc\nd\n"),), "改为: 标题"),
        ((), "改为: 标题"),
        ((Edit(25, 28, "一" * 200),), "一…"),
    ],
)
def test_what_a_line_becomes(edits: tuple[Edit, ...], result: str) -> None:
    finding = _finding("S137", "项目", {"written": "项目"}, fixes=(Fix("confirm", "标题", edits),))
    told = render_full.render([finding], CHINESE).split("\n\n")[0]
    assert told.endswith(result)
    assert all(wcwidth.wcswidth(line) <= 80 for line in told.splitlines()[1:])


def test_color_changes_nothing_else() -> None:
    colored = render_full.render([MISMATCH, OVER], RenderOptions(color=True))
    assert "\x1b[1;31m错误 M101\x1b[0m" in colored
    bare = colored
    for code in ("1;31", "1;33", "1;36", "34", "2", "0"):
        bare = bare.replace(f"\x1b[{code}m", "")
    assert bare == render_full.render([MISMATCH, OVER], CHINESE)


def test_files_cannot_steer_the_terminal() -> None:
    source = SourceText("\x1b]0;a.target", "预算: \x1b[2J\u202e34万元")
    finding = Finding("S139", source, 4, 9, {"key": "\x1b[31m预算"})
    for text in (render_full.render([finding], CHINESE), render_concise.render([finding], CHINESE)):
        assert "\x1b" not in text
        assert "\u202e" not in text


def test_show() -> None:
    assert show("预算\u300034") == "预算\u300034"
    assert show("a\u200bb\ue5e5\t") == "a<U+200B>b<U+E5E5><U+0009>"


def test_concise() -> None:
    assert render_concise.render([UNIT, OVER], CHINESE) == (
        "a.target:3:17: 错误 U105 不认识单位“万园”。\n"
        "a.target:3:15: 警告 M103 成本指标“租赁费”是 34万园，超过了本项目的预算 34.00万元。\n"
    )
    assert render_concise.render([UNIT], ENGLISH) == "a.target:3:17: error U105 “万园” is not a known unit.\n"
    assert render_concise.render([], CHINESE) == ""


def test_json() -> None:
    assert json.loads(render_json.render([MISMATCH], CHINESE)) == {
        "version": 1,
        "findings": [
            {
                "code": "M101",
                "name": "budget-split-mismatch",
                "severity": "error",
                "path": "a.target",
                "start": {"line": 2, "column": 7},
                "end": {"line": 2, "column": 14},
                "message": "预算数是 34.00万元，各资金来源加起来是 35.00万元，相差 1.00万元。",
                "suggestion": "核对预算数和各来源，改正其中写错的一个。",
                "related": [
                    {
                        "path": "a.target",
                        "start": {"line": 2, "column": 17},
                        "end": {"line": 2, "column": 27},
                        "message": "资金来源在这里",
                    }
                ],
                "fix": None,
            }
        ],
        "summary": {"error": 1, "warning": 0, "note": 0},
    }


def test_json_fixes() -> None:
    [finding] = json.loads(render_json.render([UNIT], ENGLISH))["findings"]
    place = {"start": {"line": 3, "column": 17}, "end": {"line": 3, "column": 19}}
    assert finding["fix"] == {"level": "confirm", "title": "改为“万元”", "edits": [{**place, "text": "万元"}]}
    assert finding["other_fixes"] == [{"level": "confirm", "title": "改为“元”", "edits": [{**place, "text": "元"}]}]


@pytest.mark.parametrize(
    ("findings", "chinese", "english"),
    [
        ([], "没有发现问题。", "No problems found."),
        ([MISMATCH, UNIT, OVER], "2 个错误, 1 个警告", "2 errors, 1 warning"),
        ([Finding("M112", SOURCE, 0, 1)], "1 个提示", "1 note"),
    ],
)
def test_summary(findings: list[Finding], chinese: str, english: str) -> None:
    assert summary(findings, CHINESE) == chinese
    assert summary(findings, ENGLISH) == english
    assert render_full.render(findings, CHINESE).splitlines()[-1] == chinese
