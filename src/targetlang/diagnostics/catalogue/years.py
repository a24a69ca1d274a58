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
        "Y102",
        "other-year-in-text",
        "warning",
        "confirm",
        Text(
            "正文年份与年度不同",
            "这里写的是 {year} 年，年度却是 {fiscal_year} 年，像是沿用了别的年份的文字。",
            "改为“{proposal}”，或写明是与那一年比较。",
        ),
        Text(
            "the text speaks of another year than the fiscal year",
            "This speaks of {year}, but the fiscal year (年度) is {fiscal_year}; the text looks copied from another year.",
            "Write “{proposal}”, or say that it is a comparison with that year.",
        ),
    ),
    Code(
        "Y103",
        "basis-from-the-future",
        "warning",
        "none",
        Text(
            "依据文号的年份晚于年度",
            "依据的文号是 {year} 年的，晚于年度 {fiscal_year} 年。",
            "核对文号；编制时还没有发布的文件不能作依据。",
        ),
        Text(
            "a cited document is younger than the fiscal year",
            "The document cited is of {year}, later than the fiscal year (年度) {fiscal_year}.",
            "Check its number; a document that did not exist yet cannot be a basis.",
        ),
    ),
    Code(
        "Y104",
        "date-outside-year",
        "warning",
        "none",
        Text(
            "日期不在年度之内",
            "“{date}”不在年度 {fiscal_year} 年之内。",
            "核对年份；年度指标的完成时间应在本年度之内。",
        ),
        Text(
            "a date outside the fiscal year",
            "“{date}” does not lie in the fiscal year (年度) {fiscal_year}.",
            "Check the year; a target of the year is due within it.",
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
    Code(
        "Y109",
        "year-outside-period",
        "warning",
        "none",
        Text(
            "年度不在项目期限之内",
            "项目期限是“{period}”，年度 {fiscal_year} 年不在其中。",
            "核对期限和年度；已经到期的项目不再申报。",
        ),
        Text(
            "the fiscal year lies outside the period of the project",
            "The period (期限) is “{period}”; the fiscal year (年度) {fiscal_year} does not lie in it.",
            "Check both; a project that has ended is not applied for again.",
        ),
    ),
    Code(
        "Y110",
        "code-from-the-future",
        "warning",
        "none",
        Text(
            "项目编码里的年份晚于年度",
            "编码里的年份“{digits}”是 {year} 年入库，晚于年度 {fiscal_year} 年。",
            "核对编码和年度，其中一个写错了。",
        ),
        Text(
            "the year in the project code is later than the fiscal year",
            "“{digits}” in the code says that the project entered the library in {year}, later than the fiscal year (年度) {fiscal_year}.",
            "Check both; one of them is wrong.",
        ),
    ),
    Code(
        "Y111",
        "period-unreadable",
        "warning",
        "none",
        Text(
            "期限读不懂",
            "期限写的“{written}”不是起止时间、一段时长，也不是“长期”。",
            "写成“2025年1月～2027年12月”“3年”或“长期”。",
        ),
        Text(
            "a period that cannot be read",
            "The period (期限) “{written}” is neither a span of dates nor a length of time nor 长期.",
            "Write “2025年1月～2027年12月”, “3年” or “长期”.",
        ),
    ),
    Code(
        "Y112",
        "date-outside-period",
        "warning",
        "none",
        Text(
            "日期不在项目期限之内",
            "“{date}”不在期限“{period}”之内。",
            "核对日期和期限。",
            labels={"period": "期限在这里"},
        ),
        Text(
            "a date outside the period of the project",
            "“{date}” lies outside 期限 “{period}”.",
            "Check the date and 期限.",
            labels={"period": "期限 is here"},
        ),
    ),
)
