"""S122 to S145: sources without an amount, two statements on a line, braces, quotes, brackets, blanks and other marks, text without a statement, suppressions."""

from targetlang.diagnostics.catalogue.code import Code
from targetlang.diagnostics.catalogue.code import Text
from targetlang.diagnostics.catalogue.code import by_code

CODES = by_code(
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
    Code(
        "S123",
        "two-statements",
        "error",
        "safe",
        Text("一行写了两条", "这一行写了两条，后一条是“{statement}”。", "分成两行。"),
        Text("two statements on one line", "Two statements stand on this line; the second is “{statement}”.", "Make them two lines."),
    ),
    Code(
        "S124",
        "brace-not-closed",
        "error",
        "confirm",
        Text("“{”没有配对的“}”", "“{{”后面没有配对的“}}”。", "补上“}}”；就要这个符号，就写两个“{{{{”。"),
        Text(
            "{ without }",
            "No “}}” closes this “{{”.",
            "Add “}}”; if the mark itself is meant, write it twice: “{{{{”.",
        ),
    ),
    Code(
        "S125",
        "brace-not-opened",
        "error",
        "confirm",
        Text("“}”没有配对的“{”", "“}}”前面没有配对的“{{”。", "补上“{{”；就要这个符号，就写两个“}}}}”。"),
        Text(
            "} without {",
            "No “{{” opens this “}}”.",
            "Add “{{”; if the mark itself is meant, write it twice: “}}}}”.",
        ),
    ),
    Code(
        "S126",
        "unreadable-expression",
        "error",
        "none",
        Text(
            "算式读不懂",
            "算式“{expression}”读不懂。",
            "只用带单位的数、名称、括号和 + - × ÷，例如“{{预算 ÷ 12}}”。",
            {"empty": ("“{expression}”里没有算式。", "写上算式，例如“{{预算}}”。")},
        ),
        Text(
            "unreadable expression",
            "The expression “{expression}” cannot be read.",
            "Use numbers with units, names, brackets and + - × ÷ only, for example “{{预算 ÷ 12}}”.",
            {"empty": ("There is no expression in “{expression}”.", "Write one, for example “{{预算}}”.")},
        ),
    ),
    Code(
        "S127",
        "quote-not-closed",
        "error",
        "confirm",
        Text(
            "直引号没有配对",
            '这个直引号 " 没有配对的另一半。',
            '在末尾补上另一个 "。',
            {"near": ('这个直引号 " 没有配对的另一半。', "改为 {proposal}")},
        ),
        Text(
            "straight quote without its partner",
            'The partner of this straight quote " is missing.',
            'Add the other " at the end.',
            {"near": ('The partner of this straight quote " is missing.', "Write {proposal}")},
        ),
    ),
    Code(
        "S128",
        "value-missing",
        "error",
        "none",
        Text(
            "内容空缺",
            "“{name}”后面没有内容。",
            "写上内容；草稿可以用 --draft 先放过。",
            {
                "pending": ("“{name}”还写着“待定”。", "写上内容；草稿可以用 --draft 先放过。"),
                "plan": (
                    "“{name}”后面的“{written}”不是“时点 累计数”。",
                    "写成“时点 累计数”，用逗号分开，例如：6月底 50%, 12月底 100%。",
                ),
            },
        ),
        Text(
            "a required value is empty",
            "Nothing follows “{name}”.",
            "Fill it in; --draft lets it pass in a draft.",
            {
                "pending": ("“{name}” still says “待定”.", "Fill it in; --draft lets it pass in a draft."),
                "plan": (
                    "“{written}” after “{name}” is no checkpoint with its cumulative share.",
                    "Write checkpoint and share, separated by commas, for example: 6月底 50%, 12月底 100%.",
                ),
            },
        ),
    ),
    Code(
        "S129",
        "colon-in-name",
        "error",
        "confirm",
        Text(
            "名称里有冒号，没有加引号",
            "名称“{name}”里有冒号，会被当成名称的结尾。",
            '给名称加上直引号："{name}"',
        ),
        Text(
            "a colon in a name without quotes",
            "The name “{name}” holds a colon, which would end it.",
            'Put the name in straight quotes: "{name}"',
        ),
    ),
    Code(
        "S130",
        "path-mark",
        "error",
        "safe",
        Text(
            "一级、二级之间的符号不对",
            "一级和二级之间写的是“{written}”，应是“.”。",
            "改为“{proposal}”。",
            {"blank": ("一级和二级之间写的是空格，应是“.”。", "改为“{proposal}”。")},
        ),
        Text(
            "wrong mark between the two levels",
            "“{written}” stands between the two levels; “.” is due.",
            "Write “{proposal}”.",
            {"blank": ("A blank stands between the two levels; “.” is due.", "Write “{proposal}”.")},
        ),
    ),
    Code(
        "S131",
        "bracket-not-closed",
        "error",
        "safe",
        Text(
            "“[”没有配对的“]”",
            "“[”后面没有配对的“]”。",
            "在末尾补上“]”。",
            {"round": ("“{mark}”后面没有配对的右括号。", "在括号该结束的地方补上“)”。")},
        ),
        Text(
            "[ without ]",
            "No “]” closes this “[”.",
            "Add “]” at the end.",
            {"round": ("Nothing closes this “{mark}”.", "Add “)” where it is to end.")},
        ),
    ),
    Code(
        "S132",
        "unknown-attribute",
        "error",
        "confirm",
        Text(
            "不认识的属性",
            "不认识属性“{attribute}”。",
            "可以写：10分、核心、目标2、正向、反向。",
            {"near": ("不认识属性“{attribute}”。", "改为“{near}”。")},
        ),
        Text(
            "unknown attribute",
            "“{attribute}” is not a known attribute.",
            "There are: 10分, 核心, 目标2, 正向, 反向.",
            {"near": ("“{attribute}” is not a known attribute.", "Write “{near}”.")},
        ),
    ),
    Code(
        "S133",
        "path-glued-to-name",
        "error",
        "safe",
        Text("路径和名称之间没有空格", "“{written}”的路径和名称连在一起了。", "改为“{proposal}”。"),
        Text("no blank between path and name", "Path and name are run together in “{written}”.", "Write “{proposal}”."),
    ),
    Code(
        "S134",
        "kind-glued",
        "error",
        "safe",
        Text("关键字后面没有空格", "“{kind}”后面没有空格。", "改为“{proposal}”。"),
        Text("no blank after the kind word", "There is no blank after “{kind}”.", "Write “{proposal}”."),
    ),
    Code(
        "S135",
        "colon-after-kind",
        "error",
        "safe",
        Text("关键字后面多了冒号", "“{kind}”后面不用冒号。", "改为“{proposal}”。"),
        Text("a colon after the kind word", "No colon is due after “{kind}”.", "Write “{proposal}”."),
    ),
    Code(
        "S136",
        "code-and-name-on-two-lines",
        "error",
        "confirm",
        Text("编码和名称分成了两行", "编码和名称按表格的样子分成了两行，应写在一行。", "改为“{proposal}”。"),
        Text(
            "code and name on two lines", "Code and name stand on two lines; they belong on one.", "Write “{proposal}”."
        ),
    ),
    Code(
        "S137",
        "broken-text",
        "error",
        "confirm",
        Text(
            "这一行不是任何语句",
            "“{written}”不是语句，多半是表格里的标题或上一行的文字。",
            "删掉，或在前面加“#”改成注释；是上一行的文字，就接到上一行末尾。",
            {"joined": ("“{written}”不是语句，多半是上一行断开的文字。", "接到上一行：{proposal}")},
        ),
        Text(
            "a line that begins with nothing known",
            "“{written}” is no statement; probably a heading of the form or part of the text above.",
            "Delete it, make it a comment with “#”, or join it to the line above.",
            {
                "joined": (
                    "“{written}” is no statement; probably the text above was broken over two lines.",
                    "Join it to the line above: {proposal}",
                )
            },
        ),
    ),
    Code(
        "S138",
        "second-description-mark",
        "error",
        "confirm",
        Text(
            "一行里有第二个“|”",
            "一行只能有一个“|”，这是第二个。",
            '描述里要用“|”，就给整个描述加上直引号："{description}"',
        ),
        Text(
            "a second | in one line",
            "A line has one “|”; this is the second.",
            'If the description holds “|”, put all of it in straight quotes: "{description}"',
        ),
    ),
    Code(
        "S139",
        "colon-twice",
        "warning",
        "safe",
        Text("冒号多打了一个", "“{key}”后面打了两个冒号。", "删掉一个。"),
        Text("the colon is typed twice", "Two colons follow “{key}”.", "Delete one."),
    ),
    Code(
        "S140",
        "list-mark",
        "error",
        "safe",
        Text(
            "列表各项之间应是逗号",
            "列表各项之间写的是“{written}”，应是逗号“,”。",
            "改为逗号“,”。",
            {"missing": ("“{next}”前面少了逗号“,”。", "在“{next}”前面加逗号“,”。")},
        ),
        Text(
            "a comma is due between items",
            "“{written}” stands between the items of the list; a comma “,” is due.",
            "Write a comma “,”.",
            {"missing": ("A comma “,” is missing before “{next}”.", "Write a comma “,” before “{next}”.")},
        ),
    ),
    Code(
        "S141",
        "block-name-missing",
        "error",
        "none",
        Text("块没有名称", "“{kind}”后面没有写名称。", "在“{kind}”后面写上名称。"),
        Text("a block without a name", "No name (名称) follows “{kind}”.", "Write the name after “{kind}”."),
    ),
    Code(
        "S142",
        "suppression-without-reason",
        "error",
        "none",
        Text("忽略规则没有写理由", "忽略“{code}”没有写理由，所以不起作用。", "写成“# 忽略 {code}: 理由”。"),
        Text(
            "suppression without a reason",
            "No reason is given for silencing “{code}”, so it has no effect.",
            "Write “# 忽略 {code}: 理由”, with the reason (理由) after the colon.",
        ),
    ),
    Code(
        "S143",
        "suppression-unused",
        "warning",
        "safe",
        Text("忽略规则没有用上", "这里没有“{code}”的问题，忽略没有用上。", "删掉它。"),
        Text(
            "suppression that silences nothing",
            "There is no “{code}” here for this line to silence.",
            "Delete it.",
        ),
    ),
    Code(
        "S144",
        "suppression-of-unknown-code",
        "error",
        "confirm",
        Text(
            "忽略的规则代码不存在",
            "没有“{written}”这个代码。",
            "照抄问题提示里的代码，例如 Q104。",
            {"near": ("没有“{written}”这个代码。", "改为“{near}”。")},
        ),
        Text(
            "suppression of a code that does not exist",
            "There is no code “{written}”.",
            "Copy the code from the report, for example Q104.",
            {"near": ("There is no code “{written}”.", "Write “{near}”.")},
        ),
    ),
    Code(
        "S145",
        "suppression-not-allowed",
        "error",
        "none",
        Text(
            "勾稽和引用错误不能忽略",
            "“{code}”不能忽略：金额合计和引用的错误必须改正。",
            "删掉这一行，改正错误本身。",
        ),
        Text(
            "suppression of a rule that may not be silenced",
            "“{code}” cannot be silenced: errors of sums and references have to be corrected.",
            "Delete this line and correct the error itself.",
        ),
    ),
)
