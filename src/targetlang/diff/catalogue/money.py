"""D2: budgets, sources and spending plans."""

from targetlang.diagnostics.catalogue.code import by_code
from targetlang.diff.catalogue.entry import entry

CODES = by_code(
    entry(
        "D201", "budget-raised", "notice",
        ("预算增加", "{field}由 {old} 增加到 {new}，{difference}（{percent}）。"),
        ("the budget went up", "{field} rose from {old} to {new}, {difference} ({percent})."),
        {
            "given": ("{field}由{old}变为 {new}，{difference}。", "{field} went from {old} to {new}, {difference}."),
        },
    ),
    entry(
        "D202", "budget-cut", "notice",
        ("预算减少", "{field}由 {old} 减少到 {new}，{difference}（{percent}）。"),
        ("the budget went down", "{field} fell from {old} to {new}, {difference} ({percent})."),
    ),
    entry(
        "D203", "sources-shifted", "notice",
        ("总额没变，资金来源变了", "{field}总额仍是 {total}，来源由 {old} 变为 {new}。"),
        ("same total, other sources", "{field} is still {total}, but its sources went from {old} to {new}."),
    ),
    entry(
        "D204", "budget-gone", "must_explain",
        ("预算没有了", "{field}由 {old} 变为 0。", "项目已经结束的，写“撤销 编码: 理由”；否则写“变动: 理由”。"),
        (
            "the budget went to zero", "{field} went from {old} to 0.",
            "If the project ended write “撤销 code: reason”, else “变动: reason”.",
        ),
        {"blank": ("{field}原是 {old}，现在没有写。", "{field} was {old} and is no longer written.")},
    ),
    entry(
        "D205", "department-total", "record",
        (
            "部门合计及其变化",
            "{department}合计：{old} + 新增项目 {added} − 减少项目 {removed} + 原有项目增减 {changed} = {new}（万元）。",
        ),
        (
            "the total of a department and how it came about",
            "{department} in total: {old} + {added} added − {removed} removed + {changed} changed = {new} (万元).",
        ),
    ),
    entry(
        "D211", "plan-earlier", "notice",
        ("支出计划提前", "支出计划提前：{old} 变为 {new}。"),
        ("the spending plan is earlier", "The spending plan is earlier: {old} became {new}."),
    ),
    entry(
        "D212", "plan-later", "notice",
        ("支出计划推后", "支出计划推后：{old} 变为 {new}。"),
        ("the spending plan is later", "The spending plan is later: {old} became {new}."),
    ),
    entry(
        "D213", "plan-checkpoints", "notice",
        ("支出计划的时点变了", "支出计划的时点变了：{old} 变为 {new}。"),
        ("other checkpoints", "The spending plan has other checkpoints: {old} became {new}."),
        {
            "mixed": (
                "支出计划有的时点提前、有的推后：{old} 变为 {new}。",
                "The spending plan is earlier at some checkpoints and later at others: {old} became {new}.",
            ),
        },
    ),
)
