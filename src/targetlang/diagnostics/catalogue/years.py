"""Y: years and dates."""

from targetlang.diagnostics.catalogue.code import Code
from targetlang.diagnostics.catalogue.code import Text
from targetlang.diagnostics.catalogue.code import by_code

CODES = by_code(
    Code(
        "Y101",
        "malformed-year",
        "error",
        "confirm",
        Text(
            "年度不是四位数的年份",
            "年度写的是“{written}”，应当是一个四位数的年份。",
            "写成“年度: 2025”这样。",
            {"near": ("年度写的是“{written}”，应当是一个四位数的年份。", "改为“{year}”。")},
        ),
        Text(
            "the fiscal year is not a year of four digits",
            "The fiscal year (年度) is written “{written}”; it has to be one year of four digits.",
            "Write it like “年度: 2025”.",
            {
                "near": (
                    "The fiscal year (年度) is written “{written}”; it has to be one year of four digits.",
                    "Write “{year}”.",
                )
            },
        ),
    ),
    Code(
        "Y105",
        "impossible-date",
        "error",
        "none",
        Text(
            "日期不存在",
            "没有“{date}”这个日期。",
            "核对后改成真实的日期。",
            {
                "day": ("没有“{date}”这个日期：{month}只有 {days} 天。", "核对后改成真实的日期。"),
                "month": ("没有“{date}”这个日期：一年没有{month}。", "核对后改成真实的日期。"),
            },
        ),
        Text(
            "a date that does not exist",
            "There is no date “{date}”.",
            "Check it and write a real date.",
            {
                "day": ("There is no date “{date}”: {month} has {days} days.", "Check it and write a real date."),
                "month": ("There is no date “{date}”: a year has no {month}.", "Check it and write a real date."),
            },
        ),
    ),
    Code(
        "Y106",
        "foreign-date-style",
        "note",
        "safe",
        Text("日期不是“年月日”写法", "日期“{written}”没有按年月日写。", "改为“{proposal}”。"),
        Text(
            "a date not written with 年月日",
            "The date “{written}” is not written with 年月日.",
            "Write “{proposal}”.",
        ),
    ),
    Code(
        "Y107",
        "period-reversed",
        "error",
        "none",
        Text(
            "期限的起止颠倒",
            "期限从“{first}”开始，却在更早的“{last}”结束。",
            "核对起止，早的写在前面。",
        ),
        Text(
            "the period ends before it begins",
            "The period (期限) begins with “{first}” but ends with “{last}”, which is earlier.",
            "Check both and write the earlier one first.",
        ),
    ),
    Code(
        "Y108",
        "unknown-horizon",
        "error",
        "confirm",
        Text(
            "规范里没有这个期间",
            "规范“{form}”里没有“{written}”这个期间。",
            "这套规范的期间：{horizons}。",
            {
                "near": (
                    "规范“{form}”里没有“{written}”这个期间。",
                    "改为“{near}”；这套规范的期间：{horizons}。",
                ),
                "none": ("规范“{form}”不分期间，没有“{written}”。", "去掉“{written}”。"),
            },
        ),
        Text(
            "a horizon the form does not declare",
            "The form “{form}” has no horizon “{written}”.",
            "The horizons of this form: {horizons}.",
            {
                "near": (
                    "The form “{form}” has no horizon “{written}”.",
                    "Write “{near}”; the horizons of this form: {horizons}.",
                ),
                "none": ("The form “{form}” has no horizons, so no “{written}”.", "Leave out “{written}”."),
            },
        ),
    ),
)
