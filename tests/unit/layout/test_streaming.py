"""Laying out holds one project at a time, however many there are."""

import tracemalloc

from targetlang.layout import lay_out
from targetlang.pipeline import compile_text
from targetlang.ports.form import Form

HEAD = "部门 101 某局\n规范: 河北\n总体目标: 甲\n分项目标: 乙\n保障措施: 丙\n"
PROJECT = """项目 13043425P{:012d} 项目{}
  预算: 34.00万元 = 财政 34.00万元
  用途: 用于第{}项工作。
  产出.数量 检查次数: ≥4次 | 全年检查的次数
  产出.质量 问题整改率: ≥95% | 已整改的比例
  满意度.服务对象 群众满意度: ≥90% | 问卷中满意的比例
"""


def peak(count: int) -> int:
    result = compile_text("a.target", HEAD + "".join(PROJECT.format(at, at, at) for at in range(count)))
    assert isinstance(result.form, Form)
    assert result.document is not None
    assert sum(1 for _ in lay_out(result.document, result.form)) > count
    tracemalloc.start()
    for _ in lay_out(result.document, result.form):
        pass
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most


def test_memory_does_not_grow_with_the_document() -> None:
    assert peak(600) < 1.5 * peak(60)
