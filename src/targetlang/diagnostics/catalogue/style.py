"""L: official style of texts."""

from targetlang.diagnostics.catalogue.code import Code
from targetlang.diagnostics.catalogue.code import Text
from targetlang.diagnostics.catalogue.code import by_code

CODES = by_code(
    Code(
        "L101",
        "document-year-brackets",
        "note",
        "confirm",
        Text("文号年份应用六角括号〔〕", "文号的年份写成了“{written}”，公文用六角括号。", "改为“{proposal}”。"),
        Text(
            "the year of a document number stands in other brackets than 〔〕",
            "The year of a document number is written “{written}”; official documents use 〔〕.",
            "Write “{proposal}”.",
        ),
    ),
    Code(
        "L102",
        "ordinal-in-document-number",
        "note",
        "confirm",
        Text("文号序号前不加“第”", "文号“{number}”的序号前多了“第”。", "改为“{proposal}”。"),
        Text(
            "第 before the number of a document",
            "The document number “{number}” has 第 before its number.",
            "Write “{proposal}”.",
        ),
    ),
    Code(
        "L103",
        "unpaired-mark",
        "warning",
        "confirm",
        Text(
            "括号、书名号或引号没有配对",
            "“{mark}”没有配对的“{partner}”。",
            "在该结束的地方补上“{partner}”，或删去“{mark}”。",
            {
                "closing": ("“{mark}”没有配对的“{partner}”。", "在该开始的地方补上“{partner}”，或删去“{mark}”。"),
                "quote": ("前引号没有配对的后引号。", "在引文结束的地方补上后引号（”），或删去前引号。"),
                "quote-closing": ("后引号没有配对的前引号。", "在引文开始的地方补上前引号（“），或删去后引号。"),
            },
        ),
        Text(
            "unpaired bracket, title mark or Chinese quote in a text",
            "“{mark}” has no partner “{partner}”.",
            "Put “{partner}” where it ends, or delete “{mark}”.",
            {
                "closing": ("“{mark}” has no partner “{partner}”.", "Put “{partner}” where it begins, or delete “{mark}”."),
                "quote": ("An opening quote is never closed.", "Close it where the quotation ends, or delete it."),
                "quote-closing": ("A closing quote was never opened.", "Open it where the quotation begins, or delete it."),
            },
        ),
    ),
    Code(
        "L104",
        "document-number-without-year",
        "note",
        "none",
        Text("文号没有年份", "文号“{number}”没有年份，查不到是哪一年的文件。", "写全文号，如 冀明信〔2022〕108号。"),
        Text(
            "a document number without a year",
            "The document number “{number}” has no year, so the document cannot be found.",
            "Write it in full, like 冀明信〔2022〕108号.",
        ),
    ),
    Code(
        "L105",
        "halfwidth-punctuation",
        "note",
        "confirm",
        Text("中文里用了半角标点", "汉字之间用了半角的“{mark}”。", "改为“{proposal}”。"),
        Text(
            "half-width comma, colon or semicolon between Chinese characters",
            "Between Chinese characters stands a half-width “{mark}”.",
            "Write “{proposal}”.",
        ),
    ),
    Code(
        "L106",
        "wrong-quotes-in-name",
        "warning",
        "confirm",
        Text(
            "名称里的引号是直引号或方向反了",
            "名称里的引号写成了{written}。",
            "改为{proposal}；上年用弯引号的，写法不同会被当成改名。",
        ),
        Text(
            "straight or reversed quotes in a name",
            "The quotes in the name are written {written}.",
            "Write {proposal}; a name spelled in another way than last year counts as renamed.",
        ),
    ),
    Code(
        "L107",
        "doubled-punctuation",
        "note",
        "confirm",
        Text("标点重复", "标点“{written}”重复。", "改为“{proposal}”。"),
        Text("punctuation doubled", "The punctuation “{written}” is doubled.", "Write “{proposal}”."),
    ),
    Code(
        "L108",
        "numbering-jump",
        "note",
        "none",
        Text(
            "序号不连续",
            "序号“{before}”之后是“{number}”，不连续。",
            "应为“{proposal}”；检查是否漏了一条。",
            {"style": ("序号“{before}”之后是“{number}”，写法不一样。", "前后统一，应为“{proposal}”。")},
            labels={"before": "前一个序号"},
        ),
        Text(
            "the numbering of a list jumps",
            "After “{before}” comes “{number}”.",
            "“{proposal}” is due; see whether an item is missing.",
            {"style": ("After “{before}” comes “{number}”, another way of numbering.", "Write “{proposal}”.")},
            labels={"before": "the number before"},
        ),
    ),
    Code(
        "L109",
        "personal-data",
        "warning",
        "none",
        Text(
            "公开文字里有个人信息",
            "这里写了手机号“{masked}”，公开后会泄露个人信息。",
            "删去；需要联系方式的，写单位的办公电话。",
            {"card": ("这里写了身份证号“{masked}”，公开后会泄露个人信息。", "删去。")},
        ),
        Text(
            "personal data in a public text",
            "Here stands the mobile number “{masked}”; publishing the text would disclose it.",
            "Delete it; where a contact is needed, give the telephone of the office.",
            {"card": ("Here stands the identity card number “{masked}”; publishing the text would disclose it.", "Delete it.")},
        ),
    ),
    Code(
        "L110",
        "cutoff-misspelled",
        "note",
        "confirm",
        Text("时点前应用“截至”", "“{written}”后面是时点，应当用“截至”。", "改为“截至”；“截止”后面不带时间。"),
        Text(
            "截止 before a date; 截至 is meant",
            "After “{written}” stands a date, so 截至 is meant.",
            "Write “截至”; 截止 takes no date after it.",
        ),
    ),
    Code(
        "L111",
        "overlong-name",
        "warning",
        "none",
        Text(
            "名称超过 100 字",
            "名称有 {length} 个字，一体化系统最多收 100 个。",
            "缩短名称，细节写到描述或用途里。",
        ),
        Text(
            "a name longer than 100 characters",
            "The name has {length} characters; the budget system takes 100 at most.",
            "Shorten it, and put the details into the description or 用途.",
        ),
    ),
    Code(
        "L112",
        "typed-number",
        "warning",
        "confirm",
        Text(
            "目标开头自带序号，表格会再编一次",
            "目标开头写了序号“{number}”，表格自己会编号，打印出来有两个。",
            "删去“{number}”。",
        ),
        Text(
            "a number typed at the start of a goal; the form numbers goals itself",
            "The goal begins with the number “{number}”; the form numbers goals itself, so two would be printed.",
            "Delete “{number}”.",
        ),
    ),
    Code(
        "L113",
        "layout-debris",
        "warning",
        "confirm",
        Text(
            "Word 或网页带来的排版残留",
            "“{debris}”是从 Word 或网页粘贴时带来的排版残留。",
            "删去它。",
            {"entity": ("“{debris}”是从网页粘贴时带来的排版残留。", "改为“{proposal}”。")},
        ),
        Text(
            "layout debris from Word or the web",
            "“{debris}” is layout debris that came along when the text was pasted.",
            "Delete it.",
            {"entity": ("“{debris}” is layout debris that came along from a web page.", "Write “{proposal}”.")},
        ),
    ),
    Code(
        "L114",
        "known-misspelling",
        "note",
        "confirm",
        Text("常见错别字", "“{written}”是“{proposal}”的错写。", "改为“{proposal}”。"),
        Text("a known misspelling", "“{written}” is a misspelling of “{proposal}”.", "Write “{proposal}”."),
    ),
    Code(
        "L115",
        "personal-name",
        "warning",
        "none",
        Text(
            "公开文字里有个人姓名",
            "公开的文字里有个人姓名“{masked}”。",
            "改为单位或科室，如“办公室”。",
        ),
        Text(
            "the name of a person in a public text",
            "A public text holds the name of a person, “{masked}”.",
            "Name the office instead.",
        ),
    ),
    Code(
        "L116",
        "stray-blank",
        "note",
        "confirm",
        Text(
            "汉字之间有多余的空格",
            "“{around}”中间有空格，多半是从 PDF、Word 复制时带来的。",
            "删去空格。",
        ),
        Text(
            "a blank between Chinese characters",
            "There is a blank inside “{around}”, mostly left by copying from PDF or Word.",
            "Delete the blank.",
        ),
    ),
    Code(
        "L117",
        "document-year-not-in-full",
        "note",
        "confirm",
        Text(
            "文号的年份不是四位数字",
            "文号的年份写成了“{written}”，应当是四位数字。",
            "改为“{proposal}”。",
            {"unknown": ("文号的年份写成了“{written}”，看不出是哪一年。", "写四位数字的年份，如 〔2022〕。")},
        ),
        Text(
            "the year of a document number is not four digits",
            "The year of a document number is written “{written}”; it has four digits.",
            "Write “{proposal}”.",
            {
                "unknown": (
                    "The year of a document number is written “{written}”: nobody can say which year.",
                    "Write the year with four digits, like 〔2022〕.",
                )
            },
        ),
    ),
    Code(
        "L118",
        "document-year-unbracketed",
        "note",
        "confirm",
        Text(
            "文号的年份没有放在六角括号里",
            "文号写成了“{written}”，年份没有放在六角括号里。",
            "改为“{proposal}”。",
        ),
        Text(
            "the year of a document number stands outside the brackets",
            "The document number is written “{written}”; its year belongs into 〔〕.",
            "Write “{proposal}”.",
        ),
    ),
    Code(
        "L119",
        "document-serial-misspelled",
        "note",
        "confirm",
        Text(
            "文号的序号写法不规范",
            "文号的序号写成了“{written}”，应当是数字加“号”，数字前不补 0。",
            "改为“{proposal}”。",
            {
                "words": ("文号的序号“{written}”写成了汉字。", "改为阿拉伯数字，如 15号。"),
                "absent": ("文号只有“号”，没有写序号。", "写全文号，如 邯市信〔2016〕1号。"),
            },
        ),
        Text(
            "the number at the end of a document number is misspelled",
            "The document number ends in “{written}”; due are digits without zeros in front, and 号.",
            "Write “{proposal}”.",
            {
                "words": ("The document number ends in “{written}”, Chinese numerals.", "Write Arabic digits, like 15号."),
                "absent": ("The document number has a 号 and no number before it.", "Write it in full, like 邯市信〔2016〕1号."),
            },
        ),
    ),
)
