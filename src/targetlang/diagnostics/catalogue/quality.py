"""Q: quality of targets, as the reviewers of a performance target ask for it."""

from targetlang.diagnostics.catalogue.code import Code
from targetlang.diagnostics.catalogue.code import Text
from targetlang.diagnostics.catalogue.code import by_code

CODES = by_code(
    Code(
        "Q101",
        "words-for-a-count",
        "error",
        "none",
        Text(
            "数量指标写成了文字",
            "“{name}”是数量指标，指标值“{value}”却没有写数量。",
            "写上数和单位，如 23家；确实只能用文字的，给指标值加上引号。",
            {
                "swapped": (
                    "“{name}”是数量指标，指标值“{value}”却没有写数量：名称和指标值像是写反了。",
                    "改为“{value}: {name}”。",
                )
            },
        ),
        Text(
            "a 数量 indicator whose value is words",
            "“{name}” is an indicator of quantity (数量), but its value “{value}” says no quantity.",
            "Write a number with its unit, like 23家; put the value in quotes where only words will do.",
            {
                "swapped": (
                    "“{name}” is an indicator of quantity (数量), but its value “{value}” says no quantity: "
                    "name and value seem to be exchanged.",
                    "Write “{value}: {name}”.",
                )
            },
        ),
    ),
    Code(
        "Q102",
        "ratio-as-quantity",
        "note",
        "none",
        Text(
            "数量指标用了比率",
            "“{name}”放在数量指标里，指标值却是比率“{value}”。",
            "数量指标写完成的个数，如覆盖单位 46个；比率一般归质量指标。",
        ),
        Text(
            "a 数量 indicator that is a ratio",
            "“{name}” stands under quantity (数量), but its value “{value}” is a ratio.",
            "Count what is delivered, like 46个; a ratio usually belongs to quality (质量).",
        ),
    ),
    Code(
        "Q103",
        "target-repeats-text",
        "warning",
        "none",
        Text(
            "指标值只是重复名称或描述",
            "指标值“{value}”只是重复了名称，没有说做到什么程度。",
            "写出能核对的程度，例如数量、比率，或分档的定性标准。",
            {
                "description": (
                    "指标值“{value}”只是重复了描述，没有说做到什么程度。",
                    "写出能核对的程度，例如数量、比率，或分档的定性标准。",
                )
            },
        ),
        Text(
            "the qualitative value only repeats the name or the description",
            "The value “{value}” only repeats the name; it does not say how far.",
            "Say what can be checked: a number, a rate, or written grades.",
            {
                "description": (
                    "The value “{value}” only repeats the description; it does not say how far.",
                    "Say what can be checked: a number, a rate, or written grades.",
                )
            },
        ),
    ),
    Code(
        "Q104",
        "vague-target",
        "warning",
        "none",
        Text(
            "用词笼统，没有衡量标准",
            "指标值“{value}”用了“{words}”，却没有衡量的标准。",
            "换成能核对的说法，如把“信访形势好转”写成“信访总量下降率: ≥10%”。",
            {
                "whole": (
                    "指标值“{value}”只是笼统的说法，没有衡量的标准。",
                    "换成能核对的说法，如把“信访形势好转”写成“信访总量下降率: ≥10%”。",
                ),
                "time": (
                    "时效指标的指标值“{value}”没有写时点或时限。",
                    "写到什么时候，或要多少时间，如“6月底前”“≤3个工作日”。",
                ),
            },
        ),
        Text(
            "vague words without a yardstick",
            "The value “{value}” says “{words}”, but gives nothing to measure it by.",
            "Say what can be checked, like “信访总量下降率: ≥10%”.",
            {
                "whole": (
                    "The value “{value}” is nothing but general words; there is nothing to measure it by.",
                    "Say what can be checked, like “信访总量下降率: ≥10%”.",
                ),
                "time": (
                    "The value “{value}” of a 时效 indicator names no date and no limit.",
                    "Say by when, or how long it may take, like “6月底前” or “≤3个工作日”.",
                ),
            },
        ),
    ),
    Code(
        "Q105",
        "description-repeats-name",
        "note",
        "none",
        Text(
            "描述只是重复名称",
            "描述“{description}”只是重复了指标名称。",
            "说明统计什么、按什么口径算，如“正常运行时长÷应运行时长”。",
        ),
        Text(
            "the description only repeats the name",
            "The description “{description}” only repeats the name of the indicator.",
            "Say what is counted and over what, like “正常运行时长÷应运行时长”.",
        ),
    ),
    Code(
        "Q106",
        "perfect-satisfaction",
        "note",
        "none",
        Text(
            "满意度要求 100%",
            "“{name}”要求“{value}”，问卷里只要有一人不满意就算没有完成。",
            "按上年实际结果定，一般在 90% 到 98% 之间。",
        ),
        Text(
            "satisfaction of exactly or at least 100%",
            "“{name}” asks for “{value}”: one person who is not satisfied makes it fail.",
            "Set it by the result of last year, usually between 90% and 98%.",
        ),
    ),
    Code(
        "Q107",
        "comparator-reversed",
        "warning",
        "confirm",
        Text(
            "比较方向与指标性质相反",
            "“{name}”越低越好，指标值却写成“{value}”。",
            "改为“{proposal}”。",
            {"higher": ("“{name}”越高越好，指标值却写成“{value}”。", "改为“{proposal}”。")},
        ),
        Text(
            "the comparator points the wrong way for this indicator",
            "“{name}” is better the lower it is, but its value is “{value}”.",
            "Write “{proposal}”.",
            {"higher": ("“{name}” is better the higher it is, but its value is “{value}”.", "Write “{proposal}”.")},
        ),
    ),
    Code(
        "Q108",
        "at-least-all",
        "note",
        "confirm",
        Text(
            "比率“≥100%”等于“=100%”",
            "“{name}”不可能超过 100%，“{value}”等于“{proposal}”。",
            "写成“{proposal}”，或按实际降低要求。",
        ),
        Text(
            "≥100% of a share says no more than =100%",
            "“{name}” cannot exceed 100%, so “{value}” says no more than “{proposal}”.",
            "Write “{proposal}”, or set what can be reached.",
        ),
    ),
    Code(
        "Q109",
        "money-as-output",
        "warning",
        "none",
        Text(
            "把投入的资金当成了数量、质量指标",
            "“{name}”的“{value}”是花的钱，不是{place}产出。",
            "移到成本指标，这里写花钱办成了什么。",
        ),
        Text(
            "money spent as an indicator of 数量 or 质量",
            "“{value}” of “{name}” is money spent, not an output of {place}.",
            "Move it to cost (成本), and say here what the money brings about.",
        ),
    ),
    Code(
        "Q110",
        "promptness-misplaced",
        "note",
        "confirm",
        Text(
            "及时率一般归时效",
            "“{name}”是及时率，却放在“{path}”下。",
            "改为“{proposal}”。",
        ),
        Text(
            "及时率 outside 时效",
            "“{name}” is a rate of promptness, but stands under “{path}”.",
            "Write “{proposal}”.",
        ),
    ),
    Code(
        "Q111",
        "low-satisfaction",
        "note",
        "none",
        Text(
            "满意度目标偏低（低于 80%）",
            "“{name}”的目标只有“{value}”，低于 80%。",
            "一般不低于 80%；确有原因的，在 变动 或 备注 里说明。",
        ),
        Text(
            "a satisfaction target below 80%",
            "The target of “{name}” is only “{value}”, below 80%.",
            "80% or more is usual; where there is a reason, give it in 变动 or 备注.",
        ),
    ),
    Code(
        "Q112",
        "placeholder-left",
        "error",
        "none",
        Text(
            "占位符没有替换",
            "“{placeholder}”是模板里的占位符，还没有换成实际内容。",
            "写上实际内容；还没有定的，用“待定”并以草稿检查。",
            {
                "ditto": (
                    "“{placeholder}”不是内容：每一行单独成表、单独入库，看不到上一行。",
                    "把上一行的内容照写一遍。",
                )
            },
        ),
        Text(
            "a placeholder was left in",
            "“{placeholder}” is a placeholder of a template that nobody has filled in.",
            "Write what is meant; for what is open yet, write 待定 and check as a draft.",
            {
                "ditto": (
                    "“{placeholder}” says nothing: every row is a record of its own and cannot see the one above.",
                    "Repeat what the row above says.",
                )
            },
        ),
    ),
    Code(
        "Q113",
        "shared-qualitative-row",
        "note",
        "none",
        Text(
            "三个以上项目的定性指标一字不差",
            "“{name}: {value}”在 {count} 个项目里一字不差，看不出各项目的差别。",
            "按各项目的内容分别写，或只留在最相关的项目里。",
            labels={"first": "第一次写在这里"},
        ),
        Text(
            "three or more projects share a qualitative row word for word",
            "“{name}: {value}” stands word for word in {count} projects and tells none of them from the others.",
            "Write what each project brings about, or keep it where it belongs most.",
            labels={"first": "first written here"},
        ),
    ),
    Code(
        "Q114",
        "objective-repeats-use",
        "note",
        "none",
        Text(
            "目标和用途完全相同",
            "目标和用途一字不差：用途说钱怎么花，目标要说花完得到什么结果。",
            "在目标里写结果和程度，不重复用途。",
            labels={"use": "用途在这里"},
        ),
        Text(
            "目标 and 用途 are the same text",
            "目标 (objective) and 用途 (use of funds) are the same text: one says the result, the other where the money goes.",
            "Say the result, and how far, in 目标.",
            labels={"use": "用途 stands here"},
        ),
    ),
    Code(
        "Q115",
        "unmeasured-commitment",
        "note",
        "none",
        Text(
            "目标里的量化承诺没有对应指标",
            "目标里承诺了“{commitment}”，却没有指标来衡量它。",
            "加一条对应的指标，或在目标里不作这样的承诺。",
            {"differs": ("目标里写“{commitment}”，指标“{name}”写的是“{value}”。", "核对两处，改成一致。")},
            labels={"indicator": "指标在这里"},
        ),
        Text(
            "a commitment in 目标 that no indicator measures",
            "The objective (目标) promises “{commitment}”, but no indicator measures it.",
            "Add an indicator for it, or leave the promise out.",
            {
                "differs": (
                    "目标 says “{commitment}”, the indicator “{name}” says “{value}”.",
                    "Make both say the same.",
                )
            },
            labels={"indicator": "the indicator is here"},
        ),
    ),
    Code(
        "Q116",
        "too-many-days",
        "error",
        "confirm",
        Text(
            "天数超过全年天数",
            "“{name}”写了“{value}”，可是一年只有 {days} 天。",
            "核对天数；按人或按点位累计的，换成 人·天 这样的单位。",
            {
                "leap": (
                    "“{name}”写了“{value}”，可是 {year} 年只有 {days} 天。",
                    "改为“{proposal}”。",
                ),
                "year": (
                    "“{name}”写了“{value}”，可是 {year} 年只有 {days} 天。",
                    "核对天数；按人或按点位累计的，换成 人·天 这样的单位。",
                ),
            },
        ),
        Text(
            "more days than the year has",
            "“{name}” asks for “{value}”, but a year has only {days} days.",
            "Check it; what adds up over people or places takes a unit like 人·天.",
            {
                "leap": (
                    "“{name}” asks for “{value}”, but {year} has only {days} days.",
                    "Write “{proposal}”.",
                ),
                "year": (
                    "“{name}” asks for “{value}”, but {year} has only {days} days.",
                    "Check it; what adds up over people or places takes a unit like 人·天.",
                ),
            },
        ),
    ),
)
