"""Whatever is compared, nothing is raised: scraps of the language, in every view."""

from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from targetlang.comparing import Side
from targetlang.comparing import compare
from targetlang.diagnostics.options import RenderOptions
from targetlang.diff.settings import DiffSettings
from targetlang.diff.views.comparison_table import lay_out
from targetlang.diff.views.report import Report
from targetlang.diff.views.to_json import render as to_json
from targetlang.diff.views.to_markdown import render as to_markdown
from targetlang.diff.views.to_page import render as to_page
from targetlang.diff.views.to_terminal import render as to_terminal
from targetlang.tables import Table

LINES = st.sampled_from(
    [
        "部门 202001 某局", "部门", "单位 202001002 二级", "规范: 河北", "规范: 没有", "年度: 2024", "年度: 2025", "依据 甲: 计划", "令 单价: 2万元/次",
        "项目 13043425P000001100396 某项目", "项目 13043425P000001100396", "项目 另一个", "撤销 13043425P000001100396: 完", "指标组 通用",
        "  预算: 34万元 = 财政 34万元", "  预算: 340000元", "  预算: 0万元", "  预算: 3万美元", "  预算: 乱写", "  预算 中期: 9万元", "  支出: 12月底 100%",
        "  支出: 3月底 5%, 12月底 100%", "  支出: ", "  目标: 2024年做好{预算}工作。", "  目标:", "  - 第一", "  用途: <b>|`*", "  原编码: 13043425P000001100396",
        "  变动: 原因", "  期限: 2024年1月～2025年2月", "  测算 甲: 3次 × {单价}", "  采用: 通用", "  任务 日常: 5万元 | 内容",
        "  产出.数量 次数: 4次", "  产出.数量 次数: ≥3人次 | 描述 @甲 [10分, 核心]", "  产出.数量 次数: 不适用", "  产出.质量 质量: 优良 @没有",
        "  产出.时效 时间: 6月底前", "  产出.时效 时间: ≤30天", "  产出.成本 成本: ≤{预算}", "  产出.成本 成本: ≤34元", "  效益.社会 次数: 4～5次",
        "    其中 一半: 2次", "    变动: 原因", "    上年: 4次", "    来源: 表", "  满意度.服务对象 满意度: \"90\"", "乱七八糟", "# 注释",
    ]
)  # fmt: skip
TEXTS = st.lists(LINES, max_size=25).map("\n".join)


@settings(max_examples=250, deadline=None, derandomize=True)
@given(TEXTS, TEXTS, st.sampled_from(["年际", "修订"]))
def test_nothing_is_raised_in_any_view(old: str, new: str, mode: str) -> None:
    one, other = (Side(name, [(name, text.encode())]) for name, text in (("a.target", old), ("b.target", new)))
    comparison = compare(one, other, DiffSettings(mode=mode)).comparison
    if comparison is None:
        return
    for language in ("zh", "en"):
        report = Report(comparison, ("a.target", "b.target"), "equivalent", language)
        assert to_terminal(report, RenderOptions(language, True, 1, 60)).endswith("\n")
        to_json(report)
        to_markdown(report)
        assert "<b>" not in to_page(report)
        for split in (False, True):
            assert all(block.complete for block in lay_out(report, split=split) if isinstance(block, Table))
    bridge = comparison.bridge
    assert bridge.old + bridge.added - bridge.removed + bridge.changed == bridge.new
