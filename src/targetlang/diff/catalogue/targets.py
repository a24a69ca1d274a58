"""D31, D32: targets."""

from targetlang.diagnostics.catalogue.code import by_code
from targetlang.diff.catalogue.entry import entry

_REASON = "在这个指标下面写“变动: 理由”。"
_ENGLISH_REASON = "Write “变动: reason” below the indicator."

CODES = by_code(
    entry(
        "D311", "target-tightened", "record",
        ("指标值收紧", "“{name}”由 {old} 收紧为 {new}。"),
        ("the target was tightened", "“{name}” was tightened from {old} to {new}."),
        {"given": ("“{name}”原来没有要求，现在是 {new}。", "“{name}” had no target and now has {new}.")},
    ),
    entry(
        "D312", "target-loosened", "must_explain",
        ("指标值放宽", "“{name}”由 {old} 放宽为 {new}。", _REASON),
        ("the target was loosened", "“{name}” was loosened from {old} to {new}.", _ENGLISH_REASON),
        {"dropped": ("“{name}”原来要求 {old}，现在没有要求了。", "“{name}” asked for {old} and now asks for nothing.")},
    ),
    entry(
        "D313", "target-shifted", "notice",
        ("指标值平移，看不出松紧", "“{name}”由 {old} 变为 {new}，看不出是松是紧。"),
        ("the target was shifted", "“{name}” went from {old} to {new}, which is neither tighter nor looser."),
        {
            "sign": (
                "“{name}”由 {old} 变为 {new}，符号也变了，看不出是松是紧。",
                "“{name}” went from {old} to {new} with another comparator, which is neither tighter nor looser.",
            ),
        },
    ),
    entry(
        "D314", "target-written-otherwise", "equivalent",
        ("符号不同，要求一样", "“{name}”由 {old} 写成 {new}，要求一样。"),
        ("other comparator, same set of values", "“{name}” is written {new} instead of {old}; it asks for the same."),
        {
            "year": ("“{name}”由 {old} 变为 {new}，只是年份顺延。", "“{name}” went from {old} to {new}: only the year moved on."),
        },
    ),
    entry(
        "D315", "unit-changed", "equivalent",
        ("换了单位，数值相等", "“{name}”由 {old} 换成 {new}，数值相等。"),
        ("another unit, equal value", "“{name}” is written {new} instead of {old}; the value is equal."),
    ),
    entry(
        "D316", "unit-not-comparable", "must_explain",
        ("计量单位变了，不能比较", "“{name}”由 {old} 变为 {new}，两种单位不能比较。", _REASON),
        ("the units can't be compared", "“{name}” went from {old} to {new}; the units can't be compared.", _ENGLISH_REASON),
        {
            "lost": ("“{name}”由 {old} 变为 {new}，计量单位丢了。", "“{name}” went from {old} to {new} and lost its unit."),
            "given": (
                "“{name}”由 {old} 变为 {new}，原来没有计量单位。",
                "“{name}” went from {old}, which had no unit, to {new}.",
            ),
            "kind": (
                "“{name}”由 {old} 变为 {new}，日期和数量不能比较。",
                "“{name}” went from {old} to {new}; a date and a quantity can't be compared.",
            ),
        },
    ),
    entry(
        "D317", "unit-slip", "must_explain",
        ("正好差一万倍，可能把元和万元弄混了", "“{name}”由 {old} 变为 {new}，正好差一万倍。", "核对单位是元还是万元。"),
        (
            "off by exactly 10⁴: 元 and 万元 mixed up?", "“{name}” went from {old} to {new}, off by exactly 10⁴.",
            "Check whether 元 or 万元 is meant.",
        ),
    ),
    entry(
        "D321", "target-made-qualitative", "must_explain",
        ("定量改成了定性", "“{name}”由定量的 {old} 改成定性的“{new}”。", _REASON),
        (
            "quantitative became qualitative", "“{name}” went from the quantity {old} to the words “{new}”.",
            _ENGLISH_REASON,
        ),
    ),
    entry(
        "D322", "target-made-quantitative", "record",
        ("定性改成了定量", "“{name}”由定性的“{old}”改成定量的 {new}。"),
        ("qualitative became quantitative", "“{name}” went from the words “{old}” to the quantity {new}."),
    ),
    entry(
        "D323", "written-precision", "equivalent",
        ("写法不同，数值相等", "“{name}”由 {old} 写成 {new}，数值相等。"),
        ("written with other digits", "“{name}” is written {new} instead of {old}; the value is equal."),
    ),
    entry(
        "D324", "qualitative-reworded", "notice",
        ("定性要求换了说法", "“{name}”的要求由“{old}”改为“{new}”。"),
        ("the qualitative target was reworded", "“{name}” went from “{old}” to “{new}”."),
    ),
    entry(
        "D325", "description-changed", "notice",
        ("指标描述（统计口径）变了", "“{name}”的描述由“{old}”改为“{new}”。"),
        ("what is counted changed", "The description of “{name}” went from “{old}” to “{new}”."),
    ),
)
