"""D5: prose."""

from targetlang.diagnostics.catalogue.code import by_code
from targetlang.diff.catalogue.entry import entry

CODES = by_code(
    entry(
        "D501", "prose-changed", "notice",
        ("文字内容变了", "“{field}”由“{old}”改为“{new}”。"),
        ("the text changed", "“{field}” went from “{old}” to “{new}”."),
        {
            "added": ("写上了“{field}”：{new}", "“{field}” was added: {new}"),
            "removed": ("“{field}”删掉了，原来是：{old}", "“{field}” was removed; it was: {old}"),
        },
    ),
    entry(
        "D502", "prose-marks", "equivalent",
        ("只有标点、空格或年份不同", "“{field}”只有标点或空格不同。"),
        ("only marks, blanks or the year changed", "“{field}” differs only in marks or blanks."),
        {
            "year": ("“{field}”只是年份顺延。", "In “{field}” only the year moved on."),
            "value": ("“{field}”数值相等，只是写法不同。", "“{field}” is worth the same, written otherwise."),
            "unit": ("“{field}”只有括号里的单位不同。", "“{field}” differs only in the unit in brackets."),
        },
    ),
    entry(
        "D503", "last-year-left", "must_explain",
        (
            "上一年的年份没有改", "“{field}”里还写着 {year}年：“{sentence}”。", "核对后改成本年，或写“变动: 理由”。"),
        (
            "last year's year was left standing", "“{field}” still says {year}: “{sentence}”.",
            "Check it and write this year, or give a reason with “变动: reason”.",
        ),
    ),
    entry(
        "D504", "paragraph-carried-over", "record",
        ("整段照抄上年", "“{field}”整段和上年一样：“{sentence}”。"),
        ("a whole paragraph was carried over", "“{field}” is the same paragraph as last year: “{sentence}”."),
    ),
)
