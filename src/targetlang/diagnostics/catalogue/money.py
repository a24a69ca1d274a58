"""M: money and sums."""

from targetlang.diagnostics.catalogue.code import Code
from targetlang.diagnostics.catalogue.code import Text
from targetlang.diagnostics.catalogue.code import by_code

CODES = by_code(
    Code(
        "M101",
        "budget-split-mismatch",
        "error",
        "none",
        Text(
            "资金来源之和与预算数不等",
            "预算数是 {total}，各资金来源加起来是 {sum}，相差 {difference}。",
            "核对预算数和各来源，改正其中写错的一个。",
            {"other": ("“{key}”的金额是 {total}，各资金来源加起来是 {sum}，相差 {difference}。", "核对金额和各来源，改正其中写错的一个。")},
            labels={"source": "资金来源在这里"},
        ),
        Text(
            "the sources do not add up to the budget",
            "The budget is {total}, its sources add up to {sum}: {difference} apart.",
            "Check the budget and its sources and correct the wrong one.",
            {
                "other": (
                    "The amount of “{key}” is {total}, its sources add up to {sum}: {difference} apart.",
                    "Check the amount and its sources and correct the wrong one.",
                )
            },
            labels={"source": "the sources are here"},
        ),
    ),
    Code(
        "M102",
        "source-split-mismatch",
        "error",
        "none",
        Text(
            "括号内各项之和与该来源不等",
            "“{source}”是 {total}，括号里各项加起来是 {sum}，相差 {difference}。",
            "核对后改正写错的一个。",
            labels={"part": "括号里的各项在这里"},
        ),
        Text(
            "the parts in brackets do not add up to their source",
            "“{source}” is {total}, its parts in brackets add up to {sum}: {difference} apart.",
            "Check them and correct the wrong one.",
            labels={"part": "the parts are here"},
        ),
    ),
    Code(
        "M103",
        "cost-over-budget",
        "warning",
        "none",
        Text(
            "成本指标超过本项目预算",
            "成本指标“{name}”是 {value}，超过了本项目的预算 {total}。",
            "核对指标值；成本不应超过预算。",
            labels={"budget": "预算在这里"},
        ),
        Text(
            "a cost indicator exceeds the budget",
            "The cost indicator “{name}” says {value}, more than the budget of the project, {total}.",
            "Check the target; a cost should not exceed the budget.",
            labels={"budget": "the budget is here"},
        ),
    ),
    Code(
        "M104",
        "costs-below-budget",
        "note",
        "none",
        Text(
            "成本指标合计小于预算",
            "各成本指标合计 {sum}，比预算 {total} 少 {difference}。",
            "看看是不是漏了一项成本。",
            labels={"budget": "预算在这里"},
        ),
        Text(
            "the cost indicators add up to less than the budget",
            "The cost indicators add up to {sum}, {difference} less than the budget {total}.",
            "See whether a cost was left out.",
            labels={"budget": "the budget is here"},
        ),
    ),
    Code(
        "M105",
        "cost-lines-mismatch",
        "error",
        "none",
        Text(
            "测算合计与预算不等",
            "预算数是 {total}，各条测算合计 {sum}，相差 {difference}。",
            "核对预算和每一条测算，改正写错的一个。",
            labels={"line": "测算在这里"},
        ),
        Text(
            "the cost lines do not add up to the budget",
            "The budget is {total}, the cost lines (测算) add up to {sum}: {difference} apart.",
            "Check the budget and every cost line and correct the wrong one.",
            labels={"line": "a cost line is here"},
        ),
    ),
    Code(
        "M106",
        "plan-decreases",
        "error",
        "none",
        Text(
            "支出计划的累计百分比变小了",
            "支出计划填累计数，只能增加：“{checkpoint}”是 {percent}，比前面“{before}”的 {before_percent} 小。",
            "写到这个时点为止一共支出的百分比。",
            labels={"before": "前一个时点在这里"},
        ),
        Text(
            "the spending plan decreases",
            "The plan is cumulative: “{checkpoint}” has {percent}, less than {before_percent} of “{before}” before it.",
            "Write the share that is spent in all up to that day.",
            labels={"before": "the checkpoint before it is here"},
        ),
    ),
    Code(
        "M107",
        "plan-not-cumulative",
        "error",
        "confirm",
        Text(
            "支出计划写成了当期数",
            "支出计划写的是每一期各自的百分比（加起来正好 100%），应当写累计数。",
            "改为“{proposal}”。",
        ),
        Text(
            "the spending plan holds each period’s own share",
            "The plan holds the share of each period (they add up to 100%); it has to be cumulative.",
            "Write “{proposal}”.",
        ),
    ),
    Code(
        "M108",
        "plan-incomplete",
        "error",
        "none",
        Text(
            "支出计划最后一期不是 100%",
            "支出计划的最后一期“{checkpoint}”是 {percent}，应当是 100%。",
            "支出计划填累计数，最后一期写 100%。",
        ),
        Text(
            "the spending plan does not end in 100%",
            "The last checkpoint “{checkpoint}” of the plan has {percent}; 100% is due.",
            "The plan is cumulative: write 100% at its end.",
        ),
    ),
    Code(
        "M109",
        "unknown-checkpoint",
        "error",
        "confirm",
        Text(
            "规范里没有这个支出时点",
            "规范“{form}”的支出计划里没有“{written}”这个时点。",
            "可以写的时点：{checkpoints}。",
            {
                "near": (
                    "规范“{form}”的支出计划里没有“{written}”这个时点。",
                    "改为“{near}”；可以写的时点：{checkpoints}。",
                ),
                "spread": ("时点“{near}”写成了“{written}”，中间不加空格，后面不加冒号。", "改为“{near}”。"),
            },
        ),
        Text(
            "a checkpoint the form does not have",
            "The plan of the form “{form}” has no checkpoint “{written}”.",
            "Its checkpoints: {checkpoints}.",
            {
                "near": (
                    "The plan of the form “{form}” has no checkpoint “{written}”.",
                    "Write “{near}”; its checkpoints: {checkpoints}.",
                ),
                "spread": ("The checkpoint “{near}” is written “{written}”: it has no blank in it and no colon behind it.", "Write “{near}”."),
            },
        ),
    ),
    Code(
        "M110",
        "checkpoints-unordered",
        "warning",
        "safe",
        Text(
            "支出时点没有按先后排列",
            "“{checkpoint}”早于它前面的“{before}”，时点没有按先后排列。",
            "按时间先后排列。",
            labels={"before": "前一个时点在这里"},
        ),
        Text(
            "checkpoints not in the order of time",
            "“{checkpoint}” is earlier than “{before}”, which stands before it.",
            "Put them into the order of time.",
            labels={"before": "the checkpoint before it is here"},
        ),
    ),
    Code(
        "M111",
        "amount-instead-of-percent",
        "error",
        "confirm",
        Text(
            "支出计划写成了金额",
            "支出计划应写百分比，这里写的是金额“{amount}”。",
            "写到这个时点为止一共支出的百分比。",
            {"share": ("支出计划应写百分比，这里写的是金额“{amount}”。", "改为“{percent}”（占预算的比例）。")},
        ),
        Text(
            "an amount where a percentage is due",
            "The plan asks for percentages; “{amount}” is money.",
            "Write the share that is spent in all up to that day.",
            {
                "share": (
                    "The plan asks for percentages; “{amount}” is money.",
                    "Write “{percent}”, its share of the budget.",
                )
            },
        ),
    ),
    Code(
        "M112",
        "spending-all-at-end",
        "note",
        "none",
        Text(
            "支出全部排在最后一个时点",
            "支出全部排在“{checkpoint}”，前面的时点都没有支出。",
            "若年中就有支出，请写上前面时点的累计百分比。",
        ),
        Text(
            "all spending at the last checkpoint",
            "All spending is planned for “{checkpoint}”, nothing before it.",
            "Where money is spent earlier, write the cumulative percentages of the earlier checkpoints.",
        ),
    ),
    Code(
        "M113",
        "duplicate-checkpoint",
        "error",
        "none",
        Text("支出时点重复", "时点“{checkpoint}”写了两次。", "留下正确的一个。", labels={"first": "第一次写在这里"}),
        Text(
            "a checkpoint twice",
            "The checkpoint “{checkpoint}” stands here twice.",
            "Keep the right one.",
            labels={"first": "the first one is here"},
        ),
    ),
    Code(
        "M114",
        "unknown-source",
        "error",
        "confirm",
        Text(
            "规范里没有这个资金来源",
            "规范“{form}”里没有“{written}”这个资金来源。",
            "可以写的来源：{sources}。",
            {
                "below": ("“{written}”是“{above}”下面的来源，不能单列。", "写在“{above}”的括号里：{above} 金额 ({written} 金额)"),
                "near": (
                    "规范“{form}”里没有“{written}”这个资金来源。",
                    "改为“{near}”；可以写的来源：{sources}。",
                )
            },
        ),
        Text(
            "a source of money the form does not have",
            "The form “{form}” has no source of money “{written}”.",
            "Its sources: {sources}.",
            {
                "below": ("“{written}” is a part of “{above}” and can't stand by itself.", "Write it in the brackets behind “{above}”: {above} amount ({written} amount)"),
                "near": (
                    "The form “{form}” has no source of money “{written}”.",
                    "Write “{near}”; its sources: {sources}.",
                )
            },
        ),
    ),
    Code(
        "M115",
        "duplicate-source",
        "error",
        "none",
        Text(
            "资金来源重复", "资金来源“{source}”写了两次。", "合成一个，金额相加。", labels={"first": "第一次写在这里"}
        ),
        Text(
            "a source of money twice",
            "The source “{source}” stands here twice.",
            "Make them one and add the amounts.",
            labels={"first": "the first one is here"},
        ),
    ),
    Code(
        "M116",
        "budget-zero",
        "warning",
        "none",
        Text("预算为零", "预算数是 {total}。", "核对预算数；确实没有预算的项目一般不用申报。"),
        Text("budget zero", "The budget is {total}.", "Check it; a project without money is usually not declared."),
    ),
    Code(
        "M117",
        "amount-over-budget",
        "warning",
        "none",
        Text(
            "用途、目标里的金额大于预算",
            "“{key}”里写的 {amount}，比本项目的预算 {total} 大。",
            "核对金额；要让两处始终一致，可以写“{{预算}}”。",
            labels={"budget": "预算在这里"},
        ),
        Text(
            "an amount in a text is larger than the budget",
            "“{key}” speaks of {amount}, more than the budget of the project, {total}.",
            "Check the amount; “{{预算}}” keeps the two equal for ever.",
            labels={"budget": "the budget is here"},
        ),
    ),
    Code(
        "M118",
        "parts-of-indicator-mismatch",
        "warning",
        "none",
        Text(
            "“其中”各项之和与该指标不等",
            "“{name}”是“{value}”，“其中”各项之和却是“{sum}”。",
            "核对各项，或补上缺的一项。",
            labels={"part": "其中一项"},
        ),
        Text(
            "the parts (其中) of an indicator do not add up to it",
            "“{name}” is “{value}”, but its parts (其中) add up to “{sum}”.",
            "Check the parts, or add the one that is missing.",
            labels={"part": "one of the parts"},
        ),
    ),
)
