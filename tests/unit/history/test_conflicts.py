"""Conflict markers in a file: one finding each, both sides shown, nothing follows from them."""

import pytest

from targetlang.pipeline import compile_text

HEAD = "部门 202001 某局\n规范: 河北\n依据 计划: 年度工作计划\n\n项目 甲\n"
OURS = "  产出.数量 次数: 4次 @计划\n"
THEIRS = "  产出.数量 次数: 5次 @计划\n"


def conflicts(text: str) -> list[tuple[int, str, list[str]]]:
    compiled = compile_text("a.target", HEAD + text)
    found = [one for one in compiled.findings if one.code in ("V101", "K108", "S137", "S101")]
    assert {one.code for one in found} <= {"V101"}
    return [
        (
            one.source.position(one.start)[0] - 5,
            one.facts["marker"],
            [f"{label.role}:{label.source.text[label.start : label.end]}" for label in one.labels],
        )
        for one in found
    ]


BOTH = ["ours:产出.数量 次数: 4次 @计划", "theirs:产出.数量 次数: 5次 @计划"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"<<<<<<< HEAD\n{OURS}=======\n{THEIRS}>>>>>>> 业务科: 修改\n", [(1, "<<<<<<< HEAD", BOTH)]),
        (f"  <<<<<<< HEAD\n{OURS}||||||| 起点\n{OURS}=======\n{THEIRS}>>>>>>> b\n", [(1, "<<<<<<< HEAD", BOTH)]),
        (
            f"<<<<<<< HEAD\n=======\n{THEIRS}>>>>>>> b\n",
            [(1, "<<<<<<< HEAD", ["ours_empty:<<<<<<< HEAD", BOTH[1]])],
        ),
        (
            f"<<<<<<< HEAD\n{OURS}=======\n\n>>>>>>> b\n",
            [(1, "<<<<<<< HEAD", [BOTH[0], "theirs_empty:======="])],
        ),
        (f"{OURS}>>>>>>> 业务科: 修改\n", [(2, ">>>>>>> 业务科: 修改", [])]),
        (f"<<<<<<< HEAD\n{OURS}", [(1, "<<<<<<< HEAD", [])]),
        (f"{OURS}=======\n", [(2, "=======", [])]),
        (f"{OURS}  备注: <<<<<<< 这是文字 >>>>>>>\n", []),
    ],
)
def test_conflict_is_one_finding(text: str, found: list[tuple[int, str, list[str]]]) -> None:
    assert conflicts(text) == found


def test_the_first_side_is_read_on() -> None:
    compiled = compile_text("a.target", f"{HEAD}<<<<<<< HEAD\n{OURS}=======\n{THEIRS}>>>>>>> b\n")
    assert compiled.document is not None
    (indicator,) = compiled.document.projects[0].indicators
    assert indicator.target is not None
    assert indicator.target.text == "4次"
