"""What fixing keeps, what it refuses, and which files it reaches."""

import pytest

from targetlang import fixing
from targetlang.fixing import fix_document
from targetlang.pipeline import Compiled
from targetlang.pipeline import compile_bytes

HEAD = "部门 202001 某局\n规范: 河北\n总体目标: 甲。\n分项目标: 乙。\n保障措施: 丙。\n"
PROJECT = "项目 13043425P000001100396 专线\n  预算: 34万元 = 财政 34万元\n  用途: 租用。\n  支出: 12月底 100%\n  目标: 接入。\n"


def fixed(text: str, *, confirm: bool = False) -> str:
    data = text.encode()
    return fix_document("a.target", data, confirm=confirm).files.get("a.target", data).decode()


def test_line_ends_and_byte_order_mark_stay() -> None:
    text = "\ufeff" + (HEAD + PROJECT + "  产出.数量 值班: 4次 # 每天\n").replace("\n", "\r\n")
    result = fixed(text)
    assert result == "\ufeff" + (HEAD + PROJECT + "  # 每天\n  产出.数量 值班: 4次\n").replace("\n", "\r\n")


def test_edits_that_touch_are_made_one_after_the_other() -> None:
    text = HEAD + PROJECT + "  • 产出.数量 值班: 4次\n  产出.质量合格率: 99% [5分、核心]\n  产出.时效 及时率: ≥95%以上 @甲 @甲\n"
    result = fixed(text, confirm=True)
    assert "  产出.数量 值班: 4次\n  产出.质量 合格率: 99% [5分, 核心]\n  产出.时效 及时率: ≥95% @甲\n" in result


def test_two_statements_on_a_line_are_both_read_and_parted() -> None:
    text = HEAD + PROJECT + "  产出.数量 值班: 4次；产出.质量 合格率: ≥99%\n"
    assert "  产出.数量 值班: 4次\n  产出.质量 合格率: ≥99%\n" in fixed(text)


def test_guesses_wait_for_a_yes() -> None:
    text = HEAD + PROJECT.replace("预算", "预祘")
    assert fixed(text) == text
    assert fixed(text, confirm=True) == HEAD + PROJECT


def test_a_guess_that_uncovers_an_error_is_refused() -> None:
    text = HEAD + PROJECT.replace("34万元 = 财政 34万元", "34万园 = 财政 20万元")
    result = fix_document("a.target", text.encode(), confirm=True)
    assert result.files == {}
    assert [one.code for one in result.refused] == ["U105"]


def test_wanted_leaves_findings_alone() -> None:
    text = HEAD + PROJECT.replace("用途:", "用途::") + "  产出.数量 值班: 4次 # 每天\n"
    result = fix_document("a.target", text.encode(), wanted=lambda finding: finding.code == "S119")
    assert {one.code for one in result.applied} == {"S119"}
    assert "用途::" in result.files["a.target"].decode()


def test_imported_files_are_fixed_where_they_are() -> None:
    files = {"依据.target": "依据 计划:: 工作计划\n".encode()}
    text = HEAD + "引入: 依据.target\n" + PROJECT + "  产出.数量 值班: 4次 @计划\n"
    result = fix_document("a.target", text.encode(), files.get)
    assert result.files == {"依据.target": "依据 计划: 工作计划\n".encode()}


def test_bytes_that_are_lost_in_reading_are_never_written_back() -> None:
    data = (HEAD + PROJECT).encode() + "  产出.数量 值班: 4次 # 每天\n".encode() + b"# \xb0\xa1\n"
    assert fix_document("a.target", data, confirm=True).files == {}


def test_fixes_that_do_harm_do_not_keep_many_others_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    spoiled = PROJECT.replace("34万元 = 财政 34万元", "34万园 = 财政 20万元")
    sound = PROJECT.replace("预算", "预祘")
    text = HEAD + "".join((spoiled, sound)[at % 3 > 0].replace("1100396", f"11{at:05}") for at in range(90))
    rounds: list[str] = []

    def counted(path: str, *rest: object) -> Compiled:
        rounds.append(path)
        return compile_bytes(path, *rest)  # type: ignore[arg-type]  # as it was called

    monkeypatch.setattr(fixing, "compile_bytes", counted)
    result = fix_document("a.target", text.encode(), confirm=True, wanted=lambda finding: finding.code in ("U105", "S101"))
    assert [one.code for one in result.applied] == ["S101"] * 60
    assert [one.code for one in result.refused] == ["U105"] * 30
    assert len(rounds) < 8
