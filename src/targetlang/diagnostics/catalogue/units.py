"""U: numbers and units."""

from targetlang.diagnostics.catalogue.code import Code
from targetlang.diagnostics.catalogue.code import Text
from targetlang.diagnostics.catalogue.code import by_code

CODES = by_code(
    Code(
        "U101",
        "unit-missing",
        "error",
        "confirm",
        Text(
            "数字没有单位",
            "数字“{number}”后面没有单位。",
            "在数字后面写上单位，例如 {examples}。",
            {"near": ("数字“{number}”后面没有单位。", "改为“{value}”。")},
        ),
        Text(
            "a number without a unit",
            "The number “{number}” has no unit.",
            "Write the unit after the number, for example {examples}.",
            {"near": ("The number “{number}” has no unit.", "Write “{value}”.")},
        ),
    ),
    Code(
        "U102",
        "unit-clash",
        "error",
        "confirm",
        Text(
            "单位与名称明显不符",
            "“{name}”应当是{expected}，这里写的是“{value}”。",
            "核对单位，可以用：{units}。",
        ),
        Text(
            "the unit clashes with the name",
            "“{name}” asks for {expected}, but “{value}” stands here.",
            "Check the unit; possible are: {units}.",
        ),
    ),
    Code(
        "U103",
        "unit-doubtful",
        "warning",
        "none",
        Text(
            "名称是时间，值却是百分比",
            "“{name}”说的是时间，值却是百分比“{value}”。",
            "写成时间（如 4小时），或把名称改成“…率”。",
        ),
        Text(
            "the unit is doubtful for the name",
            "“{name}” speaks of time, but its target is the percentage “{value}”.",
            "Write a time (such as 4小时), or let the name end in 率.",
        ),
    ),
    Code(
        "U104",
        "yuan-confused",
        "error",
        "confirm",
        Text(
            "元和万元写混了",
            "这里是“{value}”，另一处是“{other}”，恰好差一万倍：元和万元写混了。",
            "改为“{proposal}”。",
            {
                "named": ("“{value}”算出来与预算 {other} 恰好差一万倍：元和万元写混了。", "核对算式里用到的“令”，看它的单位是不是写错了。"),
                "line": ("把“{value}”的单位换一下，各条测算正好等于预算 {other}：元和万元写混了。", "改为“{proposal}”。"),
                "sum": ("这里是“{value}”，各项来源合计“{other}”，恰好差一万倍：元和万元写混了。", "改为“{proposal}”。"),
            },
            labels={"other": "另一处金额在这里"},
        ),
        Text(
            "元 and 万元 confused",
            "“{value}” here and “{other}” there are exactly 10 000 times apart: 元 and 万元 are confused.",
            "Write “{proposal}”.",
            {
                "named": (
                    "“{value}” comes to exactly 10 000 times more or less than the budget of {other}: 元 and 万元 are confused.",
                    "Check the unit of the binding (令) that the expression uses.",
                ),
                "line": (
                    "With the other unit at “{value}” the cost lines make the budget of {other}: 元 and 万元 are confused.",
                    "Write “{proposal}”.",
                ),
                "sum": (
                    "“{value}” here and its sources, “{other}” in all, are exactly 10 000 times apart: 元 and 万元 are confused.",
                    "Write “{proposal}”.",
                ),
            },
            labels={"other": "the other amount is here"},
        ),
    ),
    Code(
        "U105",
        "unknown-unit",
        "error",
        "confirm",
        Text(
            "不认识的单位",
            "不认识单位“{unit}”。",
            "若是新的计量单位，在文件里加一行“计量 {unit}”。",
            {"near": ("不认识单位“{unit}”。", "是不是“{near}”？若是新的计量单位，在文件里加一行“计量 {unit}”。")},
        ),
        Text(
            "unknown unit",
            "“{unit}” is not a known unit.",
            "If it is a new one, add a line “计量 {unit}” to the file.",
            {
                "near": (
                    "“{unit}” is not a known unit.",
                    "Is “{near}” meant? If it is a new one, add a line “计量 {unit}” to the file.",
                )
            },
        ),
    ),
    Code(
        "U106",
        "number-in-words",
        "error",
        "confirm",
        Text(
            "数字写成了汉字",
            "“{written}”是汉字写的数字，应当用阿拉伯数字。",
            "用阿拉伯数字重写；就要这几个字，就给它加上引号。",
            {"near": ("“{written}”是汉字写的数字，应当用阿拉伯数字。", "改为“{value}”。")},
        ),
        Text(
            "a number written in Chinese characters",
            "“{written}” is a number in Chinese characters; digits are due.",
            "Write it in digits, or in quotes if exactly these words are meant.",
            {"near": ("“{written}” is a number in Chinese characters; digits are due.", "Write “{value}”.")},
        ),
    ),
    Code(
        "U107",
        "number-in-disguise",
        "error",
        "confirm",
        Text(
            "文字里夹着数字",
            "“{written}”里夹着数字，但不是能读懂的数值。",
            '写成“比较符＋数字＋单位”，例如 ≥95%；就要这些文字，就加上引号："{written}"。',
            {
                "near": (
                    "“{written}”里夹着数字，但不是能读懂的数值。",
                    '改为“{value}”；就要这些文字，就加上引号："{written}"。',
                ),
                "amount": ("“{written}”里夹着数字，但不是能读懂的数值。", "只写数字和单位，例如 34万元、25%。"),
                "amount_near": ("“{written}”里夹着数字，但不是能读懂的数值。", "改为“{value}”。"),
                "bracket": (
                    "“{written}”的数值后面还夹着别的话。",
                    "把补充的话放到“|”后面：{value} | {rest}",
                ),
                "described": ("“{written}”的数值后面还夹着别的话。", "把补充的话并入“|”后面的描述，这里只留“{value}”。"),
                "arithmetic": ("“{written}”是算式，在这里要写在花括号里。", "改为“{value}”。"),
                "relative": (
                    "“{written}”是与别的年份比较的话，不是能读懂的数值。",
                    "把比较写进名称，如“…下降率: ≥10%”；就要这些文字，就加上引号。",
                ),
            },
        ),
        Text(
            "digits inside a text",
            "“{written}” holds a number but is no value that can be read.",
            'Write comparator, number and unit, such as ≥95%; or put it in quotes: "{written}".',
            {
                "near": (
                    "“{written}” holds a number but is no value that can be read.",
                    'Write “{value}”; or put it in quotes: "{written}".',
                ),
                "amount": ("“{written}” holds a number but is no value that can be read.", "Write number and unit alone, such as 34万元 or 25%."),
                "amount_near": ("“{written}” holds a number but is no value that can be read.", "Write “{value}”."),
                "bracket": (
                    "There are other words after the number in “{written}”.",
                    "Write what is added behind “|”: {value} | {rest}",
                ),
                "described": (
                    "There are other words after the number in “{written}”.",
                    "Move what is added into the description behind “|”; only “{value}” stays here.",
                ),
                "arithmetic": ("“{written}” is arithmetic; here it stands in braces.", "Write “{value}”."),
                "relative": (
                    "“{written}” compares with another year and is no value that can be read.",
                    "Put the comparison into the name, like “…下降率: ≥10%”, or put the words in quotes.",
                ),
            },
        ),
    ),
    Code(
        "U108",
        "malformed-number",
        "error",
        "confirm",
        Text(
            "数字写法不对",
            "“{written}”不是正确的数字写法。",
            "只用数字、一个小数点和三位一节的逗号，例如 1,200.50。",
            {"near": ("“{written}”不是正确的数字写法。", "改为“{number}”。")},
        ),
        Text(
            "malformed number",
            "“{written}” is not how a number is written.",
            "Use digits, one decimal point and commas between groups of three only, such as 1,200.50.",
            {"near": ("“{written}” is not how a number is written.", "Write “{number}”.")},
        ),
    ),
    Code(
        "U109",
        "number-too-long",
        "error",
        "none",
        Text(
            "数字位数太多",
            "“{number}”位数太多：整数最多 18 位，小数最多 8 位。",
            "核对后改短，或换一个更合适的单位。",
        ),
        Text(
            "a number with too many digits",
            "“{number}” is too long: at most 18 digits before the point and 8 after it.",
            "Check it and shorten it, or use a fitting unit.",
        ),
    ),
    Code(
        "U110",
        "finer-than-cent",
        "warning",
        "none",
        Text("金额精确到了分以下", "“{value}”精确到了分以下，金额最小到分。", "核对后去掉多余的小数。"),
        Text(
            "an amount finer than one 分",
            "“{value}” is finer than one 分 (0.01元), the smallest amount of money.",
            "Check it and drop the superfluous digits.",
        ),
    ),
    Code(
        "U111",
        "fraction-instead-of-percent",
        "error",
        "confirm",
        Text("百分比写成了小数", "这里应当写百分比，写的是小数“{number}”。", "改为“{value}”。"),
        Text(
            "a share written as a decimal fraction",
            "A percentage is due here; “{number}” is a decimal fraction.",
            "Write “{value}”.",
        ),
    ),
    Code(
        "U112",
        "ratio-over-hundred",
        "error",
        "confirm",
        Text("比率超过了 100%", "“{name}”不可能超过 100%，这里写的是“{value}”。", "核对后改正。"),
        Text("a share over 100%", "“{name}” cannot exceed 100%, but “{value}” stands here.", "Check and correct it."),
    ),
    Code(
        "U113",
        "negative-amount",
        "error",
        "none",
        Text(
            "金额、数量或时间为负",
            "“{value}”是负数，这里不能为负。",
            "去掉负号，或核对数字。",
            {"unit": ("一个“{unit}”不能是“{value}”。", "写上一个“{unit}”合多少，例如“500张”。")},
        ),
        Text(
            "a negative amount",
            "“{value}” is negative, which is impossible here.",
            "Drop the sign, or check the number.",
            {"unit": ("One “{unit}” cannot be “{value}”.", "Write how much one “{unit}” is, for example “500张”.")},
        ),
    ),
    Code(
        "U114",
        "range-reversed",
        "error",
        "confirm",
        Text("区间的下限大于上限", "区间“{range}”前面的数比后面的大。", "改为“{proposal}”。"),
        Text(
            "range upside down",
            "The first number of the range “{range}” is larger than the second.",
            "Write “{proposal}”.",
        ),
    ),
    Code(
        "U115",
        "comparator-with-range",
        "error",
        "none",
        Text(
            "比较符和区间同时使用",
            "“{comparator}”和区间“{range}”不能同时用，不知道以哪个为准。",
            "只写区间，或只写一个数：{comparator}加一个数。",
            {"after": ("区间“{range}”和“{comparator}”不能同时用，不知道以哪个为准。", "只写区间，或只写一个数加“{comparator}”。")},
        ),
        Text(
            "comparator together with a range",
            "“{comparator}” and the range “{range}” cannot stand together: which of them counts?",
            "Write the range alone, or “{comparator}” with one number.",
            {
                "after": (
                    "The range “{range}” and “{comparator}” cannot stand together: which of them counts?",
                    "Write the range alone, or one number with “{comparator}”.",
                )
            },
        ),
    ),
    Code(
        "U116",
        "range-of-two-kinds",
        "error",
        "none",
        Text(
            "区间两端的单位不是一类", "区间的一头是“{first}”，另一头是“{second}”，单位不是一类。", "两头写同一种单位。"
        ),
        Text(
            "the two ends of a range measure different things",
            "One end of the range is “{first}”, the other “{second}”: they measure different things.",
            "Use one kind of unit at both ends.",
        ),
    ),
    Code(
        "U117",
        "comparator-twice",
        "warning",
        "confirm",
        Text(
            "比较词重复",
            "“{first}”和“{second}”是一个意思，写了两遍。",
            "改为“{proposal}”。",
            {"direction": ("“{first}”和“{second}”说的是同一个方向，只能留一个。", "改为“{proposal}”。")},
        ),
        Text(
            "the comparator is said twice",
            "“{first}” and “{second}” mean the same and stand both here.",
            "Write “{proposal}”.",
            {"direction": ("“{first}” and “{second}” point the same way; only one of them may stand.", "Write “{proposal}”.")},
        ),
    ),
    Code(
        "U118",
        "comparators-contradict",
        "error",
        "none",
        Text("两个比较词互相矛盾", "“{first}”和“{second}”互相矛盾。", "只留一个。"),
        Text("two comparators contradict each other", "“{first}” and “{second}” contradict each other.", "Keep one."),
    ),
    Code(
        "U121",
        "unit-redefined",
        "error",
        "none",
        Text("重新定义了已有的单位", "“{unit}”是自带的单位，不能重新定义。", "删掉这一行，或给新单位另起名字。"),
        Text(
            "a shipped unit is redefined",
            "“{unit}” is a unit the language has already; it cannot be defined again.",
            "Delete this line, or choose another name for the new unit.",
        ),
    ),
    Code(
        "U123",
        "per-each-missing",
        "warning",
        "none",
        Text(
            "标准、单价没有写“每什么”",
            "“{name}”是按单位计的标准，指标值“{value}”没有写是每什么的钱。",
            "写成“{unit}/人”“{unit}/公里”这样的单位。",
        ),
        Text(
            "a standard or unit price without “per what”",
            "“{name}” is money per something, but “{value}” does not say per what.",
            "Write a unit like {unit}/人 or {unit}/公里.",
        ),
    ),
)
