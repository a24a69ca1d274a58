"""M: costs, totals and spending plans as a reviewer reads them."""

from targetlang.diagnostics.catalogue.code import Code
from targetlang.diagnostics.catalogue.code import Text
from targetlang.diagnostics.catalogue.code import by_code

CODES = by_code(
    Code(
        "M119",
        "text-total-differs",
        "note",
        "none",
        Text(
            "文字里的合计与预算数不同",
            "{key}里说总额是“{amount}”，预算数是“{total}”。",
            "核对哪一个对；分年、分期安排的，在文字里说清楚本年多少。",
            labels={"budget": "预算在这里"},
        ),
        Text(
            "a text calls another amount the total than the budget",
            "{key} calls “{amount}” the total, the budget says “{total}”.",
            "Correct the wrong one; where the money is for several years, say how much is for this one.",
            labels={"budget": "the budget is here"},
        ),
    ),
    Code(
        "M120",
        "nothing-by-midyear",
        "note",
        "none",
        Text(
            "年中累计支出为 0",
            "支出计划到“{checkpoint}”还是“{share}”，日常性支出半年内不应一分不花。",
            "按实际进度写累计百分比；确实下半年才开始的，在用途里说明。",
        ),
        Text(
            "nothing is spent by the middle of the year",
            "The plan still says “{share}” at “{checkpoint}”; money for running work is spent from the beginning of the year.",
            "Write the share that will really be spent by then; if the work begins later, say so in 用途.",
        ),
    ),
    Code(
        "M121",
        "outputs-exceed-budget",
        "warning",
        "none",
        Text(
            "数量乘单价超过预算",
            "单价“{price}”乘数量“{quantity}”是 {product}，超过预算 {total}。",
            "核对单价、数量和预算，三个数里有一个不对。",
            labels={"quantity": "数量在这里", "budget": "预算在这里"},
        ),
        Text(
            "quantity times unit cost is more than the budget",
            "“{price}” times “{quantity}” is {product}, more than the budget of {total}.",
            "Check price, quantity and budget: one of the three is wrong.",
            labels={"quantity": "the quantity is here", "budget": "the budget is here"},
        ),
    ),
    Code(
        "M122",
        "cost-repeats-budget",
        "note",
        "none",
        Text(
            "成本指标只是重复预算数",
            "成本指标“{name}”的“{value}”就是预算数 {total}，看不出成本控制到什么程度。",
            "写单位成本（如 ≤460元/线·月），或分项写控制数，或用“测算”列出构成。",
            labels={"budget": "预算在这里"},
        ),
        Text(
            "the cost indicator only repeats the budget",
            "The cost “{name}” of “{value}” is the budget of {total} again; it does not say how cost is kept down.",
            "Write a unit cost (≤460元/线·月), a ceiling for each part, or cost lines (测算).",
            labels={"budget": "the budget is here"},
        ),
    ),
    Code(
        "M123",
        "cost-without-ceiling",
        "note",
        "confirm",
        Text(
            "成本指标没有写上限",
            "成本指标“{name}”只写了“{value}”，没有说是上限。",
            "改为“{proposal}”。",
        ),
        Text(
            "a cost indicator without a ceiling",
            "The cost “{name}” is a bare “{value}”; it does not say that this is a ceiling.",
            "Write “{proposal}”.",
        ),
    ),
    Code(
        "M124",
        "outputs-below-budget",
        "note",
        "none",
        Text(
            "数量乘单价不到预算的一半",
            "单价乘数量最多 {product}，只占预算 {total} 的 {share}，其余的钱看不出用在哪里。",
            "补上其余支出的数量和单位成本，或用“测算”列出构成。",
            labels={"budget": "预算在这里"},
        ),
        Text(
            "quantity times unit cost explains less than half of the budget",
            "Unit costs times quantities make {product} at most, {share} of the budget of {total}: what the rest buys is not said.",
            "Add quantity and unit cost of the rest, or cost lines (测算).",
            labels={"budget": "the budget is here"},
        ),
    ),
)
