"""Q: what a reviewer asks beyond single values: effects, rates, descriptions, last year."""

from targetlang.diagnostics.catalogue.code import Code
from targetlang.diagnostics.catalogue.code import Text
from targetlang.diagnostics.catalogue.code import by_code

CODES = by_code(
    Code(
        "Q117",
        "easier-than-last-year",
        "warning",
        "none",
        Text(
            "目标低于上年又没有写变动原因",
            "“{name}”今年的目标“{value}”比上年的“{last}”宽松。",
            "提高到上年水平，或在下面写 变动: 说明原因。",
            labels={"last": "上年在这里"},
        ),
        Text(
            "the target is easier than last year’s and 变动 gives no reason",
            "The target “{value}” of “{name}” is easier than last year’s “{last}”.",
            "Raise it to last year’s, or give the reason below it in 变动.",
            labels={"last": "last year’s stands here"},
        ),
    ),
    Code(
        "Q118",
        "direction-contradicts-comparator",
        "warning",
        "none",
        Text(
            "正向、反向与比较符矛盾",
            "注了“{direction}”，指标值却用“{comparator}”：{direction}指标用“{expected_mark}”。",
            "改比较符或改“{direction}”，两处要一致。",
        ),
        Text(
            "正向/反向 contradicts the comparator",
            "It is marked “{direction}”, but its value has “{comparator}”; {direction} goes with “{expected_mark}”.",
            "Change one of the two.",
        ),
    ),
    Code(
        "Q119",
        "name-repeats-target",
        "warning",
        "none",
        Text(
            "名称里已经写了指标值",
            "名称里的“{number}”就是指标值“{value}”，同一个数写了两遍。",
            "名称只说衡量什么，数只写在指标值里。",
        ),
        Text(
            "the name repeats the number of the target",
            "“{number}” in the name is the value “{value}”: one number, written twice.",
            "Let the name say what is measured and the value how much.",
        ),
    ),
    Code(
        "Q120",
        "text-copied-from-project",
        "note",
        "none",
        Text(
            "用途、目标与另一个项目一字不差",
            "{key}与项目“{other}”的一字不差，像是从那里复制的。",
            "写本项目自己的{key}；两个项目确实一样的，考虑合并。",
            labels={"first": "先写在这里"},
        ),
        Text(
            "用途 or 目标 is word for word that of another project",
            "{key} is word for word that of the project “{other}” and looks copied from it.",
            "Write the {key} of this project; where both are the same in truth, think of merging them.",
            labels={"first": "first written here"},
        ),
    ),
    Code(
        "Q121",
        "benefits-unmeasured",
        "note",
        "none",
        Text(
            "效益指标全是文字",
            "项目“{project}”的 {count} 条效益指标都是文字，没有一条能用数来核对。",
            "至少有一条写成数，如“越级上访: ≤5批次”。",
        ),
        Text(
            "no effect of the project is measured",
            "The {count} effects (效益) of “{project}” are all words; none can be checked by a number.",
            "Give one of them a number, like “越级上访: ≤5批次”.",
        ),
    ),
    Code(
        "Q122",
        "cost-in-words",
        "warning",
        "none",
        Text(
            "成本指标写成了文字",
            "“{name}”是成本指标，指标值“{value}”却没有金额。",
            "写单位成本或控制数，如 ≤3200元/平方米。",
        ),
        Text(
            "a cost indicator whose value is words",
            "“{name}” is a cost, but its value “{value}” is no amount.",
            "Write a unit cost or a ceiling, like ≤3200元/平方米.",
        ),
    ),
    Code(
        "Q123",
        "satisfaction-in-words",
        "warning",
        "none",
        Text(
            "满意度写成了文字",
            "“{name}”是满意度，指标值“{value}”却没有百分比。",
            "写成百分比，如 ≥90%。",
        ),
        Text(
            "satisfaction whose value is words",
            "“{name}” is satisfaction, but its value “{value}” is no percentage.",
            "Write a percentage, like ≥90%.",
        ),
    ),
    Code(
        "Q124",
        "unit-in-name",
        "note",
        "confirm",
        Text(
            "名称和指标值都写了单位",
            "名称“{name}”已经写了单位“{unit}”，指标值“{value}”又写了一遍。",
            "单位只写在指标值里，名称里的括号去掉。",
            {"other": ("名称“{name}”里的单位是“{unit}”，指标值却是“{value}”。", "核对哪个单位对，只写在指标值里。")},
        ),
        Text(
            "the unit stands in the name and in the value",
            "The name “{name}” holds the unit “{unit}”, and the value “{value}” says it again.",
            "Keep the unit in the value and drop the brackets from the name.",
            {
                "other": (
                    "The name “{name}” holds the unit “{unit}”, but the value is “{value}”.",
                    "Find out which of the units is right, and write it in the value only.",
                ),
            },
        ),
    ),
    Code(
        "Q125",
        "measure-word-misfit",
        "note",
        "confirm",
        Text(
            "量词与所数的东西不配",
            "“{name}”用“{value}”，量词不合习惯。",
            "用“{units}”。",
        ),
        Text(
            "the measure word does not go with what is counted",
            "“{name}” is counted as “{value}”; the measure word does not go with it.",
            "Use one of {units}.",
        ),
    ),
    Code(
        "Q126",
        "percent-of-nothing",
        "note",
        "none",
        Text(
            "不是比率的指标写了百分比",
            "“{name}”不是比率，看不出“{value}”是什么的百分之几。",
            "换成能算的比率，如“…覆盖率”，或写数量。",
        ),
        Text(
            "a percentage of something that is no rate",
            "“{name}” is no rate: nobody can say what “{value}” is a share of.",
            "Name a rate that can be computed (…覆盖率), or give a number.",
        ),
    ),
    Code(
        "Q127",
        "trivial-duration",
        "note",
        "none",
        Text(
            "过一年就自然达到的时间",
            "“{name}”要求“{value}”，过完这一年自然就达到了。",
            "写本年内要做到的时点或时限，如“每月10日前”。",
        ),
        Text(
            "a time that is reached by waiting",
            "“{name}” asks for “{value}”, which the year fulfils by itself.",
            "Write a date or limit within the year, like “每月10日前”.",
        ),
    ),
    Code(
        "Q128",
        "mostly-words",
        "note",
        "none",
        Text(
            "文字指标过多",
            "项目“{project}”的 {count} 条指标里有 {words} 条是文字，超过三成。",
            "能数的改成数；定性指标只留不能量化的。",
        ),
        Text(
            "too many indicators are words",
            "{words} of {count} indicators of “{project}” are words, more than 30%.",
            "Give numbers where things can be counted; keep words for what cannot.",
        ),
    ),
    Code(
        "Q129",
        "description-off-topic",
        "note",
        "none",
        Text(
            "描述是另一条指标的",
            "指标“{name}”的描述“{description}”是另一条指标的名称。",
            "写这个指标统计什么、按什么口径算。",
            {
                "shared": (
                    "描述“{description}”写在 {count} 条不同的指标里，看不出各自统计什么。",
                    "分别写各指标统计什么、按什么口径算。",
                ),
                "money": (
                    "“{name}”是比率，描述“{description}”说的却是一笔钱。",
                    "写口径，如“按期发放笔数÷应发放笔数”。",
                ),
                "time": (
                    "“{name}”是比率，描述“{description}”说的却是时间。",
                    "写口径，如“按时到场次数÷接报次数”。",
                ),
                "rate": (
                    "“{name}”是“{value}”，描述“{description}”说的却是比率。",
                    "写这个指标数的是什么；比率另立一条指标。",
                ),
            },
            labels={"first": "先写在这里"},
        ),
        Text(
            "the description is that of another indicator",
            "The description “{description}” of “{name}” is the name of another indicator.",
            "Say what this indicator counts, and over what.",
            {
                "shared": (
                    "The description “{description}” stands at {count} different indicators: it explains none of them.",
                    "Say for each of them what it counts, and over what.",
                ),
                "money": (
                    "“{name}” is a rate; its description “{description}” speaks of a sum of money.",
                    "Say what is divided by what, like “按期发放笔数÷应发放笔数”.",
                ),
                "time": (
                    "“{name}” is a rate; its description “{description}” speaks of a time.",
                    "Say what is divided by what, like “按时到场次数÷接报次数”.",
                ),
                "rate": (
                    "“{name}” is “{value}”; its description “{description}” speaks of a rate.",
                    "Say what is counted; a rate gets an indicator of its own.",
                ),
            },
            labels={"first": "first written here"},
        ),
    ),
    Code(
        "Q130",
        "everything-perfect",
        "note",
        "none",
        Text(
            "多数指标定为 100%",
            "项目“{project}”的 {count} 条可量化指标（成本除外）里有 {perfect} 条定为 100%，看不出难度。",
            "参照上年实际值，定能够达到又需要努力的数。",
        ),
        Text(
            "most indicators are 100%",
            "{perfect} of {count} measured indicators of “{project}” (costs left out) are 100%: no effort, no risk.",
            "Start from last year’s result and say what is to be added.",
        ),
    ),
    Code(
        "Q131",
        "objective-differs",
        "note",
        "none",
        Text(
            "目标里的数与指标值不同",
            "目标里写“{amount}”，指标“{name}”写的是“{value}”。",
            "核对两处，改成一致。",
            labels={"indicator": "指标在这里"},
        ),
        Text(
            "the goal says another number than the indicator",
            "目标 says “{amount}”, the indicator “{name}” says “{value}”.",
            "Make both say the same.",
            labels={"indicator": "the indicator is here"},
        ),
    ),
    Code(
        "Q132",
        "output-counted-twice",
        "note",
        "none",
        Text(
            "两个项目写了同一个产出",
            "“{name}: {value}”在另一个项目里已经写过，像是同一个产出算了两次。",
            "各写本项目资金完成的部分；或只留在一个项目里。",
            labels={"first": "先写在这里"},
        ),
        Text(
            "two projects claim the same output",
            "“{name}: {value}” is claimed by another project, too: one output seems to be counted twice.",
            "Write in each of them what its own money pays for, or keep it in one.",
            labels={"first": "first claimed here"},
        ),
    ),
    Code(
        "Q133",
        "target-kept-for-years",
        "note",
        "none",
        Text(
            "指标值连续三年不变",
            "“{name}”的“{value}”与上年、前年一样，三年没有变。",
            "参照完成情况调整；不调整的，用“变动”写明原因。",
            labels={"earlier": "以前年度在这里"},
        ),
        Text(
            "the target is the same for three years",
            "“{name}” is “{value}” as last year and the year before.",
            "Adjust it to what was reached, or give the reason in 变动.",
            labels={"earlier": "the earlier year is here"},
        ),
    ),
    Code(
        "Q134",
        "not-comparable-with-last-year",
        "note",
        "none",
        Text(
            "指标值与上年不能比较",
            "“{name}”今年是“{value}”，上年是“{last}”，两年比不了。",
            "用同样的单位写；确需改口径的，用“变动”写明原因。",
            labels={"last": "上年在这里"},
        ),
        Text(
            "the target cannot be compared with last year’s",
            "“{name}” is “{value}” this year and was “{last}” last year: the two cannot be compared.",
            "Use the same unit, or give the reason in 变动.",
            labels={"last": "last year is here"},
        ),
    ),
    Code(
        "Q135",
        "figure-in-name",
        "note",
        "none",
        Text(
            "数量写在名称里，没有写成指标值",
            "名称里的“{number}”没有写进指标值“{value}”。",
            "另立一条指标，把它写成指标值；名称只说衡量什么。",
        ),
        Text(
            "a number is hidden in the name",
            "“{number}” stands in the name and not in the value “{value}”.",
            "Give it a row of its own, and let names only say what is measured.",
        ),
    ),
    Code(
        "Q136",
        "rate-without-parts",
        "note",
        "none",
        Text(
            "比率没有说明分子分母",
            "{count} 个比率（{names}）没有说明是什么除以什么。",
            "在描述里写口径，如“已化解件数÷受理件数”。",
        ),
        Text(
            "a rate without numerator and denominator",
            "{count} rates ({names}) do not say what is divided by what.",
            "Say it in the description, like “已化解件数÷受理件数”.",
        ),
    ),
)
