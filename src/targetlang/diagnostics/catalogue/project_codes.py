"""C101 to C108 and C113 to C115: the codes of projects and departments. The rest is in `references`."""

from targetlang.diagnostics.catalogue.code import Code
from targetlang.diagnostics.catalogue.code import Text
from targetlang.diagnostics.catalogue.code import by_code

CODES = by_code(
    Code(
        "C101",
        "malformed-project-code",
        "error",
        "confirm",
        Text(
            "项目编码的位数或格式不对",
            "项目编码“{code}”是 {length} 位，应当是 {expected} 位。",
            "对照预算系统里的编码，补上漏掉的或去掉多余的。",
            {
                "shape": (
                    "项目编码“{code}”的第 {position} 位是“{character}”，不合编码的格式。",
                    "对照预算系统里的编码改正。",
                )
            },
        ),
        Text(
            "project code of the wrong length or shape",
            "The project code “{code}” has {length} characters; {expected} are due.",
            "Compare it with the code in the budget system.",
            {
                "shape": (
                    "Character {position} of the project code “{code}” is “{character}”, which cannot stand there.",
                    "Compare it with the code in the budget system.",
                )
            },
        ),
    ),
    Code(
        "C102",
        "check-character-mismatch",
        "warning",
        "confirm",
        Text(
            "项目编码校验位不符",
            "项目编码“{code}”的校验位不符，多半有一位写错了。",
            "对照预算系统里的编码，逐位核对。",
            {
                "near": (
                    "项目编码“{code}”的校验位不符，多半有相邻两位写颠倒了。",
                    "是不是“{near}”？请对照预算系统核对。",
                )
            },
        ),
        Text(
            "the check character of the project code does not fit",
            "The check character (校验位) of the project code “{code}” does not fit; one character is probably wrong.",
            "Compare it character by character with the code in the budget system.",
            {
                "near": (
                    "The check character (校验位) of the project code “{code}” does not fit; two are probably swapped.",
                    "Is “{near}” meant? Compare it with the code in the budget system.",
                )
            },
        ),
    ),
    Code(
        "C103",
        "duplicate-project-code",
        "error",
        "none",
        Text(
            "项目编码重复",
            "项目编码“{code}”用了两次。",
            "同一个项目就删掉一份；不同的项目就改正编码。",
            labels={"first": "第一次用在这里"},
        ),
        Text(
            "project code twice",
            "The project code “{code}” is used twice.",
            "Delete one if it is the same project; otherwise correct the code.",
            labels={"first": "it is used here first"},
        ),
    ),
    Code(
        "C104",
        "project-name-shared",
        "warning",
        "none",
        Text(
            "不同编码的项目同名",
            "两个编码不同的项目都叫“{name}”。",
            "看看是不是重复申报；不是，就把名称写得有区别。",
            labels={"first": "同名的项目在这里"},
        ),
        Text(
            "two projects of one name",
            "Two projects with different codes are both called “{name}”.",
            "See whether one was declared twice; otherwise make the names differ.",
            labels={"first": "the other project of this name is here"},
        ),
    ),
    Code(
        "C105",
        "region-differs",
        "warning",
        "none",
        Text(
            "区划与其他项目不同",
            "编码的前六位（区划）是“{region}”，本文件其他项目是“{usual}”。",
            "核对是不是抄错了。",
            labels={"other": "其他项目的编码在这里"},
        ),
        Text(
            "the region differs from the other projects",
            "The first six digits (region) are “{region}”; the other projects of this file have “{usual}”.",
            "Check whether they were copied wrongly.",
            labels={"other": "the code of another project is here"},
        ),
    ),
    Code(
        "C106",
        "project-code-missing",
        "warning",
        "none",
        Text("项目没有编码", "项目“{name}”没有编码。", "在“项目”后面先写编码，再写名称：项目 编码 {name}"),
        Text(
            "project without a code",
            "Project “{name}” has no code (编码).",
            "Write the code before the name: 项目 code {name}",
        ),
    ),
    Code(
        "C107",
        "code-glued-to-name",
        "error",
        "safe",
        Text(
            "编码和名称之间没有空格",
            "编码“{code}”和名称“{name}”连在一起了。",
            "中间加一个空格：{code} {name}",
            {
                "mark": ("编码“{code}”和名称之间写的是“{mark}”，应是空格。", "改为：{code} {name}"),
                "brackets": ("编码“{code}”不用加括号。", "改为：{code} {name}"),
                "behind": ("编码“{code}”写在了名称后面。", "先写编码，再写名称：{code} {name}"),
            },
        ),
        Text(
            "no blank between code and name",
            "The code “{code}” and the name “{name}” are run together.",
            "Put a blank between them: {code} {name}",
            {
                "mark": ("“{mark}” stands between the code “{code}” and the name; a blank is due.", "Write: {code} {name}"),
                "brackets": ("The code “{code}” needs no brackets.", "Write: {code} {name}"),
                "behind": ("The code “{code}” stands behind the name.", "Write the code first: {code} {name}"),
            },
        ),
    ),
    Code(
        "C108",
        "code-spelling",
        "warning",
        "confirm",
        Text("项目编码里有小写或全角字符", "项目编码里的“{written}”是小写或全角的。", "改为“{proposal}”。"),
        Text(
            "small or full-width characters in a project code",
            "“{written}” in the project code is in small or full-width characters.",
            "Write “{proposal}”.",
        ),
    ),
    Code(
        "C113",
        "department-code-length",
        "warning",
        "none",
        Text(
            "部门代码位数不对",
            "部门代码“{code}”是 {length} 位，应当是 {expected} 位。",
            "核对部门代码。",
            {"letters": ("部门代码“{code}”里有“{letters}”，应当是 {expected} 位数字。", "核对部门代码。")},
        ),
        Text(
            "department code of the wrong length",
            "The department code “{code}” has {length} digits; {expected} are due.",
            "Check the code of the department.",
            {"letters": ("The department code “{code}” has “{letters}” in it; {expected} digits are due.", "Check the code of the department.")},
        ),
    ),
    Code(
        "C114",
        "code-in-scientific-notation",
        "error",
        "none",
        Text(
            "编码被 Excel 变成了科学计数",
            "“{code}”是被 Excel 改成科学计数的编码，原来的数字已经丢了。",
            "从预算系统重新复制编码；在 Excel 里先把单元格设为“文本”。",
        ),
        Text(
            "code in scientific notation",
            "“{code}” is a code that Excel turned into scientific notation; its digits are lost.",
            "Copy it again from the budget system; make the cell in Excel a text cell first.",
        ),
    ),
    Code(
        "C115",
        "letter-outside-alphabet",
        "warning",
        "confirm",
        Text(
            "项目编码含字母表以外的字母",
            "项目编码里有“{character}”，编码不用 I、O、S、V、Z 这几个字母。",
            "核对原来的编码。",
            {
                "near": (
                    "项目编码里有“{character}”，编码不用 I、O、S、V、Z 这几个字母。",
                    "是不是“{proposal}”？请核对。",
                )
            },
        ),
        Text(
            "project code holds a letter outside its alphabet",
            "“{character}” stands in the project code, which never uses I, O, S, V and Z.",
            "Check the original code.",
            {
                "near": (
                    "“{character}” stands in the project code, which never uses I, O, S, V and Z.",
                    "Is “{proposal}” meant? Check it.",
                )
            },
        ),
    ),
)
