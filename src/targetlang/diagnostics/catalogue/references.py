"""C109 to C112 and C116 to C125: names, references and imports. The codes themselves are in `project_codes`."""

from targetlang.diagnostics.catalogue.code import Code
from targetlang.diagnostics.catalogue.code import Text
from targetlang.diagnostics.catalogue.code import by_code

CODES = by_code(
    Code(
        "C109",
        "unknown-basis",
        "error",
        "confirm",
        Text(
            "引用了没有声明的依据",
            "没有名为“{name}”的依据。",
            '加一行“依据 {name}: …”，或写成 @"{name}"。',
            {
                "near": ("没有名为“{name}”的依据。", "改为“@{near}”；或加一行“依据 {name}: …”。"),
                "declared": ("没有名为“{name}”的依据，只声明了没有用到的“{near}”。", "把声明的名称改为“{name}”，或加一行“依据 {name}: …”。"),
                "joined": ("“{written}”把几个依据连在了一起。", "分开写：{proposal}"),
            },
            labels={"declared": "声明在这里"},
        ),
        Text(
            "reference to a basis that is not declared",
            "There is no basis (依据) called “{name}”.",
            'Add a line “依据 {name}: …”, or write @"{name}".',
            {
                "near": (
                    "There is no basis (依据) called “{name}”.",
                    "Write “@{near}”, or add a line “依据 {name}: …”.",
                ),
                "declared": (
                    "There is no basis (依据) called “{name}”, only “{near}”, which is declared and not used.",
                    "Call the one that is declared “{name}”, or add a line “依据 {name}: …”.",
                ),
                "joined": ("“{written}” runs several bases together.", "Write them apart: {proposal}"),
            },
            labels={"declared": "declared here"},
        ),
    ),
    Code(
        "C110",
        "duplicate-name",
        "error",
        "none",
        Text(
            "同类名称声明了两次",
            "“{kind} {name}”声明了两次，不知道用哪一个。",
            "删掉一个，或换一个名称。",
            labels={"first": "第一次声明在这里"},
        ),
        Text(
            "a name declared twice",
            "“{kind} {name}” is declared twice; which of them counts?",
            "Delete one, or give it another name.",
            labels={"first": "it is declared here first"},
        ),
    ),
    Code(
        "C111",
        "name-unused",
        "note",
        "none",
        Text("声明了没有用到", "“{kind} {name}”声明了，但没有用到。", "用不着就删掉这一行。"),
        Text("declared and never used", "“{kind} {name}” is declared but never used.", "Delete it if nobody needs it."),
    ),
    Code(
        "C112",
        "basis-missing",
        "warning",
        "none",
        Text("指标没有依据", "指标“{name}”没有写依据，规范“{form}”有这一栏。", "在行末加“@依据名”。"),
        Text(
            "indicator without a basis",
            "Indicator “{name}” has no basis (依据); the form “{form}” has a column for it.",
            "Add “@name-of-the-basis” at the end of the line.",
        ),
    ),
    Code(
        "C116",
        "unknown-name",
        "error",
        "confirm",
        Text(
            "算式里有没声明的名称",
            "算式里的“{name}”没有声明。",
            "加一行“令 {name}: …”，写上它的数值。",
            {
                "near": ("算式里的“{name}”没有声明。", "改为“{near}”；或加一行“令 {name}: …”。"),
                "blank": ("算式里用了“{name}”，预算里却没有写它的金额。", "在预算里写上“{name}”的金额，或改用别的名称。"),
                "outside": ("“{name}”是项目的预算里的金额，项目以外不能用。", "写成具体的金额；或在项目里写这个算式。"),
            },
        ),
        Text(
            "unknown name in an expression",
            "“{name}” in the expression is not declared.",
            "Add a line “令 {name}: …” with its value.",
            {
                "near": ("“{name}” in the expression is not declared.", "Write “{near}”, or add a line “令 {name}: …”."),
                "blank": ("The expression names “{name}”, but the budget says no amount for it.", "Write its amount in the budget (预算), or name something else."),
                "outside": ("“{name}” is an amount of a project's budget, and means nothing outside a project.", "Write the amount itself, or write the expression in the project."),
            },
        ),
    ),
    Code(
        "C117",
        "names-in-circle",
        "error",
        "none",
        Text(
            "名称互相引用成环",
            "名称互相引用，绕成了一圈：{circle}。",
            "把其中一个改成具体的数值。",
            labels={"next": "圈里的下一个在这里"},
        ),
        Text(
            "names defined by each other in a circle",
            "These names are defined by each other in a circle: {circle}.",
            "Give one of them a plain value.",
            labels={"next": "the next one of the circle is here"},
        ),
    ),
    Code(
        "C118",
        "unknown-group",
        "error",
        "confirm",
        Text(
            "采用了没有声明的指标组",
            "没有名为“{name}”的指标组。",
            "核对名称；要新建就加一行“指标组 {name}”，下面写它的指标。",
            {"near": ("没有名为“{name}”的指标组。", "改为“{near}”。")},
        ),
        Text(
            "a group of indicators that is not declared",
            "There is no group of indicators (指标组) called “{name}”.",
            "Check the name, or add a line “指标组 {name}” with its indicators below it.",
            {"near": ("There is no group of indicators (指标组) called “{name}”.", "Write “{near}”.")},
        ),
    ),
    Code(
        "C119",
        "import-outside",
        "error",
        "none",
        Text(
            "引入的路径在工作区以外",
            "“{path}”在工作文件夹以外，不能引入。",
            "把文件放进工作文件夹，路径从本文件写起，不用 / 开头。",
        ),
        Text(
            "an import leads outside the workspace",
            "“{path}” leads outside the working folder and cannot be imported.",
            "Put the file into the working folder and write its path from this file on, without / at its start.",
        ),
    ),
    Code(
        "C120",
        "import-not-found",
        "error",
        "none",
        Text("引入的文件不存在", "找不到要引入的文件“{path}”。", "核对路径和文件名；路径从本文件所在的文件夹写起。"),
        Text(
            "an imported file does not exist",
            "The file “{path}” to be imported is not there.",
            "Check path and name; the path begins at the folder of this file.",
        ),
    ),
    Code(
        "C121",
        "import-circle",
        "error",
        "none",
        Text("引入成环", "引入“{path}”又绕回到了本文件。", "去掉其中一处“引入”。"),
        Text("an import leads back to the file", "Importing “{path}” leads back to this file.", "Drop one 引入."),
    ),
    Code(
        "C122",
        "reference-without-name",
        "error",
        "none",
        Text("“@”后面没有名称", "“@”后面没有写依据的名称。", "写成“@名称”，或删掉“@”。"),
        Text("@ without a name", "No name of a basis follows “@”.", "Write “@name”, or delete “@”."),
    ),
    Code(
        "C123",
        "duplicate-reference",
        "warning",
        "safe",
        Text(
            "同一行重复引用同一依据",
            "这一行已经引用过“@{name}”。",
            "删掉重复的一个。",
            labels={"first": "第一次引用在这里"},
        ),
        Text(
            "the same basis twice on one line",
            "“@{name}” stands on this line already.",
            "Delete the second one.",
            labels={"first": "the first one is here"},
        ),
    ),
    Code(
        "C124",
        "unknown-goal",
        "error",
        "none",
        Text(
            "没有这个编号的目标",
            "项目没有“{attribute}”：它的目标只有 {count} 条。",
            "核对目标的编号。",
            {"none": ("项目没有“{attribute}”：它还没有写目标。", "先写目标，再标编号。")},
        ),
        Text(
            "no goal of that number",
            "There is no “{attribute}”: the project has {count} goals.",
            "Check the number of the goal.",
            {"none": ("There is no “{attribute}”: the project has no goals (目标).", "Write the goals first.")},
        ),
    ),
    Code(
        "C125",
        "reserved-name",
        "error",
        "none",
        Text("“令”用了语言自带的名称", "“{name}”是自带的名称，不能用“令”另外定义。", "换一个名称，例如“{name}标准”。"),
        Text(
            "a reserved name is defined",
            "“{name}” is a name the language has itself; 令 cannot define it.",
            "Choose another name, such as “{name}标准”.",
        ),
    ),
    Code(
        "C126",
        "basis-is-data-source",
        "note",
        "none",
        Text(
            "依据写成了数据来源",
            "依据“{name}”是“{text}”，说的是数据怎么取得，不是指标值为什么这样定。",
            "写定值的依据，如计划、标准或上年实际值；取数方式写在“来源”里。",
        ),
        Text(
            "a basis that is a source of data",
            "The basis “{name}” is “{text}”: it says how the number is gathered, not why the target is what it is.",
            "Name a plan, a standard or last year’s result; the way of gathering goes into 来源.",
        ),
    ),
    Code(
        "C127",
        "one-basis-for-all",
        "note",
        "none",
        Text(
            "多数指标用同一个依据",
            "{all} 条指标里有 {count} 条的依据都是“{name}”，查不到各自的出处。",
            "分别写明文件的章节、条款或页码。",
        ),
        Text(
            "one basis carries most of the indicators",
            "{count} of {all} indicators rest on “{name}”: nobody can look up where each of them comes from.",
            "Name the chapter, clause or page for each.",
        ),
    ),
    Code(
        "C128",
        "repealed-document",
        "note",
        "confirm",
        Text(
            "引用了已经废止的文件",
            "《{title}》从 {year} 年起已由《{now}》代替。",
            "核对后改引《{now}》。",
        ),
        Text(
            "a document that is no longer in force",
            "《{title}》 was replaced by 《{now}》 in {year}.",
            "Check, then cite 《{now}》.",
        ),
    ),
)
