"""K: choices that a form does not have, and the data of forms of one's own."""

from targetlang.diagnostics.catalogue.code import Code
from targetlang.diagnostics.catalogue.code import Text
from targetlang.diagnostics.catalogue.code import by_code

CODES = by_code(
    Code(
        "K118",
        "unknown-choice",
        "error",
        "confirm",
        Text(
            "规范里没有这个选项",
            "“{key}”不能写“{written}”，规范“{form}”没有这个选项。",
            "可以写：{choices}。",
            {"near": ("“{key}”不能写“{written}”，规范“{form}”没有这个选项。", "改为“{near}”；可以写：{choices}。")},
        ),
        Text(
            "a choice the form does not have",
            "“{key}” can't be “{written}”: the form “{form}” has no such choice.",
            "It has: {choices}.",
            {
                "near": (
                    "“{key}” can't be “{written}”: the form “{form}” has no such choice.",
                    "Write “{near}”; it has: {choices}.",
                )
            },
        ),
    ),
    Code(
        "K119",
        "form-data-faulty",
        "error",
        "none",
        Text(
            "规范的数据有错",
            "规范“{form}”的数据有错（{key}）。",
            "核对 form.toml。",
            {
                "toml": (
                    "规范“{form}”的数据不是正确的 TOML：{error}。",
                    "按 TOML 的写法改正这一行：文字要加引号，一行一个“键 = 值”。",
                ),
                "missing-file": (
                    "规范“{form}”的文件夹里没有 {name}。",
                    "放一个进去；“targetlang forms new 文件夹”生成可以改的样本。",
                ),
                "too-large": (
                    "规范“{form}”的 {name} 太大，最多 {most} 个字符。",
                    "删去不需要的部分。",
                ),
                "unknown-key": (
                    "规范“{form}”里不认识“{name}”这个键（{key}）。",
                    "删掉它，或改成这里能写的：{known}。",
                ),
                "missing-key": (
                    "规范“{form}”缺少“{name}”（{key}），这一项必须写。",
                    "加上一行“{name} = …”。",
                ),
                "not-list": (
                    "规范“{form}”的 {key} 要写成列表。",
                    "写成 [ … , … ]。",
                ),
                "not-table": (
                    "规范“{form}”的 {key} 要写成表。",
                    "写成 {{ 键 = 值 }}，或用 [{key}] 另起一段。",
                ),
                "not-text": (
                    "规范“{form}”的 {key} 要写文字，现在是“{value}”。",
                    "写成带引号的文字，不能是空的。",
                ),
                "not-whole": (
                    "规范“{form}”的 {key} 要写整数，现在是“{value}”。",
                    "写成不带引号的整数。",
                ),
                "not-flag": (
                    "规范“{form}”的 {key} 要写 true 或 false，现在是“{value}”。",
                    "写 true 或 false，不加引号。",
                ),
                "not-allowed": (
                    "规范“{form}”的 {key} 不能写“{value}”。",
                    "可以写：{allowed}。",
                ),
                "repeated": (
                    "规范“{form}”里“{value}”写了两次，或者已经有别的意思（{key}）。",
                    "换一个名字，或删掉一处。",
                ),
                "not-declared": (
                    "规范“{form}”的 {key} 写了“{value}”，但 {place} 里没有它。",
                    "先在 {place} 里写上它，或改成已有的。",
                ),
                "never-asked-for": (
                    "规范“{form}”的 {key} 不起作用：必填只问部门和项目的字段。",
                    "删掉这一行，或在 owners 里写上 department 或 project。",
                ),
                "not-number": (
                    "规范“{form}”的 {key} 要写成数，现在是“{value}”。",
                    "写成 \"90\" 这样带引号的数。",
                ),
                "not-a-word": (
                    "规范“{form}”的 {key} 写的“{value}”不能用在 .target 文件里。",
                    "换成没有空格、冒号、点、括号和加号的词，不要用数字开头。",
                ),
                "not-an-identifier": (
                    "规范“{form}”的 {key} 写的“{value}”不能作 JSON 的键。",
                    "用小写英文字母、数字和下划线，字母开头，例如 project_type。",
                ),
                "no-money-unit": (
                    "规范“{form}”的 money_unit 写的“{value}”不是金额单位。",
                    "写 \"元\" 或 \"万元\"。",
                ),
                "out-of-range": (
                    "规范“{form}”的 {key} 写的 {value} 超出了范围。",
                    "改成合理的数。",
                ),
                "too-early": (
                    "规范“{form}”的 valid_to 比 valid_from 还早。",
                    "核对这两个年份。",
                ),
                "no-year": (
                    "规范“{form}”的 date_pattern“{value}”里没有年份。",
                    "用 YYYY、MM、M、DD、D 写，例如 YYYY-MM-DD。",
                ),
                "no-code": (
                    "规范“{form}”的 {key} 不是一个代码。",
                    "写 K102 这样的代码；“targetlang explain 代码”说明每一个。",
                ),
                "no-such-key": (
                    "规范“{form}”的 {key} 写的“{value}”，数据里没有这一项。",
                    "写已有的键，例如 weight_totals 或 categories[0].required。",
                ),
                "bad-pattern": (
                    "规范“{form}”的 {key} 不是正确的正则表达式：{error}。",
                    "改正它，或删掉这一段。",
                ),
                "costly-pattern": (
                    "规范“{form}”的 {key} 太复杂，检查一个编码可能要很久。",
                    "不要给括号加 *、+ 或 {{n,}}，不要引用前面的括号，最多 200 个字符。",
                ),
                "not-fitting": (
                    "规范“{form}”的 {key} 写的“{value}”和 pattern 不符。",
                    "核对例子和 pattern。",
                ),
                "no-check-character": (
                    "规范“{form}”的 {key} 有校验码，但缺少 alphabet 或 check_modulus。",
                    "补上，或删掉 check_power 和 check_weights。",
                ),
            },
        ),
        Text(
            "the data of a form is wrong",
            "The data of the form “{form}” is wrong ({key}).",
            "Check form.toml.",
            {
                "toml": (
                    "The data of the form “{form}” is not TOML: {error}.",
                    "Mend this line: texts stand in quotes, one “key = value” a line.",
                ),
                "missing-file": (
                    "There is no {name} in the folder of the form “{form}”.",
                    "Put one there; “targetlang forms new FOLDER” makes one to start from.",
                ),
                "too-large": (
                    "The {name} of the form “{form}” is too large; {most} characters are the most.",
                    "Leave out what is not needed.",
                ),
                "unknown-key": (
                    "The form “{form}” has a key “{name}” that is not known ({key}).",
                    "Delete it, or write one of: {known}.",
                ),
                "missing-key": (
                    "The form “{form}” lacks “{name}” ({key}), which has to be there.",
                    "Add a line “{name} = …”.",
                ),
                "not-list": (
                    "{key} of the form “{form}” has to be a list.",
                    "Write [ … , … ].",
                ),
                "not-table": (
                    "{key} of the form “{form}” has to be a table.",
                    "Write {{ key = value }}, or a section [{key}].",
                ),
                "not-text": (
                    "{key} of the form “{form}” has to be a text, not “{value}”.",
                    "Write a text in quotes that is not empty.",
                ),
                "not-whole": (
                    "{key} of the form “{form}” has to be a whole number, not “{value}”.",
                    "Write a whole number without quotes.",
                ),
                "not-flag": (
                    "{key} of the form “{form}” has to be true or false, not “{value}”.",
                    "Write true or false without quotes.",
                ),
                "not-allowed": (
                    "{key} of the form “{form}” can't be “{value}”.",
                    "It may be: {allowed}.",
                ),
                "repeated": (
                    "“{value}” stands twice in the form “{form}”, or has another meaning already ({key}).",
                    "Give it another name, or delete one.",
                ),
                "not-declared": (
                    "{key} of the form “{form}” names “{value}”, which {place} does not have.",
                    "Declare it in {place} first, or name one that is there.",
                ),
                "never-asked-for": (
                    "{key} of the form “{form}” has no effect: only fields of departments and projects are asked for.",
                    "Delete the line, or add department or project to owners.",
                ),
                "not-number": (
                    "{key} of the form “{form}” has to be a number, not “{value}”.",
                    "Write a number in quotes, as \"90\".",
                ),
                "not-a-word": (
                    "“{value}” ({key} of the form “{form}”) can't be written in a .target file.",
                    "Take a word without blanks, colons, dots, brackets and plus signs that does not begin with a digit.",
                ),
                "not-an-identifier": (
                    "“{value}” ({key} of the form “{form}”) is no key for JSON.",
                    "Use small letters, digits and underscores, a letter first, as project_type.",
                ),
                "no-money-unit": (
                    "money_unit of the form “{form}” is “{value}”, which is no unit of money.",
                    "Write \"元\" or \"万元\".",
                ),
                "out-of-range": (
                    "{key} of the form “{form}” is {value}, which is out of range.",
                    "Write a sensible number.",
                ),
                "too-early": (
                    "valid_to of the form “{form}” is before valid_from.",
                    "Check both years.",
                ),
                "no-year": (
                    "The date_pattern “{value}” of the form “{form}” has no year.",
                    "Write it with YYYY, MM, M, DD and D, as YYYY-MM-DD.",
                ),
                "no-code": (
                    "{key} of the form “{form}” is no code.",
                    "Write a code such as K102; “targetlang explain CODE” tells about each.",
                ),
                "no-such-key": (
                    "{key} of the form “{form}” names “{value}”, which the data does not have.",
                    "Name a key that is there, as weight_totals or categories[0].required.",
                ),
                "bad-pattern": (
                    "{key} of the form “{form}” is no regular expression: {error}.",
                    "Mend it, or delete the section.",
                ),
                "costly-pattern": (
                    "{key} of the form “{form}” is too involved: one code may take very long to check.",
                    "Put no *, + or {{n,}} after a bracket, refer to no bracket, use 200 characters at most.",
                ),
                "not-fitting": (
                    "{key} of the form “{form}” is “{value}”, which does not fit its pattern.",
                    "Check the example and the pattern.",
                ),
                "no-check-character": (
                    "{key} of the form “{form}” has a check character but no alphabet or check_modulus.",
                    "Add them, or delete check_power and check_weights.",
                ),
            },
        ),
    ),
)
