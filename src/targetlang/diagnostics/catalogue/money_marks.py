"""S120 to S122: the marks between a sum of money and its sources."""

from targetlang.diagnostics.catalogue.code import Code
from targetlang.diagnostics.catalogue.code import Text
from targetlang.diagnostics.catalogue.code import by_code

CODES = by_code(
    Code(
        "S120",
        "sources-not-joined",
        "error",
        "safe",
        Text(
            "资金来源之间没有用“+”连接",
            "资金来源之间写的是“{written}”，应是“+”。",
            "改为“+”。",
            {
                "equals": ("总额和来源之间写的是“{written}”，应是“=”。", "改为“=”。"),
                "no-equals": ("总额和来源之间少了“=”。", "在“{source}”前面加“=”。"),
                "aside": ("这里的“{written}”是多余的。", "删掉“{written}”。"),
                "missing": ("“{source}”前面少了“+”，来源之间要用“+”连接。", "在“{source}”前面加“+”。"),
            },
        ),
        Text(
            "sources of money not joined by +",
            "“{written}” stands between two sources of money; “+” is due.",
            "Write “+”.",
            {
                "equals": ("“{written}” stands between the total and its sources; “=” is due.", "Write “=”."),
                "no-equals": ("“=” is missing between the total and its sources.", "Write “=” before “{source}”."),
                "aside": ("“{written}” is one mark too many.", "Delete “{written}”."),
                "missing": (
                    "“+” is missing before “{source}”; it joins the sources of money.",
                    "Write “+” before “{source}”.",
                )
            },
        ),
    ),
    Code(
        "S121",
        "nothing-after-mark",
        "error",
        "none",
        Text("“+”或“=”后面没有内容", "“{mark}”后面没有内容。", "补上资金来源和金额，或删掉“{mark}”。"),
        Text(
            "+ or = with nothing after it",
            "Nothing follows “{mark}”.",
            "Add a source of money with its amount, or delete “{mark}”.",
        ),
    ),
    Code(
        "S122",
        "source-without-amount",
        "error",
        "none",
        Text("资金来源后面没有金额", "“{source}”后面没有金额。", "写上金额；没有就删掉它，零要写成“{source} 0万元”。"),
        Text(
            "a source of money without an amount",
            "No amount follows “{source}”.",
            "Write it; delete the source if there is none; a zero is written “{source} 0万元”.",
        ),
    ),
)
