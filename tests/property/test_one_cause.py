"""One cause, one finding: a line that is damaged is told where it stands, and nothing follows from it elsewhere."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from targetlang.diagnostics.severity import severity_of
from targetlang.pipeline import compile_bytes

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
DAMAGES: dict[str, Callable[[str], str]] = {
    "colon-typed-as-comma": lambda line: re.sub(r"[:：]", "，", line, count=1),
    "colon-left-out": lambda line: re.sub(r"[:：] ?", " ", line, count=1),
    "first-character-mistyped": lambda line: re.sub(r"[\u4e00-\u9fff]", "囧", line, count=1),
    "value-lost": lambda line: re.sub(r"([:：]).*", r"\1 ？？？", line),
    "value-left-out": lambda line: re.sub(r"([:：]).*", r"\1", line),
    "unit-mistyped": lambda line: line.replace("万元", "万园"),
    "digit-typed-as-letter": lambda line: re.sub(r"\d", "O", line, count=1),
    "dot-typed-as-comma": lambda line: line.replace(".", "，", 1),
    "reference-without-name": lambda line: f"{line} @",
    "bracket-left-open": lambda line: f"{line} [10分",
    "plus-left-out": lambda line: line.replace("+", " ", 1),
}
TEXT = """部门 202001 某局
规范: 河北
总体目标: 开创新局面。
分项目标: 受理来访事项。
保障措施: 加强值班。
依据 计划: 年度工作计划
依据 问卷: 调查问卷
令 单价: 1万元/条

指标组 通用
  满意度.服务对象 群众满意度: ≥95% | 群众的评价 @问卷

项目 13043425P000001100396 光纤租赁费
  预算: 34.00万元 = 财政 34.00万元 (上级 20万元 + 本级 14万元)
  用途: 租用光纤。
  支出: 3月底 25%, 6月底 50%, 10月底 75%, 12月底 100%
  目标: 各单位接入。
  测算 线路费: 23条 × {单价} | 按合同 @计划
  测算 维护费: 11万元
  采用: 通用
  产出.数量 接入单位数量: 23家 | 接入的单位 @计划
  产出.质量 正常运行率: ≥99% | 正常的时长 @计划
  产出.时效 修复时间: ≤4小时 | 报修到恢复 @计划
  产出.成本 租赁费: ≤{预算} | 全年的支出 @计划
  效益.社会 网上受理占比: ≥60% | 受理的比例 @计划
"""


def faults(text: str) -> set[tuple[int, str]]:
    """Return (line, code) of every error and warning; what a rule of taste says about wording is not counted."""
    found = compile_bytes("a.target", text.encode()).findings
    return {(one.source.position(one.start)[0], one.code) for one in found if severity_of(one) != "note" and one.code[0] not in "QL"}


def damaged(text: str) -> list[tuple[str, int, str]]:
    """Return (damage, line, text) for every line but the headers of blocks, whose names others refer to."""
    lines = text.split("\n")
    results = []
    for at, line in enumerate(lines):
        if not line.strip() or re.match(r"(?:部门|项目|指标组) ", line):
            continue
        for name, damage in DAMAGES.items():
            if damage(line) != line:
                results.append((name, at + 1, "\n".join([*lines[:at], damage(line), *lines[at + 1 :]])))
    return results


@pytest.mark.parametrize("damage", DAMAGES)
def test_damage_stays_on_its_line(damage: str) -> None:
    assert faults(TEXT) == set()
    elsewhere = {(line, found) for name, line, text in damaged(TEXT) if name == damage for found in faults(text) if found[0] != line}
    assert elsewhere == set()


def test_nearly_every_damage_is_seen() -> None:
    cases = damaged(TEXT)
    unseen = [case[:2] for case in cases if not compile_bytes("a.target", case[2].encode()).findings]
    # Prose is free: what is damaged inside it can't be known.
    assert len(unseen) < len(cases) * 0.3
