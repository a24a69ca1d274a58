"""U: arithmetic with quantities: what can be added, divided, and printed in a unit."""

from targetlang.diagnostics.catalogue.code import Code
from targetlang.diagnostics.catalogue.code import Text
from targetlang.diagnostics.catalogue.code import by_code

CODES = by_code(
    Code(
        "U119",
        "expression-kind-mismatch",
        "error",
        "none",
        Text(
            "算式里的单位对不上",
            "算式里“{left}”和“{right}”不是一类，不能相加减。",
            "先换成同一类单位，再相加减。",
            {
                "result": (
                    "这里应当得出{expected}，算式得出的单位却是“{unit}”。",
                    "看看每个数的单位，相乘、相除以后应当得出{expected}。",
                ),
                "uncancelled": (
                    "算式里上面剩下“{above}”，下面剩下“{below}”，不是一类，约不去：得出的单位成了“{unit}”。",
                    "把它们改成同一类单位，例如都写成“{below}”。",
                ),
                "no_unit": (
                    "算式得出的单位是“{unit}”，没有这样的单位。",
                    "看看每个数的单位，相乘、相除以后应当得出一个能用的单位。",
                ),
            },
        ),
        Text(
            "the units of the expression do not fit",
            "“{left}” and “{right}” are of different kinds and cannot be added or subtracted.",
            "Bring them to one kind of unit first.",
            {
                "result": (
                    "The expression should yield {expected}, but its unit is “{unit}”.",
                    "Look at the unit of each number: multiplied and divided they should give {expected}.",
                ),
                "uncancelled": (
                    "“{above}” is left above the line and “{below}” below it; they are of different kinds and do not"
                    " cancel: the unit becomes “{unit}”.",
                    "Bring them to one kind of unit, for example “{below}” in both places.",
                ),
                "no_unit": (
                    "The unit of the expression is “{unit}”; there is no such unit.",
                    "Look at the unit of each number: multiplied and divided they should give a usable one.",
                )
            },
        ),
    ),
    Code(
        "U120",
        "division-by-zero",
        "error",
        "none",
        Text("除数为零", "算式“{expression}”的除数是零。", "核对除数。"),
        Text("division by zero", "The expression “{expression}” divides by zero.", "Check the divisor."),
    ),
    Code(
        "U122",
        "impossible-conversion",
        "error",
        "none",
        Text(
            "换算成了另一类单位",
            "“{value}”不能换算成“{unit}”，它们不是一类。",
            "换成同一类的单位，例如金额换成元、万元。",
        ),
        Text(
            "conversion to a unit of another kind",
            "“{value}” cannot be converted to “{unit}”: they are of different kinds.",
            "Use a unit of the same kind, for example 元 or 万元 for money.",
        ),
    ),
)
