"""D30: indicators that came, went, or stand elsewhere."""

from targetlang.diagnostics.catalogue.code import by_code
from targetlang.diff.catalogue.entry import entry

CODES = by_code(
    entry(
        "D301", "indicator-added", "notice",
        ("新增指标", "新增指标“{name}”：{new}。"),
        ("an indicator was added", "Indicator “{name}” is new: {new}."),
    ),
    entry(
        "D302", "indicator-removed", "must_explain",
        ("指标没有了", "原有指标“{name}”（{old}）没有了。", "在所在的项目、部门或单位里写“变动: 理由”；部门没有了的，写“撤销 编码: 理由”。"),
        ("an indicator is gone", "Indicator “{name}” ({old}) is gone.", "Write “变动: reason” in the project, department or entity; for a department that ended, “撤销 code: reason”."),
    ),
    entry(
        "D303", "indicator-renamed", "record",
        ("指标改了名称", "指标名称由“{old}”改为“{new}”。"),
        ("an indicator was renamed", "The indicator's name changed from “{old}” to “{new}”."),
    ),
    entry(
        "D304", "indicator-moved", "notice",
        ("指标换了类别", "指标“{name}”由 {old} 移到 {new}。"),
        ("an indicator moved to another category", "Indicator “{name}” moved from {old} to {new}."),
    ),
)
