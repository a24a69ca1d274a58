"""S101 to S119: statements, their order and the parts of a line. The rest of the family is in `marks` and `money_marks`."""

from targetlang.diagnostics.catalogue.code import Code
from targetlang.diagnostics.catalogue.code import Text
from targetlang.diagnostics.catalogue.code import by_code

CODES = by_code(
    Code(
        "S101",
        "unknown-field",
        "error",
        "confirm",
        Text(
            "不认识的字段名",
            "没有“{written}”这个字段。",
            "核对字段名；若是上一行的文字，接到上一行末尾。",
            {
                "near": ("没有“{written}”这个字段。", "改为“{near}”。"),
                "spread": ("字段名“{written}”中间有空格。", "改为“{near}”。"),
                "slipped": ("字段名“{near}”的冒号写到了中间：“{written}”。", "写成“{near}:”。"),
                "numbered": (
                    "没有“{written}”这个字段，它是“{key}”的一条。",
                    "分条写在“{key}:”下面，每条以“- ”开头；序号由表格来编。",
                ),
            },
        ),
        Text(
            "unknown field",
            "There is no field “{written}”.",
            "Check the word; if it belongs to the text above, join it to that line.",
            {
                "near": ("There is no field “{written}”.", "Write “{near}”."),
                "spread": ("The key “{written}” has blanks in it.", "Write “{near}”."),
                "slipped": ("The colon of the key “{near}” slipped into it: “{written}”.", "Write “{near}:”."),
                "numbered": (
                    "There is no field “{written}”: it is an item of “{key}”.",
                    "Write the items below “{key}:”, each after “- ”; the form numbers them.",
                ),
            },
        ),
    ),
    Code(
        "S102",
        "unknown-kind",
        "error",
        "confirm",
        Text(
            "不认识的关键字",
            "不认识行首的“{written}”。",
            "行首的关键字有：部门、单位、项目、指标组、依据、令、计量、测算、任务、撤销。",
            {
                "near": ("不认识行首的“{written}”。", "改为“{near}”。"),
                "spread": ("行首的“{written}”中间有空格。", "改为“{near}”。"),
                "reserved": ("“{written}”留给以后的完成情况和监控，现在还不能用。", "先删掉这一块，或每行前面加“#”。"),
            },
        ),
        Text(
            "unknown kind of line",
            "“{written}” is no word a line can begin with.",
            "Such words are: 部门, 单位, 项目, 指标组, 依据, 令, 计量, 测算, 任务, 撤销.",
            {
                "near": ("“{written}” is no word a line can begin with.", "Write “{near}”."),
                "spread": ("“{written}” at the start of the line has blanks in it.", "Write “{near}”."),
                "reserved": (
                    "“{written}” is kept for actuals and monitoring, and can't be used yet.",
                    "Take the block out, or put # before its lines.",
                ),
            },
        ),
    ),
    Code(
        "S103",
        "colon-missing-after-key",
        "error",
        "safe",
        Text(
            "字段名后面没有冒号",
            "“{key}”后面没有冒号。",
            "写成“{key}: …”。",
            {"mark": ("“{key}”后面应是冒号，写的是“{mark}”。", "写成“{key}: …”。")},
        ),
        Text(
            "no colon after a field key",
            "There is no colon after “{key}”.",
            "Write “{key}: …”.",
            {"mark": ("A colon has to follow “{key}”, but “{mark}” stands there.", "Write “{key}: …”.")},
        ),
    ),
    Code(
        "S104",
        "colon-missing-after-name",
        "error",
        "confirm",
        Text(
            "名称与内容之间没有冒号",
            "“{written}”里，名称和内容之间没有冒号。",
            "在名称后面加冒号。",
            {"near": ("“{written}”里，名称和内容之间没有冒号。", "改为“{proposal}”。")},
        ),
        Text(
            "no colon between name and value",
            "There is no colon between name and value in “{written}”.",
            "Write a colon after the name.",
            {"near": ("There is no colon between name and value in “{written}”.", "Write “{proposal}”.")},
        ),
    ),
    Code(
        "S105",
        "malformed-comparator",
        "error",
        "confirm",
        Text("写错的比较符", "“{written}”不是比较符。", "改为“{proposal}”。"),
        Text("a mark that is no comparator", "“{written}” is no comparator.", "Write “{proposal}”."),
    ),
    Code(
        "S106",
        "number-missing",
        "error",
        "none",
        Text(
            "有符号没有数字",
            "只有“{written}”，没有数字。",
            "补上数字，例如 ≥95%。",
            {"amount": ("只有“{written}”，没有数字。", "补上数字，例如 34{written}。")},
        ),
        Text(
            "comparator or % without a number",
            "“{written}” stands without a number.",
            "Add it, as in ≥95%.",
            {"amount": ("“{written}” stands without a number.", "Add it, as in 34{written}.")},
        ),
    ),
    Code(
        "S107",
        "words-after-value",
        "error",
        "confirm",
        Text(
            "数值后面还有文字",
            "数值“{value}”后面还有文字“{words}”。",
            "是说明就写在“|”后面：{value} | {words}",
            {"blank": ("数值“{value}”和描述“{words}”之间的“|”前面没有空格。", "改为“{value} | {words}”。")},
        ),
        Text(
            "words after a complete value",
            "The words “{words}” follow the value “{value}”.",
            "If they describe it, write them behind “|”: {value} | {words}",
            {"blank": ("No blank stands before the “|” between the value “{value}” and the description “{words}”.", "Write “{value} | {words}”.")},
        ),
    ),
    Code(
        "S108",
        "two-values",
        "error",
        "none",
        Text(
            "写了两个指标值",
            "这里写了两个值：“{first}”和“{second}”。",
            "只留一个；两个都要，就分成两条指标。",
            {"range": ("这里写了两个值：“{first}”和“{second}”。", "只留一个；是区间就写成“{range}”。")},
        ),
        Text(
            "two values in one place",
            "Two values stand here: “{first}” and “{second}”.",
            "Keep one; if both are meant, make two indicators of them.",
            {"range": ("Two values stand here: “{first}” and “{second}”.", "Keep one; if a range is meant, write “{range}”.")},
        ),
    ),
    Code(
        "S109",
        "indicator-name-missing",
        "error",
        "none",
        Text("指标没有名称", "“{path}”后面没有写指标名称。", "写成“{path} 名称: 指标值”。"),
        Text("indicator without a name", "No name (名称) follows “{path}”.", "Write “{path} name: target”."),
    ),
    Code(
        "S110",
        "parts-out-of-order",
        "warning",
        "safe",
        Text("描述、依据、属性的先后写反了", "“{written}”写得太靠后了。", "先后应是：指标值 | 描述 @依据 [属性]"),
        Text(
            "description, basis and attributes in the wrong order",
            "“{written}” stands too late in the line.",
            "The order is: target | description (描述) @basis [attributes]",
        ),
    ),
    Code(
        "S111",
        "item-without-field",
        "error",
        "none",
        Text(
            "“- ”条目上面没有留空的字段",
            "这个条目上面没有可以接条目的字段，如“目标:”。",
            "先写一行只有字段名和冒号的，再在下面写条目。",
            {
                "filled": (
                    "上面的“{key}”已经写了文字，不能再接条目。",
                    "要分条写，就把“{key}:”后面的文字也改成“- ”条目。",
                ),
                "one-line": ("“{key}”写在一行里，不能分条。", "把这一条写到“{key}:”那一行里。"),
            },
        ),
        Text(
            "an item without an open field above it",
            "There is no field above this item that takes items, such as “目标:”.",
            "Write a line with nothing but the field and its colon, and the items below it.",
            {
                "filled": (
                    "“{key}” above has a text already and takes no items.",
                    "Make the text after “{key}:” an item (“- ”) too.",
                ),
                "one-line": ("“{key}” is written in one line and takes no items.", "Write this into the line of “{key}:”."),
            },
        ),
    ),
    Code(
        "S112",
        "foreign-bullet",
        "error",
        "safe",
        Text(
            "条目符号应为“-”",
            "条目符号写成了“{written}”。",
            "改为“- ”。",
            {"number": ("条目前面写的是序号“{written}”，没有“-”。", "改为“- ”；序号由表格自己编。")},
        ),
        Text(
            "another bullet where “-” is meant",
            "The item begins with “{written}”.",
            "Write “- ”.",
            {"number": ("The item begins with the number “{written}” instead of “-”.", "Write “- ”; the form numbers its items.")},
        ),
    ),
    Code(
        "S113",
        "field-after-indicators",
        "warning",
        "confirm",
        Text(
            "项目字段写在了指标后面",
            "“{key}”是项目的字段，却写在了指标后面。",
            "移到第一条指标前面。",
            {
                "either": (
                    "“{key}”写在{line}“{name}”后面，缩进却和项目的字段一样，现在算作这条{line}的。",
                    "是这条{line}的，就再缩进一层；是项目的，就移到第一条指标前面。",
                )
            },
        ),
        Text(
            "a project field after the indicators",
            "“{key}” is a field of the project but stands after its indicators.",
            "Move it above the first indicator.",
            {
                "either": (
                    "“{key}” stands below the {line} “{name}” but as deep as the fields of the block; it counts as"
                    " that line's.",
                    "Indent it further if it is that line's; move it above the first indicator if not.",
                )
            },
        ),
    ),
    Code(
        "S114",
        "field-in-wrong-block",
        "error",
        "none",
        Text(
            "字段写错了块",
            "“{block}”里没有“{key}”这个字段。",
            "移到它该在的地方，或删掉。",
            {"near": ("“{block}”里没有“{key}”这个字段，它是“{right}”的。", "移到“{right}”下面。")},
        ),
        Text(
            "a field in a block that has no such field",
            "“{block}” has no field “{key}”.",
            "Move it where it belongs, or delete it.",
            {"near": ("“{block}” has no field “{key}”; it belongs to “{right}”.", "Move it below “{right}”.")},
        ),
    ),
    Code(
        "S115",
        "indicator-outside-block",
        "error",
        "none",
        Text(
            "指标前面没有部门、项目或指标组",
            "指标“{path}”前面没有“项目”行，不知道属于哪个项目。",
            "先写“部门”“项目”或“指标组”一行，再写指标。",
        ),
        Text(
            "an indicator before any block",
            "No project line stands above the indicator “{path}”, so it belongs to nothing.",
            "Write a line 部门, 项目 or 指标组 first.",
        ),
    ),
    Code(
        "S116",
        "duplicate-field",
        "error",
        "none",
        Text(
            "同一字段写了两次",
            "“{key}”写了两次，不知道以哪个为准。",
            "留下正确的一行。",
            {"line": ("这一行已经写了“{first}”，又写“{key}”，不知道以哪个为准。", "留下正确的一个。")},
            labels={"first": "第一次写在这里"},
        ),
        Text(
            "the same field twice", "“{key}” stands here twice; which of them counts?",
            "Keep the right one.",
            {"line": ("This line says “{first}”, and then “{key}”; which of them counts?", "Keep the right one.")},
            labels={"first": "the first one is here"},
        ),
    ),
    Code(
        "S117",
        "pasted-table-row",
        "error",
        "confirm",
        Text(
            "粘贴的一行表格",
            "这是从 Word 或 Excel 粘贴的一行表格。",
            "按“产出.数量 名称: 指标值 | 描述 @依据”的样子重写。",
            {"near": ("这是从 Word 或 Excel 粘贴的一行表格。", "改为“{proposal}”。")},
        ),
        Text(
            "a pasted table row",
            "This is a table row pasted from Word or Excel.",
            "Write it like “产出.数量 name: target | description @basis”.",
            {"near": ("This is a table row pasted from Word or Excel.", "Write “{proposal}”.")},
        ),
    ),
    Code(
        "S118",
        "numbered-statement",
        "error",
        "safe",
        Text("语句前面多了序号", "“{statement}”前面多了序号“{written}”。", "删掉序号。"),
        Text(
            "an order number before a statement",
            "The number “{written}” stands before “{statement}”.",
            "Delete the number.",
        ),
    ),
    Code(
        "S119",
        "trailing-comment",
        "error",
        "safe",
        Text("语句后面不能跟注释", "这一行后面跟了注释“{comment}”，注释要单独一行。", "把“#”注释移到上面，单独一行。"),
        Text(
            "a comment after a statement",
            "The comment “{comment}” follows a statement; it needs a line of its own.",
            "Move it (from # on) to a line above.",
        ),
    ),
)
