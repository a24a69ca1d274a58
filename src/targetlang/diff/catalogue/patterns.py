"""D7: what several changes together mean."""

from targetlang.diagnostics.catalogue.code import by_code
from targetlang.diff.catalogue.entry import entry

CODES = by_code(
    entry(
        "D701", "more-money-for-less", "must_explain",
        ("预算增加，指标值却放宽", "预算由 {old} 增加到 {new}，{names}却放宽了。", "在项目里写“变动: 理由”。"),
        (
            "the budget is up while a target is loosened",
            "The budget rose from {old} to {new}, while {names} was loosened.",
            "Write “变动: reason” in the project.",
        ),
    ),
    entry(
        "D702", "less-money-same-targets", "notice",
        ("预算减少，指标值没有变", "预算由 {old} 减少到 {new}，指标值都没有变。"),
        ("the budget is down, targets unchanged", "The budget fell from {old} to {new} and no target changed."),
    ),
    entry(
        "D703", "new-project-without-basis", "notice",
        ("新增项目没有依据", "新增项目“{project}”的指标都没有写依据。", "给指标写“@依据”。"),
        (
            "a new project without any basis", "No indicator of the new project “{project}” has a basis.",
            "Write “@basis” behind the indicators.",
        ),
    ),
    entry(
        "D704", "same-target-for-years", "record",
        ("指标值连续几年没有变", "{names}连续三年没有变。"),
        ("the same target for years", "{names} stayed the same for three years."),
    ),
)
