"""K: categories and required parts."""

from targetlang.diagnostics.catalogue.code import Code
from targetlang.diagnostics.catalogue.code import Text
from targetlang.diagnostics.catalogue.code import by_code

CODES = by_code(
    Code(
        "K101",
        "category-missing",
        "error",
        "none",
        Text(
            "缺少规范要求的一级指标",
            "项目“{project}”没有“{category}”类的指标，规范“{form}”要求必须有。",
            "在项目里加一条“{category}”类的指标。",
        ),
        Text(
            "a required first level is missing",
            "Project “{project}” has no indicator under “{category}”, which the form “{form}” requires.",
            "Add an indicator under “{category}” to the project.",
        ),
    ),
    Code(
        "K102",
        "subcategory-missing",
        "warning",
        "none",
        Text(
            "缺少规范要求的二级指标",
            "项目“{project}”没有“{path}”指标，规范“{form}”要求有。",
            "加一行“{path} 名称: 指标值”。",
        ),
        Text(
            "a required second level is missing",
            "Project “{project}” has no indicator “{path}”, which the form “{form}” asks for.",
            "Add a line “{path} name: target”.",
        ),
    ),
    Code(
        "K103",
        "levels-swapped",
        "error",
        "safe",
        Text("一级、二级写反了", "“{written}”的一级和二级写反了。", "改为“{proposal}”。"),
        Text("the two levels are swapped", "The two levels of “{written}” are swapped.", "Write “{proposal}”."),
    ),
    Code(
        "K104",
        "subcategory-misplaced",
        "error",
        "confirm",
        Text("二级指标归错了一级", "“{written}”归错了类：“{subcategory}”不在“{category}”下面。", "改为“{proposal}”。"),
        Text(
            "the second level belongs under another first level",
            "“{written}” is filed wrongly: “{subcategory}” does not belong under “{category}”.",
            "Write “{proposal}”.",
        ),
    ),
    Code(
        "K105",
        "unknown-category",
        "error",
        "confirm",
        Text(
            "不认识的一级或二级指标",
            "规范“{form}”里没有“{written}”这类指标。",
            "可以写：{choices}。",
            {
                "near": ("规范“{form}”里没有“{written}”这类指标。", "改为“{near}”。"),
                "spread": ("指标类别“{written}”中间有空格。", "改为“{near}”。"),
            },
        ),
        Text(
            "unknown first or second level",
            "The form “{form}” has no category “{written}”.",
            "It has: {choices}.",
            {
                "near": ("The form “{form}” has no category “{written}”.", "Write “{near}”."),
                "spread": ("The category “{written}” has blanks in it.", "Write “{near}”."),
            },
        ),
    ),
    Code(
        "K106",
        "one-level-only",
        "error",
        "confirm",
        Text(
            "只写了一级或只写了二级",
            "“{written}”只写了一级或二级中的一个，两级都要写。",
            "写全两级，例如：{choices}。",
            {"near": ("“{written}”只写了一级或二级中的一个，两级都要写。", "改为“{proposal}”。")},
        ),
        Text(
            "only one of the two levels is written",
            "“{written}” is only one of the two levels; both are due.",
            "Write both, for example: {choices}.",
            {"near": ("“{written}” is only one of the two levels; both are due.", "Write “{proposal}”.")},
        ),
    ),
    Code(
        "K107",
        "path-of-another-form",
        "error",
        "confirm",
        Text(
            "这个路径属于另一套规范",
            "“{written}”不属于规范“{form}”，是规范“{other_form}”的写法。",
            "按规范“{form}”改写路径，或核对“规范”一行。",
            {
                "near": (
                    "“{written}”不属于规范“{form}”，是规范“{other_form}”的写法。",
                    "改为“{proposal}”，或核对“规范”一行。",
                ),
                "elsewhere": (
                    "“{written}”不属于规范“{form}”，是别的规范的写法。",
                    "按规范“{form}”改写路径，或核对“规范”一行。",
                ),
                "near-elsewhere": (
                    "“{written}”不属于规范“{form}”，是别的规范的写法。",
                    "改为“{proposal}”，或核对“规范”一行。",
                ),
            },
        ),
        Text(
            "the path belongs to another form",
            "“{written}” is not of the form “{form}” but of the form “{other_form}”.",
            "Rewrite the path for “{form}”, or check the line “规范”.",
            {
                "near": (
                    "“{written}” is not of the form “{form}” but of the form “{other_form}”.",
                    "Write “{proposal}”, or check the line “规范”.",
                ),
                "elsewhere": (
                    "“{written}” is not of the form “{form}” but of another one.",
                    "Rewrite the path for “{form}”, or check the line “规范”.",
                ),
                "near-elsewhere": (
                    "“{written}” is not of the form “{form}” but of another one.",
                    "Write “{proposal}”, or check the line “规范”.",
                ),
            },
        ),
    ),
    Code(
        "K108",
        "duplicate-indicator",
        "error",
        "none",
        Text(
            "同一项目里指标重复",
            "同一项目里，“{path} {name}”写了两次。",
            "删掉一条；确实是两件事，就把名称改得不同。",
            labels={"first": "第一次写在这里"},
        ),
        Text(
            "the same indicator twice in one project",
            "“{path} {name}” stands twice in this project.",
            "Delete one; where two things are meant, give them different names.",
            labels={"first": "the first one is here"},
        ),
    ),
    Code(
        "K109",
        "unknown-form",
        "error",
        "confirm",
        Text(
            "没有这个规范",
            "没有“{written}”这个规范。",
            "可以用的规范：{forms}。",
            {"near": ("没有“{written}”这个规范。", "改为“{near}”。")},
        ),
        Text(
            "unknown form",
            "There is no form “{written}”.",
            "There are: {forms}.",
            {"near": ("There is no form “{written}”.", "Write “{near}”.")},
        ),
    ),
    Code(
        "K110",
        "no-form",
        "warning",
        "none",
        Text("没有写规范", "文件没有写用哪一套规范，所以只做了一般检查。", "加一行“规范: 名称”，例如“规范: 河北”。"),
        Text(
            "no form is named",
            "The file names no form (规范), so only general checks were made.",
            "Add a line “规范: name”, for example “规范: 河北”.",
        ),
    ),
    Code(
        "K111",
        "weights-off",
        "warning",
        "none",
        Text(
            "分值合计不对",
            "各指标分值合计 {sum} 分，应当是 {expected} 分。",
            "调整分值，使合计等于 {expected}。",
            {"over": ("各指标分值合计 {sum} 分，超过了 100 分。", "调低分值，使合计不超过 100。")},
        ),
        Text(
            "the weights do not add up",
            "The weights of the indicators add up to {sum}; {expected} is due.",
            "Change them so that they add up to {expected}.",
            {
                "over": (
                    "The weights of the indicators add up to {sum}, which is over 100.",
                    "Lower them to 100 or less.",
                )
            },
        ),
    ),
    Code(
        "K112",
        "budget-missing",
        "error",
        "none",
        Text("项目没有预算", "项目“{project}”没有写预算。", "加一行“预算: 金额”，例如“预算: 34万元 = 财政 34万元”。"),
        Text(
            "project without a budget",
            "Project “{project}” has no budget (预算).",
            "Add a line “预算: amount”, for example “预算: 34万元 = 财政 34万元”.",
        ),
    ),
    Code(
        "K113",
        "project-field-missing",
        "warning",
        "none",
        Text("项目缺少必填字段", "项目“{project}”没有写“{key}”，规范“{form}”要求填写。", "加一行“{key}: …”。"),
        Text(
            "project without a required field",
            "Project “{project}” has no “{key}”, which the form “{form}” asks for.",
            "Add a line “{key}: …”.",
        ),
    ),
    Code(
        "K114",
        "no-department",
        "error",
        "none",
        Text("没有“部门”行", "文件里没有“部门”行，不知道是哪个单位的。", "在项目前面加一行“部门 编码 名称”。"),
        Text(
            "no department line",
            "There is no “部门” line, so it is unknown whose projects these are.",
            "Add a line “部门 code name” above the projects.",
        ),
    ),
    Code(
        "K115",
        "department-part-missing",
        "warning",
        "none",
        Text(
            "部门缺少必填部分",
            "部门“{department}”没有写“{key}”，规范“{form}”要求填写。",
            "在部门行下面加一行“{key}: …”。",
        ),
        Text(
            "department without a required part",
            "Department “{department}” has no “{key}”, which the form “{form}” asks for.",
            "Add a line “{key}: …” below the department line.",
        ),
    ),
    Code(
        "K116",
        "no-indicator",
        "error",
        "none",
        Text("项目没有任何指标", "项目“{project}”一条指标也没有。", "加上指标，例如“产出.数量 名称: 4次”。"),
        Text(
            "project without any indicator",
            "Project “{project}” has no indicator at all.",
            "Add some, for example “产出.数量 name: 4次”.",
        ),
    ),
    Code(
        "K117",
        "no-project",
        "warning",
        "none",
        Text(
            "文件里没有项目", "部门“{department}”下面一个项目也没有。", "加一行“项目 编码 名称”，再写它的预算和指标。"
        ),
        Text(
            "no project in the file",
            "There is no project below department “{department}”.",
            "Add a line “项目 code name” with its budget and indicators below it.",
        ),
    ),
    Code(
        "K124",
        "form-outdated",
        "warning",
        "none",
        Text(
            "规范不适用于这个年度",
            "年度是 {fiscal_year}，规范“{form}”从 {limit} 年起使用。",
            "换成当年使用的规范，或核对年度。",
            {
                "late": (
                    "年度是 {fiscal_year}，规范“{form}”只用到 {limit} 年。",
                    "换成当年使用的规范，或核对年度。",
                )
            },
        ),
        Text(
            "the form is not used in this year",
            "年度 is {fiscal_year}, but the form “{form}” is used from {limit} on.",
            "Name the form of that year, or check 年度.",
            {
                "late": (
                    "年度 is {fiscal_year}, but the form “{form}” was used until {limit}.",
                    "Name the form of that year, or check 年度.",
                )
            },
        ),
    ),
    Code(
        "K122",
        "weight-concentrated",
        "warning",
        "none",
        Text(
            "一个指标占了大半分值",
            "“{name}”一个指标占 {weight} 分，超过总分 {sum} 分的一半。",
            "把分值分到各类指标上。",
        ),
        Text(
            "one indicator holds more than half of the points",
            "“{name}” alone has {weight} of {sum} points.",
            "Spread the points over the kinds of indicators.",
        ),
    ),
    Code(
        "K123",
        "goal-without-indicator",
        "note",
        "none",
        Text(
            "目标没有指标，或指标没有对应目标",
            "其他目标都有指标对应，“{goal}”没有。",
            "在它的指标后面写 [{goal}]，或补一条指标。",
            {
                "indicator": (
                    "其他指标都写了对应的目标，“{name}”没有写。",
                    "在它后面写上对应的目标，如 [目标1]。",
                )
            },
        ),
        Text(
            "a goal without indicator, or an indicator without goal",
            "Indicators name the goals they serve, but none serves “{goal}”.",
            "Write [{goal}] behind its indicator, or add one.",
            {
                "indicator": (
                    "Other indicators name the goal they serve, “{name}” does not.",
                    "Write the goal behind it, like [目标1].",
                )
            },
        ),
    ),
)
